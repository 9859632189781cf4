import { dirname, relative, resolve } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { readRegularText } from "../../files/read-regular-file.ts";
import { isFalselyFound } from "../../lint/falsely-found.ts";
import { findFaults, isParseFailure } from "../../lint/find-faults.ts";
import { findTranslationFaults } from "../../lint/find-translation-faults.ts";
import type { Extent, LintFinding, LintReport } from "../../lint/lint-report.ts";
import { renderGithub } from "../../lint/report/github.ts";
import { renderJson } from "../../lint/report/json.ts";
import { renderText } from "../../lint/report/text.ts";
import { lintRules } from "../../lint/rules.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { RefusedFile } from "../../reader/parse/read-contract-file.ts";
import { SourceReader, type SourceReaderOptions } from "../../reader/parse/source-file.ts";
import { mostOfOption } from "../check-options.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { type ReportTarget, readReportTargets, writeReports } from "../options/report-targets.ts";
import { warnMethods } from "../options/warn-methods.ts";
import { readTranslation } from "../site/docs-translation.ts";
import { textLayout } from "../text-layout.ts";

const options = {
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI 3.0, 3.1 or 3.2 document, or - for stdin (default: the contract of plate.yaml)",
    names: "file",
  },
  report: {
    value: "FORMAT[=FILE]",
    help: "text (default), json or github (annotations of a workflow)",
    repeats: true,
    choices: ["text", "json", "github"],
  },
  max: {
    value: "N",
    help: "show so many findings in a text; the others are counted by rule (default: 50; in a file, all)",
    whole: [0, mostOfOption],
  },
  group: { help: "in a text, one paragraph a rule in place of one a finding" },
} as const satisfies OptionTable;

const formats = ["text", "json", "github"] as const;
type Target = ReportTarget<(typeof formats)[number]>;
type Values = ValuesOf<typeof options>;

/** As many as somebody reads at once. */
const usuallyShown = 50;

export const command = defineCommand({
  name: "lint",
  about: `
Checks a contract against the recommended-strict rules of Redocly and against
our own rules, which openapi/README.md lists. Rules about result codes,
scenarios and headers hold only for a document whose root has
x-result-code-pointer; the others hold for any OpenAPI 3.0, 3.1 or 3.2 document.
Of one that is not of OpenAPI 3.2, stderr says how to move it there.`,
  options,
  exitCodes: "0 no findings, 1 findings, 2 wrong use or a document that cannot be read, 3 Redocly failed.",
  run,
});

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const given = values as Values;
  const project = openProject(given, io);
  const targets = readReportTargets(given.report, formats);
  const most = given.max === undefined ? undefined : Number(given.max);
  const file = relative(io.cwd, resolve(io.cwd, project.spec));
  io.progress?.({ what: "reading the contract" });
  const { formats: meaning } = project.config;
  const contract = await load(file, { ...io, formats: meaning });
  io.progress?.({ what: "checking the contract" });
  const isBroken = contract instanceof PlateError;
  const { cwd, signal, allowOutside } = io;
  const { rules } = project.config.lint ?? {};
  const lintOptions = { cwd, signal, allowOutside, rules, formats: meaning, contract: isBroken ? undefined : contract };
  const found = await findFaults(file, lintOptions).catch((error: unknown) => {
    // What our loader cannot read can be what Redocly broke down at: then ours is the better word.
    throw isBroken && !io.signal.aborted ? contract : error;
  });
  const version = isBroken ? "" : String(contract.document.openapi);
  const right = found.filter((finding) => !isFalselyFound(finding, version, cwd));
  const untranslated = isBroken ? [] : await findUntranslated(contract, io);
  const findings = withoutIgnored([...right, ...untranslated], project, io);
  if (findings.length === 0 && isBroken) throw contract;
  const report: LintReport = {
    reportVersion: 1,
    spec: file,
    outcome: findings.length === 0 ? "clean" : "findings",
    checked: { ...(isBroken ? {} : extentOf(contract)), rules: lintRules.map(({ id }) => `plate/${id}`) },
    findings,
  };
  await writeReports(targets, (target) => rendered(report, target, { most, isGrouped: given.group === true, io }), io);
  if (!isBroken) warnMethods(contract, io);
  if (!isBroken) sayMoves(contract, io);
  if (findings.some(isParseFailure)) return 2;
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface TextWish {
  readonly most: number | undefined;
  readonly isGrouped: boolean;
  readonly io: CommandIo;
}

function rendered(report: LintReport, { format, file }: Target, { most, isGrouped, io }: TextWish): string {
  if (format === "json") return renderJson(report);
  if (format === "github") return renderGithub(report);
  const shown = most ?? (file === undefined ? usuallyShown : report.findings.length);
  return renderText(report, { ...textLayout(file, io.terminal), most: shown, isGrouped, lineOf: linesIn(io.cwd) });
}

/** The lines of the contract's files, each file read once. A file that is gone meanwhile has none. */
function linesIn(cwd: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(resolve(cwd, file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readRegularText(path).split(/\r?\n/);
  } catch {
    return [];
  }
}

/** Leaves out what the configuration ignores, and says so: a finding that nobody sees must not be forgotten. */
function withoutIgnored(
  found: readonly LintFinding[],
  { config, configFile }: Project,
  io: CommandIo,
): readonly LintFinding[] {
  const ignored = config.lint?.ignore ?? [];
  const folder = dirname(configFile ?? io.cwd);
  const isIgnored = ({ rule, file }: LintFinding): boolean =>
    ignored.some((entry) => entry.rule === rule && (entry.file === undefined || isSame(entry.file, file)));
  const isSame = (named: string, file: string): boolean => resolve(folder, named) === resolve(io.cwd, file);
  const kept = found.filter((finding) => !isIgnored(finding));
  const count = found.length - kept.length;
  if (count > 0)
    io.err(`${count} ${count === 1 ? "finding" : "findings"} left out, as plate.yaml asks (lint.ignore)\n`);
  return kept;
}

/**
 * The contract. A file that does not parse or must not be read, or a document of another kind, is thrown: Redocly's word for
 * it would be poorer. What else keeps our loader from reading the contract, such as a reference that leads nowhere, is
 * returned: Redocly finds all such places, our loader the first.
 */
async function load(file: string, io: CommandIo & SourceReaderOptions): Promise<PlateError | LoadedContract> {
  const reader = new SourceReader(io);
  try {
    return await loadContract(file, io.cwd, reader);
  } catch (error) {
    if (!(error instanceof PlateError) || error.cause instanceof RefusedFile) throw error;
    if (isSyntaxError(error.cause) && error.message.startsWith(`${file}:`)) throw error;
    const root = resolve(io.cwd, file);
    const { value } = reader.read(root, file, { folder: dirname(root) });
    if (!isJsonObject(value) || !/^3\.[012]\./.test(String(value.openapi))) throw error;
    return error;
  }
}

/** What the translation next to the contract leaves in the contract's language, and what it has beyond it. */
async function findUntranslated(contract: LoadedContract, io: CommandIo): Promise<readonly LintFinding[]> {
  const [rootFile = ""] = contract.files;
  const translated = await readTranslation(contract, { rootFile, cwd: io.cwd, named: undefined });
  return translated === undefined ? [] : findTranslationFaults(translated, contract);
}

function extentOf({ files, operations, document }: LoadedContract): Extent {
  return { files: files.length, operations: operations.length, uncertain: countUncertain(document) };
}

/** How the document moves to later versions of OpenAPI. */
function sayMoves({ moveAdvice }: LoadedContract, io: CommandIo): void {
  const lines = moveAdvice();
  if (lines.length > 0) io.err(`${lines.join("\n")}\n`);
}

function countUncertain(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Object.hasOwn(value, "x-uncertain") ? 1 : 0;
  return Object.values(value).reduce((sum: number, member) => sum + countUncertain(member), own);
}

function isSyntaxError(cause: unknown): boolean {
  return cause instanceof SyntaxError || (cause instanceof Error && cause.name === "YAMLParseError");
}
