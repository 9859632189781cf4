import type { Rule } from "../rule.ts";

/** RFC 9110, sections 8.4 and 12.5.3: without Accept-Encoding, any coding may come, but the body must be in it. */
export const contentCoding: Rule = {
  id: "content-coding",
  severity: "error",
  says: "The body of an answer is in the coding that its Content-Encoding names.",
  fix: "Send gzip, deflate, br or zstd, and only with the header that says so; or send no Content-Encoding.",
  check: ({ answer }) =>
    answer?.undecoded === undefined
      ? []
      : [
          {
            at: "/response/headers/Content-Encoding",
            expected: "a coding that can be undone",
            actual: `${answer.undecoded.coding}: ${answer.undecoded.reason}`,
            group: answer.undecoded.coding,
          },
        ],
};
