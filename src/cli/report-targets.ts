import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PlateError } from "../contract/plate-error.ts";
import type { CommandIo } from "./command.ts";

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
      throw new PlateError("usage", `there is no report ${name}`, { fix: `use one of: ${formats.join(", ")}` });
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

/** Writes each report to its file (folders are made) or to stdout. */
export async function writeReports<Format extends string>(
  targets: readonly ReportTarget<Format>[],
  render: (format: Format) => string,
  io: CommandIo,
): Promise<void> {
  for (const { format, file } of targets) {
    if (file === undefined) {
      io.out(render(format));
      continue;
    }
    const path = resolve(io.cwd, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, render(format));
    io.err(`wrote ${file}\n`);
  }
}
