import type { Breach, JudgedCase } from "../../judge/judged-case.ts";
import { causeOf } from "./causes.ts";
import { type Hint, hintTable } from "./hint-table.ts";
import { type Stack, seenStack } from "./seen-stack.ts";

/** What the answers of a run say that the target is made with. */
export function stackOf(judged: readonly JudgedCase[]): Stack | undefined {
  return seenStack(judged.flatMap(({ answer }) => answer ?? []));
}

/**
 * What commonly causes such a finding, one sentence for each library: of the stack that the target's answers show, otherwise of
 * all. Empty where no switch is known.
 */
export function hintsFor(one: JudgedCase, breach: Breach, stack: Stack | undefined): readonly string[] {
  const cause = causeOf(one, breach);
  const all: readonly Hint[] = cause === undefined ? [] : hintTable[cause];
  const own = all.filter((hint) => hint.stack === stack);
  if (stack !== undefined && own.length === 0) return [];
  const start = stack === undefined ? "if you use " : `${stack}, as its answers show: `;
  return (stack === undefined ? all : own).map(({ library, change }) => `${start}${library}: ${change}`);
}
