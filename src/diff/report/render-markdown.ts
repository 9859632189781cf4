import { printableLine } from "../../contract/show/printable.ts";
import { type Bump, bumps, type Change, type DiffReport, unacceptedBreaks } from "../change.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { sayTotal } from "./render-text.ts";

const headings: Readonly<Record<Bump, string>> = {
  major: "Breaks (major)",
  minor: "Additions (minor)",
  patch: "Wording (patch)",
  none: "Without effect",
};

/** The report for a pull request. Texts of the contract are escaped: they come as text, never as markup. */
export function renderMarkdown(report: DiffReport): string {
  const sections = [...bumps].reverse().flatMap((bump) => section(bump, report.changes));
  const problems = report.problems.map(
    ({ message, fix }) => `- **Error:** ${escapeMarkdown(message)}. To fix: ${escapeMarkdown(fix)}.`,
  );
  const open = unacceptedBreaks(report).length;
  const advice = open === 0 ? [] : [adviceOf(open), ""];
  const list = problems.length === 0 ? [] : [...problems, ""];
  return [
    `## Contract: ${report.bump}`,
    "",
    `${escapeMarkdown(sayTotal(report))}.`,
    "",
    ...advice,
    ...list,
    ...sections,
  ].join("\n");
}

function adviceOf(open: number): string {
  const breaks = open === 1 ? "One break is" : `${open} breaks are`;
  return `${breaks} accepted by nobody. Undo the change, or accept it by its id and with a reason in a file of \`openapi/changes\`.`;
}

function section(bump: Bump, changes: readonly Change[]): readonly string[] {
  const own = changes.filter((change) => change.bump === bump);
  if (own.length === 0) return [];
  return [`### ${headings[bump]}`, "", ...own.flatMap(item), ""];
}

function item({ message, reason, file, line, id, accepted }: Change): readonly string[] {
  const place = file === null ? "" : `${code(`${file}:${line}`)} `;
  const taken = accepted === undefined ? [] : [`  - accepted: ${escapeMarkdown(accepted.replaceAll(/\s+/g, " "))}`];
  return [`- ${escapeMarkdown(message)}`, `  - ${escapeMarkdown(reason)}`, `  - ${place}${code(id)}`, ...taken];
}

function code(text: string): string {
  return `\`${printableLine(text.replaceAll(/\s+/g, " ")).replaceAll("`", "'")}\``;
}
