import type { JsonObject, JsonValue } from "../../../contract/json/json.ts";
import type { SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import type { Target } from "../../model/target.ts";
import type { UnsignedRequest } from "../../model/unsigned-request.ts";

/**
 * A request with one change, before the oracle has seen it. `refused` and `accepted`: kept only if the oracle agrees;
 * `either`: the oracle decides; `open`, `undeclared`: the contract does not say, see Expectation.
 */
export interface Candidate {
  /** Where, for the case's id: `header/<name>`, `body/<pointer>`, `form`, `exchange`. */
  readonly place: string;
  /** What, for the case's id: `above-maximum`. */
  readonly change: string;
  readonly title: string;
  readonly at: string;
  readonly unsigned: UnsignedRequest;
  readonly wants: "refused" | "accepted" | "either" | "open" | "undeclared" | "robust" | "unauthorized";
  /** What the contract says of the changed value. */
  readonly facts?: SchemaFacts;
  /** The keyword that an accepted change exercises; of a refused one the oracle names it. */
  readonly keyword?: string;
  /** The contract's pointer where `facts` do not have the keyword. */
  readonly pointer?: string;
  readonly strictness?: "must" | "should";
  readonly tolerated?: readonly number[];
  /** The `change` of the candidate at the same place that is this one's control. */
  readonly control?: string;
  readonly forged?: boolean;
  readonly asDouble?: string;
}

/** A known-good request and what its probes are made from. */
export interface Subject {
  readonly target: Target;
  readonly unsigned: UnsignedRequest;
  /** The body's value, where it is JSON. */
  readonly body?: JsonValue;
  /** The body's members, where it is a form. */
  readonly form?: JsonObject;
}
