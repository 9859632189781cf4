import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { PlateError } from "../contract/model/plate-error.ts";
import type { LintFinding } from "./lint-report.ts";

/** Where and in what surroundings Redocly runs. */
export interface RedoclyOptions {
  /** The folder that relative names start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** The modules beside this one have its ending: `.ts` in a checkout, `.js` in a built package. */
const ending = extname(fileURLToPath(import.meta.url));
const plugin = fileURLToPath(new URL(`./plugin${ending}`, import.meta.url));
const refuseNetwork = new URL(`./refuse-network${ending}`, import.meta.url).href;
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const timeoutMs = 300_000;
/** How Redocly begins the message about a file that it cannot parse. */
const parseFailure = "Failed to parse: ";

/**
 * Runs `redocly lint` with its `recommended-strict` rules and ours over a document, in a process of its own that can reach
 * no other host, and returns what it finds by file, line and column. A `redocly.yaml` beside the document is not read.
 * Throws a PlateError (`target`) if Redocly ends without a result.
 */
export async function runRedocly(specFile: string, options: RedoclyOptions): Promise<readonly LintFinding[]> {
  const folder = await mkdtemp(join(tmpdir(), "plate-lint-"));
  try {
    const config = join(folder, "redocly.yaml");
    await writeFile(config, JSON.stringify({ plugins: [plugin], extends: ["recommended-strict", "plate/contract"] }));
    const args = ["lint", specFile, "--config", config, "--format=json", "--max-problems=1000000"];
    return readFindings(await runToEnd(args, options), options.cwd);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function runToEnd(args: readonly string[], { cwd, env, signal }: RedoclyOptions): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", refuseNetwork, redocly, ...args], {
      cwd,
      env: { ...env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
      });
    }
    child.once("error", (cause) => reject(signal.aborted ? cause : brokenOff(cause)));
    child.once("close", () => resolve(output));
  });
}

function brokenOff(cause: Error): PlateError {
  const reason = cause.name === "AbortError" ? `it took more than ${timeoutMs / 1000} s` : cause.message;
  return new PlateError("target", `Redocly was broken off: ${reason}`, {
    fix: "run it again; if it stays, report it with the contract",
    cause,
  });
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

function readFindings({ stdout, stderr }: Output, cwd: string): readonly LintFinding[] {
  let report: RedoclyReport;
  try {
    report = JSON.parse(stdout) as RedoclyReport;
  } catch (cause) {
    throw new PlateError("target", `Redocly ended without a result: ${stderr.trim() || stdout.trim() || "no output"}`, {
      fix: "run it again; if it stays, report it with the contract",
      cause,
    });
  }
  const findings = report.problems.map((problem) => toFinding(problem, cwd));
  const different = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...different.values()].sort(byPlace);
}

function toFinding(problem: RedoclyProblem, cwd: string): LintFinding {
  const { ruleId, severity, location } = problem;
  const [place] = location;
  const message = problem.message.replaceAll(join(cwd, sep), "");
  const [what = "", ...fixes] = message.split("\n");
  const isOurs = ruleId.startsWith("plate/");
  return {
    rule: ruleId,
    severity: severity === "error" ? "error" : "warning",
    file: place?.source.ref ?? "",
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    what: isOurs ? what : message,
    fix: isOurs ? fixes.join(" ") : suggestion(problem),
  };
}

function suggestion({ ruleId, message, suggest, reference }: RedoclyProblem): string {
  if (message.startsWith(parseFailure)) return "Correct the syntax at that place.";
  if (ruleId === "no-unresolved-refs")
    return "Fix the $ref: it leads to a file beside the contract, or by # to a place in its own file.";
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
