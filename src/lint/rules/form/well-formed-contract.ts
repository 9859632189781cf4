import type { ContractFlaw } from "../../../contract/model/contract-flaw.ts";
import type { LintFinding } from "../../lint-report.ts";
import type { LintRule } from "../../plugin-types.ts";

/** What the reader leaves out of a contract, since no engine could be true to it, or takes although OpenAPI does not have it. */
export const wellFormedContract: LintRule = {
  id: "well-formed-contract",
  asks: "Every object and keyword has a value that OpenAPI and JSON Schema allow; what has none is left out by every command.",
  // The reader finds them: `flawFindings`.
  visit: () => ({}),
};

/** What `well-formed-supply` and `well-formed-result-codes` say more of. */
const toldByAnother = /\/x-supply$|^\/x-result-(?:code|message)-pointer$/;

/** The flaws as findings, but for those that another rule names at the same place. */
export function flawFindings(flaws: readonly ContractFlaw[], others: readonly LintFinding[]): readonly LintFinding[] {
  const named = new Set(others.filter(({ rule }) => rule.startsWith("plate/")).map(placeKey));
  return flaws.flatMap(({ place, pointer, what, outcome, fix, isHarmless }): LintFinding[] => {
    if (place === undefined || toldByAnother.test(pointer)) return [];
    const { file, line, column } = place;
    const severity = isHarmless ? "warning" : "error";
    const finding: LintFinding = {
      rule: `plate/${wellFormedContract.id}`,
      severity,
      file,
      line,
      column,
      what: `${asSentence(what)}: ${outcome}.`,
      fix: `${capitalized(fix)}.`,
    };
    return named.has(placeKey(finding)) ? [] : [finding];
  });
}

/** The name of a keyword keeps its spelling, a word becomes the start of a sentence. */
function asSentence(text: string): string {
  return /^(?:here|the|this|a|is) /.test(text) ? capitalized(text) : text;
}

function capitalized(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}

function placeKey({ file, line, column }: LintFinding): string {
  return `${file}:${line}:${column}`;
}
