import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Send } from "../../contract/model/exchange.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import type { TestData } from "../../contract/wire/test-data.ts";
import type { CallbackReceiver } from "../model/callback.ts";
import type { Family } from "../model/case.ts";
import type { Platform } from "../model/platform.ts";
import type { FuzzOptions } from "../plan/fuzz/fuzz-probes.ts";
import type { CallbackMeans } from "../plan/plan.ts";
import type { Shard } from "../plan/shard.ts";
import type { ReportInput } from "../report/report-input.ts";

/** What to test, how, and with what. */
export interface VerifyInput {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
  readonly platform: Platform;
  /** Only the operations of these ids; all where it is left out. */
  readonly operationIds?: readonly string[];
  /** Only the cases of these families; all where it is left out. */
  readonly families?: readonly Family[];
  /** Where callbacks are received, and what they are judged by; without it, they are skipped. */
  readonly callbacks?: CallbackMeans & { readonly receiver?: CallbackReceiver };
  /** Random requests in addition to the fixed ones. */
  readonly fuzz?: FuzzOptions;
  readonly testData?: TestData;
  readonly baseUrl: string;
  readonly send: Send;
  /** Whether the target takes connections now; see PacerOptions. */
  readonly isReachable?: () => Promise<boolean>;
  readonly concurrency: number;
  readonly maxRequests: number;
  readonly ratePerSecond?: number;
  /** Milliseconds; an answer that takes longer is a finding. */
  readonly maxResponseMs?: number;
  /** How long to go on with bursts of valid requests, in milliseconds. */
  readonly soakMs?: number;
  readonly shard?: Shard;
  /** See ReportInput. */
  readonly replayOptions: string;
  readonly signal: AbortSignal;
  /** Told after each case: how many are done and how many there are. */
  readonly progress?: (done: number, all: number) => void;
  /** Told at the end what a report is made from, for further forms of it. */
  readonly onJudged?: (judged: ReportInput) => void;
  readonly now?: () => Date;
}

/** The part of the input that decides the plan. */
export type PlanSource = Pick<
  VerifyInput,
  "model" | "validators" | "platform" | "operationIds" | "families" | "fuzz" | "testData" | "callbacks"
>;
