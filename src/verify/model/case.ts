import type { LinkModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import type { PlannedCallback } from "./callback.ts";
import type { UnsignedRequest } from "./unsigned-request.ts";

/**
 * What a case must end in. `accepted`: any outcome but "invalid request". `refused`: "invalid request".
 * `scenario`: exactly this status and code. `same`: what the case `as` ended in when it ran alone.
 * `agrees`: a success that holds what the link says of the exchange before it, that of the case `with`.
 * `gone`: anything but a success, since the case `after` has deleted what is asked for.
 * `open`: the contract does not say; the answer must still be one that it declares.
 * `undeclared`: the contract does not declare the request at all, so only HTTP holds.
 * `unauthorized`: anything but a success, for who shows no right credentials.
 * `robust`: any refusal and any declared answer is right, only a failure of the server is not.
 */
export type Expectation =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused" }
  | { readonly kind: "scenario"; readonly name: string; readonly status: string; readonly code?: string }
  | { readonly kind: "same"; readonly as: string }
  | { readonly kind: "agrees"; readonly with: string }
  | { readonly kind: "gone"; readonly after: string }
  | { readonly kind: "open" }
  | { readonly kind: "undeclared" }
  | { readonly kind: "robust" }
  | { readonly kind: "unauthorized" };

/** Whether the contract says nothing of the form of the answer to such a request. */
export function isBeyondContract({ kind }: Expectation): boolean {
  return kind === "undeclared" || kind === "robust";
}

/**
 * `base`: the known-good request. `burst`: a scenario once more, together with others. `link`: one operation checks another.
 * `callback`: a valid request after which the target is to send one of its own.
 */
export type Phase = "base" | "probe" | "scenario" | "burst" | "link" | "callback";

/** Kinds of cases that can be chosen; the known-good request is always sent, and `fuzz` only where a number of requests is given. */
export const families = [
  "constraints",
  "combinations",
  "syntax",
  "http",
  "security",
  "signatures",
  "encryption",
  "robustness",
  "fuzz",
  "scenarios",
  "bursts",
  "links",
  "callbacks",
] as const;

/** One kind of cases. */
export type Family = (typeof families)[number];

/** A keyword of the contract that a case exercises. */
export interface Constraint {
  /** JSON Pointer into the bundled document, of the keyword itself where it has a value of its own. */
  readonly pointer: string;
  /** `maximum`, `required`, `pattern`, and for what is no JSON Schema keyword a word of ours: `json`, `media type`. */
  readonly keyword: string;
}

/** Cases by what they show. */
export interface Controls {
  /** As unusual in what the contract leaves open, but ordinary in what the case is about. */
  readonly ordinary?: string;
  /** Asks for somebody that no scenario names. */
  readonly unusedId?: string;
}

/** One request to send and what to expect of it. Plain data but for the edits of supplied values. */
export interface Case {
  /** Unique in a plan and the same in every plan from the same contract: `<operationId>:<place>:<change>`. */
  readonly id: string;
  readonly operationId: string;
  readonly phase: Phase;
  /** Absent for the known-good request. */
  readonly family?: Family;
  /** What was changed, for people: `one above its maximum`. */
  readonly title: string;
  readonly unsigned: UnsignedRequest;
  readonly expect: Expectation;
  /** `should`: what the contract or HTTP recommends or implies; a breach is a warning. */
  readonly strictness: "must" | "should";
  /** The place of the change: `/headers/<name>`, `/query/<name>`, `/body/<pointer>`, `/method`. */
  readonly at: string;
  readonly constraint?: Constraint;
  /** What the contract says there, for people: `maximum 9999999999`. */
  readonly demands: string;
  /** Statuses that HTTP allows as an answer to such a request although the contract does not list them. */
  readonly tolerated: readonly number[];
  /** Ids of cases that show what an unexpected outcome of this one means. */
  readonly controls?: Controls;
  /** A signature probe: the request is well-formed, its signature is not that of its bytes. */
  readonly forged?: boolean;
  /** Of a case of the phase `link`: the link, and the operation whose answer has it. */
  readonly link?: { readonly id: string; readonly operationId: string };
  /** Of a case of the phase `callback`: what is to arrive, and where. */
  readonly callback?: PlannedCallback;
  /** The request is made from the exchange of the case before it. */
  readonly follows?: Follow;
  /** What the changed value becomes when it is read as a double, where that would hide the change. */
  readonly asDouble?: string;
}

/** The case before, by its id, and the link that leads from its answer to this request. */
export interface Follow {
  readonly case: string;
  readonly link: LinkModel;
  /** The response that has the link, where only that one leads on. */
  readonly pointer?: string;
}

/** What `run` sends, in this order, and what cannot be asked. */
export interface Plan {
  readonly cases: readonly Case[];
  readonly skipped: readonly SkippedCase[];
  /** Every constraint of the contract on requests, exercised or not. */
  readonly constraints: readonly PlannedConstraint[];
  /** Whether families were left out. */
  readonly isPartial?: boolean;
}

/** A constraint and where in the request it holds. */
export interface PlannedConstraint extends Constraint {
  readonly operationId: string;
  readonly at: string;
}
