import { createHash } from "node:crypto";
import { writeExactJson } from "../contract/json/exact-json.ts";
import { parsePointer, valueAt } from "../contract/json/json-pointer.ts";
import type { ContractFlaw } from "../contract/model/contract-flaw.ts";
import type { ContractModel, SourceLocation } from "../contract/model/contract-model.ts";
import { faultAt } from "../contract/model/fault-at.ts";
import type { Formats } from "../contract/schema/formats.ts";
import { bundleFiles } from "./bundle/bundle.ts";
import type { Origin } from "./bundle/bundled-document.ts";
import type { Flaw } from "./flaws/clean-document.ts";
import { beforeTaking, withoutFlaws } from "./flaws/without-flaws.ts";
import { withAnnotatedFormats } from "./model/annotated-formats.ts";
import { buildModel, type DocumentModel } from "./model/build-model.ts";
import type { Derived } from "./model/expand-codes.ts";
import { expandDocument } from "./model/expand-document.ts";
import type { Notice } from "./notice.ts";
import { refuseUntexts } from "./parse/refuse-untexts.ts";
import { locationInSource, type SourceReader } from "./parse/source-file.ts";
import { moveAdvice } from "./version/move-advice.ts";
import { openApiVersionOf } from "./version/openapi-version.ts";
import { upgradeToOpenApi31 } from "./version/upgrade.ts";

/** A model, the files that it was read from (absolute paths, the root first), and what of them is not read. */
export interface LoadedContract extends ContractModel {
  readonly files: readonly string[];
  /** What the formats of its schemas mean. */
  readonly formats: Formats;
  /** Whether the `$ref` of the object at this pointer of a file is a reference; any other `$ref` is data. */
  readonly isReference: (file: string, pointer: string) => boolean;
  readonly notices: readonly Notice[];
  /** How to move the document to later versions of OpenAPI, as lines. */
  readonly moveAdvice: () => readonly string[];
  /** What was wrong in it and has been left out, in the order of the document. */
  readonly flaws: readonly ContractFlaw[];
}

/**
 * Reads an OpenAPI 3.0, 3.1 or 3.2 document (YAML or JSON, in one file or split over many) into the model, integers exact.
 * `cwd`, by default the process's, is the folder that relative names start from, in and out. Who loads a contract again and again
 * gives the same `reader` each time; a reader with `allowOutside` follows references out of the folder of the root document, one
 * with `formats: annotations` has every schema say that its format refuses no value.
 * Throws a PlateError (`usage`) with file and line for what cannot be read.
 */
export async function loadContract(
  specFile: string,
  cwd: string = process.cwd(),
  reader?: SourceReader,
): Promise<LoadedContract> {
  const {
    document: joined,
    origins: ofFiles,
    files,
    notices,
    isReference,
    unusual,
  } = bundleFiles(specFile, cwd, reader);
  const { document: bundled, derived } = expandDocument(joined);
  const written = [...ofFiles, ...derivedOrigins(derived, ofFiles)];
  const version = openApiVersionOf(bundled) ?? "3.1";
  const { document: cleaned, flaws, taken } = withoutFlaws(bundled, version);
  const upgraded = version === "3.0" ? upgradeToOpenApi31(cleaned) : cleaned;
  const document = reader?.formats === "annotations" ? withAnnotatedFormats(upgraded) : upgraded;
  const model = buildModel(document);
  const origins = [...written, ...sequenceOrigins(model, written)];
  const locateOriginal = (pointer: string) => locateSource(origins, pointer);
  const locate = (pointer: string) => locateOriginal(beforeTaking(pointer, taken));
  refuseUntexts(document, locate);
  const fatal = flaws.find(({ isFatal }) => isFatal);
  if (fatal !== undefined) throw faultAt(locateOriginal(fatal.pointer), fatal.what, { fix: fatal.fix });
  let hash: string | undefined;
  const sha256 = (): string => {
    hash ??= createHash("sha256").update(writeExactJson(document)).digest("hex");
    return hash;
  };
  const placed = [...unusual, ...flaws.map((flaw) => placedFlaw(flaw, locateOriginal(flaw.pointer)))];
  return {
    ...model,
    flaws: placed,
    sha256,
    locate,
    files,
    formats: reader?.formats ?? "asserted",
    notices,
    isReference,
    moveAdvice: () => moveAdvice(bundled, version),
  };
}

function derivedOrigins(derived: readonly Derived[], origins: readonly Origin[]): readonly Origin[] {
  return derived.flatMap(({ pointer, from }): readonly Origin[] => {
    const above = nearestOrigin(origins, from);
    if (above === undefined) return [];
    return [{ ...above, pointer, steps: [...above.steps, ...parsePointer(from.slice(above.pointer.length))] }];
  });
}

/** A sequence's schema is put together from `schema` and `itemSchema`: the pointers of its parts lead to those. */
function sequenceOrigins(model: DocumentModel, origins: readonly Origin[]): readonly Origin[] {
  const contents = model.operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ]);
  return contents.flatMap(({ pointer, sequence }): readonly Origin[] => {
    const above = sequence?.itemSchema === undefined ? undefined : nearestOrigin(origins, pointer);
    if (above === undefined) return [];
    const steps = [...above.steps, ...parsePointer(pointer.slice(above.pointer.length))];
    const alone = valueAt(model.document, `${pointer}/schema`) === undefined;
    const items = {
      ...above,
      pointer: `${pointer}/schema${alone ? "" : "/allOf/1"}/items`,
      steps: [...steps, "itemSchema"],
    };
    return alone ? [items] : [items, { ...above, pointer: `${pointer}/schema/allOf/0`, steps: [...steps, "schema"] }];
  });
}

/** A file whose lines are not shown is not quoted by what is wrong in it either. */
function placedFlaw(flaw: Flaw, place: SourceLocation | undefined): ContractFlaw {
  const isShown = place?.text !== undefined;
  return { ...flaw, what: isShown ? flaw.what : flaw.what.replaceAll(/"(?:[^"\\]|\\.)*"?/g, "a text"), place };
}

/** The nearest origin above the pointer says in which file it lies; the longest part of the rest that exists there, on which line. */
function locateSource(origins: readonly Origin[], pointer: string): SourceLocation | undefined {
  const nearest = nearestOrigin(origins, pointer);
  if (nearest === undefined) return undefined;
  const steps = [...nearest.steps, ...parsePointer(pointer.slice(nearest.pointer.length))];
  for (let length = steps.length; length >= nearest.steps.length; length -= 1) {
    const place = nearest.source.placeAt(steps.slice(0, length));
    if (place !== undefined) return locationInSource(nearest.source, nearest.shownAs, place);
  }
  return locationInSource(nearest.source, nearest.shownAs, { line: 1, column: 1 });
}

function nearestOrigin(origins: readonly Origin[], pointer: string): Origin | undefined {
  const above = origins.filter(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`));
  return above.reduce<Origin | undefined>(
    (best, origin) => (best === undefined || origin.pointer.length >= best.pointer.length ? origin : best),
    undefined,
  );
}
