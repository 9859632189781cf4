import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isJsonObject, type JsonObject } from "../../contract/json.ts";
import { PlateError } from "../../contract/plate-error.ts";

/** One change as `redocly diff` 2.77 reports it (report version 1); pointers begin with `#/`. */
export interface RedoclyChange {
  /** By way of the operation that uses it. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly property?: string;
  readonly verdicts?: readonly { readonly ruleId: string }[];
  readonly base?: { readonly pointer: string };
  readonly revision?: { readonly pointer: string };
}

const config = "extends:\n  - diff-recommended\ntelemetry: off\n";
const timeLimitMs = 60_000;
const mostOutputBytes = 256 * 1024 * 1024;

/**
 * Runs `redocly diff` (experimental, so this module and its test are all that knows its form) on two documents in a temporary
 * folder, without telemetry, update check or configuration of the surroundings. Throws a PlateError (`target`) if it does not answer.
 */
export async function runRedoclyDiff(base: JsonObject, revision: JsonObject): Promise<readonly RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "plate-diff-"));
  try {
    await Promise.all([
      writeFile(join(folder, "base.json"), JSON.stringify(base)),
      writeFile(join(folder, "revision.json"), JSON.stringify(revision)),
      writeFile(join(folder, "redocly.yaml"), config),
    ]);
    return readChanges(await run(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
}

function run(folder: string): Promise<Outcome> {
  const program = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");
  const words = [program, "diff", "base.json", "revision.json", "--format", "json", "--config", "redocly.yaml"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...words, "--fail-on", "none"],
      { cwd: folder, env, maxBuffer: mostOutputBytes, timeout: timeLimitMs },
      (_error, stdout, stderr) => done({ stdout, stderr }),
    );
  });
}

function readChanges({ stdout, stderr }: Outcome): readonly RedoclyChange[] {
  const report = parseReport(stdout);
  if (isJsonObject(report) && report.reportVersion === "1" && Array.isArray(report.changes)) {
    return report.changes as unknown as readonly RedoclyChange[];
  }
  const words = stderr.trim().split("\n").slice(0, 5).join("\n");
  throw new PlateError("target", `redocly diff gave no report${words === "" ? "" : `:\n${words}`}`, {
    fix: "run `plate lint` on both contracts first; then install again with `npm ci`",
  });
}

function parseReport(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
