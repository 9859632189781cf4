import type { Comparing } from "../compare/comparing.ts";
import { relationOf } from "../compare/schema-pair.ts";
import type { Choice, Condition, NormalSchema } from "../normal/normal-schema.ts";
import type { PlacedSchema, Together } from "../normal/placed-schema.ts";
import { commonTypes, kindOfType } from "../normal/value-types.ts";
import { areApart, type OwnedSchema } from "./apart.ts";
import { isSame, type Relation } from "./relation.ts";

/** At most this many alternatives are told apart: more are not proven to be within. */
const mostAlternatives = 64;
/** Choices within choices are followed as deep as this. */
const deepest = 4;

/** Whether a schema of the base is within one of the revision (`forward`), or the other way round. */
export type Way = "forward" | "backward";

/** How the values of schemas relate whose choices do not pair: each alternative has to be within one of the other side. */
export function relationByInclusion(base: Together, revision: Together, comparing: Comparing): Relation {
  const narrows = !isWithin(base, revision, "forward", comparing);
  const widens = !isWithin(revision, base, "backward", comparing);
  return narrows && widens ? { narrows, widens, isDoubtful: true } : { narrows, widens };
}

/** Whether it is proven that every value of one schema, which is of the base where the way is `forward`, is one of the other. */
export function isWithin(one: Together, other: Together, way: Way, comparing: Comparing, depth = 0): boolean {
  if (depth > deepest) return false;
  const alternatives = alternativesOf(one, way, comparing);
  return alternatives?.every((alternative) => isAlternativeWithin(alternative, other, way, comparing, depth)) ?? false;
}

/** What a schema allows, without choices of its own; `undefined` where that would be too many. */
function alternativesOf(together: Together, way: Way, comparing: Comparing): readonly Together[] | undefined {
  const normalizer = way === "forward" ? comparing.base : comparing.revision;
  let alternatives: readonly Together[] = [together];
  for (const choice of normalizer.normal(together).choices) {
    const branches = [...choice.branches, ...outside(choice, normalizer.normal(together))];
    alternatives = alternatives.flatMap((alternative) => branches.map((branch) => [...alternative, ...branch]));
    if (alternatives.length > mostAlternatives) return undefined;
  }
  return alternatives;
}

/** The values that a choice says nothing of. */
function outside({ guard }: Choice, { types }: NormalSchema): readonly Together[] {
  const others = [...types].filter((type) => commonTypes(guard, new Set([type])).size === 0);
  if (others.length === 0) return [];
  const only: PlacedSchema = { schema: { type: others }, pointer: `only:${others.join(",")}` };
  return [[only]];
}

function isAlternativeWithin(one: Together, other: Together, way: Way, comparing: Comparing, depth: number): boolean {
  const isForward = way === "forward";
  const pair = isForward ? comparing.compareFacts(one, other) : comparing.compareFacts(other, one);
  const relation = relationOf(pair);
  if (isForward ? relation.narrows : relation.widens) return false;
  const [owned, target] = isForward ? [pair.base, pair.revision] : [pair.revision, pair.base];
  const inside: OwnedSchema = { schema: owned, normalizer: isForward ? comparing.base : comparing.revision };
  return (
    target.choices.every((choice) => isWithinChoice(one, inside, choice, { way, comparing, depth })) &&
    target.conditions.every((condition) => keepsCondition(inside, condition, way, comparing))
  );
}

interface Search {
  readonly way: Way;
  readonly comparing: Comparing;
  readonly depth: number;
}

function isWithinChoice(
  one: Together,
  inside: OwnedSchema,
  choice: Choice,
  { way, comparing, depth }: Search,
): boolean {
  if (commonTypes(inside.schema.types, choice.guard).size === 0) return true;
  const isOutside = [...inside.schema.types].some(
    (type) => ![...choice.guard].map(kindOfType).includes(kindOfType(type)),
  );
  const normalizer = way === "forward" ? comparing.revision : comparing.base;
  const guarded: Together = isOutside
    ? [...one, { schema: { type: [...choice.guard] }, pointer: `only:${[...choice.guard].join(",")}` }]
    : one;
  return choice.branches.some((branch, index) => {
    if (!isWithin(guarded, branch, way, comparing, depth + 1)) return false;
    if (choice.kind === "anyOf") return true;
    const others = choice.branches.filter((_, position) => position !== index);
    return others.every((each) =>
      areApart(inside, { schema: normalizer.normal(each), normalizer }, comparing.isStrict),
    );
  });
}

/** A condition that the schema has itself, or a `not` of what it is apart from. */
function keepsCondition(inside: OwnedSchema, condition: Condition, way: Way, comparing: Comparing): boolean {
  if (commonTypes(inside.schema.types, condition.guard).size === 0) return true;
  const isSaid = inside.schema.conditions.some((own) => isSameCondition(own, condition, way, comparing));
  if (isSaid || condition.kind === "if") return isSaid;
  const normalizer = way === "forward" ? comparing.revision : comparing.base;
  return areApart(inside, { schema: normalizer.normal(condition.test), normalizer }, true);
}

function isSameCondition(one: Condition, other: Condition, way: Way, comparing: Comparing): boolean {
  if (one.kind !== other.kind) return false;
  const parts = [
    [one.test, other.test],
    [one.yes ?? [], other.yes ?? []],
    [one.no ?? [], other.no ?? []],
  ] as const;
  return parts.every(([first, second]) => {
    const pair = way === "forward" ? comparing.strictly(first, second) : comparing.strictly(second, first);
    return isSame(relationOf(pair));
  });
}
