import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import { bodyFormOf } from "../../../../contract/wire/media-type.ts";
import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** RFC 8259: a JSON text, in UTF-8, without a byte order mark. */
export const bodyReadable: Rule = {
  id: "body-readable",
  severity: "error",
  says: "The body of an answer is what its media type says, such as JSON in UTF-8.",
  fix: "Write the body with a JSON library, in UTF-8, without a byte order mark and nothing around it.",
  check: ({ answer, case: { expect } }) => {
    if (answer?.content === undefined || answer.undecoded !== undefined || isBeyondContract(expect)) return [];
    const fault = answer.faults.find((one) => one.kind === "body-unreadable");
    if (fault === undefined) return [];
    const { pointer, mediaType } = answer.content;
    const form = bodyFormOf(fieldValue(answer.headers, "Content-Type"), mediaType);
    const expected = form === "json" ? "a JSON text" : `a body of ${mediaType}`;
    const actual = answer.body.length === 0 ? "no body" : `${answer.body.length} bytes: ${fault.message}`;
    return [{ at: "/response/body", expected, actual, pointer }];
  },
};
