import type { CaseState, Severity } from "../../contract/model/contract-report.ts";
import type { Exchange } from "../../contract/model/exchange.ts";
import type { ReceivedCallback } from "../model/callback.ts";
import type { Case } from "../model/case.ts";
import type { UnsignedRequest } from "../model/unsigned-request.ts";
import type { AnswerEvidence } from "./evidence.ts";
import type { Problem, Rule } from "./rules/rule.ts";

/** A case that was sent and what came of it; the answer is read once, here. */
export interface Observation {
  readonly case: Case;
  /** The request with the platform's values, its body in clear. */
  readonly sent: UnsignedRequest;
  /** The right signatures of the bytes that went out. */
  readonly signatures: readonly string[];
  readonly exchange: Exchange;
  /** What the target sent of its own accord after this request. */
  readonly callback?: ReceivedCallback;
  /** Absent where no answer came. */
  readonly answer?: AnswerEvidence;
  /** Whether nothing else was under way. */
  readonly alone: boolean;
}

/** A rule that an exchange breaks. */
export interface Breach {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly problem: Problem;
}

/** What an exchange says of the target. */
export interface Judgement {
  readonly breaches: readonly Breach[];
  /** Why the answer does not show whether the contract is kept; absent where it does. */
  readonly inconclusive?: string;
}

/** An observation and the judgement on it. */
export interface JudgedCase extends Observation, Judgement {
  /** The observation that this one follows by a link. */
  readonly before?: Observation;
}

/** `failed` by an error, not by a warning. */
export function stateOf({ breaches, inconclusive }: Judgement): CaseState {
  if (breaches.some(({ severity }) => severity === "error")) return "failed";
  return inconclusive === undefined ? "passed" : "inconclusive";
}
