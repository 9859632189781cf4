import { isExponential } from "../../contract/schema/pattern/native-safety.ts";
import { parsePattern } from "../../contract/schema/pattern/parse-pattern.ts";
import { type LintRule, reportFinding } from "../plugin-types.ts";

/**
 * Every command matches patterns in bounded time; the regular expressions of most languages do not, so that one short text of a
 * caller stops a server that validates by the contract (CWE-1333).
 */
export const linearPatterns: LintRule = {
  id: "linear-patterns",
  asks: "No pattern repeats without a limit what can match one text in two ways, as (a+)+ does: most engines then take time exponential in the text.",
  severity: "warning",
  visit: () => ({
    Schema: {
      enter: ({ pattern, patternProperties }, context) => {
        if (typeof pattern === "string" && isSlow(pattern)) {
          reportFinding(context, { at: context.location.child(["pattern"]), ...finding });
        }
        if (typeof patternProperties !== "object" || patternProperties === null) return;
        for (const name of Object.keys(patternProperties).filter(isSlow)) {
          reportFinding(context, { at: context.location.child(["patternProperties", name]).key(), ...finding });
        }
      },
    },
  }),
};

const finding = {
  what: "The pattern repeats without a limit what can match one text in two ways: most engines take time exponential in the text.",
  fix: "Let each character be matched in one way: (a+)+ is a+, (\\w+\\s?)* is \\w+(\\s\\w+)*; or limit the repetition and set maxLength.",
};

function isSlow(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return parsed.dialect !== "foreign" && isExponential(parsed.tree);
}
