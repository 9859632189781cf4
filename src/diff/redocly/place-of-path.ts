import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import { isHttpMethod } from "../../contract/model/http-method.ts";
import type { Direction } from "../change.ts";
import { variantOf } from "./variants.ts";

/** What a pointer by way of an operation stands for. */
export interface PlaceOfPath {
  /** The operation's place in the document, `/paths/<path>/<method>`; absent where it is none of an operation. */
  readonly operation?: string;
  readonly direction: Direction;
  readonly part: string;
}

const nameless = new Set(["allOf", "schema", "headers", "content", "responses", "parameters", "properties"]);

/** Puts a pointer by way of an operation (`/paths/~1a/post/requestBody/…`) into words; `document` is the one it points into. */
export function placeOfPath(pointer: string, document: JsonObject): PlaceOfPath {
  const steps = parsePointer(pointer);
  const first = steps.findIndex((step, index) => index > 0 && isHttpMethod(step));
  if (steps[0] !== "paths" && steps[0] !== "webhooks") return { direction: "both", part: documentPart(steps) };
  if (first !== 2) return pathItemPlace(steps, document);
  return { operation: toPointer(steps.slice(0, 3)), ...operationPart(steps, document, 3) };
}

function documentPart(steps: readonly string[]): string {
  if (steps[0] === "components" && steps[1] === "securitySchemes")
    return ["security scheme", ...steps.slice(2)].join(" ");
  return steps.length === 0 ? "document" : steps.join(" ");
}

/** Parameters of a path item belong to each of its operations. */
function pathItemPlace(steps: readonly string[], document: JsonObject): PlaceOfPath {
  if (steps[2] === "parameters") return operationPart(steps, document, 2);
  return { direction: "both", part: `path ${steps[1] ?? ""}` };
}

function operationPart(steps: readonly string[], document: JsonObject, from: number): PlaceOfPath {
  const [section, name = "", ...rest] = steps.slice(from);
  const inner = steps.slice(from + 2);
  if (section === "parameters") return parameterPart(steps, document, from);
  if (section === "requestBody") {
    return { direction: "request", part: `request body${bodyPart([name, ...rest].filter((step) => step !== ""))}` };
  }
  if (section === "responses") return { direction: "response", part: `answer ${name}${answerPart(inner)}`.trimEnd() };
  if (section === "callbacks") return callbackPart(steps, document, from);
  return { direction: "both", part: section === undefined ? "operation" : `operation ${steps.slice(from).join(" ")}` };
}

function parameterPart(steps: readonly string[], document: JsonObject, from: number): PlaceOfPath {
  const parameter = followed(valueAt(document, toPointer(steps.slice(0, from + 2))), document);
  const words = isJsonObject(parameter) ? `${String(parameter.in)} ${String(parameter.name)}` : "parameter";
  const schema = steps.slice(from + 2);
  return { direction: "request", part: `request ${words}${schema.length === 0 ? "" : bodyPart(schema)}` };
}

/** In a callback the server asks, so requests and answers change sides. */
function callbackPart(steps: readonly string[], document: JsonObject, from: number): PlaceOfPath {
  const at = steps.findIndex((step, index) => index > from + 1 && isHttpMethod(step));
  const name = `callback ${steps[from + 1] ?? ""}`;
  if (at === -1) return { direction: "both", part: name };
  const { direction, part } = operationPart(steps, document, at + 1);
  const turned = { request: "response", response: "request", both: "both" } as const;
  return { direction: turned[direction], part: `${name} ${part}` };
}

function answerPart(steps: readonly string[]): string {
  if (steps[0] === "headers") return ` header ${steps[1] ?? ""}${bodyPart(steps.slice(2))}`;
  if (steps[0] === "links") return steps.length === 1 ? " links" : ` link ${steps.slice(1).join(" ")}`;
  return steps.length === 0 ? "" : ` body${bodyPart(steps)}`;
}

/** The way into the value that a media type's schema describes: ` /limits/once`; a media type by its name where it is the subject. */
function bodyPart(steps: readonly string[]): string {
  const [section, mediaType, ...inner] = steps;
  const schema = section === "content" ? inner : steps;
  if (schema.length === 0) return mediaType === undefined ? "" : ` ${mediaType}`;
  const way = valueSteps(schema);
  return way === "" ? "" : ` ${way}`;
}

/** Keywords that go on to one of several schemas: what the step behind them says. */
const intoOneOf: Readonly<Record<string, (name: string) => string>> = {
  properties: (name) => toPointer([name]),
  patternProperties: (pattern) => `/{${pattern}}`,
  allOf: () => "",
  oneOf: (index) => ` oneOf[${index}]`,
  anyOf: (index) => ` anyOf[${index}]`,
  prefixItems: (index) => ` prefixItems[${index}]`,
  $defs: (name) => (variantOf(name) === undefined ? ` $defs ${name}` : ` (${variantOf(name)})`),
};

function valueSteps(steps: readonly string[]): string {
  let way = "";
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as string;
    const next = Object.hasOwn(intoOneOf, step) ? intoOneOf[step] : undefined;
    if (next !== undefined) way += next(steps[++index] ?? "");
    else if (step === "items" || step === "additionalProperties") way += "/*";
    else if (!nameless.has(step)) way += ` ${step}`;
  }
  return way.trim();
}

function followed(value: unknown, document: JsonObject): unknown {
  const seen = new Set<string>();
  let target = value;
  while (isJsonObject(target) && typeof target.$ref === "string" && !seen.has(target.$ref)) {
    seen.add(target.$ref);
    target = valueAt(document, target.$ref);
  }
  return target;
}
