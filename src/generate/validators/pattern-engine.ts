import { type PatternTest, patternTest, planPattern } from "../../contract/schema/pattern/pattern.ts";

/** What Ajv does with a pattern: `test`, and a text that distinguishes patterns. */
interface Matcher {
  readonly test: PatternTest;
  readonly toString: () => string;
}

/** The name under which Ajv's standalone code calls `patternEngine`; `withPatterns` puts the patterns in. */
const engineName = "plate_patternEngine";

/**
 * Ajv's engine for patterns: each runs as `planPattern` decides, so that none can stop a server. Ajv's flags are not used: the
 * plan knows whether a pattern reads with `u`. Throws a SyntaxError for a pattern that is refused.
 */
export const patternEngine = Object.assign(
  (pattern: string): Matcher => {
    const test = patternTest(pattern);
    if (test === undefined) throw new SyntaxError(`no pattern that can be matched: ${pattern}`);
    return { test, toString: () => `/${pattern}/` };
  },
  { code: engineName },
);

/** As Ajv writes it, in lines of its own. */
const engineLine = new RegExp(`^const (func\\d+) = ${engineName};\\n`, "m");

/** Standalone code of Ajv with each pattern in place of the call of the engine; `needsProgram` where some are programs. */
export function withPatterns(code: string): { readonly code: string; readonly needsProgram: boolean } {
  const engine = engineLine.exec(code)?.[1];
  if (engine === undefined) return { code, needsProgram: false };
  const use = new RegExp(`(?<=^const \\w+ = )${engine}\\(("(?:[^"\\\\]|\\\\.)*"), "u?"\\)(?=;$)`, "gm");
  let needsProgram = false;
  const filled = code.replace(engineLine, "").replaceAll(use, (_call, literal: string) => {
    const plan = planPattern(JSON.parse(literal) as string);
    if (plan.kind === "program") needsProgram = true;
    if (plan.kind === "program") return `patternOf(${JSON.stringify(plan.program)})`;
    return `new RegExp(${literal}, ${JSON.stringify(plan.kind === "native" ? plan.flags : "u")})`;
  });
  return { code: filled, needsProgram };
}
