import { escapePointerToken } from "../../../contract/json/json-pointer.ts";
import type { Side } from "../../change.ts";
import { coverOf, memberSchema, othersOf } from "../normal/members.ts";
import { isAnything, isNothing, type NormalSchema } from "../normal/normal-schema.ts";
import type { Fact, PlacedSchema, Together } from "../normal/placed-schema.ts";
import type { SchemaNormalizer } from "../normal/schema-normalizer.ts";
import { isPatternWithin } from "../relate/pattern-relation.ts";
import { narrower, type Relation, same, wider } from "../relate/relation.ts";
import { addChild, type Compared, type Comparing } from "./comparing.ts";
import { factChange, memberStep, relationOf, type SchemaFinding, sideOf } from "./schema-pair.ts";

interface Objects extends Compared {
  readonly base: NormalSchema;
  readonly revision: NormalSchema;
}

/** How the members of objects differ. JSON Schema 2020-12 Core, section 10.3.2, and Validation, section 6.5. */
export function compareMembers(pair: Objects, comparing: Comparing): void {
  const names = new Set([...pair.base.properties.keys(), ...pair.revision.properties.keys()]);
  for (const name of [...names].sort()) compareMember(name, pair, comparing);
  compareDemands(names, pair);
  comparePatternProperties(pair, comparing);
  compareClosures(pair, comparing);
  addChild(
    pair,
    { at: "/propertyNames", words: " propertyNames" },
    comparing.compare([...pair.base.names, anyName], [...pair.revision.names, anyName]),
  );
  compareDependencies(pair, comparing);
}

/** Names are texts, whether `propertyNames` says so or not. */
const anyName: PlacedSchema = { schema: { type: "string" }, pointer: "names" };

function compareMember(name: string, pair: Objects, comparing: Comparing): void {
  const { base, revision } = pair;
  const isDeclared = [base, revision].map((side) => side.properties.has(name)) as [boolean, boolean];
  if (isDeclared[0] && isDeclared[1]) compareFlags(name, pair, comparing);
  const isSent = [base, revision].map((side) => !side.unsent.has(name)) as [boolean, boolean];
  if (!isSent[0] || !isSent[1]) return;
  const [covered, covers] = [coverOf(name, base), coverOf(name, revision)];
  const isTold = (isDeclared[0] && isDeclared[1]) || comparing.isStrict;
  if (isTold || isCovered(isDeclared[0] ? covers : covered, comparing, isDeclared[0])) {
    const child = comparing.compare(memberSchema(name, base), memberSchema(name, revision));
    addChild(pair, memberStep(name), child);
    if (isDeclared[0] && isDeclared[1]) return;
    compareDemand(name, pair);
    return;
  }
  pair.findings.push(cameOrWent(name, pair, isDeclared[1] ? covered : covers, comparing));
}

/** Whether patterns or a typed `additionalProperties` already say something of a member that the other side declares. */
function isCovered(cover: Together, comparing: Comparing, isOfRevision: boolean): boolean {
  if (cover.length === 0) return false;
  const schema = comparing[isOfRevision ? "revision" : "base"].normal(cover);
  return !isAnything(schema) && !isNothing(schema);
}

/** A member that one side alone declares: where objects are closed, it is of the allowed values; where not, nobody sends or reads it. */
function cameOrWent(name: string, pair: Objects, cover: Together, comparing: Comparing): SchemaFinding {
  const { base, revision } = pair;
  const isNew = revision.properties.has(name);
  const [side, normalizer] = isNew ? ([revision, comparing.base] as const) : ([base, comparing.revision] as const);
  const isClosed = cover.length > 0 && isNothing(normalizer.normal(cover));
  const required = side.required.get(name);
  const schema = (side.properties.get(name) ?? [])[0];
  const place = { pointer: schema?.pointer ?? side.pointer, value: schema?.schema as Fact["value"] };
  const isDemanded = required !== undefined;
  const relation: Relation = isNew
    ? { narrows: isDemanded, widens: isClosed && !isDemanded }
    : { narrows: isClosed && !isDemanded, widens: isDemanded };
  return {
    subject: "Property",
    kind: isNew ? "added" : "removed",
    ...(isDemanded ? { property: "required" } : {}),
    relation,
    step: memberStep(name),
    ...(isNew ? { revision: place } : { base: place }),
  };
}

/** `readOnly` and `writeOnly` take a member out of requests or of answers; in the other direction they say nothing. */
function compareFlags(name: string, pair: Objects, comparing: Comparing): void {
  for (const flag of ["readOnly", "writeOnly"] as const) {
    const facts = [
      flagOf(name, flag, comparing.base, pair.base),
      flagOf(name, flag, comparing.revision, pair.revision),
    ] as const;
    if (facts[0].value === facts[1].value) continue;
    const isOwn = flag === (comparing.flow === "request" ? "readOnly" : "writeOnly");
    const joins = isOwn && facts[1].value === undefined;
    const isDemanded = joins && pair.revision.required.has(name);
    pair.findings.push({
      subject: isDemanded ? "DemandedProperty" : "Schema",
      kind: "modified",
      property: flag,
      relation: flagRelation(isOwn, joins, isDemanded),
      step: memberStep(name),
      base: facts[0],
      revision: facts[1],
    });
  }
}

function flagRelation(isOwn: boolean, joins: boolean, isDemanded: boolean): Relation {
  if (!isOwn) return same;
  return joins ? { narrows: isDemanded, widens: !isDemanded } : narrower;
}

/** The flag of a member, or where it has none the member's schema. */
function flagOf(
  name: string,
  flag: "readOnly" | "writeOnly",
  normalizer: SchemaNormalizer,
  schema: NormalSchema,
): Side {
  const member = schema.properties.get(name) ?? [];
  const fact = normalizer.flagOf(member, flag);
  if (fact !== undefined) return { pointer: fact.pointer, value: true };
  return { pointer: normalizer.place(member)[0]?.pointer ?? schema.pointer };
}

/** `required` of members that both sides declare, or neither. */
function compareDemands(declared: ReadonlySet<string>, pair: Objects): void {
  const { base, revision } = pair;
  for (const name of new Set([...base.required.keys(), ...revision.required.keys()])) {
    const isOnOne = declared.has(name) && base.properties.has(name) !== revision.properties.has(name);
    const isUnsent = base.unsent.has(name) || revision.unsent.has(name);
    if (!isOnOne && !isUnsent) compareDemand(name, pair);
  }
}

function compareDemand(name: string, { base, revision, findings }: Objects): void {
  const [before, after] = [base.required.get(name), revision.required.get(name)];
  if ((before === undefined) === (after === undefined)) return;
  if (newDemands([], [name], before === undefined ? base : revision).length === 0) return;
  const listOf = (fact: Fact): Fact => ({ ...fact, pointer: `${fact.owner}/required` });
  const relation = before === undefined ? narrower : wider;
  const sides = [
    before === undefined ? sideOf(undefined, after, base) : { pointer: before.pointer },
    after === undefined
      ? sideOf(undefined, before === undefined ? undefined : listOf(before), revision)
      : { pointer: after.pointer },
  ] as const;
  findings.push({
    subject: "Member",
    kind: "modified",
    property: "required",
    relation,
    step: memberStep(name),
    base: { pointer: sides[0].pointer, value: before !== undefined },
    revision: { pointer: sides[1].pointer, value: after !== undefined },
  });
}

/** An entry more constrains members that were free, or that were closed out. */
function comparePatternProperties(pair: Objects, comparing: Comparing): void {
  const { base, revision } = pair;
  for (const pattern of new Set([...base.patternProperties.keys(), ...revision.patternProperties.keys()])) {
    const [before, after] = [base, revision].map((side) => patternSchema(pattern, side)) as [Together, Together];
    const child = comparing.compare(before, after);
    const step = { at: `/patternProperties/${escapePointerToken(pattern)}`, words: `/{${pattern}}` };
    if (base.patternProperties.has(pattern) && revision.patternProperties.has(pattern)) addChild(pair, step, child);
    else addEntry("patternProperties", pattern, pair, relationOf(child));
  }
}

/** What a schema says of members whose names match a pattern: its own, or those of patterns that match all of these names too. */
function patternSchema(pattern: string, schema: NormalSchema): Together {
  const own = schema.patternProperties.get(pattern);
  if (own !== undefined) return own;
  const covering = [...schema.patternProperties].filter(([other]) => isPatternWithin(pattern, other));
  return covering.length > 0 ? covering.flatMap(([, together]) => together) : othersOf(schema);
}

/** An entry of a map of schemas that one side alone has. */
function addEntry(
  keyword: "patternProperties" | "dependentSchemas",
  name: string,
  pair: Objects,
  relation: Relation,
): void {
  const facts = [pair.base, pair.revision].map((side): Fact | undefined => {
    const schema = side[keyword].get(name)?.[0];
    if (schema === undefined) return undefined;
    const owner = schema.pointer.slice(0, schema.pointer.lastIndexOf(`/${keyword}/`));
    return { keyword, value: schema.schema as Fact["value"], pointer: schema.pointer, owner };
  });
  if (relation.narrows || relation.widens) {
    pair.findings.push({
      ...factChange(keyword, pair, [facts[0], facts[1]], relation),
      step: {
        at: `/${keyword}/${escapePointerToken(name)}`,
        words: keyword === "patternProperties" ? `/{${name}}` : ` ${keyword} ${name}`,
      },
    });
  }
}

/** `additionalProperties` and `unevaluatedProperties`, for the members that nothing else covers. */
function compareClosures(pair: Objects, comparing: Comparing): void {
  const { base, revision } = pair;
  const [before, after] = [othersOf(base), othersOf(revision)];
  if (before.length === 0 && after.length === 0) return;
  const child = comparing.compare(before, after);
  const isPlain = [child.base, child.revision].some((schema) => isAnything(schema) || isNothing(schema));
  if (!isPlain) {
    addChild(pair, { at: "/additionalProperties", words: "/*" }, child);
    return;
  }
  const relation = relationOf(child);
  const facts = [base.closures[0]?.fact, revision.closures[0]?.fact] as const;
  const keyword = facts[1]?.keyword ?? facts[0]?.keyword ?? "additionalProperties";
  if (relation.narrows || relation.widens) pair.findings.push(factChange(keyword, pair, facts, relation));
}

function compareDependencies(pair: Objects, comparing: Comparing): void {
  const { base, revision } = pair;
  for (const name of new Set([...base.dependentRequired.keys(), ...revision.dependentRequired.keys()])) {
    compareDependency(name, pair);
  }
  for (const name of new Set([...base.dependentSchemas.keys(), ...revision.dependentSchemas.keys()])) {
    const child = comparing.compare(base.dependentSchemas.get(name) ?? [], revision.dependentSchemas.get(name) ?? []);
    const step = { at: `/dependentSchemas/${escapePointerToken(name)}`, words: ` dependentSchemas ${name}` };
    if (base.dependentSchemas.has(name) && revision.dependentSchemas.has(name)) addChild(pair, step, child);
    else addEntry("dependentSchemas", name, pair, relationOf(child));
  }
}

/** A member that something else demands with this one is no news. JSON Schema 2020-12 Validation, section 6.5.4. */
function compareDependency(name: string, pair: Objects): void {
  const { base, revision } = pair;
  const [before, after] = [base.dependentRequired.get(name), revision.dependentRequired.get(name)];
  const gained = newDemands([name], after?.value ?? [], base);
  const lost = newDemands([name], before?.value ?? [], revision);
  if (gained.length === 0 && lost.length === 0) return;
  const kept = (after?.value ?? []).filter((member) => before?.value.includes(member) === true);
  const listed = (fact: Fact<readonly string[]> | undefined, own: readonly string[]) =>
    fact === undefined ? undefined : { ...fact, value: [...kept.filter((member) => !own.includes(member)), ...own] };
  pair.findings.push({
    ...factChange(name, pair, [listed(before, lost), listed(after, gained)], {
      narrows: gained.length > 0,
      widens: lost.length > 0,
    }),
    subject: "DependentRequired",
  });
}

/** Those of the members that another schema does not demand of an object that has some. */
function newDemands(some: readonly string[], members: readonly string[], other: NormalSchema): readonly string[] {
  const demanded = new Set([...some, ...other.required.keys()]);
  for (const member of demanded)
    for (const next of other.dependentRequired.get(member)?.value ?? []) demanded.add(next);
  return members.filter((member) => !demanded.has(member));
}
