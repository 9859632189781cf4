import type { JsonValue } from "../../contract/json/json.ts";
import type { Violation } from "../../contract/model/validator.ts";
import type { Flow } from "../schema/normal/schema-normalizer.ts";

/**
 * Checks a value against the schema at a JSON Pointer of a contract's document, as it goes in one direction: every violation, none
 * for a valid value; `undefined` where the schema cannot be checked.
 */
export type ValueCheck = (pointer: string, flow: Flow, value: JsonValue) => readonly Violation[] | undefined;

/** The checks of both contracts of a comparison. */
export interface ValueChecks {
  readonly base: ValueCheck;
  readonly revision: ValueCheck;
}
