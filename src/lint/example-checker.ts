import { dirname, resolve } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import { escapePointerToken, parsePointer } from "../contract/json/json-pointer.ts";
import { createExactAjv, exactTypeKeyword } from "./exact-ajv.ts";
import { exactContent, stepsOf } from "./exact-file.ts";
import { isNode, type Location, type Source } from "./plugin-types.ts";
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
export function createExampleChecker(sources: Iterable<Source>): ExampleChecker {
  const files = new Map([...sources].map((source) => [source.absoluteRef, source]));
  const prepared = [...files.values()].map((source) => [
    source.absoluteRef,
    prepareSchemas(exactContent(source), (ref) => resolveRef(ref, source, files)),
  ]);
  const ajv = createExactAjv();
  ajv.addSchema({ $id: containerId, files: Object.fromEntries(prepared) });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value, direction) => {
    const $ref = toContainerRef(schema.source.absoluteRef, stepsOf(schema));
    const validate = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, validate);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter((error) => !isForgiven(error, direction));
    const choices = errors.filter(({ keyword }) => choiceKeywords.has(keyword)).map(({ instancePath }) => instancePath);
    return errors.map((error) => toFault(error, choices));
  };
}

/** References by name (`$anchor`, `$id`) and to files that nobody has read stay as they are. */
function resolveRef(ref: string, from: Source, files: ReadonlyMap<string, Source>): string {
  const [path = "", fragment = ""] = ref.split("#");
  if (fragment !== "" && !fragment.startsWith("/")) return ref;
  const target = path === "" ? from.absoluteRef : resolve(dirname(from.absoluteRef), decodeURI(path));
  return files.has(target) ? toContainerRef(target, parsePointer(`#${fragment}`)) : ref;
}

function toContainerRef(file: string, steps: readonly string[]): string {
  const fragment = ["files", file, ...steps].map((step) => `/${encodeURIComponent(escapePointerToken(step))}`);
  return `${containerId}#${fragment.join("")}`;
}

function isForgiven({ keyword, params, parentSchema }: ErrorObject, direction: Direction): boolean {
  if (keyword !== "required" || !isNode(parentSchema?.properties)) return false;
  const missing = parentSchema.properties[params.missingProperty];
  return isNode(missing) && missing[direction === "request" ? "readOnly" : "writeOnly"] === true;
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
  };
  return sentences[keyword] ?? message ?? `must fit ${keyword}`;
}
