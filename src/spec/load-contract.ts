import { createHash } from "node:crypto";
import type { ContractModel, SourceLocation } from "../contract/contract-model.ts";
import { writeExactJson } from "../contract/exact-json.ts";
import type { JsonObject } from "../contract/json.ts";
import { parsePointer } from "../contract/json-pointer.ts";
import { PlateError } from "../contract/plate-error.ts";
import { buildModel } from "./build-model.ts";
import { bundleFiles, type Origin } from "./bundle.ts";
import { upgradeToOpenApi31 } from "./upgrade.ts";

/** A model and the files that it was read from (absolute paths, the root first). */
export interface LoadedContract extends ContractModel {
  readonly files: readonly string[];
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document (YAML or JSON, in one file or split over many) into the model, integers exact.
 * `cwd`, by default the process's, is the folder that relative names start from, in and out.
 * Throws a PlateError (`usage`) with file and line for what cannot be read.
 */
export async function loadContract(specFile: string, cwd: string = process.cwd()): Promise<LoadedContract> {
  const { document: bundled, origins, files } = bundleFiles(specFile, cwd);
  const document = withKnownVersion(bundled, specFile);
  const sha256 = createHash("sha256").update(writeExactJson(document)).digest("hex");
  return { ...buildModel(document), sha256, locate: (pointer) => locateSource(origins, pointer), files };
}

function withKnownVersion(document: JsonObject, specFile: string): JsonObject {
  const version = String(document.openapi ?? "");
  if (/^3\.1\.\d+/.test(version)) return document;
  if (/^3\.0\.\d+/.test(version)) return upgradeToOpenApi31(document);
  const found =
    document.swagger !== undefined ? `Swagger ${String(document.swagger)}` : version && `OpenAPI ${version}`;
  throw new PlateError("usage", `${specFile} is ${found || "no OpenAPI document: it has no member openapi"}`, {
    fix: "give an OpenAPI 3.0 or 3.1 document",
  });
}

/** The nearest origin above the pointer says in which file it lies; the longest part of the rest that exists there, on which line. */
function locateSource(origins: readonly Origin[], pointer: string): SourceLocation | undefined {
  const above = origins.filter(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`));
  const nearest = above.reduce<Origin | undefined>(
    (best, origin) => (best === undefined || origin.pointer.length >= best.pointer.length ? origin : best),
    undefined,
  );
  if (nearest === undefined) return undefined;
  const steps = [...nearest.steps, ...parsePointer(pointer.slice(nearest.pointer.length))];
  for (let length = steps.length; length >= nearest.steps.length; length -= 1) {
    const line = nearest.source.lineAt(steps.slice(0, length));
    if (line !== undefined) return { file: nearest.shownAs, line };
  }
  return { file: nearest.shownAs, line: 1 };
}
