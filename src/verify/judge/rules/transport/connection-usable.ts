import type { Rule } from "../rule.ts";

/** RFC 9112, section 9.3: a connection that is left open serves the next request. */
export const connectionUsable: Rule = {
  id: "connection-usable",
  severity: "error",
  says: "A connection that an answer leaves open serves the next request.",
  fix: "Read the whole request before answering, send exactly Content-Length bytes, or say Connection: close.",
  shownBy: "next-request",
  check: ({ exchange: { brokenConnection } }) =>
    brokenConnection === undefined
      ? []
      : [
          {
            at: "/response",
            expected: "the next answer on the same connection",
            actual: brokenConnection.detail,
            group: "connection",
          },
        ],
};
