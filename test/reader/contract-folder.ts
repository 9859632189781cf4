import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { PlateError } from "../../src/contract/model/plate-error.ts";
import { type LoadedContract, loadContract } from "../../src/reader/load-contract.ts";

/** A temporary folder with these files, removed when the test ends. */
export function contractFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "plate-spec-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The contract whose root document is the first of these files; names in messages are relative to their folder. */
export function load(files: Readonly<Record<string, string | Uint8Array>>): Promise<LoadedContract> {
  return loadContract(Object.keys(files)[0] ?? "", contractFolder(files));
}

/** The error with which loading these files ends, as `<code> <message> | <fix>`. */
export async function refusal(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const error = await load(files).then(
    () => new Error("loaded"),
    (reason: PlateError) => reason,
  );
  if (error.name !== "PlateError") throw error;
  const { code, message, fix } = error as PlateError;
  return `${code} ${message} | ${fix}`;
}

/** A document of OpenAPI 3.1 with these lines after its head of two lines. */
export function openApi(rest: string, version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: {title: T, version: "1"}\n${rest}`;
}
