import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExitCode } from "../../src/cli/command.ts";
import { copyContract as copyFiles } from "../copy-contract.ts";
import { plate } from "../run-plate.ts";

const contract = fileURLToPath(new URL("../fixtures/spelled-out", import.meta.url));

/** What lint says of every OpenAPI 3.1 document in which nothing changes with 3.2. */
export const moveFrom31 = "to OpenAPI 3.2: write openapi: 3.2.0; nothing of 3.1 changes its meaning\n";

export interface Outcome {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs `plate lint` with these arguments as the command line does, and keeps what it prints. */
export async function runLint(args: readonly string[], { cwd, env = process.env }: Surroundings): Promise<Outcome> {
  const { code: exitCode, out, err } = await plate(["lint", ...args], { cwd, env });
  return { exitCode, out, err };
}

/** Runs `work` in a temporary folder, which is removed afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "plate-lint-test-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One change of a file of the contract; a file that does not exist yet is written with `to`. */
export interface Edit {
  readonly file: string;
  /** The text to replace, which must stand in the file exactly once. */
  readonly from?: string;
  readonly to: string;
}

/** Writes the contract, but for its other endpoints, into a folder and changes it there: what lint finds then does not grow with it. */
export async function copyContract(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const [file, text] of await readOneEndpoint()) await write(join(folder, file), text);
  await applyEdits(folder, edits);
}

/** The same with the whole contract. */
export async function copyWholeContract(folder: string, edits: readonly Edit[]): Promise<void> {
  copyFiles(folder);
  await applyEdits(folder, edits);
}

async function applyEdits(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    await write(path, from === undefined ? to : replaceOnce(await readFile(path, "utf8"), from, { file, to }));
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The files that the one endpoint needs, the root cut down to its path, by their names in the contract. */
async function readOneEndpoint(): Promise<ReadonlyMap<string, string>> {
  const root = await readFile(join(contract, "openapi.yaml"), "utf8");
  const onePath = "paths:\n  /api/v1/card/payment/limit/update:\n    $ref: paths/card-payment-limit-update.yaml\n";
  const texts = new Map([["openapi.yaml", root.replace(/^paths:\n(?: .*\n)*/m, onePath)]]);
  for (const [file, text] of texts) {
    for (const [, ref = ""] of text.matchAll(/\$ref: ([^\s#]+)/g)) {
      const target = join(dirname(file), ref);
      if (!texts.has(target)) texts.set(target, withoutLinks(await readFile(join(contract, target), "utf8")));
    }
  }
  return texts;
}

/** Links lead to the other endpoints. */
function withoutLinks(text: string): string {
  return text.replace(/^links:\n(?: .*\n)*/m, "");
}

function replaceOnce(text: string, from: string, { file, to }: Edit): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${file}`);
  return parts.join(to);
}

/** The findings of a text report, each as `<rule> <file>:<line>:<column>`, in the order of the report. */
export function placesOf(report: string): readonly string[] {
  return [...report.matchAll(/^(\S+:\d+:\d+)\n {2}(?:error|warning) {2}(\S+)$/gm)].map(
    ([, place, rule]) => `${rule} ${place}`,
  );
}

/** The folder of this test, for fixtures. */
export const fixtures = join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures", "lint");
