import type { JsonObject } from "../../contract/json/json.ts";
import type { ContractModel, ResponseModel } from "../../contract/model/contract-model.ts";
import type { ResultCode } from "../../contract/model/operation.ts";
import type { Place, Side } from "../change.ts";
import type { Difference } from "../difference.ts";
import { type OperationPair, pairBy, pairOperations } from "./pair-models.ts";

const comparedMembers = [
  "class",
  "message",
  "meaning",
  "fix",
  "example",
] as const satisfies readonly (keyof ResultCode)[];

/** Result codes (`x-result-codes`) that an answer gained or lost, and those that mean something else now. Answers are paired by status. */
export function compareResultCodes(base: ContractModel, revision: ContractModel): readonly Difference[] {
  return pairOperations(base, revision).flatMap((pair) =>
    responsePairs(pair).flatMap((responses) => ofAnswer(pair, responses)),
  );
}

interface ResponsePair {
  readonly base: ResponseModel;
  readonly revision: ResponseModel;
}

function responsePairs({ base, revision }: OperationPair): readonly ResponsePair[] {
  const pairs = pairBy(base.responses, revision.responses, ({ status }) => status);
  return pairs.flatMap(({ base: one, revision: other }) =>
    one === undefined || other === undefined ? [] : [{ base: one, revision: other }],
  );
}

function ofAnswer(pair: OperationPair, { base, revision }: ResponsePair): readonly Difference[] {
  const codes = pairBy(base.resultCodes, revision.resultCodes, ({ code }) => code);
  return codes.flatMap(({ key, base: before, revision: after }): readonly Difference[] => {
    const place: Place = {
      operations: [pair.revision.id],
      part: `answer ${revision.status} code ${key}`,
      at: `${revision.pointer}/x-result-codes`,
    };
    const sides = { base: sideOf(base, before), revision: sideOf(revision, after) };
    const common = { subject: "ResultCode", direction: "response", place } as const;
    if (before === undefined) return [{ ...common, kind: "added", revision: sides.revision }];
    if (after === undefined) return [{ ...common, kind: "removed", base: sides.base }];
    const changed = comparedMembers.filter((member) => before[member] !== after[member]);
    return changed.map((property) => ({
      ...common,
      kind: "modified" as const,
      property,
      base: { pointer: `${sides.base.pointer}/${property}`, value: before[property] },
      revision: { pointer: `${sides.revision.pointer}/${property}`, value: after[property] },
    }));
  });
}

function sideOf(response: ResponseModel, code: ResultCode | undefined): Side {
  const list = `${response.pointer}/x-result-codes`;
  if (code === undefined) return { pointer: list };
  return { pointer: `${list}/${response.resultCodes.indexOf(code)}`, value: code as unknown as JsonObject };
}
