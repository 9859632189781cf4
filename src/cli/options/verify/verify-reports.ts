import type { ContractReport } from "../../../contract/model/contract-report.ts";
import { githubReport } from "../../../verify/report/github-report.ts";
import { htmlReport } from "../../../verify/report/html/html-report.ts";
import { jsonReport } from "../../../verify/report/json-report.ts";
import { junitReport } from "../../../verify/report/junit-report.ts";
import { summaryLine, textReport } from "../../../verify/report/text-report.ts";
import type { CommandIo } from "../../command.ts";
import { textLayout } from "../../text-layout.ts";
import { type ReportTarget, readReportTargets, writeReports } from "../report-targets.ts";

const formats = ["text", "json", "junit", "github", "html"] as const;

/** A report of the contract test that was asked for, and where it goes. */
export type VerifyReportTarget = ReportTarget<(typeof formats)[number]>;

/** Reads the values of `--report`, `text` where there are none. Throws a PlateError (`usage`) for a format that there is not. */
export function readVerifyReportTargets(values: readonly string[] | undefined): readonly VerifyReportTarget[] {
  return readReportTargets(values, formats);
}

/** Writes the reports; where all go into files, the summary goes to stdout. Throws as `writeReports` does. */
export async function writeVerifyReports(
  report: ContractReport,
  targets: readonly VerifyReportTarget[],
  io: CommandIo,
): Promise<void> {
  await writeReports(targets, (target) => rendered(report, target, io), io);
  if (targets.every(({ file }) => file !== undefined)) io.out(`${summaryLine(report)}\n`);
}

function rendered(report: ContractReport, { format, file }: VerifyReportTarget, { terminal }: CommandIo): string {
  switch (format) {
    case "text":
      return textReport(report, textLayout(file, terminal));
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
