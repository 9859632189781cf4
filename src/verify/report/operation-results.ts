import type { CaseState, OperationResult, ReportOutcome } from "../../contract/model/contract-report.ts";
import { type JudgedCase, stateOf } from "../judge/judged-case.ts";
import { isBeyondContract } from "../model/case.ts";
import type { ReportInput } from "./report-input.ts";

/** What the run says of each operation in scope. An operation is tested if one of its valid requests was answered with success. */
export function operationResults(input: ReportInput): readonly OperationResult[] {
  const cases = Map.groupBy(input.judged, (one) => one.case.operationId);
  const planned = new Map(input.plan.cases.map(({ id, operationId }) => [id, operationId]));
  const skipped = Map.groupBy(input.skipped, ({ case: id }) => planned.get(id) ?? "");
  const notPlanned = new Map(input.plan.skipped.map(({ case: id, reason }) => [id, reason]));
  return input.model.operations
    .filter(({ id }) => isInScope(input, id))
    .map((operation): OperationResult => {
      const { id } = operation;
      const own = cases.get(id) ?? [];
      const left = skipped.get(id) ?? [];
      const reason = own.some(isSuccess)
        ? undefined
        : (notPlanned.get(id) ?? baseReason(own) ?? left[0]?.reason ?? "no request of it was answered with success");
      const count = (state: CaseState): number => own.filter((one) => stateOf(one) === state).length;
      return {
        ...{ operationId: id, method: operation.method.toUpperCase(), path: operation.path },
        ...(reason === undefined ? { state: "tested" } : { state: "not-tested", reason }),
        ...{ passed: count("passed"), failed: count("failed"), inconclusive: count("inconclusive") },
        skipped: left.length + (notPlanned.has(id) ? 1 : 0),
      };
    });
}

/** A part of a run speaks of the operations that fell to it. */
function isInScope({ operationIds, shard, plan }: ReportInput, id: string): boolean {
  if (!operationIds.includes(id)) return false;
  return (
    shard === undefined ||
    [...plan.cases.map((planned) => planned.operationId), ...plan.skipped.map((each) => each.case)].includes(id)
  );
}

function isSuccess({ case: { expect }, answer }: JudgedCase): boolean {
  return (
    !isBeyondContract(expect) &&
    expect.kind !== "refused" &&
    expect.kind !== "unauthorized" &&
    expect.kind !== "gone" &&
    answer?.outcome === "success"
  );
}

function baseReason(cases: readonly JudgedCase[]): string | undefined {
  const base = cases.find((one) => one.case.phase === "base");
  if (base === undefined) return undefined;
  if (base.inconclusive !== undefined) return base.inconclusive;
  const { result } = base.exchange;
  const ended = result.kind === "answer" ? `refused with ${result.status}` : `not answered: ${result.detail}`;
  return `the known-good request was ${ended}`;
}

/** What an outcome is made from. */
interface RunFacts {
  readonly operations: readonly Pick<OperationResult, "state">[];
  /** How many cases failed. */
  readonly failed: number;
  readonly interrupted: boolean;
}

/** The outcome of a run. One that was stopped before its end has not seen enough to say that the target conforms. */
export function outcomeOf({ operations, failed, interrupted }: RunFacts): ReportOutcome {
  if (failed > 0) return "violations";
  if (!operations.some(({ state }) => state === "tested")) return "nothing-tested";
  return !interrupted && operations.every(({ state }) => state === "tested") ? "conforms" : "incomplete";
}
