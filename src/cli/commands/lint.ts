import { dirname, relative, resolve } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { isFalselyFound } from "../../lint/falsely-found.ts";
import { findFaults, isParseFailure } from "../../lint/find-faults.ts";
import { findTranslationFaults } from "../../lint/find-translation-faults.ts";
import type { Extent, LintFinding, LintReport } from "../../lint/lint-report.ts";
import { renderGithub } from "../../lint/report/github.ts";
import { renderJson } from "../../lint/report/json.ts";
import { renderText } from "../../lint/report/text.ts";
import { lintRules } from "../../lint/rules.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { RefusedFile } from "../../reader/read-contract-file.ts";
import { SourceReader } from "../../reader/source-file.ts";
import type { Command, CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import { readReportTargets, writeReports } from "../options/report-targets.ts";
import { readTranslation } from "../site/docs-translation.ts";

const usage = `Usage: plate lint [--spec FILE] [--report FORMAT[=FILE]]…

Checks a contract against the recommended-strict rules of Redocly and against
our own rules, which openapi/README.md lists. Rules about result codes,
scenarios and headers hold only for a document whose root has
x-result-code-pointer; the others hold for any OpenAPI 3.0, 3.1 or 3.2 document.
Of one that is not of OpenAPI 3.2, stderr says how to move it there.

  --spec FILE      an OpenAPI 3.0, 3.1 or 3.2 document (default: the
                   contract of plate.yaml)
  --report FORMAT[=FILE]
                   text (default), json or github (annotations of a workflow);
                   may be repeated

Exit codes: 0 no findings, 1 findings, 2 wrong use or a document that cannot
be read, 3 Redocly failed.
`;

const renderers = { text: renderText, json: renderJson, github: renderGithub } as const;
type Format = keyof typeof renderers;
const formats = Object.keys(renderers) as readonly Format[];

export const command: Command = {
  summary: "check the contract against Redocly's rules and ours",
  usage,
  options: { spec: { type: "string" }, report: { type: "string", multiple: true } },
  positionals: { min: 0, max: 0 },
  run,
};

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const { report: wanted } = values as { report?: readonly string[] };
  const project = openProject(values as { spec?: string; config?: string }, io);
  const targets = readReportTargets(wanted, formats);
  const file = relative(io.cwd, resolve(io.cwd, project.spec));
  const contract = await load(file, io);
  const isBroken = contract instanceof PlateError;
  const { cwd, signal, allowOutside } = io;
  const { rules } = project.config.lint ?? {};
  const lintOptions = { cwd, signal, allowOutside, rules, contract: isBroken ? undefined : contract };
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
  await writeReports(targets, ({ format }) => renderers[format](report), io);
  if (!isBroken) sayMoves(contract, io);
  if (findings.some(isParseFailure)) return 2;
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
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
async function load(file: string, io: CommandIo): Promise<PlateError | LoadedContract> {
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
