import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PlateError } from "../contract/plate-error.ts";
import { githubReport } from "../verify/report/github-report.ts";
import { htmlReport } from "../verify/report/html-report.ts";
import { jsonReport } from "../verify/report/json-report.ts";
import { junitReport } from "../verify/report/junit-report.ts";
import type { Report } from "../verify/report/report.ts";
import { summaryLine, textReport } from "../verify/report/text-report.ts";
import type { CommandIo } from "./command.ts";

/** A report that was asked for: in which form, and into which file; to stdout without one. */
export interface ReportWish {
  readonly format: ReportFormat;
  readonly file?: string;
}

const formats = ["text", "json", "junit", "github", "html"] as const;
type ReportFormat = (typeof formats)[number];

/** Reads `FORMAT` or `FORMAT=FILE`. Throws a PlateError (`usage`) for a format that there is not. */
export function readReportWish(text: string): ReportWish {
  const equals = text.indexOf("=");
  const name = equals === -1 ? text : text.slice(0, equals);
  const file = equals === -1 ? undefined : text.slice(equals + 1);
  const format = formats.find((known) => known === name);
  if (format === undefined || file === "") {
    throw new PlateError("usage", `there is no report ${text}`, {
      fix: `use one of: ${formats.join(", ")}, with =FILE or without`,
    });
  }
  return { format, ...(file === undefined ? {} : { file }) };
}

/** Writes the reports; where all go into files, the summary goes to stdout. */
export async function writeReports(report: Report, wishes: readonly ReportWish[], io: CommandIo): Promise<void> {
  for (const { format, file } of wishes) {
    if (file === undefined) io.out(rendered(report, format, { colour: io.terminal.out, columns: 80 }));
    else await writeReport(rendered(report, format, { colour: false, columns: 80 }), file, io);
  }
  if (wishes.every(({ file }) => file !== undefined)) io.out(`${summaryLine(report)}\n`);
}

function rendered(report: Report, format: ReportFormat, look: { colour: boolean; columns: number }): string {
  switch (format) {
    case "text":
      return textReport(report, look);
    case "json":
      return jsonReport(report);
    case "junit":
      return junitReport(report);
    case "github":
      return githubReport(report);
    case "html":
      return htmlReport(report);
  }
}

async function writeReport(text: string, file: string, io: CommandIo): Promise<void> {
  const path = resolve(io.cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (cause) {
    const { code = "unknown reason" } = cause as NodeJS.ErrnoException;
    throw new PlateError("usage", `cannot write ${file}: ${code}`, { fix: "name a file that can be written", cause });
  }
}
