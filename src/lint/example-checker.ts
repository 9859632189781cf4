import { dirname, resolve } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import type { JsonObject } from "../contract/json/json.ts";
import { escapePointerToken, parsePointer, valueAt } from "../contract/json/json-pointer.ts";
import type { Formats } from "../contract/schema/formats.ts";
import { type ReadXml, readXml, saysXml } from "../contract/wire/xml/read-xml.ts";
import { createExactAjv, exactTypeKeyword } from "./exact-ajv.ts";
import { exactContent, stepsOf } from "./exact-file.ts";
import { isNode, type Location, type Node, type Source } from "./plugin-types.ts";
import { prepareSchemas } from "./prepare-schemas.ts";

const containerId = "plate:contract";

/** In which direction a value travels: `readOnly` members are not required of a request, `writeOnly` ones not of an answer. */
export type Direction = "request" | "answer";

/** One way in which an example breaks its schema. */
export interface ExampleFault {
  /** Steps from the value to the place that is wrong. */
  readonly steps: readonly string[];
  /** What the schema asks there: "must have at least 27 characters". */
  readonly asks: string;
  /** Equal for faults that one change repairs: of a value with several, or of the branches of a choice. */
  readonly place: string;
}

/** Checks an exact value against the schema at a location. Throws an Error if the schema cannot be compiled. */
export type ExampleChecker = (schema: Location, value: unknown, direction: Direction) => readonly ExampleFault[];

/**
 * A checker over these files, which must be all that the schemas refer to. Ajv gets them as members of one schema:
 * a file of a contract is no schema by itself, and Ajv would compile it as one.
 */
export function createExampleChecker(sources: Iterable<Source>, formats: Formats = "asserted"): ExampleChecker {
  const ajv = createExactAjv();
  const container = containerOf(sources, formats);
  ajv.addSchema(container);
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value, direction) => {
    const $ref = toContainerRef(schema.source.absoluteRef, stepsOf(schema));
    const validate = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, validate);
    if (validate(value)) return [];
    const isForgiven = ({ keyword, instancePath, params }: ErrorObject): boolean =>
      keyword === "required" &&
      isUnsent({ $ref }, { steps: [...parsePointer(instancePath), params.missingProperty], direction, container });
    const errors = (validate.errors ?? []).filter((error) => !isForgiven(error));
    const choices = errors.filter(({ keyword }) => choiceKeywords.has(keyword)).map(({ instancePath }) => instancePath);
    return errors.map((error) => toFault(error, choices));
  };
}

function containerOf(sources: Iterable<Source>, formats: Formats): Node {
  const files = new Map([...sources].map((source) => [source.absoluteRef, source]));
  const prepared = [...files.values()].map((source) => [
    source.absoluteRef,
    prepareSchemas(exactContent(source), { resolveRef: (ref) => resolveRef(ref, source, files), formats }),
  ]);
  return { $id: containerId, files: Object.fromEntries(prepared) };
}

/**
 * Reads the text of an XML document by the schema at a location; `undefined` where the schema leaves it a text, so that there is
 * nothing to check.
 */
export type XmlExampleReader = (schema: Location, text: string) => ReadXml | undefined;

/** A reader over these files, which must be all that the schemas refer to. */
export function createXmlExampleReader(sources: Iterable<Source>): XmlExampleReader {
  let document: JsonObject | undefined;
  return (schema, text) => {
    document ??= asWritten(containerOf(sources, "annotations")) as JsonObject;
    const own = { $ref: toContainerRef(schema.source.absoluteRef, stepsOf(schema)).slice(containerId.length) };
    return saysXml(own, document) ? readXml(text, own, document) : undefined;
  };
}

/** A container with the keywords and references of JSON Schema again. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isNode(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (name === exactTypeKeyword) return ["type", member] as const;
    const isReference = name === "$ref" && typeof member === "string" && member.startsWith(containerId);
    return [name, isReference ? member.slice(containerId.length) : asWritten(member)] as const;
  });
  return Object.fromEntries(members);
}

/** References by `$id` and to files that nobody has read stay as they are. */
function resolveRef(ref: string, from: Source, files: ReadonlyMap<string, Source>): string {
  const [path = "", fragment = ""] = ref.split("#");
  const target = path === "" ? from.absoluteRef : resolve(dirname(from.absoluteRef), decodeURI(path));
  const source = files.get(target);
  if (source === undefined) return ref;
  if (fragment === "" || fragment.startsWith("/")) return toContainerRef(target, parsePointer(`#${fragment}`));
  const anchored = anchorsOf(source).get(fragment);
  return anchored === undefined ? ref : toContainerRef(target, anchored);
}

const anchors = new WeakMap<Source, ReadonlyMap<string, readonly string[]>>();

/** The steps to the first schema of each `$anchor` and `$dynamicAnchor` of a file. */
function anchorsOf(source: Source): ReadonlyMap<string, readonly string[]> {
  const known = anchors.get(source);
  if (known !== undefined) return known;
  const found = new Map<string, readonly string[]>();
  const collect = (value: unknown, steps: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (isNode(value)) {
      for (const name of [value.$anchor, value.$dynamicAnchor]) {
        if (typeof name === "string" && !found.has(name)) found.set(name, steps);
      }
    }
    for (const [name, member] of Object.entries(value)) collect(member, [...steps, name]);
  };
  collect(exactContent(source), []);
  anchors.set(source, found);
  return found;
}

function toContainerRef(file: string, steps: readonly string[]): string {
  const fragment = ["files", file, ...steps].map((step) => `/${encodeURIComponent(escapePointerToken(step))}`);
  return `${containerId}#${fragment.join("")}`;
}

interface Search {
  /** Steps into the value. */
  readonly steps: readonly string[];
  readonly direction: Direction;
  /** What the `$ref`s of prepared schemas point into. */
  readonly container: Node;
}

/** Whether one of the schemas that speak of a place in a value says that its direction does not send it. OpenAPI 3.1, section 4.8.24. */
function isUnsent(schema: unknown, { steps, direction, container }: Search): boolean {
  const word = direction === "request" ? "readOnly" : "writeOnly";
  let reached = inPlace([schema], container);
  for (const step of steps)
    reached = inPlace(
      reached.flatMap((each) => below(each, step)),
      container,
    );
  return reached.some((each) => each[word] === true);
}

/** These schemas and those that speak of the same value. */
function inPlace(schemas: readonly unknown[], container: Node): readonly Node[] {
  const reached = new Set(schemas.filter(isNode));
  for (const { $ref, allOf, anyOf, oneOf, ...others } of reached) {
    const isOurs = typeof $ref === "string" && $ref.startsWith(`${containerId}#`);
    const target = isOurs ? valueAt(container as JsonObject, $ref.slice(containerId.length)) : undefined;
    for (const next of [target, allOf, anyOf, oneOf, others.then, others.else].flat()) {
      if (isNode(next)) reached.add(next);
    }
  }
  return [...reached];
}

function below(schema: Node, step: string): readonly unknown[] {
  const { properties, patternProperties, additionalProperties, items, prefixItems } = schema;
  const named = isNode(properties) && Object.hasOwn(properties, step) ? [properties[step]] : [];
  const first = Array.isArray(prefixItems) ? [prefixItems[Number(step)]] : [];
  const matched = isNode(patternProperties) ? Object.values(patternProperties) : [];
  return [...named, ...first, ...matched, additionalProperties, items];
}

const choiceKeywords: ReadonlySet<string> = new Set(["anyOf", "oneOf", "not", "if", "contains"]);

function toFault(error: ErrorObject, choices: readonly string[]): ExampleFault {
  const { instancePath, params } = error;
  const choice = choices.find((path) => instancePath === path || instancePath.startsWith(`${path}/`));
  const missing = typeof params.missingProperty === "string" ? `/${escapePointerToken(params.missingProperty)}` : "";
  const place = choice ?? `${instancePath}${missing}`;
  return { steps: parsePointer(instancePath), asks: describe(error), place };
}

function describe({ keyword, schema, message }: ErrorObject): string {
  const sentences: Readonly<Record<string, string>> = {
    [exactTypeKeyword]: `must be of type ${[schema].flat().join(" or ")}`,
    minimum: `must be at least ${schema}`,
    maximum: `must be at most ${schema}`,
    exclusiveMinimum: `must be more than ${schema}`,
    exclusiveMaximum: `must be less than ${schema}`,
    multipleOf: `must be a multiple of ${schema}`,
    minLength: `must have at least ${schema} characters`,
    maxLength: `must have at most ${schema} characters`,
    enum: `must be one of ${[schema].flat().slice(0, 20).join(", ")}`,
    const: `must be ${String(schema)}`,
    format: `must be of the format ${schema}`,
  };
  return sentences[keyword] ?? message ?? `must fit ${keyword}`;
}
