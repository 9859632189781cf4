import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { JudgedCase } from "../judge/judged-case.ts";

/** The most operations that the note names. */
const mostNamed = 5;

/**
 * What to do about operations that were not tested, since their known-good request names what the target does not have: 404 or 410
 * (RFC 9110, sections 15.5.5 and 15.5.11) to a path with variables, whose values were made up or are examples.
 */
export function missingDataNote(
  judged: readonly JudgedCase[],
  operations: readonly OperationModel[],
): readonly string[] {
  const ids = judged.flatMap(({ case: { phase, operationId }, exchange: { result }, inconclusive }) => {
    const isMissing = result.kind === "answer" && (result.status === 404 || result.status === 410);
    const operation = operations.find(({ id }) => id === operationId);
    const hasVariables = operation?.parameters.some((parameter) => parameter.in === "path") === true;
    return phase === "base" && isMissing && hasVariables && inconclusive !== undefined ? [operationId] : [];
  });
  const names = [...new Set(ids)];
  if (names.length === 0) return [];
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return [
    `To test ${names.slice(0, mostNamed).join(", ")}${more}: give each path parameter an example in the contract, and load into the target what it names. Their valid requests were answered with 404 or 410.`,
  ];
}
