import type { ChangeFile } from "../acceptance/change-file.ts";
import type { Bump, Change, DiffReport } from "../change.ts";
import { escapeMarkdown } from "../report/escape-markdown.ts";

/** What one section of the changelog is written from. */
export interface ChangelogSection {
  /** `Unreleased`, or a version with its date. */
  readonly heading: string;
  readonly entries: readonly ChangeFile[];
  /** The comparison with the release before; absent for the first release. */
  readonly report?: DiffReport;
}

const bumpSentences: Readonly<Record<Bump, string>> = {
  major: "Major: it breaks some callers. Read the breaks before you move to it.",
  minor: "Minor: what worked before still does, and there is more.",
  patch: "Patch: nothing changes on the wire.",
  none: "The interface is the same as before.",
};

const listed: readonly { readonly bump: Bump; readonly title: string }[] = [
  { bump: "major", title: "Breaks" },
  { bump: "minor", title: "Additions" },
  { bump: "patch", title: "Wording" },
];

/**
 * One section in Markdown: what a person wrote about the changes first, then what the comparison found, each with the reason for
 * which a break was taken. People's entries are Markdown and stay so; texts of the contract are escaped.
 */
export function renderSection({ heading, entries, report }: ChangelogSection): string {
  const sentence = report === undefined ? "The first release." : bumpSentences[report.bump];
  const summaries = entries.map(({ summary }) => `- ${summary.replaceAll(/\s*\n\s*/g, "\n  ")}`);
  const lists = listed.flatMap(({ bump, title }) =>
    renderList(title, report?.changes.filter((change) => change.bump === bump) ?? []),
  );
  return [`## ${heading}`, "", sentence, "", ...summaries, ...(summaries.length === 0 ? [] : [""]), ...lists].join(
    "\n",
  );
}

function renderList(title: string, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  return [`### ${title}`, "", ...changes.map(renderChange), ""];
}

function renderChange({ message, accepted }: Change): string {
  return accepted === undefined
    ? `- ${escapeMarkdown(message)}`
    : `- ${escapeMarkdown(message)}. Why: ${escapeMarkdown(accepted)}`;
}

const title = "# Changelog\n\n";

/** The changelog with one more section on top of those that it had; `released` is the text of the file, empty where there is none. */
export function addSection(released: string, section: string): string {
  const older = released.startsWith(title) ? released.slice(title.length) : released;
  return `${title}${section.trimEnd()}\n${older === "" ? "" : `\n${older}`}`;
}

/** Whether the changelog has a section of this version. */
export function hasVersion(released: string, version: string): boolean {
  return released.split("\n").some((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
}
