import { compareNumbers, isMultipleOf } from "../../../contract/json/compare-numbers.ts";
import { canonicalText, equalJson } from "../../../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import { integerRange } from "../../../contract/schema/formats.ts";
import { isExclusive } from "../normal/collected.ts";
import { isWithinFormat } from "../normal/formats.ts";
import type { LimitName, NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";
import { allowsType, commonTypes, kindOfType, typeOfValue } from "../normal/value-types.ts";
import { commonStep, fewValues, isStepWithin, isWhole, reachOf } from "../relate/implied-limits.ts";
import { patternRelation } from "../relate/pattern-relation.ts";
import { combined, isSame, narrower, other, type Relation, same, wider } from "../relate/relation.ts";
import { factChange, type SchemaFinding } from "./schema-pair.ts";

interface Sides {
  readonly base: NormalSchema;
  readonly revision: NormalSchema;
  /** Whether a schema as it is written takes a value. */
  readonly takes: (side: "base" | "revision", value: JsonValue) => boolean;
}

/** How the types, the listed values, and the bounds of single values differ. */
export function compareValues(sides: Sides): readonly SchemaFinding[] {
  const { base, revision } = sides;
  const shared = commonTypes(base.types, revision.types);
  const kinds = new Set(
    [...shared].map(kindOfType).filter((kind) => !base.listed.has(kind) && !revision.listed.has(kind)),
  );
  const findings = [...compareTypes(sides), ...compareLists(sides, shared)];
  for (const name of limitNames) if (kinds.has(kindOfLimit(name))) findings.push(...compareLimit(name, sides));
  if (kinds.has("number")) findings.push(...compareSteps(sides));
  if (kinds.has("string")) findings.push(...comparePatterns(sides), ...compareContents(sides));
  if (kinds.has("string") || kinds.has("number")) findings.push(...compareFormats(sides));
  if (kinds.has("array")) findings.push(...compareUnique(sides));
  return findings;
}

/** Types that came or went, but for those that a list of values says. */
function compareTypes(sides: Sides): readonly SchemaFinding[] {
  const { base, revision } = sides;
  const isListed = (type: string): boolean => {
    const kind = kindOfType(type);
    const isCounted = kind === "null" || kind === "boolean";
    return [base, revision].some((side) => side.listed.has(kind) || (isCounted && side.listFact !== undefined));
  };
  const isNew = (type: string, side: NormalSchema, before: NormalSchema): boolean =>
    !allowsType(before.types, type) && !isListed(type) && !(type === "number" && isWhole(before) && isWhole(side));
  const lost = [...base.types].filter((type) => isNew(type, base, revision));
  const gained = [...revision.types].filter((type) => isNew(type, revision, base));
  if (lost.length === 0 && gained.length === 0) return [];
  const relation = { narrows: lost.length > 0, widens: gained.length > 0 };
  return [factChange(typeProperty(sides), sides, typeFacts(sides), relation)];
}

/** The types as they are written; where they are written alike, those that other keywords leave of each. */
function typeFacts({ base, revision }: Sides): readonly [Fact<unknown> | undefined, Fact<unknown> | undefined] {
  const [before, after] = [base.typeFact, revision.typeFact];
  if (!equalJson(before?.value, after?.value)) return [before, after];
  const left = (fact: Fact<unknown> | undefined, { types, pointer }: NormalSchema): Fact<unknown> => ({
    ...(fact ?? { keyword: "type", pointer, owner: pointer }),
    value: types.size === 1 ? [...types][0] : [...types],
  });
  return [left(before, base), left(after, revision)];
}

/** `type`, or the choice by which types are written. */
function typeProperty({ base, revision }: Sides): string {
  const words = [base.typeFact?.keyword, revision.typeFact?.keyword].filter((word) => word !== undefined);
  return words.includes("type") || words.length === 0 ? "type" : (words[0] as string);
}

/** Values that are listed on one side at least. JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3. */
function compareLists(sides: Sides, shared: ReadonlySet<string>): readonly SchemaFinding[] {
  const { base, revision } = sides;
  if (base.listFact === undefined && revision.listFact === undefined) return [];
  const kinds = new Set([...base.listed.keys(), ...revision.listed.keys()]);
  const counted = ["null", "boolean"].filter((kind) => !kinds.has(kind));
  const relations = [...kinds].map((kind) => listRelation(kind, sides, shared));
  const ofCounted = counted.map((kind) => ({
    narrows: base.types.has(kind) && !revision.types.has(kind),
    widens: !base.types.has(kind) && revision.types.has(kind),
  }));
  const relation = combined([...relations, ...ofCounted]);
  return isSame(relation) ? [] : [factChange("enum", sides, listFacts(sides), relation)];
}

/** The lists as they are written; where they are written alike, what other keywords leave of each. */
function listFacts({ base, revision }: Sides): readonly [Fact<unknown> | undefined, Fact<unknown> | undefined] {
  const [before, after] = [base.listFact, revision.listFact];
  if (before === undefined || after === undefined || !equalJson(before.value, after.value)) return [before, after];
  const left = (fact: Fact<unknown>, { listed, types }: NormalSchema): Fact<unknown> => ({
    ...fact,
    value: [fact.value].flat().filter((value) => {
      const type = typeOfValue(value as JsonValue);
      const ofKind = listed.get(kindOfType(type));
      return ofKind === undefined
        ? allowsType(types, type)
        : ofKind.some((each) => equalJson(each, value as JsonValue));
    }),
  });
  return [left(before, base), left(after, revision)];
}

function listRelation(kind: string, sides: Sides, shared: ReadonlySet<string>): Relation {
  const { base, revision } = sides;
  const [before, after] = (["base", "revision"] as const).map((side) => {
    const isWhole = kind === "object" || kind === "array";
    const listed = sides[side].listed.get(kind)?.filter((value) => !isWhole || sides.takes(side, value));
    return listed ?? fewValues(kind, sides[side]);
  });
  const isShared = [...shared].some((type) => kindOfType(type) === kind);
  if (!isShared) return { narrows: hasKind(base, kind), widens: hasKind(revision, kind) };
  if (before !== undefined && after !== undefined) {
    const [old, recent] = [new Set(before.map(canonicalText)), new Set(after.map(canonicalText))];
    return { narrows: [...old].some((text) => !recent.has(text)), widens: [...recent].some((text) => !old.has(text)) };
  }
  const [list, open] = before === undefined ? ([after ?? [], "base"] as const) : ([before, "revision"] as const);
  if (!list.every((value) => sides.takes(open, value))) return other;
  return before === undefined ? narrower : wider;
}

function hasKind({ types }: NormalSchema, kind: string): boolean {
  return [...types].some((type) => kindOfType(type) === kind);
}

const limitNames: readonly LimitName[] = [
  ...(["minimum", "maximum", "minLength", "maxLength"] as const),
  ...(["minItems", "maxItems", "minProperties", "maxProperties"] as const),
];

function kindOfLimit(name: LimitName): string {
  if (name.endsWith("imum")) return "number";
  if (name.endsWith("Length")) return "string";
  return name.endsWith("Items") ? "array" : "object";
}

function compareLimit(name: LimitName, sides: Sides): readonly SchemaFinding[] {
  const relation = statedRelation(name, sides);
  if (isSame(relation)) return [];
  const [before, after] = statedLimits(name, sides);
  const isReworded = [before, after].every((fact) => fact === undefined || fact.written !== undefined);
  if (isReworded) return [factChange("not", sides, [before?.written, after?.written], relation)];
  const keyword = after?.keyword ?? before?.keyword ?? name;
  return [factChange(keyword, sides, [before, after], relation)];
}

function statedLimits(name: LimitName, { base, revision }: Sides) {
  return [base.limits.get(name), revision.limits.get(name)] as const;
}

/**
 * How far a stated limit that changed makes values fewer or more, other keywords counted that limit the same. What another keyword
 * does is told of that one: a limit that is added makes nothing wider, and one that is taken away nothing narrower.
 */
function statedRelation(name: LimitName, sides: Sides): Relation {
  const [before, after] = statedLimits(name, sides);
  if (isSameLimit(before, after)) return same;
  const { narrows, widens } = reachRelation(name, sides);
  return { narrows: narrows && after !== undefined, widens: widens && before !== undefined };
}

function isSameLimit(one: Fact<JsonNumber> | undefined, other: Fact<JsonNumber> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return compareNumbers(one.value, other.value) === 0 && isExclusive(one) === isExclusive(other);
}

function reachRelation(name: LimitName, { base, revision }: Sides): Relation {
  const [one, two] = [reachOf(name, base), reachOf(name, revision)];
  if (one === undefined || two === undefined) return one === two ? same : one === undefined ? narrower : wider;
  const order = compareNumbers(two.value, one.value);
  if (order === 0) return one.isOpen === two.isOpen ? same : one.isOpen ? wider : narrower;
  return name.startsWith("min") === order > 0 ? narrower : wider;
}

/** `multipleOf`: a multiple of ten is one of five, and a multiple of two and of three is one of six. */
function compareSteps(sides: Sides): readonly SchemaFinding[] {
  const [before, after] = [sides.base.steps, sides.revision.steps];
  const [lost, gained] = changedFacts(before, after);
  if (lost === undefined && gained === undefined) return [];
  const relation = stepRelation(sides);
  return isSame(relation) ? [] : [factChange("multipleOf", sides, [lost, gained], relation)];
}

function stepRelation({ base, revision }: Sides): Relation {
  const [one, other] = [commonStep(base), commonStep(revision)];
  if (one === undefined || other === undefined) {
    const isWithin = ({ steps: some }: NormalSchema, { steps: all }: NormalSchema): boolean =>
      all.every((step) => some.some(({ value }) => isMultipleOf(value, step.value)));
    return { narrows: !isWithin(base, revision), widens: !isWithin(revision, base) };
  }
  return { narrows: !isStepWithin(one, other), widens: !isStepWithin(other, one) };
}

function comparePatterns(sides: Sides): readonly SchemaFinding[] {
  const [before, after] = [sides.base.patterns, sides.revision.patterns];
  const [lost, gained] = changedFacts(before, after);
  if (lost === undefined && gained === undefined) return [];
  const relation = patternRelation(
    before.map(({ value }) => value),
    after.map(({ value }) => value),
  );
  return isSame(relation) ? [] : [factChange("pattern", sides, [lost, gained], relation)];
}

function compareFormats(sides: Sides): readonly SchemaFinding[] {
  const [before, after] = [sides.base.formats, sides.revision.formats];
  const [lost, gained] = changedFacts(before, after);
  if (lost === undefined && gained === undefined) return [];
  const isWithin = (one: typeof before, all: typeof before): boolean =>
    all.every((format) => one.some(({ value }) => isWithinFormat(value, format.value)));
  const named = { narrows: !isWithin(before, after), widens: !isWithin(after, before) };
  return [factChange("format", sides, [lost, gained], isOfIntegers(sides) ? rangeRelation(sides) : named)];
}

/** Whether all that the formats of both sides say are ranges of integers. */
function isOfIntegers({ base, revision }: Sides): boolean {
  return [base, revision].every(
    ({ types, formats }) =>
      types.has("integer") && !types.has("string") && formats.every(({ value }) => integerRange(value) !== undefined),
  );
}

/** What formats of integers do to the least and the largest number, as far as no stated limit tells it. */
function rangeRelation(sides: Sides): Relation {
  const bounds = (["minimum", "maximum"] as const).map((name) => {
    return isSame(statedRelation(name, sides)) ? reachRelation(name, sides) : same;
  });
  return combined(bounds);
}

/** `contentEncoding` and `contentMediaType`: another one is another text. Two formats that mean them are one change. */
function compareContents(sides: Sides): readonly SchemaFinding[] {
  const [before, after] = [sides.base.contents, sides.revision.contents];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (keyword) => !equalJson(before.get(keyword)?.meaning, after.get(keyword)?.meaning),
  );
  const ofChanged = (side: typeof before): readonly Fact[] => changed.flatMap((keyword) => side.get(keyword) ?? []);
  const [lost, gained] = [ofChanged(before), ofChanged(after)];
  const relation = { narrows: gained.length > 0, widens: lost.length > 0 };
  if (changed.length === 0) return [];
  const keyword = gained[0]?.keyword ?? lost[0]?.keyword ?? "format";
  return [factChange(keyword, sides, [lost[0], gained[0]], relation)];
}

/** Arrays of at most one item are unique anyway. */
function compareUnique(sides: Sides): readonly SchemaFinding[] {
  const facts = [sides.base.unique, sides.revision.unique] as const;
  if ((facts[0] === undefined) === (facts[1] === undefined)) return [];
  const [was, is] = [sides.base, sides.revision].map((side) => {
    const most = reachOf("maxItems", side);
    return side.unique !== undefined || (most !== undefined && compareNumbers(most.value, 1) <= 0);
  });
  if (was === is) return [];
  return [factChange("uniqueItems", sides, facts, is ? narrower : wider)];
}

/** The first fact that only the old side has, and the first that only the new one has. */
function changedFacts<Value>(
  before: readonly Fact<Value>[],
  after: readonly Fact<Value>[],
): readonly [Fact<Value> | undefined, Fact<Value> | undefined] {
  return [
    before.find(({ value }) => !after.some((fact) => fact.value === value)),
    after.find(({ value }) => !before.some((fact) => fact.value === value)),
  ];
}
