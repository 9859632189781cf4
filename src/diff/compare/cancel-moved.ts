import { isDeepStrictEqual } from "node:util";
import type { Difference } from "../change.ts";

/**
 * Leaves out what only moved: a parameter that an operation lost and gained alike, since it stands at its path now, or no longer.
 * Where the path has further operations, those keep what is new or gone for them. Pure.
 */
export function cancelMoved(differences: readonly Difference[]): readonly Difference[] {
  return differences.flatMap((difference) => {
    if (!isWholeParameter(difference)) return difference;
    const moved = new Set(differences.filter((other) => isSameAgain(difference, other)).flatMap(operationsOf));
    const operations = operationsOf(difference).filter((operation) => !moved.has(operation));
    return operations.length === 0 ? [] : { ...difference, place: { ...difference.place, operations } };
  });
}

function isWholeParameter({ subject, kind, property }: Difference): boolean {
  return subject === "Parameter" && kind !== "modified" && property === undefined;
}

function isSameAgain(one: Difference, other: Difference): boolean {
  if (!isWholeParameter(other) || one.kind === other.kind || one.place.part !== other.place.part) return false;
  return isDeepStrictEqual(parameterOf(one), parameterOf(other));
}

function parameterOf({ base, revision }: Difference): unknown {
  return (base ?? revision)?.value;
}

function operationsOf({ place }: Difference): readonly string[] {
  return place.operations;
}
