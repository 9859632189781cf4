import { type LintRule, reportFinding } from "../plugin-types.ts";
import { schemasInOurStyle } from "../schemas-in-our-style.ts";

/**
 * Patterns are read by the regular expressions of many languages, over values that anybody may send: what they disagree
 * about, and what can be made slow (catastrophic backtracking needs a repetition without limit), stays out.
 */
export const portablePatterns: LintRule = {
  id: "portable-patterns",
  asks: "In a contract with x-result-code-pointer, every pattern is anchored as a whole, repeats nothing without a limit, and writes [0-9] in place of \\d and the like.",
  visit: () =>
    schemasInOurStyle(({ pattern }, context) => {
      if (typeof pattern !== "string") return;
      const at = context.location.child(["pattern"]);
      for (const fault of findFaults(pattern)) reportFinding(context, { at, ...fault });
    }),
};

interface Fault {
  readonly what: string;
  readonly fix: string;
}

function findFaults(pattern: string): readonly Fault[] {
  const { shorthand, repetition, isSplit } = scan(pattern);
  const faults: Fault[] = [];
  if (!pattern.startsWith("^") || !pattern.endsWith("$") || pattern.endsWith("\\$") || isSplit) {
    const what = "The pattern is not anchored as a whole, so it takes any text that holds a fitting part.";
    faults.push({ what, fix: "Begin it with ^ and end it with $; put alternatives into (?:…)." });
  }
  if (repetition !== undefined) {
    const what = `${repetition} in the pattern repeats without a limit, which can be made slow.`;
    faults.push({ what, fix: "Write how often at most: {0,20}." });
  }
  if (shorthand !== undefined) {
    const what = `${shorthand} in the pattern means other characters in other languages.`;
    faults.push({ what, fix: "Write the characters out: [0-9], [A-Za-z0-9_]." });
  }
  return faults;
}

interface Scan {
  readonly shorthand: string | undefined;
  readonly repetition: string | undefined;
  /** Whether a | is outside all groups. */
  readonly isSplit: boolean;
}

/** Escapes, classes, repetitions without limit, parentheses and alternatives; in a class only escapes count. */
function scan(pattern: string): Scan {
  const tokens = pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]|\{\d+,\}|[()|]/gs) ?? [];
  let depth = 0;
  let isSplit = false;
  for (const token of tokens) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "|" && depth === 0) isSplit = true;
  }
  const escapes = tokens.flatMap((token) => token.match(/\\./gs) ?? []);
  return {
    shorthand: escapes.find((text) => /\\[dDsSwWbB]/.test(text)),
    repetition: tokens.find((token) => /^(?:[*+]|\{\d+,\})$/.test(token)),
    isSplit,
  };
}
