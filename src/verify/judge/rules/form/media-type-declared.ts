import { mediaTypeOf } from "../../../../contract/model/exchange.ts";
import { declaredContent, mayHaveBody } from "../../evidence.ts";
import type { Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.17: the media types of a response. */
export const mediaTypeDeclared: Rule = {
  id: "media-type-declared",
  severity: "error",
  says: "The Content-Type of an answer is one that the contract declares for its status.",
  fix: "Send the declared Content-Type, on error answers too.",
  check: ({ answer, target, case: { expect } }) => {
    const declared = answer?.declared;
    if (answer === undefined || declared === undefined || declared.content.length === 0) return [];
    if (expect.kind === "undeclared" || !mayHaveBody(target, answer)) return [];
    if (answer.contentType !== undefined && declaredContent(answer) !== undefined) return [];
    const expected = declared.content.map(({ mediaType }) => mediaType).join(" or ");
    const actual = answer.contentType === undefined ? "no Content-Type" : mediaTypeOf(answer.contentType);
    return [{ at: "/response/headers/Content-Type", expected, actual, pointer: `${declared.pointer}/content` }];
  },
};
