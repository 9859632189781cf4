import { type LintRule, reportFinding } from "../plugin-types.ts";

/** JSON Schema validation, section 6.3.3: a pattern should be a regular expression of ECMA-262, read with the u flag. */
export const validPatterns: LintRule = {
  id: "valid-patterns",
  asks: "Every pattern is a regular expression of ECMA-262 that is valid with the u flag.",
  visit: () => ({
    Schema: {
      enter: ({ pattern }, context) => {
        if (typeof pattern !== "string") return;
        const fault = findFault(pattern);
        if (fault === undefined) return;
        reportFinding(context, {
          at: context.location.child(["pattern"]),
          what: `The pattern is no regular expression with the u flag: ${fault}.`,
          fix: "Escape only what needs it: ^ $ \\ . * + ? ( ) [ ] { } | / and, in a class, -.",
        });
      },
    },
  }),
};

function findFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: /, "");
  }
}
