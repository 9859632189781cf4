import { isJsonMediaType } from "../../../../contract/model/exchange.ts";
import { declaredContent, isJsonAnswer, mayHaveBody } from "../../evidence.ts";
import type { Rule } from "../rule.ts";

/** RFC 8259: a JSON text, in UTF-8, without a byte order mark. */
export const bodyReadable: Rule = {
  id: "body-readable",
  severity: "error",
  says: "The body of an answer is what its media type says: JSON in UTF-8.",
  fix: "Write the body with a JSON library, in UTF-8, without a byte order mark and nothing around it.",
  check: ({ answer, target, case: { expect } }) => {
    if (answer === undefined || answer.declared === undefined || answer.json !== undefined) return [];
    if (answer.opened?.kind === "shut") return [];
    if (expect.kind === "undeclared" || !mayHaveBody(target, answer) || !isJsonAnswer(answer)) return [];
    const content = declaredContent(answer) ?? answer.declared.content[0];
    if (content === undefined || !isJsonMediaType(content.mediaType)) return [];
    const actual = answer.body.length === 0 ? "no body" : `${answer.body.length} bytes that are not JSON`;
    return [{ at: "/response/body", expected: "a JSON text", actual, pointer: content.pointer }];
  },
};
