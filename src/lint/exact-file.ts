import { isCollection, isScalar, isSeq, parseDocument, visit } from "yaml";
import { exactNumber, parseExactJson } from "../contract/json/exact-json.ts";
import { parsePointer } from "../contract/json/json-pointer.ts";
import { restoreDataReferences } from "./data-references.ts";
import type { Location, Source } from "./plugin-types.ts";

const jsonNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const values = new WeakMap<Source, unknown>();
const documents = new WeakMap<Source, ReturnType<typeof readDocument>>();

/** The steps of a location's pointer; the whole file has none. */
export function stepsOf(location: Location): readonly string[] {
  return location.pointer === "#/" ? [] : parsePointer(location.pointer);
}

/** The content of a file, YAML 1.2 or JSON, with every integer exact: a `bigint` beyond ±(2^53 − 1). Parsed once per file. */
export function exactContent(source: Source): unknown {
  if (!values.has(source)) values.set(source, readExactly(source));
  return values.get(source);
}

/** The exact value at a location, `undefined` where there is none. */
export function exactValue(location: Location): unknown {
  let value = exactContent(location.source);
  for (const step of stepsOf(location)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** The characters that a scalar is written with, quotation marks and all; `undefined` for anything but a scalar. */
export function writtenText(location: Location): string | undefined {
  const document = documents.get(location.source) ?? readDocument(location.source);
  documents.set(location.source, document);
  let node: unknown = document.contents;
  for (const step of stepsOf(location)) {
    if (!isCollection(node)) return undefined;
    node = node.get(isSeq(node) ? Number(step) : step, true);
  }
  return isScalar(node) && node.range ? location.source.body.slice(node.range[0], node.range[1]) : undefined;
}

function readExactly(source: Source): unknown {
  if (source.absoluteRef.endsWith(".json"))
    return parseExactJson(restoreDataReferences(source.body.replace(/^\ufeff/, "")));
  const document = readDocument(source);
  visit(document, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value !== "number" || scalar.source === undefined || !jsonNumber.test(scalar.source)) return;
      scalar.value = exactNumber(scalar.source);
    },
  });
  return document.toJS({ maxAliasCount: -1 });
}

function readDocument(source: Source) {
  return parseDocument(restoreDataReferences(source.body), { merge: true });
}
