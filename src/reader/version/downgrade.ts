import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { isHttpMethod } from "../../contract/model/http-method.ts";
import { componentSections, type Kind, memberKind, memberSince } from "./openapi-shape.ts";

/**
 * A bundled OpenAPI 3.2 document as one of OpenAPI 3.1 that says as much as can be said there, for tools that read no later one:
 * - methods that 3.1 does not have are `post`s of paths of their own (`furtherPath`), so that the tool makes of them what it makes
 *   of any operation;
 * - an `itemSchema` is the `schema` of an array, a media type replaces the `$ref` that leads to it;
 * - `in: querystring` is an ordinary query parameter, the style `cookie` is `form`;
 * - `dataValue` and `serializedValue` are `value`; an answer has a description;
 * - every other member that came with 3.2 is left out.
 */
export function toOpenApi31(document: JsonObject): JsonObject {
  const { mediaTypes: _, ...components } = isJsonObject(document.components) ? document.components : {};
  const source = document.components === undefined ? document : { ...document, components };
  const converted = downgraded(source, "root", document) as JsonObject;
  const sections = ["paths", "webhooks"]
    .filter((section) => isJsonObject(document[section]))
    .map(
      (section) => [section, { ...(converted[section] as JsonObject), ...furtherItems(document, section) }] as const,
    );
  return { ...converted, ...Object.fromEntries(sections), openapi: "3.1.1" };
}

/** No path of a contract holds a line feed. */
const mark = "\n";

/** The name under which `toOpenApi31` puts a method that OpenAPI 3.1 does not have. */
export function furtherPath(path: string, method: string): string {
  return `${path}${mark}${method}`;
}

/** Undoes `furtherPath`; `undefined` for the path of the document itself. */
export function splitFurtherPath(path: string): { readonly path: string; readonly method: string } | undefined {
  const at = path.indexOf(mark);
  return at === -1 ? undefined : { path: path.slice(0, at), method: path.slice(at + 1) };
}

function furtherItems(document: JsonObject, section: string): JsonObject {
  const items = Object.entries(document[section] as JsonObject).filter(([name]) => !name.startsWith("x-"));
  const further = items.flatMap(([path, item]) => {
    if (!isJsonObject(item)) return [];
    const { query, additionalOperations, parameters = [] } = item;
    const others = isJsonObject(additionalOperations) ? Object.entries(additionalOperations) : [];
    return [["query", query] as const, ...others.filter(([method]) => !isHttpMethod(method.toLowerCase()))]
      .filter(([, operation]) => isJsonObject(operation))
      .map(([method, operation]) => {
        const moved = { parameters, post: operation } as JsonObject;
        return [furtherPath(path, method), downgraded(moved, "pathItem", document)] as const;
      });
  });
  return Object.fromEntries(further);
}

function downgraded(value: JsonValue, kind: Kind, document: JsonObject): JsonValue {
  if (kind === "data" || !isJsonObject(value)) return value;
  if (typeof value.$ref === "string" && kind !== "mediaType" && kind in componentSections) return value;
  const object = kind === "mediaType" ? followed(value, document) : value;
  const known = Object.entries(withoutNewMembers(object, kind)).filter(([name]) => memberSince(kind, name) !== "3.2");
  return Object.fromEntries(
    known.map(([name, member]) => [name, member31(member as JsonValue, [kind, name], document)]),
  );
}

function member31(member: JsonValue, [parent, name]: readonly [Kind, string], document: JsonObject): JsonValue {
  const { kind, many } = memberKind(parent, name);
  if (!many || kind === "data") return downgraded(member, kind, document);
  if (Array.isArray(member)) return member.map((item: JsonValue) => downgraded(item, kind, document));
  if (!isJsonObject(member)) return member;
  return Object.fromEntries(
    Object.entries(member).map(([key, item]) => [key, downgraded(item as JsonValue, kind, document)]),
  );
}

/** Several `$ref`s in a row may lead to a media type. */
function followed(object: JsonObject, document: JsonObject): JsonObject {
  let found: unknown = object;
  for (let links = 0; links < 50 && isJsonObject(found) && typeof found.$ref === "string"; links += 1) {
    found = valueAt(document, decodeURIComponent(found.$ref.slice(1)));
  }
  return isJsonObject(found) ? found : {};
}

function withoutNewMembers(object: JsonObject, kind: Kind): JsonObject {
  switch (kind) {
    case "mediaType": {
      const { itemSchema, schema } = object;
      if (itemSchema === undefined) return object;
      const items = { type: "array", items: itemSchema };
      return { ...object, schema: schema === undefined ? items : { allOf: [schema, items] } };
    }
    case "example": {
      const { value, dataValue, serializedValue } = object;
      const shown = dataValue ?? value ?? serializedValue;
      return shown === undefined ? object : { ...object, value: shown };
    }
    case "parameter":
    case "header": {
      if (object.in === "querystring") return asQueryParameter(object);
      return object.style === "cookie" ? { ...object, style: "form" } : object;
    }
    case "response":
      return { ...object, description: object.description ?? object.summary ?? "" };
    case "schema":
      return withoutDefaultMapping(object);
    default:
      return object;
  }
}

/** A query parameter whose value is what the whole query holds. */
function asQueryParameter(parameter: JsonObject): JsonObject {
  const { content, ...rest } = parameter;
  const [media] = isJsonObject(content) ? Object.values(content) : [];
  const schema = isJsonObject(media) && media.schema !== undefined ? media.schema : {};
  return { ...rest, in: "query", schema };
}

function withoutDefaultMapping(schema: JsonObject): JsonObject {
  if (!isJsonObject(schema.discriminator) || schema.discriminator.defaultMapping === undefined) return schema;
  const { defaultMapping: _, ...discriminator } = schema.discriminator;
  return { ...schema, discriminator };
}
