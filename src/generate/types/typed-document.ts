import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { type Direction, directionsOf } from "../../contract/schema/sent-members.ts";
import { splitFurtherPath } from "../../reader/version/downgrade.ts";
import { createVariants } from "./sent-variants.ts";

/** A document in which every schema is a stand-in, and the schemas that are meant, by the number in the stand-in's `x-plate-type`. */
export interface TypedDocument {
  readonly document: JsonObject;
  readonly schemas: readonly JsonSchema[];
}

/** The extension by which a stand-in says which schema it is for. */
export const standInKey = "x-plate-type";

/**
 * Brings a document to a form of which openapi-typescript knows everything but the schemas: each is a stand-in, those of requests
 * and of answers without the members that are not sent there; operations without an id have the one that the model gives them;
 * header parameters that OpenAPI ignores (3.1, section 4.8.12.1) are left out. An operation id has `hash` in place of `#`, which
 * openapi-typescript would make a `/`.
 */
export function typedDocument(document: JsonObject, hash: string): TypedDocument {
  const schemas: JsonSchema[] = [];
  const variants = createVariants(document);
  const standIn = (schema: JsonValue, direction?: Direction): JsonValue => {
    const meant = direction === undefined ? (schema as JsonSchema) : variants.of(schema as JsonSchema, direction);
    schemas.push(meant);
    const annotations = isJsonObject(schema) ? schema : {};
    const { title, description, deprecated } = annotations;
    return withoutAbsent({ title, description, deprecated, type: "string", [standInKey]: schemas.length - 1 });
  };
  const walk: Walk = { document, standIn, isReceived: false, hash };
  const typed = Object.entries(document).map(([name, value]): [string, JsonValue] => [
    name,
    sectionOf(name, value ?? {}, walk),
  ]);
  const { components, ...rest } = Object.fromEntries(typed) as Record<string, JsonValue>;
  const named = isJsonObject(components) ? components : {};
  const plain = isJsonObject(named.schemas) ? named.schemas : {};
  const all = {
    ...plain,
    ...Object.fromEntries(variants.made().map(([name, schema]) => [name, standIn(schema as JsonValue)])),
  };
  return {
    document: { ...rest, components: { ...named, ...(Object.keys(all).length === 0 ? {} : { schemas: all }) } },
    schemas,
  };
}

interface Walk {
  readonly document: JsonObject;
  readonly standIn: (schema: JsonValue, direction?: Direction) => JsonValue;
  /** Of webhooks and callbacks, whose components are put in where a `$ref` names them: under `components` they go the other way. */
  readonly isReceived: boolean;
  readonly hash: string;
}

function sectionOf(name: string, value: JsonValue, walk: Walk): JsonValue {
  if (name === "paths") return pathsOf(value, walk);
  if (name === "webhooks") return pathsOf(value, receivedWalk(walk));
  return name === "components" ? componentsOf(value, walk) : value;
}

function receivedWalk(walk: Walk): Walk {
  const directions = directionsOf({ sentBy: "server" });
  const standIn: Walk["standIn"] = (schema, direction) =>
    walk.standIn(schema, direction === undefined ? undefined : directions[direction]);
  return { ...walk, standIn, isReceived: true };
}

/** What a `$ref` leads to, where components are put in. */
function followed(object: JsonValue, { document, isReceived }: Walk): JsonValue {
  let found = object;
  for (let links = 0; isReceived && links < 50 && isJsonObject(found) && typeof found.$ref === "string"; links += 1) {
    found = (valueAt(document, found.$ref) ?? {}) as JsonValue;
  }
  return found;
}

function withoutAbsent(object: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function mapObject(value: JsonValue | undefined, change: (member: JsonValue, name: string) => JsonValue): JsonValue {
  if (!isJsonObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member ?? null, name)]));
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function pathsOf(paths: JsonValue, walk: Walk): JsonValue {
  return mapObject(paths, (item, path) => pathItemOf(item, path, walk));
}

function pathItemOf(item: JsonValue, path: string, walk: Walk): JsonValue {
  const further = splitFurtherPath(path);
  return mapObject(item, (member, name) => {
    if (name === "parameters") return parametersOf(member, walk);
    const { path: ownPath, method } = further ?? { path, method: name };
    if (!methods.has(name) || !isJsonObject(member)) return member;
    const id = typeof member.operationId === "string" ? member.operationId : `${method} ${ownPath}`;
    return { ...(operationOf(member, walk) as JsonObject), operationId: id.replaceAll("#", walk.hash) };
  });
}

function operationOf(operation: JsonObject, walk: Walk): JsonValue {
  return mapObject(operation, (member, name) => {
    if (name === "parameters") return parametersOf(member, walk);
    if (name === "requestBody") return bodyOf(member, "request", walk);
    if (name === "responses") return mapObject(member, (response) => bodyOf(response, "response", walk));
    if (name === "callbacks") return null;
    return member;
  });
}

const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** Whether OpenAPI ignores a header parameter's definition. OpenAPI 3.1, section 4.8.12.1. */
function isIgnored(parameter: JsonValue, document: JsonObject): boolean {
  const target =
    isJsonObject(parameter) && typeof parameter.$ref === "string" ? valueAt(document, parameter.$ref) : parameter;
  return (
    isJsonObject(target) &&
    target.in === "header" &&
    typeof target.name === "string" &&
    ignoredHeaders.has(target.name.toLowerCase())
  );
}

function parametersOf(parameters: JsonValue, walk: Walk): JsonValue {
  if (!Array.isArray(parameters)) return parameters;
  const meant = (parameters as readonly JsonValue[]).filter((parameter) => !isIgnored(parameter, walk.document));
  return meant.map((parameter) => bodyOf(parameter, "request", walk));
}

/** A parameter, a header, a request body or a response: each holds its schemas in `schema`, `content` and `headers`. */
function bodyOf(object: JsonValue, direction: Direction, walk: Walk): JsonValue {
  return mapObject(followed(object, walk), (member, name) => {
    if (name === "schema") return walk.standIn(member, direction);
    if (name === "content" || name === "headers") return mapObject(member, (inner) => bodyOf(inner, direction, walk));
    return member;
  });
}

/** Written out in place: their operations are those of the paths that refer to them, which have the ids. */
function withoutIds(item: JsonValue): JsonValue {
  return mapObject(item, (member) => {
    if (!isJsonObject(member)) return member;
    const { operationId: _, ...operation } = member;
    return operation;
  });
}

function componentsOf(components: JsonValue, walk: Walk): JsonValue {
  return mapObject(components, (section, name) => {
    switch (name) {
      case "schemas":
        return mapObject(section, (schema) => walk.standIn(schema));
      case "parameters":
      case "requestBodies":
        return mapObject(section, (each) => bodyOf(each, "request", walk));
      case "responses":
      case "headers":
        return mapObject(section, (each) => bodyOf(each, "response", walk));
      case "pathItems":
        return mapObject(section, (item, path) => withoutIds(pathItemOf(item, path, walk)));
      case "callbacks":
        return {};
      default:
        return section;
    }
  });
}
