import { mkdir, writeFile } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContractFlaw } from "../contract/model/contract-flaw.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import type { Formats } from "../contract/schema/formats.ts";
import { inTemporaryFolder } from "../files/leftovers.ts";
import type { LoadedContract } from "../reader/load-contract.ts";
import { runRedocly } from "../redocly/redocly-process.ts";
import { type ContractCopy, copyContract } from "./contract-copy.ts";
import { restoreDataReferences } from "./data-references.ts";
import type { LintFinding } from "./lint-report.ts";
import { flawFindings, wellFormedContract } from "./rules/form/well-formed-contract.ts";
import { validExamples } from "./rules/valid-examples.ts";

/** Where Redocly runs. */
export interface LintOptions {
  /** The folder that relative names start from. */
  readonly cwd: string;
  /** Whether files outside of the root document's folder are read too. */
  readonly allowOutside?: boolean | undefined;
  readonly signal: AbortSignal;
  /** The contract as our reader reads it; absent where it cannot. */
  readonly contract?: Pick<LoadedContract, "files" | "isReference" | "flaws"> | undefined;
  /** Severities other than those of the rule sets, by the rule's id. */
  readonly rules?: Readonly<Record<string, "error" | "warning" | "off">> | undefined;
  /** Whether examples have to fit the formats of their schemas; they have to where it is absent. */
  readonly formats?: Formats | undefined;
}

/** The modules of this folder have its ending: `.ts` in a checkout, `.js` in a built package. */
const plugin = fileURLToPath(new URL(`./plugin${extname(fileURLToPath(import.meta.url))}`, import.meta.url));
const timeoutMs = 300_000;
/** How Redocly begins the message about a file that it cannot parse. */
const parseFailure = "Failed to parse: ";

/**
 * Runs `redocly lint` with its `recommended-strict` rules and ours over a copy of the contract's files, and returns what it finds by
 * file, line and column. A `redocly.yaml` in the contract's folder is not read.
 * Throws a PlateError (`target`) if Redocly ends without a result.
 */
export async function findFaults(specFile: string, options: LintOptions): Promise<readonly LintFinding[]> {
  const { cwd, contract, allowOutside = false, signal } = options;
  return inTemporaryFolder("plate-lint-", async (folder) => {
    const [config, files] = [join(folder, "redocly.yaml"), join(folder, "files")];
    await mkdir(files);
    await writeFile(config, configText(options));
    const copy = await copyContract({ rootFile: resolve(cwd, specFile), contract, allowOutside }, files);
    const args = ["lint", copy.rootFile, "--config", config, "--format=json", "--max-problems=1000000"];
    const { stdout, stderr, endedBy } = await runRedocly({ args, folder, timeoutMs, signal });
    if (endedBy !== undefined)
      throw brokenOff(endedBy === "time" ? `it took more than ${timeoutMs / 1000} s` : "it found too much");
    const severity = options.rules?.[`plate/${wellFormedContract.id}`];
    const flaws = severity === "off" ? [] : (contract?.flaws ?? []);
    if (flaws.length > 0 && !isReport(stdout)) return flawsAlone(flaws, relative(cwd, resolve(cwd, specFile)), stderr);
    const findings = readFindings({ stdout, stderr }, { copy, cwd, folder });
    const own = flawFindings(flaws, findings);
    const judged = severity === "off" || severity === undefined ? own : own.map((flaw) => ({ ...flaw, severity }));
    return [...findings, ...judged].sort(byPlace);
  });
}

/** Redocly's own configuration, in its words. */
function configText({ rules = {}, formats }: LintOptions): string {
  const named = Object.entries(rules).map(
    ([id, severity]) => [id, severity === "warning" ? "warn" : severity] as const,
  );
  const ofExamples = `plate/${validExamples.id}`;
  const severity = new Map(named).get(ofExamples) ?? "error";
  const options = formats === undefined || severity === "off" ? [] : [[ofExamples, { severity, formats }] as const];
  const severities = [...named, ...options];
  const own = { plugins: [plugin], extends: ["recommended-strict", "plate/contract"] };
  return JSON.stringify({ ...own, rules: Object.fromEntries(severities) });
}

function isReport(stdout: string): boolean {
  try {
    return typeof JSON.parse(stdout) === "object";
  } catch {
    return false;
  }
}

/** Some flaws keep Redocly from ending: then they are what is found, and that its rules were not checked. */
function flawsAlone(flaws: readonly ContractFlaw[], file: string, stderr: string): readonly LintFinding[] {
  const reason =
    stderr
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^[\s-]+/, "") ?? "";
  const unchecked: LintFinding = {
    rule: "redocly",
    severity: "error",
    file,
    line: 1,
    column: 1,
    what: `Redocly's rules were not checked, since it cannot read this contract: ${reason}`,
    fix: "Fix the other findings first.",
  };
  return [...flawFindings(flaws, []), unchecked].sort(byPlace);
}

function brokenOff(reason: string): PlateError {
  return new PlateError("target", `Redocly was broken off: ${reason}`, {
    fix: "run it again; if it stays, report it with the contract",
  });
}

/** How places in the copy become places of the contract, as seen from `cwd`. */
interface Surroundings {
  readonly copy: ContractCopy;
  readonly cwd: string;
  /** The folder that Redocly ran in. */
  readonly folder: string;
}

/** The part of Redocly's JSON report that we read. */
interface RedoclyReport {
  readonly problems: readonly RedoclyProblem[];
}

interface RedoclyProblem {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
  readonly suggest: readonly string[];
  readonly reference?: string;
}

function readFindings(
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
  surroundings: Surroundings,
): readonly LintFinding[] {
  let report: RedoclyReport;
  try {
    report = JSON.parse(stdout) as RedoclyReport;
  } catch (cause) {
    throw new PlateError("target", `Redocly ended without a result: ${stderr.trim() || stdout.trim() || "no output"}`, {
      fix: "run it again; if it stays, report it with the contract",
      cause,
    });
  }
  const findings = report.problems.map((problem) => toFinding(problem, surroundings));
  const different = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...different.values()].sort(byPlace);
}

function toFinding(problem: RedoclyProblem, { copy, cwd, folder }: Surroundings): LintFinding {
  const { ruleId, severity, location } = problem;
  const [place] = location;
  const here = relative(cwd, copy.originOf(copy.folder));
  const message = restoreDataReferences(problem.message).replaceAll(
    join(copy.folder, sep),
    here === "" ? "" : join(here, sep),
  );
  const [what = "", ...fixes] = message.split("\n");
  const isOurs = ruleId.startsWith("plate/");
  return {
    rule: ruleId,
    severity: severity === "error" ? "error" : "warning",
    file: place === undefined ? "" : relative(cwd, copy.originOf(resolve(folder, place.source.ref))),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    what: isOurs ? what : message,
    fix: isOurs ? fixes.join(" ") : suggestion(problem),
  };
}

function suggestion({ ruleId, message, suggest, reference }: RedoclyProblem): string {
  if (message.startsWith(parseFailure)) return "Correct the syntax at that place.";
  if (ruleId === "no-unresolved-refs")
    return "Fix the $ref: it leads to a file next to the contract, or by # to a place in its own file.";
  if (suggest.length > 0) return `Did you mean ${suggest.join(" or ")}?`;
  return reference === undefined ? "Change it at that place." : `See ${reference}`;
}

/** Whether a finding says that a file of the contract is neither YAML nor JSON, so that nothing in it was checked. */
export function isParseFailure({ what }: LintFinding): boolean {
  return what.startsWith(parseFailure);
}

function byPlace(one: LintFinding, other: LintFinding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
}
