import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Difference } from "../change.ts";
import { compareWithRedocly } from "../redocly/compare-with-redocly.ts";
import { cancelMoved } from "./cancel-moved.ts";
import { changedEntries } from "./changed-entries.ts";
import { compareExamples } from "./compare-examples.ts";
import { compareExtensions } from "./compare-extensions.ts";
import { compareLinks } from "./compare-links.ts";
import { compareResultCodes } from "./compare-result-codes.ts";
import { compareScopes } from "./compare-scopes.ts";
import { foldRequired } from "./fold-required.ts";

/**
 * Every difference between two contracts, unrated: what `redocly diff` sees, with exact integers, and what it does not
 * (result codes, scenarios, header supply, echo, encryption, what links hand on and promise, scopes). Throws a PlateError (`target`) if the tool fails.
 */
export async function compareContracts(base: ContractModel, revision: ContractModel): Promise<readonly Difference[]> {
  const seen = await compareWithRedocly(base, revision);
  const codes = compareResultCodes(base, revision);
  const compareOthers = [compareExtensions, compareExamples, compareLinks, compareScopes];
  const others = [...codes, ...compareOthers.flatMap((compare) => compare(base, revision))];
  const pointer = revision.resultCodePointer ?? base.resultCodePointer;
  const unexplained = seen.filter((difference) => !isEnumOfCodes(difference, pointer, codes));
  return mergeShared([...cancelMoved(foldRequired(unexplained)), ...others]);
}

/** The body schema's enum says the same as `x-result-codes`; where they differ alike, one difference is enough. */
function isEnumOfCodes(difference: Difference, pointer: string | undefined, codes: readonly Difference[]): boolean {
  const { subject, property, place } = difference;
  if (subject !== "Schema" || pointer === undefined || (property !== "enum" && property !== "const")) return false;
  const [, answer] = /^(answer \S+) body (.*)$/.exec(place.part) ?? [];
  if (answer === undefined || place.part !== `${answer} body ${pointer}`) return false;
  const explained = new Set(
    codes
      .filter(({ kind, place: { part, operations } }) => {
        return kind !== "modified" && part.startsWith(`${answer} code `) && sharesOne(operations, place.operations);
      })
      .map(({ place: { part } }) => part.slice(`${answer} code `.length)),
  );
  return changedEntries(difference).every((code) => explained.has(code));
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** What operations and answers share through one component is one difference that concerns them all. */
function mergeShared(differences: readonly Difference[]): readonly Difference[] {
  const merged = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = keyOf(difference);
    merged.set(key, [...(merged.get(key) ?? []), difference]);
  }
  return [...merged.values()].map((same) => {
    const operations = [...new Set(same.flatMap(({ place }) => place.operations))];
    const part = [...new Set(same.map(({ place }) => place.part))].join(" and ");
    const [first] = same as [Difference];
    return { ...first, place: { ...first.place, operations, part } };
  });
}

function keyOf({ subject, kind, property, direction, place, base, revision }: Difference): string {
  const isShared = [base, revision].some((side) => side?.pointer.startsWith("/components/"));
  const owner = isShared ? [] : [place.operations, place.part, place.at];
  return JSON.stringify([subject, kind, property, direction, base?.pointer, revision?.pointer, owner]);
}
