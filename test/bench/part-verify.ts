import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { ToolScore } from "./peers.ts";
import { type MeasurePart, medianOf, type Row } from "./results.ts";

/** Runs the contract tests on the same faulty and legal partners; each tool of peers.ts is a row. */
export const measureVerify: MeasurePart = async ({ quick, say }) => {
  const scores = await scoresOf(quick ? ["--every", "128"] : ["--every", "32"], say);
  const what = `verify, one implementation, ${scores[0]?.faults} with one fault each: seconds`;
  const runs = scores[0]?.faults ?? 0;
  return [{ part: "verify", what, digits: 1, runs, reference: 0, rows: scores.map(rowOf) }];
};

const tools = "specmatic,specmatic generative,redocly respect,portman,dredd";

async function scoresOf(every: readonly string[], say: (text: string) => void): Promise<readonly ToolScore[]> {
  const argv = [resolve("test/bench/peers.ts"), "--json", "--tools", tools, ...every];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
  createInterface(child.stderr).on("line", (line) => say(`verify: ${line}`));
  const scores: ToolScore[] = [];
  createInterface(child.stdout).on("line", (line) => scores.push(JSON.parse(line) as ToolScore));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`test/bench/peers.ts ended with ${code}`);
  return scores;
}

function rowOf({ name, version, why, ...score }: ToolScore): Row {
  const tool = `${name} ${version}`;
  const { found, faults, accused, legal, requests, seconds } = score;
  if (why !== undefined || seconds === undefined) return { tool, beside: why ?? "no result" };
  const beside = `finds ${found} of ${faults} faults; accuses ${accused} of ${legal} legal partners; ${requests} requests`;
  return { tool, median: medianOf(seconds), beside };
}
