import type { Problem, Rule } from "../rule.ts";

/** RFC 9110, section 3.4: each request has a response. */
export const answerArrives: Rule = {
  id: "answer-arrives",
  severity: "error",
  says: "Every request is answered with a whole HTTP message, whatever is wrong with it.",
  fix: "Answer in the server's error handler; look in its log for a crash or a closed connection at this request.",
  eachAlone: true,
  check: ({ exchange: { result }, case: { tolerated } }) => {
    if (result.kind === "answer" || result.reason === "timeout") return [];
    if (result.gone === true) return [ended(result.detail)];
    // A server that answers 413 or 431 may stop reading and close (RFC 9110, section 15.5.14).
    const severity = tolerated.length > 0 ? { severity: "warning" as const } : {};
    return [{ at: "/response", expected: "an HTTP answer", actual: `none: ${result.detail}`, ...severity }];
  },
};

/** Of several requests that were under way when a process died, each may have ended it. */
function ended(detail: string): Problem {
  return {
    at: "/response",
    expected: "an HTTP answer",
    actual: `none: ${detail}`,
    group: "gone",
    fix: "Start the target again and send the cases of this finding alone, with --replay: one of them ends the process. Look in its log for the last error.",
  };
}
