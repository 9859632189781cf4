import type { Rule } from "../rule.ts";

/** The limit is that of the run (`--timeout-ms`). */
export const answerInTime: Rule = {
  id: "answer-in-time",
  severity: "error",
  says: "The whole answer is there within the time limit of the run.",
  fix: "Find what the server waits for; a body shorter than its Content-Length looks like this too. --timeout-ms sets the limit.",
  check: ({ exchange: { result } }) =>
    result.kind === "no-answer" && result.reason === "timeout"
      ? [{ at: "/response", expected: "an answer in time", actual: result.detail }]
      : [],
};
