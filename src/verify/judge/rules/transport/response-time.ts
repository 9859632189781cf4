import type { Rule } from "../rule.ts";

/** The limit is the caller's own (`--max-response-ms`). */
export const responseTime: Rule = {
  id: "response-time",
  severity: "error",
  says: "Every answer is there within the time that --max-response-ms allows.",
  fix: "Find what these requests wait for, or allow more with --max-response-ms; --concurrency 1 shows whether it is the load.",
  isCertain: true,
  check: ({ exchange: { result, durationMs }, maxResponseMs }) => {
    if (maxResponseMs === undefined || result.kind !== "answer" || durationMs <= maxResponseMs) return [];
    const expected = `an answer within ${maxResponseMs} ms`;
    return [{ at: "/response", expected, actual: `one after ${Math.round(durationMs)} ms` }];
  },
};
