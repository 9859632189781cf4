import { essenceOf } from "../../../../contract/wire/media-type.ts";
import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.17: the media types of a response. */
export const mediaTypeDeclared: Rule = {
  id: "media-type-declared",
  severity: "error",
  says: "The Content-Type of an answer is one that the contract declares for its status.",
  fix: "Send the declared Content-Type, on error answers too.",
  check: ({ answer, case: { expect } }) => {
    if (answer?.declared === undefined || isBeyondContract(expect)) return [];
    const pointer = `${answer.declared.pointer}/content`;
    return answer.faults.flatMap((fault) => {
      if (fault.kind !== "media-type") return [];
      const expected = fault.expected.join(" or ");
      return [{ at: "/response/headers/Content-Type", expected, actual: shownType(fault, expected), pointer }];
    });
  },
};

/** The parameters are part of a media type (RFC 9110, section 8.3.1): they are shown where the contract names some. */
function shownType({ actual }: { readonly actual: string | undefined }, expected: string): string {
  if (actual === undefined) return "no Content-Type";
  return expected.includes(";") ? actual : essenceOf(actual);
}
