import { resolve } from "node:path";
import type { ContractReport } from "../../contract/model/contract-report.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import { mergeReports } from "../../verify/report/merge-reports.ts";
import { readReport } from "../../verify/report/read-report.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { exitCodeOf } from "../options/verify/verify-exit-code.ts";
import { readVerifyReportTargets, writeVerifyReports } from "../options/verify/verify-reports.ts";

const options = {
  report: {
    value: "FORMAT[=FILE]",
    help: "text, json, junit, github or html; to stdout without FILE (default: text)",
    repeats: true,
    choices: ["text", "json", "junit", "github", "html"],
  },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "merge-reports",
  words: [{ name: "<report.json>", repeats: true }],
  about: `
Joins the JSON reports of the shards of one contract test into one, as if a
single run had tested everything. Every shard must be there, once.`,
  options,
  exitCodes: "those of plate verify.",
  run,
});

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const targets = readVerifyReportTargets(values.report as readonly string[] | undefined);
  const named = await Promise.all(positionals.map(async (file) => ({ file, report: await reportIn(file, io) })));
  const report = mergeReports(named);
  await writeVerifyReports(report, targets, io);
  return exitCodeOf(report);
}

async function reportIn(file: string, io: CommandIo): Promise<ContractReport> {
  const fix = "name a file that plate verify --report json=FILE wrote";
  let value: unknown;
  try {
    value = JSON.parse(readRegularText(resolve(io.cwd, file)));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new PlateError("usage", `${file} is not JSON`, { fix, cause });
    throw readFailure(file, cause, fix);
  }
  const read = readReport(value);
  if (read.kind === "report") return read.report;
  const place = read.at === "" ? "it" : read.at;
  throw new PlateError("usage", `${file} is no report of plate verify, version 1: ${place} ${read.problem}`, { fix });
}
