import type { Rule } from "../rule.ts";
import { leakIn } from "./leaked-texts.ts";

/** OWASP API Security Top 10, 2023, API8: error messages with stack traces. */
export const hidesInternals: Rule = {
  id: "hides-internals",
  severity: "error",
  says: "No answer shows the inside of the server: stack traces, exceptions, database errors, paths.",
  fix: "Answer errors with the contract's body, and write the details to the server's log only.",
  check: ({ answer }) => {
    const found = answer === undefined ? undefined : leakIn(answer.text);
    if (found === undefined) return [];
    return [{ at: "/response/body", expected: "nothing of the server's inside", actual: found }];
  },
};
