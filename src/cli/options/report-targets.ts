import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { replaceFile } from "../../files/replace-file.ts";
import { writeFailure } from "../../files/write-failure.ts";
import type { CommandIo } from "../command.ts";
import { suggest } from "../suggest.ts";

/** One `--report FORMAT[=FILE]`: without a file it goes to stdout. */
export interface ReportTarget<Format extends string> {
  readonly format: Format;
  readonly file?: string;
}

/** Reads the values of `--report`, `text` where there are none. Throws a PlateError (`usage`) for an unknown format. */
export function readReportTargets<Format extends string>(
  values: readonly string[] | undefined,
  formats: readonly Format[],
): readonly ReportTarget<Format>[] {
  const targets = (values ?? ["text"]).map((value) => {
    const at = value.indexOf("=");
    const name = at === -1 ? value : value.slice(0, at);
    const format = formats.find((candidate) => candidate === name);
    if (format === undefined) {
      throw new PlateError("usage", `there is no report ${name}`, {
        fix: `${suggest(name, formats)}use one of: ${formats.join(", ")}`,
      });
    }
    if (at === value.length - 1) {
      throw new PlateError("usage", `--report ${value} names no file`, { fix: `write --report ${name}=FILE` });
    }
    return at === -1 ? { format } : { format, file: value.slice(at + 1) };
  });
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new PlateError("usage", "two reports would go to stdout", {
      fix: "write one of them to a file: --report json=FILE",
    });
  }
  return targets;
}

/**
 * Makes the folders of the files that a run will write (`undefined` for what is not written) and checks that each can be written and
 * is named once, so that a long run does not end without a report. Throws a PlateError (`usage`) for the first that cannot.
 */
export async function checkOutputFiles(files: readonly (string | undefined)[], io: CommandIo): Promise<void> {
  const checked = new Set<string>();
  for (const file of files) {
    if (file === undefined) continue;
    const path = resolve(io.cwd, file);
    if (checked.has(path) && !path.startsWith("/dev/")) {
      throw new PlateError("usage", `two reports would be written to ${file}`, {
        fix: "name a file of its own for each",
      });
    }
    checked.add(path);
    try {
      await makeFolder(dirname(path));
      const present = await stat(path).catch(() => undefined);
      if (present?.isDirectory() === true) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
      await access(present === undefined ? dirname(path) : path, constants.W_OK);
    } catch (cause) {
      throw writeFailure(file, cause);
    }
  }
}

/** Writes each report to its file (folders are made), whole or not at all, or to stdout. Throws as `replaceFile` does. */
export async function writeReports<Format extends string>(
  targets: readonly ReportTarget<Format>[],
  render: (target: ReportTarget<Format>) => string,
  io: CommandIo,
): Promise<void> {
  for (const target of targets) {
    const { file } = target;
    const text = render(target);
    if (file === undefined) {
      (io.raw ?? io.out)(text);
      continue;
    }
    await replaceFile(resolve(io.cwd, file), text, file);
    io.err(`wrote ${file}\n`);
  }
}
