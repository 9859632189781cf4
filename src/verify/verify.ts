import type { ContractReport } from "../contract/model/contract-report.ts";
import type { Plan } from "./model/case.ts";
import { plan } from "./plan/plan.ts";
import { shardOf } from "./plan/shard.ts";
import { foldReport } from "./report/fold.ts";
import type { ReportInput } from "./report/report-input.ts";
import { Session } from "./run/session.ts";
import type { PlanSource, VerifyInput } from "./run/verify-input.ts";

/**
 * Tests a target against a contract: plan, run, judge, report. Throws a PlateError (`target`) where the first request shows that
 * there is nothing to test: no connection, no HTTP, or a redirect that the contract does not declare.
 */
export async function verify(input: VerifyInput): Promise<ContractReport> {
  const startedAt = (input.now ?? (() => new Date()))();
  const start = performance.now();
  const whole = planFor(input);
  const sent = input.shard === undefined ? whole : shardOf(whole, input.shard);
  const session = new Session(input, sent);
  await session.runAll();
  const judged: ReportInput = {
    model: input.model,
    platform: input.platform,
    plan: sent,
    baseUrl: input.baseUrl,
    startedAt,
    durationMs: performance.now() - start,
    interrupted: input.signal.aborted || session.endedEarly,
    replayOptions: input.replayOptions,
    operationIds: input.operationIds ?? input.model.operations.map(({ id }) => id),
    judged: session.judged,
    notes: session.notes(),
    skipped: session.skipped,
    ...(input.shard === undefined ? {} : { shard: input.shard }),
  };
  input.onJudged?.(judged);
  return foldReport(judged);
}

/** The plan that `verify` runs. */
export function planFor({
  model,
  validators,
  platform,
  operationIds,
  families,
  fuzz,
  testData,
  callbacks,
}: PlanSource): Plan {
  return plan({
    model,
    validators,
    ...(operationIds === undefined ? {} : { operationIds }),
    ...(families === undefined ? {} : { families }),
    ...(fuzz === undefined ? {} : { fuzz }),
    ...(callbacks === undefined ? {} : { callbacks }),
    signatures: platform.forge !== undefined,
    encryption: platform.encryption !== undefined,
    further: { headers: platform.headers ?? [], query: platform.query ?? [] },
    ...(testData === undefined ? {} : { testData }),
  });
}
