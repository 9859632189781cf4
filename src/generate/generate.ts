import { readFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { writeExactJson } from "../contract/json/exact-json.ts";
import type { ContractModel } from "../contract/model/contract-model.ts";
import type { Formats } from "../contract/schema/formats.ts";
import { emitClient } from "./client/emit-client.ts";
import { emitExamples } from "./emit-examples.ts";
import { emitManifest } from "./emit-manifest.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitReadme } from "./emit-readme.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Integers } from "./integers.ts";
import { inStableOrder } from "./stable-order.ts";
import { emitTypes } from "./types/emit-types.ts";
import { emitValidators } from "./validators/emit-validators.ts";

/** A model together with the files that it was read from (absolute paths, the root document first). */
export type ContractWithFiles = ContractModel & {
  readonly files: readonly string[];
  /** What the formats of its schemas mean; `asserted` where it is absent. */
  readonly formats?: Formats;
};

/** How generated files are made. */
export interface GenerateOptions {
  /** Where client.ts imports its runtime from; without it the runtime is written next to it. */
  readonly runtime?: string | undefined;
  /** How the client holds integers that may exceed 2^53; `bigint` without it. */
  readonly integers?: Integers | undefined;
}

/**
 * Everything of generated/ as text, sorted by path; nothing is written. The same contract gives the same bytes on every
 * machine and in every run: no time, no version, no absolute path.
 */
export async function generateFiles(
  contract: ContractWithFiles,
  options: GenerateOptions = {},
): Promise<readonly GeneratedFile[]> {
  const model = inStableOrder(contract);
  const documentText = writeExactJson(model.document, 2);
  // Those that other threads work on come first, the longest before all.
  const parts = [
    emitTypes(documentText, options.integers),
    emitValidators(model),
    emitClient(model, { integers: options.integers ?? "bigint", runtime: options.runtime }),
    emitRest(model, documentText, options.integers),
  ];
  const made = (await Promise.all(parts)).flat();
  const files = [...made, emitManifest(await readInputs(contract.files), made, contract.formats ?? "asserted")];
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

async function emitRest(
  model: ContractModel,
  documentText: string,
  integers: Integers | undefined,
): Promise<readonly GeneratedFile[]> {
  return [
    { path: "openapi.json", text: `${documentText}\n` },
    emitOperations(model, integers),
    emitExamples(model),
    emitReadme(model),
  ];
}

async function readInputs(files: readonly string[]): Promise<readonly GeneratedFile[]> {
  const folder = dirname(files[0] ?? "");
  const read = files.map(async (file) => ({
    path: relative(folder, file).split(sep).join("/"),
    text: await readFile(file, "utf8"),
  }));
  return Promise.all(read);
}
