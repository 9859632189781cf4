import type { HeaderModel } from "../../../../contract/model/contract-model.ts";
import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** What languages write where there is no value. */
const noValues: ReadonlySet<string> = new Set(["null", "undefined", "None", "nil", "<nil>", "NaN", "[object Object]"]);

/** A text of the contract's own schema takes all of these, so no schema finds them. */
export const headerHasValue: Rule = {
  id: "header-has-value",
  severity: "error",
  says: "A declared header of an answer holds a value, and not the text that a language writes where there is none.",
  fix: "Leave an optional header out where there is no value for it; find out why a required one has none.",
  check: ({ answer, exchange: { request }, case: { expect } }) => {
    if (answer?.declared === undefined || isBeyondContract(expect)) return [];
    return answer.declared.headers.flatMap((header) => {
      const value = fieldValue(answer.headers, header.name)?.trim();
      if (value === undefined || !noValues.has(value) || isMeant(header, value)) return [];
      // A server that carries the request's own value back has not made it up.
      if (header.echoes !== undefined && fieldValue(request.headers, header.echoes) === value) return [];
      const at = `/response/headers/${header.name}`;
      return [{ at, expected: "a value, or no such header", actual: JSON.stringify(value), pointer: header.pointer }];
    });
  },
};

/** The contract names the text itself. */
function isMeant({ schema, examples }: HeaderModel, value: string): boolean {
  return JSON.stringify([schema, examples]).includes(JSON.stringify(value));
}
