import { rm } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { addSection, hasVersion, renderSection } from "../../diff/changelog/render-changelog.ts";
import { replaceFile } from "../../files/replace-file.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import { type Changelog, changelogFile, composeChangelog, renderChangelog } from "../history/compose-changelog.ts";
import type { SideOptions } from "../history/contract-side.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";

const options = {
  spec: { value: "FILE", help: "the contract's root document (default: that of plate.yaml)", names: "file" },
  release: {
    help: "write what is unreleased into changes/CHANGELOG.md, under the contract's info.version, and remove the files that it was written from; refused (exit 1) while breaks are not accepted, acceptances are stale or versions rose too little",
  },
  date: { value: "DATE", help: "the day of the release (default: today, in UTC), as 2026-11-22" },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "changelog",
  about: `
Prints the changelog in Markdown: what came since the last release, written
from the files of the folder changes next to the root document and from the
comparison with that release, and then the releases before it.`,
  options,
  exitCodes:
    "0 printed or written, 1 not ready for a release, 2 wrong use or a contract that cannot be read, 3 git failed.",
  run,
});

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const { release, date } = values as { release?: boolean; date?: string };
  const { spec, config } = openProject(values as { spec?: string; config?: string }, io);
  const { cwd, allowOutside = false } = io;
  const policy = config.diff?.policy;
  const options = { cwd, allowOutside, formats: config.formats, spec, ...(policy === undefined ? {} : { policy }) };
  if (date !== undefined && !release) {
    throw new PlateError("usage", "--date is the day of a release", { fix: "add --release, or leave --date out" });
  }
  const day = readDate(date);
  if (release) refuseInstalled(resolve(cwd, spec));
  const changelog = await composeChangelog(options);
  if (release) return writeRelease(changelog, { ...options, date: day }, io);
  io.out(renderChangelog(changelog));
  return 0;
}

async function writeRelease(
  { released, unreleased, side, obstacles }: Changelog,
  options: SideOptions & { readonly date: string },
  io: CommandIo,
): Promise<ExitCode> {
  const { version } = side.model;
  const file = changelogFile(options);
  const shown = relative(io.cwd, file);
  if (obstacles.length > 0) {
    io.err(
      `${obstacles.map((obstacle) => `error: ${obstacle}\n`).join("")}not ready for a release; plate diff says more\n`,
    );
    return 1;
  }
  if (hasVersion(released, version)) {
    throw new PlateError("usage", `${shown} has a section of ${version} already`, {
      fix: `raise info.version of ${side.spec}`,
    });
  }
  const section = renderSection({ ...unreleased, heading: `${version} (${options.date})` });
  await replaceFile(file, addSection(released, section), shown);
  const used = unreleased.entries.map((entry) => entry.file);
  for (const entry of used) await rm(resolve(side.root, entry));
  io.out([`wrote    ${shown}`, ...used.map((entry) => `removed  ${entry}`), ""].join("\n"));
  return 0;
}

function readDate(text: string | undefined): string {
  const date = text ?? new Date().toISOString().slice(0, 10);
  const time = Date.parse(`${date}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date))
    return date;
  throw new PlateError("usage", `--date ${date} is no day`, { fix: "write it as 2026-11-22" });
}
