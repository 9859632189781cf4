import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isJsonObject, type JsonObject } from "../../src/contract/json/json.ts";
import { PlateError } from "../../src/contract/model/plate-error.ts";
import { type RedoclyOutput, runRedocly } from "../../src/redocly/redocly-process.ts";

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
/** GitHub's two documents, 25 MB, take 10 s where nothing else runs; a busy machine can take ten times as long. */
const timeLimitMs = { least: 60_000, perMegabyte: 20_000 } as const;

/**
 * Runs `redocly diff` (experimental, so this module and its test are all that knows its form) on two documents in a temporary
 * folder, without telemetry, update check or configuration of the surroundings. Throws a PlateError (`target`) if it does not answer.
 */
export async function runRedoclyDiff(base: JsonObject, revision: JsonObject): Promise<readonly RedoclyChange[]> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "plate-diff-"));
  try {
    const [baseText, revisionText] = [JSON.stringify(base), JSON.stringify(revision)];
    await Promise.all([
      writeFile(join(folder, "base.json"), baseText),
      writeFile(join(folder, "revision.json"), revisionText),
      writeFile(join(folder, "redocly.yaml"), config),
    ]);
    const megabytes = (baseText.length + revisionText.length) / 1_000_000;
    const timeoutMs = timeLimitMs.least + Math.round(megabytes * timeLimitMs.perMegabyte);
    return readChanges(await run(folder, timeoutMs), timeoutMs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, timeoutMs: number): Promise<RedoclyOutput> {
  const words = ["diff", "base.json", "revision.json", "--format", "json", "--config", "redocly.yaml"];
  return runRedocly({ args: [...words, "--fail-on", "none"], folder, timeoutMs });
}

function readChanges({ stdout, stderr, endedBy }: RedoclyOutput, timeoutMs: number): readonly RedoclyChange[] {
  if (endedBy === "time") {
    throw new PlateError("target", `redocly diff did not end within ${timeoutMs / 1000} s`, {
      fix: "run it again when the machine has less else to do",
    });
  }
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
