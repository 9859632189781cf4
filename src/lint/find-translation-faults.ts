import type { ContractModel, SourceLocation } from "../contract/model/contract-model.ts";
import type { TranslatedContract } from "../reader/overlay/translate-contract.ts";
import type { LintFinding } from "./lint-report.ts";

/** The id of the rule that holds a translation complete; findings put `plate/` before it. */
export const translationRule = "texts-translated";

/** What a translation lacks and what it has too much of: a text that was changed is one of each. Equal texts are one finding. */
export function findTranslationFaults(
  { language, missing, stale }: TranslatedContract,
  { locate }: Pick<ContractModel, "locate">,
): readonly LintFinding[] {
  const firsts = new Map(missing.map((prose) => [prose.text, prose] as const).toReversed());
  const untranslated = missing
    .filter((prose) => firsts.get(prose.text) === prose)
    .map(({ text, pointer }) =>
      toFinding(locate(pointer), {
        what: `The text ${quoted(text)} has no translation into ${language}.`,
        fix: `Add it to the translation as source, with its translation as text.`,
      }),
    );
  const unused = stale.map(({ source, location }) =>
    toFinding(location, {
      what: `The translation of ${quoted(source)} belongs to no text of the contract.`,
      fix: "Give it the text as the contract has it now, or take it out.",
    }),
  );
  return [...untranslated, ...unused];
}

function toFinding(
  place: SourceLocation | undefined,
  texts: { readonly what: string; readonly fix: string },
): LintFinding {
  const { file = "", line = 1, column = 1 } = place ?? {};
  return { rule: `plate/${translationRule}`, severity: "warning", file, line, column, ...texts };
}

/** The beginning of a text on one line. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
