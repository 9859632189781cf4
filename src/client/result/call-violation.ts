import type { Violation } from "../../contract/model/validator.ts";

/** One way in which a request or an answer breaks the contract, with the part of it that does. */
export interface CallViolation extends Violation {
  readonly in: "body" | "path" | "query" | "header" | "cookie";
  /** The parameter's or header's name as the contract spells it; `undefined` for the body. */
  readonly name?: string | undefined;
}
