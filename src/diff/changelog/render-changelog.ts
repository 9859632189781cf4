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

/** A text of ours in a changelog: English, as it is written, and Korean. */
type FixedText = readonly [english: string, korean: string];

/** The heading of what is not released yet. */
export const unreleasedHeading = "Unreleased";

const firstRelease: FixedText = ["The first release.", "첫 출시입니다."];

const bumpSentences: Readonly<Record<Bump, FixedText>> = {
  major: [
    "Major: it breaks some callers. Read the breaks before you move to it.",
    "메이저: 일부 호출자가 동작하지 않게 됩니다. 옮기기 전에 호환되지 않는 변경을 읽으세요.",
  ],
  minor: [
    "Minor: what worked before still does, and there is more.",
    "마이너: 이전에 되던 것은 그대로 되고, 더 늘었습니다.",
  ],
  patch: ["Patch: nothing changes on the wire.", "패치: 주고받는 내용은 바뀌지 않습니다."],
  none: ["The interface is the same as before.", "인터페이스가 이전과 같습니다."],
};

const listed: readonly { readonly bump: Bump; readonly title: FixedText }[] = [
  { bump: "major", title: ["Breaks", "호환되지 않는 변경"] },
  { bump: "minor", title: ["Additions", "추가"] },
  { bump: "patch", title: ["Wording", "문구"] },
];

/** Whole lines of ours, by their English. */
const koreanLines: ReadonlyMap<string, string> = new Map([
  [`## ${unreleasedHeading}`, "## 출시 전"],
  firstRelease,
  ...Object.values(bumpSentences),
  ...listed.map(({ title: [english, korean] }) => [`### ${english}`, `### ${korean}`] as const),
]);

/** A changelog with the lines of ours in Korean; what people wrote and what a comparison found stays as it is. */
export function changelogInKorean(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => koreanLines.get(line) ?? line)
    .join("\n");
}

/**
 * One section in Markdown: what a person wrote about the changes first, then what the comparison found, each with the reason for
 * which a break was taken. People's entries are Markdown and stay so; texts of the contract are escaped.
 */
export function renderSection({ heading, entries, report }: ChangelogSection): string {
  const sentence = report === undefined ? firstRelease[0] : bumpSentences[report.bump][0];
  const summaries = entries.map(({ summary }) => `- ${summary.replaceAll(/\s*\n\s*/g, "\n  ")}`);
  const lists = listed.flatMap(({ bump, title }) =>
    renderList(title[0], report?.changes.filter((change) => change.bump === bump) ?? []),
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
