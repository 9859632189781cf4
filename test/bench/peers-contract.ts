import { readFileSync } from "node:fs";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/contract/json/json.ts";
import { followed, valueAt } from "../faults/mutations/edit-document.ts";

/** How the contract is written for a tool. */
export interface PeerForm {
  readonly baseUrl?: string;
  /** The one operation that the document is to have. */
  readonly operationId: string;
  /** `named`: each header, of requests and of answers, has an example for each case; `single`: one example. */
  readonly headers: "named" | "single";
}

/**
 * Our contract as peers can read it: OpenAPI 3.0.3, no references, one server, one plain schema for each answer in place of
 * `allOf`, and nothing but one operation. What it demands is the same.
 */
export function contractForPeers({ baseUrl = "http://127.0.0.1:4010", operationId, headers }: PeerForm): string {
  const document = parseExactJson(readFileSync("generated/openapi.json", "utf8")) as JsonObject;
  const { info, paths, components: _components, ...rest } = document;
  const { summary: _summary, license: _license, ...ownInfo } = info as JsonObject;
  const plain = rewritten(document, pathsOf(paths, operationId), headers);
  return writeExactJson({ ...rest, openapi: "3.0.3", info: ownInfo, servers: [{ url: baseUrl }], paths: plain }, 1);
}

function pathsOf(paths: JsonValue | undefined, operationId: string): JsonObject {
  for (const [path, item] of Object.entries(isJsonObject(paths) ? paths : {})) {
    for (const [method, operation] of Object.entries(isJsonObject(item) ? item : {})) {
      if (isJsonObject(operation) && operation.operationId === operationId) return { [path]: { [method]: operation } };
    }
  }
  throw new Error(`the contract has no operation ${operationId}`);
}

const CASES = ["success", "invalidParameter", "userNotFound", "noAccountInfo"];

function rewritten(document: JsonObject, value: JsonValue | undefined, headers: PeerForm["headers"]): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => rewritten(document, item, headers));
  if (!isJsonObject(value)) return value ?? null;
  if (typeof value.$ref === "string") {
    const names = value.$ref.slice(2).split("/");
    return rewritten(document, valueAt(document, followed(document, names)), headers);
  }
  const entries = Object.entries(value).flatMap(([name, member]): readonly (readonly [string, JsonValue])[] => {
    // In OpenAPI 3.0 a schema has one example.
    if (name === "examples" && Array.isArray(member)) return [["example", (member as readonly JsonValue[])[0] ?? null]];
    return [[name, rewritten(document, member, headers)]];
  });
  return plainSchema(withNamedExamples(Object.fromEntries(entries), headers));
}

/** A header of an answer is an object with a schema and neither a place nor a media type around it. */
function withNamedExamples(object: JsonObject, headers: PeerForm["headers"]): JsonObject {
  const { example, ...rest } = object;
  const isHeader = object.in === "header" || (object.in === undefined && object.schema !== undefined);
  if (headers === "single" || !isHeader || object.required !== true || example === undefined) return object;
  return { ...rest, examples: Object.fromEntries(CASES.map((name) => [name, { value: example ?? null }])) };
}

/** An `allOf` of two objects laid over one another. */
function plainSchema(object: JsonObject): JsonObject {
  const { allOf, ...rest } = object;
  if (!Array.isArray(allOf)) return object;
  const parts = allOf as readonly JsonObject[];
  return { ...rest, ...parts.reduce(laidOver, {}) };
}

function laidOver(below: JsonObject, above: JsonObject): JsonObject {
  const members = Object.entries(above).map(([name, value]): [string, JsonValue | undefined] => {
    const own = below[name];
    return [name, isJsonObject(own) && isJsonObject(value) ? laidOver(own, value) : value];
  });
  return { ...below, ...Object.fromEntries(members) };
}
