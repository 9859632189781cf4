import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import type { JudgedCase } from "../judge/judged-case.ts";
import type { Plan } from "../model/case.ts";
import type { Platform } from "../model/platform.ts";

/** What a report is made from. */
export interface ReportInput {
  readonly model: ContractModel;
  readonly platform: Platform;
  readonly plan: Plan;
  /** Ids of the operations that were to be tested. */
  readonly operationIds: readonly string[];
  readonly baseUrl: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly interrupted: boolean;
  readonly shard?: { readonly index: number; readonly of: number };
  /** The options that a `--replay` needs to make the same plan again. */
  readonly replayOptions: string;
  readonly judged: readonly JudgedCase[];
  readonly skipped: readonly SkippedCase[];
  readonly notes: readonly string[];
}
