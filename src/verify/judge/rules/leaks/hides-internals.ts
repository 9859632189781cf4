import type { Rule } from "../rule.ts";

/** What only the inside of a server writes. Each stands for a runtime or a database. */
const traces: readonly (readonly [string, RegExp])[] = [
  ["a JavaScript stack trace", /^\s*at .*\(?[^\s()]+:\d+:\d+\)?/m],
  ["a JavaScript stack trace", /\\n\s+at [^\\"]+:\d+:\d+/],
  ["a Java stack trace", /\bat [\w.$]+\([\w$]+\.(?:java|kt|scala):\d+\)/],
  ["a Java exception", /\b(?:java|javax|jakarta|org|com)\.(?:\w+\.)+\w*(?:Exception|Error)\b/],
  ["a Python stack trace", /Traceback \(most recent call last\)/],
  ["a Go panic", /\bgoroutine \d+ \[|panic: runtime error/],
  ["a .NET stack trace", /\bat [\w.<>]+\(.*\) in .+:line \d+/],
  ["a PHP error", /\b(?:Fatal error|Warning|Notice)(?:<\/b>)?: .+ in (?:<b>)?\/.+ on line/],
  [
    "an error of a database",
    /\bSQLSTATE\b|\bORA-\d{5}\b|\bSQLITE_[A-Z]+\b|SQL syntax.*(?:MySQL|MariaDB)|PSQLException/,
  ],
  ["a path of the server", /\/node_modules\/|\/site-packages\//],
];

/** OWASP API Security Top 10, 2023, API8: error messages with stack traces. */
export const hidesInternals: Rule = {
  id: "hides-internals",
  severity: "error",
  says: "No answer shows the inside of the server: stack traces, exceptions, database errors, paths.",
  fix: "Answer errors with the contract's body, and write the details to the server's log only.",
  check: ({ answer }) => {
    const found = answer === undefined ? undefined : traces.find(([, trace]) => trace.test(answer.text));
    if (found === undefined) return [];
    return [{ at: "/response/body", expected: "nothing of the server's inside", actual: found[0] }];
  },
};
