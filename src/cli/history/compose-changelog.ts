import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { unacceptedBreaks } from "../../diff/change.ts";
import {
  addSection,
  type ChangelogSection,
  renderSection,
  unreleasedHeading,
} from "../../diff/changelog/render-changelog.ts";
import { readContractText } from "../../reader/parse/read-contract-file.ts";
import { type CompareOptions, compareSides } from "./compare-sides.ts";
import { type ContractSide, openSide, openWorkingTree, type SideOptions } from "./contract-side.ts";
import { lastRelease } from "./git-revision.ts";

/** Which contract's changelog, and how its changes are rated. */
export type ChangelogOptions = SideOptions & Pick<CompareOptions, "policy">;

/** The changelog of a contract as it is in the working tree. */
export interface Changelog {
  /** The sections of released versions, the text of changes/CHANGELOG.md; empty before the first release. */
  readonly released: string;
  /** What came since the last release. */
  readonly unreleased: ChangelogSection;
  readonly side: ContractSide;
  /** What keeps it from being released: breaks that nobody accepted, stale acceptances, versions that rose too little. */
  readonly obstacles: readonly string[];
}

/** The file of the released sections, next to the entries of what is not released yet. */
export function changelogFile({ cwd, spec }: SideOptions): string {
  return join(dirname(resolve(cwd, spec)), "changes", "CHANGELOG.md");
}

/** Reads the released sections and writes the unreleased one from openapi/changes and the comparison with the last release. */
export async function composeChangelog(options: ChangelogOptions): Promise<Changelog> {
  const file = changelogFile(options);
  const released = existsSync(file) ? readContractText(file, dirname(file)) : "";
  const side = await openWorkingTree(options);
  const release = await lastRelease(resolve(options.cwd, options.spec));
  const unreleased = { heading: unreleasedHeading, entries: side.changeFiles };
  if (release === undefined) return { released, unreleased, side, obstacles: [] };
  const before = await openSide(release, options);
  try {
    const report = await compareSides(before, side, { ...options, checkVersion: true, usage: undefined });
    const breaks = unacceptedBreaks(report).map(({ message, id }) => `nobody accepted ${id}: ${message}`);
    const obstacles = [...breaks, ...report.problems.map(({ message }) => message)];
    return { released, unreleased: { ...unreleased, report }, side, obstacles };
  } finally {
    await before.close();
  }
}

/** The whole changelog in Markdown; what is not released comes first, if there is anything. */
export function renderChangelog({ released, unreleased }: Changelog): string {
  const { entries, report } = unreleased;
  const isEmpty = entries.length === 0 && (report === undefined ? released !== "" : report.changes.length === 0);
  return isEmpty
    ? addSection("", released.replace(/^# Changelog\n\n/, ""))
    : addSection(released, renderSection(unreleased));
}

/** The whole changelog for the documentation; `undefined` for a contract without a folder `changes`. */
export async function changelogDocument(options: ChangelogOptions): Promise<string | undefined> {
  const file = changelogFile(options);
  return existsSync(dirname(file)) ? renderChangelog(await composeChangelog(options)) : undefined;
}
