import { createHash } from "node:crypto";
import { writeExactJson } from "../contract/json/exact-json.ts";
import { parsePointer } from "../contract/json/json-pointer.ts";
import type { ContractModel, SourceLocation } from "../contract/model/contract-model.ts";
import { buildModel } from "./build-model.ts";
import { bundleFiles, type Origin } from "./bundle.ts";
import { openApiVersionOf } from "./openapi-version.ts";
import { refuseBroken } from "./refuse-broken.ts";
import { locationInSource, type SourceReader } from "./source-file.ts";
import { upgradeToOpenApi31 } from "./upgrade.ts";

/** A model and the files that it was read from (absolute paths, the root first). */
export interface LoadedContract extends ContractModel {
  readonly files: readonly string[];
  /** Whether the `$ref` of the object at this pointer of a file is a reference; any other `$ref` is data. */
  readonly isReference: (file: string, pointer: string) => boolean;
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document (YAML or JSON, in one file or split over many) into the model, integers exact.
 * `cwd`, by default the process's, is the folder that relative names start from, in and out. Who loads a contract again and again
 * gives the same `reader` each time; a reader with `allowOutside` follows references out of the folder of the root document.
 * Throws a PlateError (`usage`) with file and line for what cannot be read.
 */
export async function loadContract(
  specFile: string,
  cwd: string = process.cwd(),
  reader?: SourceReader,
): Promise<LoadedContract> {
  const { document: bundled, origins, files, isReference } = bundleFiles(specFile, cwd, reader);
  const document = openApiVersionOf(bundled) === "3.0" ? upgradeToOpenApi31(bundled) : bundled;
  const model = buildModel(document);
  const locate = (pointer: string) => locateSource(origins, pointer);
  refuseBroken(model, locate);
  let hash: string | undefined;
  const sha256 = (): string => {
    hash ??= createHash("sha256").update(writeExactJson(document)).digest("hex");
    return hash;
  };
  return { ...model, sha256, locate, files, isReference };
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
    const place = nearest.source.placeAt(steps.slice(0, length));
    if (place !== undefined) return locationInSource(nearest.source, nearest.shownAs, place);
  }
  return locationInSource(nearest.source, nearest.shownAs, { line: 1, column: 1 });
}
