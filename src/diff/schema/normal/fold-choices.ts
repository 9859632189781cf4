import { canonicalText } from "../../../contract/json/equal-json.ts";
import type { Collected } from "./collected.ts";
import { type Choice, isAnything, isNothing, type NormalSchema } from "./normal-schema.ts";
import type { Together } from "./placed-schema.ts";
import { allTypes, commonTypes, joinedTypes, kindOfType } from "./value-types.ts";

type Normalize = (branch: Together) => NormalSchema;

interface Branch {
  readonly together: Together;
  readonly schema: NormalSchema;
}

/**
 * Writes choices between types as types: `anyOf: [{type: string, maxLength: 3}, {type: "null"}]` says what
 * `type: [string, "null"], maxLength: 3` says, since a keyword is about one kind of value. Branches whose types overlap stay a
 * choice, said of those types only. Branches that no value fits go; choices inside of choices become one.
 */
export function foldChoices(into: Collected, normalize: Normalize): void {
  for (const choice of into.choices.splice(0)) foldChoice(into, choice, normalize);
}

function foldChoice(into: Collected, choice: Choice, normalize: Normalize): void {
  const branches = branchesOf(choice, normalize).filter(({ schema }) => !isNothing(schema));
  if (choice.kind === "anyOf" && branches.some(({ schema }) => isAnything(schema))) return;
  const isWhole = choice.guard.size === 6;
  if (!isWhole) {
    into.choices.push(choice);
    return;
  }
  const types = joinedTypes(branches.map(({ schema }) => schema.types));
  into.restrictTypes(types, choice.fact);
  for (const group of groupsOf(branches)) {
    const [first] = group as [Branch];
    if (group.length === 1) into.include(first.schema);
    else if (group.every(({ schema }) => isList(schema)) && (choice.kind === "anyOf" || areDistinct(group))) {
      into.joinLists(
        group.map(({ schema }) => schema),
        choice.fact,
      );
    } else {
      const guard = joinedTypes(group.map(({ schema }) => schema.types));
      into.choices.push({ ...choice, branches: group.map(({ together }) => together), guard });
    }
  }
}

/** The branches, with those of a branch that is nothing but an `anyOf` (or a `oneOf` whose types are its own) in its place. */
function branchesOf(choice: Choice, normalize: Normalize): readonly Branch[] {
  const branches = choice.branches.map((together) => ({ together, schema: normalize(together) }));
  return branches.flatMap((branch, index) => {
    const inner = onlyChoiceOf(branch.schema);
    if (inner === undefined) return [branch];
    const others = branches.filter((_, position) => position !== index);
    const isApart = others.every(({ schema }) => commonTypes(schema.types, branch.schema.types).size === 0);
    const isFlat = choice.kind === inner.kind && (inner.kind === "anyOf" || isApart);
    return isFlat ? inner.branches.map((together) => ({ together, schema: normalize(together) })) : [branch];
  });
}

/** Whether no value is on two of the lists. */
function areDistinct(lists: readonly Branch[]): boolean {
  const values = lists.flatMap(({ schema }) => [...schema.listed.values()].flat().map(canonicalText));
  return new Set(values).size === values.length;
}

/** Whether a schema lists its values and says no more. */
function isList(schema: NormalSchema): boolean {
  const isListed = [...schema.types].every((type) => schema.listed.has(kindOfType(type)));
  return isListed && isAnything({ ...schema, listed: new Map(), types: allTypes });
}

function onlyChoiceOf(schema: NormalSchema): Choice | undefined {
  const [choice] = schema.choices;
  if (choice === undefined || schema.choices.length > 1) return undefined;
  return isAnything({ ...schema, choices: [], types: allTypes }) ? choice : undefined;
}

/** Branches by types: those of one group share some type, those of different groups share none. */
function groupsOf(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  let groups: (readonly Branch[])[] = [];
  for (const branch of branches) {
    const overlaps = (group: readonly Branch[]): boolean =>
      group.some(({ schema }) => commonTypes(schema.types, branch.schema.types).size > 0);
    const joined = groups.filter(overlaps).flat();
    groups = [...groups.filter((group) => !overlaps(group)), [...joined, branch]];
  }
  return groups;
}
