import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Exchange } from "../../contract/model/exchange.ts";
import type { Breach } from "../judge/judge.ts";
import type { SkippedCase } from "../report/report.ts";
import type { Case, Plan } from "./case.ts";
import type { Platform } from "./platform.ts";

/** A case that was sent, and every rule that its exchange breaks. */
export interface JudgedCase {
  readonly case: Case;
  readonly exchange: Exchange;
  readonly breaches: readonly Breach[];
  /** The exchange that this one follows by a link. */
  readonly before?: Exchange;
  /** Whether nothing else was under way. */
  readonly alone: boolean;
}

/** What a report is made from, beside the judged cases. */
export interface ReportInput {
  readonly model: ContractModel;
  readonly platform: Platform;
  readonly plan: Plan;
  readonly baseUrl: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly interrupted: boolean;
  readonly shard?: { readonly index: number; readonly of: number };
  /** The options that a `--replay` needs to make the same plan again. */
  readonly replayOptions: string;
  readonly judged: readonly JudgedCase[];
  readonly skipped: readonly SkippedCase[];
}
