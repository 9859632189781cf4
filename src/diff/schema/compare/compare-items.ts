import { compareNumbers } from "../../../contract/json/compare-numbers.ts";
import type { JsonNumber } from "../../../contract/json/json.ts";
import { type Containing, isNothing, type NormalSchema } from "../normal/normal-schema.ts";
import type { Fact, Together } from "../normal/placed-schema.ts";
import { reachOf } from "../relate/implied-limits.ts";
import { combined, inverted, isSame, narrower, same, wider } from "../relate/relation.ts";
import { addChild, type Compared, type Comparing } from "./comparing.ts";
import { factChange, relationOf } from "./schema-pair.ts";

interface Arrays extends Compared {
  readonly base: NormalSchema;
  readonly revision: NormalSchema;
}

/** How the items of arrays differ. JSON Schema 2020-12 Core, section 10.3.1, and Validation, section 6.4. */
export function compareItems(pair: Arrays, comparing: Comparing): void {
  const { base, revision } = pair;
  const longest = Math.max(prefixLength(base), prefixLength(revision));
  const [most, mostNow] = [mostItems(base), mostItems(revision)];
  for (let index = 0; index < Math.min(longest, most, mostNow); index += 1) {
    const child = comparing.compare(itemAt(index, base), itemAt(index, revision));
    addChild(pair, { at: `/prefixItems/${index}`, words: ` prefixItems[${index}]` }, child);
  }
  if (hasRest(pair, longest)) compareRest(pair, comparing);
  compareContains(pair, comparing);
}

function prefixLength({ itemRules }: NormalSchema): number {
  return Math.max(0, ...itemRules.map(({ prefix }) => prefix.length));
}

/** Items beyond are allowed by no array. */
function mostItems(schema: NormalSchema): number {
  return Number(reachOf("maxItems", schema)?.value ?? Number.POSITIVE_INFINITY);
}

/** Whether there can be items after those that are named; a `maxItems` that ends them is told of itself. */
function hasRest({ base, revision }: Arrays, longest: number): boolean {
  const stated = [base, revision].map(({ limits }) =>
    Number(limits.get("maxItems")?.value ?? Number.POSITIVE_INFINITY),
  );
  return longest < Math.min(...stated) && longest < Math.max(mostItems(base), mostItems(revision));
}

function itemAt(index: number, { itemRules }: NormalSchema): Together {
  return itemRules.flatMap(({ prefix, rest }) => (index < prefix.length ? (prefix[index] ?? []) : rest));
}

function restOf({ itemRules }: NormalSchema): Together {
  return itemRules.flatMap(({ rest }) => rest);
}

function compareRest(pair: Arrays, comparing: Comparing): void {
  const child = comparing.compare(restOf(pair.base), restOf(pair.revision));
  if (!isNothing(child.base) && !isNothing(child.revision)) {
    addChild(pair, { at: "/items", words: "/*" }, child);
    return;
  }
  const relation = relationOf(child);
  const facts = [factOf(pair.base), factOf(pair.revision)] as const;
  const keyword = facts[1]?.keyword ?? facts[0]?.keyword ?? "items";
  if (!isSame(relation)) pair.findings.push(factChange(keyword, pair, facts, relation));
}

function factOf({ itemRules }: NormalSchema): Fact | undefined {
  return itemRules.find(({ rest }) => rest.length > 0)?.fact;
}

/** Pairs of `contains`: the only ones of both sides, or the ones that are written alike; the others came or went. */
function compareContains(pair: Arrays, comparing: Comparing): void {
  const [before, after] = [[...pair.base.contains], [...pair.revision.contains]];
  const pairs: [Containing, Containing][] = [];
  for (const one of [...before]) {
    const other = after.find((candidate) => isSame(relationOf(comparing.strictly(one.schema, candidate.schema))));
    const match = other ?? (pair.base.contains.length === 1 && after.length === 1 ? after[0] : undefined);
    if (match === undefined) continue;
    pairs.push([one, match]);
    before.splice(before.indexOf(one), 1);
    after.splice(after.indexOf(match), 1);
  }
  for (const [one, other] of pairs) compareContaining(one, other, pair, comparing);
  for (const { fact } of before) pair.findings.push(factChange("contains", pair, [fact, undefined], wider));
  for (const { fact } of after) pair.findings.push(factChange("contains", pair, [undefined, fact], narrower));
}

/** A narrower `contains` makes the least harder to reach, and the most harder to go beyond. */
function compareContaining(one: Containing, two: Containing, pair: Arrays, comparing: Comparing): void {
  const relation = relationOf(comparing.strictly(one.schema, two.schema));
  const isCounted = [one, two].some(({ least }) => compareNumbers(least, 0) > 0);
  const isBounded = [one, two].some(({ most }) => most !== undefined);
  const found = combined([isCounted ? relation : same, isBounded ? inverted(relation) : same]);
  if (!isSame(found)) pair.findings.push(factChange("contains", pair, [one.fact, two.fact], found));
  const bounds = [
    ["minContains", one.least, two.least, compareNumbers(two.least, one.least) > 0 ? narrower : wider],
    ["maxContains", one.most, two.most, isLess(two.most, one.most) ? narrower : wider],
  ] as const;
  for (const [keyword, before, after, change] of bounds) {
    if (isSameBound(before, after)) continue;
    pair.findings.push(
      factChange(keyword, pair, [boundOf(one, keyword, before), boundOf(two, keyword, after)], change),
    );
  }
}

function isSameBound(one: JsonNumber | undefined, other: JsonNumber | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && compareNumbers(one, other) === 0);
}

function isLess(one: JsonNumber | undefined, other: JsonNumber | undefined): boolean {
  return one !== undefined && (other === undefined || compareNumbers(one, other) < 0);
}

function boundOf({ fact }: Containing, keyword: string, value: JsonNumber | undefined): Fact<unknown> | undefined {
  if (value === undefined) return undefined;
  return { keyword, value, owner: fact.owner, pointer: `${fact.owner}/${keyword}` };
}
