import type { Choice, Condition } from "../normal/normal-schema.ts";
import type { Fact, PlacedSchema, Together } from "../normal/placed-schema.ts";
import type { SchemaNormalizer } from "../normal/schema-normalizer.ts";
import { commonTypes } from "../normal/value-types.ts";
import { areApart } from "../relate/apart.ts";
import { isWithin, relationByInclusion } from "../relate/inclusion.ts";
import { combined, inverted, isSame, narrower, type Relation, same, wider } from "../relate/relation.ts";
import { addChild, type Comparing } from "./comparing.ts";
import { factChange, relationOf, type SchemaFinding, type SchemaPair } from "./schema-pair.ts";

/**
 * How `anyOf` and `oneOf` differ. Choices that pair are told branch by branch. Where a side has choices that the other has not,
 * as where a schema becomes one of several, the whole is compared: one finding, or none where the values are the same. So is the
 * whole where what pairs differs and what is around the choices too: a part may have moved into the branches, or out of them.
 */
export function compareChoices(pair: SchemaPair, comparing: Comparing): void {
  const [before, after] = [pair.base.choices, pair.revision.choices];
  const isPaired = before.length === after.length;
  if (isPaired) {
    const around = countDifferences(pair);
    for (const [index, choice] of before.entries()) compareBranches(pair, choice, after[index] as Choice, comparing);
    const mayHaveMoved = around > 0 && countDifferences(pair) > around;
    if (!mayHaveMoved || isSame(relationOf(pair))) return;
  }
  const relation = relationByInclusion(pair.together[0], pair.together[1], comparing);
  if (isSame(relation)) keepWords(pair);
  if (isSame(relation) || isPaired) return;
  const isRewritten = pair.findings.some(({ subject }) => subject === "Property") || pair.children.length > 0;
  if (isRewritten) keepWords(pair);
  else if (pair.findings.some((finding) => covers(finding.relation, relation))) return;
  const facts = [before[0]?.fact, after[0]?.fact] as const;
  pair.findings.push(factChange(facts[1]?.keyword ?? facts[0]?.keyword ?? "oneOf", pair, facts, relation));
}

/** How much is told of values. */
function countDifferences({ findings, children }: SchemaPair): number {
  return findings.filter(({ isWords }) => isWords === undefined).length + children.length;
}

/** Drops what is told of values. */
function keepWords({ findings, children }: SchemaPair): void {
  findings.splice(0, findings.length, ...findings.filter(({ isWords }) => isWords));
  children.splice(0);
}

/** Whether what is told already says as much. */
function covers(told: Relation, relation: Relation): boolean {
  return (told.narrows || !relation.narrows) && (told.widens || !relation.widens);
}

interface Branch {
  readonly index: number;
  readonly together: Together;
}

function compareBranches(pair: SchemaPair, before: Choice, after: Choice, comparing: Comparing): void {
  const [gone, come] = [branchesOf(before, comparing.base), branchesOf(after, comparing.revision)];
  const pairs = [
    ...takePairs(gone, come, (one, other) => isSamePlace(one, other)),
    ...takePairs(gone, come, (one, other) => isSame(relationOf(comparing.compare(one.together, other.together)))),
    ...takePairs(gone, come, (one, other) => isAlike(one, other, comparing)),
  ];
  for (const [one, other] of pairs) {
    const step = { at: `/${before.kind}/${one.index}`, words: ` ${before.fact.keyword}[${one.index}]` };
    const child = comparing.compare(one.together, other.together);
    addChild(pair, step, child);
    const overlap = overlapRelation(relationOf(child), [before, one], [after, other], comparing);
    if (!isSame(overlap)) pair.findings.push(factChange("oneOf", pair, [before.fact, after.fact], overlap));
  }
  for (const branch of gone) addBranch(pair, { choice: before, branch, kept: after, way: "forward" }, comparing);
  for (const branch of come) addBranch(pair, { choice: after, branch, kept: before, way: "backward" }, comparing);
  if (before.kind === after.kind) return;
  const relation = kindRelation(before, after, comparing);
  if (!isSame(relation)) pair.findings.push(factChange(after.kind, pair, [before.fact, after.fact], relation));
}

function branchesOf({ branches }: Choice, normalizer: SchemaNormalizer): Branch[] {
  return branches.map((together, index) => ({ index, together: normalizer.place(together) }));
}

/** Takes the pairs that belong together out of both lists. */
function takePairs(
  gone: Branch[],
  come: Branch[],
  belong: (one: Branch, other: Branch) => boolean,
): readonly (readonly [Branch, Branch])[] {
  return [...gone].flatMap((one) => {
    const other = come.find((candidate) => belong(one, candidate));
    if (other === undefined) return [];
    gone.splice(gone.indexOf(one), 1);
    come.splice(come.indexOf(other), 1);
    return [[one, other] as const];
  });
}

function isSamePlace(one: Branch, other: Branch): boolean {
  const [first, second] = [one.together[0]?.pointer, other.together[0]?.pointer];
  return first !== undefined && first === second && first.startsWith("/components/");
}

/** Branches that are written out and hold much the same: one of them was edited, rather than one taken out and another put in. */
function isAlike(one: Branch, other: Branch, comparing: Comparing): boolean {
  const places = [one.together[0], other.together[0]];
  if (
    places.some(
      (place: PlacedSchema | undefined) =>
        place?.pointer.startsWith("/components/schemas/") === true && !place.pointer.includes("Of/"),
    )
  ) {
    return false;
  }
  const [first, second] = [comparing.base.normal(one.together), comparing.revision.normal(other.together)];
  if (commonTypes(first.types, second.types).size === 0) return false;
  const names = [...first.properties.keys()];
  const shared = names.filter((name) => second.properties.has(name)).length;
  return shared * 2 >= Math.max(names.length, second.properties.size);
}

interface LoneBranch {
  readonly choice: Choice;
  readonly branch: Branch;
  readonly kept: Choice;
  readonly way: "forward" | "backward";
}

/** A branch that one side alone has; one that is within another of the other side's changes nothing. */
function addBranch(pair: SchemaPair, { choice, branch, kept, way }: LoneBranch, comparing: Comparing): void {
  const isGone = way === "forward";
  const isCovered = kept.branches.some((other) => isWithin(branch.together, other, way, comparing));
  const normalizer = isGone ? comparing.base : comparing.revision;
  const isUnclear = mayOverlap(branch, choice, normalizer, comparing);
  if (isCovered && !isUnclear) return;
  const direct = isGone ? narrower : wider;
  const relation: Relation = isUnclear ? { narrows: true, widens: true, isDoubtful: true } : direct;
  const place = branch.together[0];
  const side = { pointer: `${choice.fact.pointer}/${branch.index}`, value: place?.schema as Fact["value"] };
  pair.findings.push({
    subject: "Variant",
    kind: isGone ? "removed" : "added",
    property: choice.fact.keyword,
    relation,
    step: { at: `/${choice.kind}/${branch.index}`, words: ` ${choice.fact.keyword}[${branch.index}]` },
    ...(isGone ? { base: side } : { revision: side }),
  });
}

/**
 * What fits two branches of `oneOf` is refused: a branch that takes more can refuse what another one took alone, unless the branches
 * are apart. JSON Schema 2020-12 Core, section 10.2.1.3.
 */
function overlapRelation(
  { narrows, widens }: Relation,
  [before, one]: readonly [Choice, Branch],
  [after, other]: readonly [Choice, Branch],
  comparing: Comparing,
): Relation {
  const narrowed = widens && mayOverlap(other, after, comparing.revision, comparing);
  const widened = narrows && mayOverlap(one, before, comparing.base, comparing);
  return narrowed || widened ? { narrows: narrowed, widens: widened, isDoubtful: true } : same;
}

/** Whether nothing proves that a value of this branch of `oneOf` fits no other branch. */
function mayOverlap(
  branch: Branch,
  { kind, branches }: Choice,
  normalizer: SchemaNormalizer,
  comparing: Comparing,
): boolean {
  if (kind !== "oneOf") return false;
  const owned = (together: Together) => ({ schema: normalizer.normal(together), normalizer });
  const others = branches.filter((_, index) => index !== branch.index);
  return !others.every((each) => areApart(owned(branch.together), owned(each), comparing.isStrict));
}

/** `oneOf` in place of `anyOf` refuses what fits two branches, unless none does. */
function kindRelation(before: Choice, after: Choice, comparing: Comparing): Relation {
  const [strict, normalizer] = after.kind === "oneOf" ? [after, comparing.revision] : [before, comparing.base];
  const owned = strict.branches.map((together) => ({ schema: normalizer.normal(together), normalizer }));
  const isApart = owned.every((one, index) =>
    owned.slice(index + 1).every((two) => areApart(one, two, comparing.isStrict)),
  );
  if (isApart) return same;
  return after.kind === "oneOf" ? narrower : wider;
}

/** How `not` and `if` differ: what is narrower below is wider outside. JSON Schema 2020-12 Core, sections 10.2.1.4 and 10.2.2. */
export function compareConditions(pair: SchemaPair, comparing: Comparing): void {
  const [gone, come] = [[...pair.base.conditions], [...pair.revision.conditions]];
  for (const find of [isEqual, isOnly]) {
    for (const one of [...gone]) {
      const other = come.find(
        (candidate) => candidate.kind === one.kind && find(one, candidate, { gone, come, comparing }),
      );
      if (other === undefined) continue;
      gone.splice(gone.indexOf(one), 1);
      come.splice(come.indexOf(other), 1);
      pair.findings.push(...conditionChanges(one, other, pair, comparing));
    }
  }
  for (const { fact, kind } of gone) pair.findings.push(factChange(kind, pair, [fact, undefined], wider));
  for (const { fact, kind } of come) pair.findings.push(factChange(kind, pair, [undefined, fact], narrower));
}

interface Candidates {
  readonly gone: readonly Condition[];
  readonly come: readonly Condition[];
  readonly comparing: Comparing;
}

function isEqual(one: Condition, other: Condition, { comparing }: Candidates): boolean {
  const parts = [
    [one.test, other.test],
    [one.yes ?? [], other.yes ?? []],
    [one.no ?? [], other.no ?? []],
  ] as const;
  return parts.every(([first, second]) => isSame(relationOf(comparing.strictly(first, second))));
}

function isOnly({ kind }: Condition, _other: Condition, { gone, come }: Candidates): boolean {
  return [gone, come].every((list) => list.filter((condition) => condition.kind === kind).length === 1);
}

function conditionChanges(
  one: Condition,
  other: Condition,
  pair: Pick<SchemaPair, "base" | "revision">,
  comparing: Comparing,
): readonly SchemaFinding[] {
  const test = relationOf(comparing.strictly(one.test, other.test));
  if (one.kind === "not") return isSame(test) ? [] : [factChange("not", pair, [one.fact, other.fact], inverted(test))];
  const [yes, no] = (["yes", "no"] as const).map((part) =>
    relationOf(comparing.compare(one[part] ?? [], other[part] ?? [])),
  );
  const has = (part: "yes" | "no"): boolean => [one, other].some((condition) => (condition[part] ?? []).length > 0);
  const ofTest = combined([has("yes") ? inverted(test) : same, has("no") ? test : same]);
  const changes: readonly (readonly [string, Relation | undefined, Together, Together])[] = [
    ["if", ofTest, one.test, other.test],
    ["then", yes, one.yes ?? [], other.yes ?? []],
    ["else", no, one.no ?? [], other.no ?? []],
  ];
  return changes.flatMap(([keyword, relation, before, after]): readonly SchemaFinding[] => {
    if (relation === undefined || isSame(relation)) return [];
    return [factChange(keyword, pair, [factOf(keyword, before, one), factOf(keyword, after, other)], relation)];
  });
}

function factOf(keyword: string, together: Together, { fact }: Condition): Fact<unknown> | undefined {
  const [placed] = together;
  if (placed === undefined) return undefined;
  return { keyword, value: placed.schema, pointer: `${fact.owner}/${keyword}`, owner: fact.owner };
}
