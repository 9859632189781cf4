import type { FieldReaders } from "../partner/body-fields.ts";
import type { HeaderName, HeaderRule } from "../partner/header-rules.ts";
import type { Answer, AnswerContext, Parts, PartsChange, Result, Verdict } from "../partner/parts.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** The faults of one kind. */
export const ofKind = (kind: FaultKind, faults: readonly Omit<Fault, "kind">[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, kind }));

/** The rule of one header exchanged; the new one may fall back on the good one. */
export const headerRule =
  (name: HeaderName, rule: (value: string | undefined, good: HeaderRule) => boolean): PartsChange =>
  (good) => ({
    ...good,
    headerRules: { ...good.headerRules, [name]: (value: string | undefined) => rule(value, good.headerRules[name]) },
  });

/** The reader of one value of the body exchanged; the new one may fall back on the good one. */
export const field =
  <Name extends keyof FieldReaders>(
    name: Name,
    read: (value: unknown, good: FieldReaders[Name]) => ReturnType<FieldReaders[Name]>,
  ): PartsChange =>
  (good) => ({
    ...good,
    fields: { ...good.fields, [name]: (value: unknown) => read(value, good.fields[name]) },
  });

/** The same change of the three amounts. */
export const amounts =
  (read: (value: unknown, good: FieldReaders["once"]) => bigint | undefined): PartsChange =>
  (good) =>
    (["once", "day", "month"] as const).reduce((parts, name) => field(name, read)(parts), good);

/** A change of each answer before it goes out. */
export const answers =
  (change: (answer: Answer, context: AnswerContext) => Answer | Promise<Answer>): PartsChange =>
  (good) => ({ ...good, finish: change });

/** A change of the answers to some verdicts only. */
export const answersOn = (
  kinds: readonly Verdict["kind"][],
  change: (answer: Answer, context: AnswerContext) => Answer | Promise<Answer>,
): PartsChange =>
  answers((answer, context) => (kinds.includes(context.verdict.kind) ? change(answer, context) : answer));

/** Status, code or message of one outcome changed. */
export const result =
  (kind: Verdict["kind"], change: Partial<Result>): PartsChange =>
  (good) => ({ ...good, results: { ...good.results, [kind]: { ...good.results[kind], ...change } } });

/** The token check exchanged; the new one may fall back on the good one. */
export const tokenCheck =
  (fits: (...args: [...Parameters<Parts["tokenFits"]>, Parts["tokenFits"]]) => boolean): PartsChange =>
  (good) => ({ ...good, tokenFits: (token, message) => fits(token, message, good.tokenFits) });

/** The reading of JSON exchanged; the new one may fall back on the good one. */
export const parsing =
  (parse: (text: string, good: Parts["parse"]) => unknown): PartsChange =>
  (good) => ({ ...good, parse: (text) => parse(text, good.parse) });

/** An answer with one header more, other, or (undefined) without it. */
export function withHeader(answer: Answer, name: string, value: string | readonly string[] | undefined): Answer {
  const rest = Object.entries(answer.headers).filter(([own]) => own.toLowerCase() !== name.toLowerCase());
  return { ...answer, headers: Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]) };
}
