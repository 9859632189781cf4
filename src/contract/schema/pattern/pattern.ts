import { compileProgram } from "./compile-program.ts";
import { isNativelySafe } from "./native-safety.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type PatternProgram, runProgram } from "./run-program.ts";

/** How a pattern of a contract is matched in bounded time, or why it is not. */
export type PatternPlan =
  /** By the engine's own regular expressions, which are proven to take no more than linear time for it. */
  | { readonly kind: "native"; readonly flags: "u" | "" }
  /** By `runProgram`. */
  | { readonly kind: "program"; readonly program: PatternProgram }
  /** It is not ECMA-262, or cannot be bounded; the reason continues a sentence that begins with the pattern. */
  | { readonly kind: "refused"; readonly reason: string };

const plans = new Map<string, PatternPlan>();
/** Contracts have some hundreds of patterns; what is planned once is kept. */
const mostPlans = 10_000;

/**
 * The one decision on how a pattern runs (JSON Schema 2020-12, Validation 6.3.3; ECMA-262 with the `u` flag). A text of a caller
 * is never matched by a backtracking engine against a pattern that may backtrack without end (CWE-1333).
 */
export function planPattern(text: string): PatternPlan {
  const known = plans.get(text);
  if (known !== undefined) return known;
  const plan = boundedPlan(text);
  if (plans.size >= mostPlans) plans.clear();
  plans.set(text, plan);
  return plan;
}

/** A pattern that is nested too deep for the stack is refused like any other that cannot be read. */
function boundedPlan(text: string): PatternPlan {
  try {
    return planOf(text);
  } catch (error) {
    if (error instanceof RangeError) return { kind: "refused", reason: "is nested too deep" };
    throw error;
  }
}

function planOf(text: string): PatternPlan {
  const parsed = parsePattern(text);
  if (parsed.dialect === "foreign") {
    return { kind: "refused", reason: `is no regular expression of ECMA-262 (${parsed.reason})` };
  }
  const { dialect, tree, isRecent } = parsed;
  if (!isRecent && isNativelySafe(tree)) return { kind: "native", flags: dialect === "unicode" ? "u" : "" };
  const compiled = compileProgram(tree, dialect === "unicode");
  return compiled.kind === "program" ? compiled : { kind: "refused", reason: compiled.reason };
}

/** Whether a text matches somewhere, in bounded time. */
export type PatternTest = (text: string) => boolean;

/** The test of a pattern; `undefined` for one that is refused. */
export function patternTest(pattern: string): PatternTest | undefined {
  const plan = planPattern(pattern);
  if (plan.kind === "refused") return undefined;
  if (plan.kind === "program") return (text) => runProgram(plan.program, text);
  const expression = new RegExp(pattern, plan.flags);
  return (text) => expression.test(text);
}
