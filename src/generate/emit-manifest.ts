import { createHash } from "node:crypto";
import type { Formats } from "../contract/schema/formats.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** What manifest.json says: SHA-256 (64 hex digits) of every input and every output, sorted by path. */
export interface Manifest {
  /** Only where the formats of the contract refuse no value. */
  readonly formats?: "annotations";
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** manifest.json, from the contract's files (paths relative to the root document's folder) and the other generated files. */
export function emitManifest(
  inputs: readonly GeneratedFile[],
  outputs: readonly GeneratedFile[],
  formats: Formats,
): GeneratedFile {
  const meaning = formats === "annotations" ? { formats } : {};
  const manifest: Manifest = { ...meaning, inputs: hashes(inputs), outputs: hashes(outputs) };
  return { path: "manifest.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

/** The SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hashes(files: readonly GeneratedFile[]): Readonly<Record<string, string>> {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return Object.fromEntries(sorted.map(({ path, text }) => [path, sha256(text)]));
}
