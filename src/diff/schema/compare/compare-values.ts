import { compareNumbers, isIntegral, isMultipleOf } from "../../../contract/json/compare-numbers.ts";
import { canonicalText, equalJson } from "../../../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import { integerRange } from "../../../contract/schema/formats.ts";
import { isExclusive } from "../normal/collected.ts";
import { isWithinFormat } from "../normal/formats.ts";
import type { LimitName, NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";
import { allowsType, commonTypes, kindOfType, typeOfValue } from "../normal/value-types.ts";
import { fitsFacts } from "../relate/fits-facts.ts";
import { patternRelation } from "../relate/pattern-relation.ts";
import { combined, doubtful, isSame, narrower, other, type Relation, same, wider } from "../relate/relation.ts";
import { factChange, type SchemaFinding } from "./schema-pair.ts";

interface Sides {
  readonly base: NormalSchema;
  readonly revision: NormalSchema;
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
  if (kinds.has("array")) findings.push(...compareFlag("uniqueItems", sides, [base.unique, revision.unique]));
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
  const lost = [...base.types].filter((type) => !allowsType(revision.types, type) && !isListed(type));
  const gained = [...revision.types].filter((type) => !allowsType(base.types, type) && !isListed(type));
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

function listRelation(kind: string, { base, revision }: Sides, shared: ReadonlySet<string>): Relation {
  const [before, after] = [base.listed.get(kind), revision.listed.get(kind)];
  const isShared = [...shared].some((type) => kindOfType(type) === kind);
  if (!isShared) return { narrows: hasKind(base, kind), widens: hasKind(revision, kind) };
  if (before !== undefined && after !== undefined) {
    const [old, recent] = [new Set(before.map(canonicalText)), new Set(after.map(canonicalText))];
    return { narrows: [...old].some((text) => !recent.has(text)), widens: [...recent].some((text) => !old.has(text)) };
  }
  const [list, open] = before === undefined ? [after ?? [], base] : [before, revision];
  const isWithin = kind !== "object" && kind !== "array" && list.every((value) => isAllowed(value, open));
  if (!isWithin) return kind === "object" || kind === "array" ? doubtful : other;
  return before === undefined ? narrower : wider;
}

function isAllowed(value: NonNullable<Fact["value"]> | null, schema: NormalSchema): boolean {
  const type = typeOfValue(value);
  return (type === "object" || type === "array" || allowsType(schema.types, type)) && fitsFacts(value, schema);
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
  const [before, after] = [sides.base.limits.get(name), sides.revision.limits.get(name)];
  const relation = limitRelation(name, [before, sides.base], [after, sides.revision]);
  if (isSame(relation)) return [];
  const keyword = after?.keyword ?? before?.keyword ?? name;
  return [factChange(keyword, sides, [before, after], relation)];
}

type Limited = readonly [Fact<JsonNumber> | undefined, NormalSchema];

function limitRelation(name: LimitName, [before, base]: Limited, [after, revision]: Limited): Relation {
  if (before === undefined || after === undefined) {
    return before === after ? same : before === undefined ? narrower : wider;
  }
  const [one, two] = [reached(name, before, base), reached(name, after, revision)];
  const order = compareNumbers(two.value, one.value);
  if (order === 0) {
    return one.isOpen === two.isOpen ? same : one.isOpen ? wider : narrower;
  }
  return name.startsWith("min") === order > 0 ? narrower : wider;
}

/** The last number within a limit; of integers a limit that is not allowed itself is the next one that is. */
function reached(
  name: LimitName,
  fact: Fact<JsonNumber>,
  { types }: NormalSchema,
): { readonly value: JsonNumber; readonly isOpen: boolean } {
  const isOpen = isExclusive(fact);
  if (!types.has("integer") || !name.endsWith("imum")) return { value: fact.value, isOpen };
  const isLow = name.startsWith("min");
  if (!isIntegral(fact.value)) {
    const near = Number(fact.value);
    return Number.isSafeInteger(Math.trunc(near)) && typeof fact.value === "number"
      ? { value: isLow ? Math.ceil(near) : Math.floor(near), isOpen: false }
      : { value: fact.value, isOpen: false };
  }
  if (!isOpen || typeof fact.value === "object") return { value: fact.value, isOpen };
  return { value: BigInt(fact.value) + (isLow ? 1n : -1n), isOpen: false };
}

/** `multipleOf`: a multiple of ten is one of five. */
function compareSteps(sides: Sides): readonly SchemaFinding[] {
  const [before, after] = [sides.base.steps, sides.revision.steps];
  const isWithin = (one: typeof before, all: typeof before): boolean =>
    all.every((step) => one.some(({ value }) => isMultipleOf(value, step.value)));
  const relation = { narrows: !isWithin(before, after), widens: !isWithin(after, before) };
  if (isSame(relation)) return [];
  return [factChange("multipleOf", sides, changedFacts(before, after), relation)];
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

/** A bound of its own counts in place of the format's: then another format allows no other value. */
function rangeRelation({ base, revision }: Sides): Relation {
  const [old, recent] = [base, revision].map((side) => {
    const [low, high] = integerRange(side.formats[0]?.value) ?? [];
    const isBounded = (name: LimitName): boolean => base.limits.has(name) && revision.limits.has(name);
    return [isBounded("minimum") ? 0n : low, isBounded("maximum") ? 0n : high] as const;
  }) as [readonly [bigint | undefined, bigint | undefined], readonly [bigint | undefined, bigint | undefined]];
  const low = isTighterThan(recent[0], old[0], -1n);
  const high = isTighterThan(recent[1], old[1], 1n);
  return combined([low, high]);
}

function isTighterThan(recent: bigint | undefined, old: bigint | undefined, sign: bigint): Relation {
  if (recent === old) return same;
  if (old === undefined) return narrower;
  return recent === undefined || recent * sign > old * sign ? wider : narrower;
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

function compareFlag(
  keyword: string,
  sides: Sides,
  facts: readonly [Fact | undefined, Fact | undefined],
): readonly SchemaFinding[] {
  if ((facts[0] === undefined) === (facts[1] === undefined)) return [];
  return [factChange(keyword, sides, facts, facts[0] === undefined ? narrower : wider)];
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
