import type { PartsChange } from "../partner/parts.ts";
import type { RawAnswer, RawRequest } from "../partner/raw-request.ts";

/** What a fault breaks. */
export type FaultKind =
  | "headers"
  | "integers"
  | "strings"
  | "body forms"
  | "codes"
  | "statuses"
  | "envelope"
  | "echo"
  | "signature"
  | "concurrency"
  | "time";

/** The requests that show a fault: a faulty partner answers them otherwise than the good one. */
export interface Witness {
  readonly requests: readonly RawRequest[];
  /** `one-by-one`: each waits for the answer before it; `kept`: so too, over one connection; `together`: all at once. */
  readonly how: "one-by-one" | "kept" | "together";
  /** What of the answers is compared. */
  readonly shows: (answers: readonly RawAnswer[]) => unknown;
}

/** A partner that is right in all but one thing. */
export interface Fault {
  readonly id: string;
  readonly kind: FaultKind;
  /** What it does wrong, in one sentence. */
  readonly breaks: string;
  readonly change: PartsChange;
  readonly witness: Witness;
  /** The rule of the contract test that is meant to find it; several where each is right. */
  readonly rule: readonly string[];
  /** The contract leaves open what it breaks, so that a warning is the right finding. */
  readonly open?: true;
}
