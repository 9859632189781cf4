import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json.ts";
import { parsePointer, valueAt } from "../../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../../schema/json-schema.ts";
import { factsOf, type SchemaPlace } from "../../schema/schema-facts.ts";
import { shapeOfSchema } from "../text-coercion.ts";

/** An XML Object (OpenAPI 3.1, section 4.8.26), with `nodeType` of OpenAPI 3.2 (section 4.27) as the words of 3.1. */
export interface XmlHints {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  /** Of an array: its items are in an element of their own. */
  readonly wrapped?: boolean;
  /** The value is the text of the element that its object is. */
  readonly isText?: boolean;
}

/** What a schema says of its XML, itself or through a `$ref`, alone or in an `allOf` of one; its own word counts most. */
export function xmlHints(document: JsonObject, schema: JsonSchema): XmlHints {
  return hintsIn(document, schema, []);
}

function hintsIn(document: JsonObject, schema: JsonSchema | undefined, seen: readonly JsonSchema[]): XmlHints {
  if (typeof schema !== "object" || seen.includes(schema)) return {};
  const targets = [...valueBranches(document, schema), targetOf(document, schema), onlyPart(schema)];
  const below = targets.map((target) => hintsIn(document, target, [...seen, schema]));
  return Object.assign({}, ...below, isJsonObject(schema.xml) ? ownHints(document, schema, schema.xml) : {});
}

/** `nodeType` says the same as `attribute` and `wrapped` (OpenAPI 3.2, section 4.27.1). A CDATA section is text. */
function ownHints(document: JsonObject, schema: JsonSchema, xml: JsonObject): XmlHints {
  const { nodeType, ...said } = xml;
  if (nodeType === "attribute") return { ...said, attribute: true };
  if (nodeType === "text" || nodeType === "cdata") return { ...said, isText: true };
  const isList = shapeOfSchema(schema, document).types.has("array");
  return nodeType === "element" && isList ? { ...said, wrapped: true } : said;
}

/** The one schema that a value has where it may be null: `anyOf: [X, {type: "null"}]` is written as X is. */
function valueBranches(document: JsonObject, { anyOf, oneOf }: JsonSchemaObject): readonly JsonSchema[] {
  const branches = (anyOf ?? oneOf ?? []).filter((branch) => {
    const { types } = shapeOfSchema(branch, document);
    return !(types.size === 1 && types.has("null"));
  });
  return branches.length === 1 ? branches : [];
}

function targetOf(document: JsonObject, { $ref }: JsonSchemaObject): JsonSchema | undefined {
  return $ref === undefined ? undefined : (valueAt(document, $ref) as JsonSchema | undefined);
}

function onlyPart({ allOf, properties }: JsonSchemaObject): JsonSchema | undefined {
  return allOf?.length === 1 && properties === undefined ? allOf[0] : undefined;
}

/**
 * The name of the root element by its schema, or by that of the branch which fits the value: `xml.name`, else the name of the
 * component. `undefined` where neither is there.
 */
export function rootName(document: JsonObject, place: SchemaPlace, value: JsonValue): string | undefined {
  const { schema } = place;
  const own = xmlHints(document, schema).name ?? componentName(schema);
  if (own !== undefined || typeof schema !== "object") return own;
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (branches.length === 0) return undefined;
  const others = factsOf(document, place, value).otherBranches.map((branch) => branch.schema);
  const chosen = branches.find((branch) => !others.includes(branch));
  return chosen === undefined ? undefined : (xmlHints(document, chosen).name ?? componentName(chosen));
}

/**
 * Every name that `xml.name` gives the root element, by branch, with its namespace; empty where a branch has none. The name of a
 * component is what a root is called here; that every other program calls it so, OpenAPI says first in 3.2.
 */
export function rootNames(document: JsonObject, schema: JsonSchema): readonly (XmlHints & { readonly name: string })[] {
  const hints = xmlHints(document, schema);
  if (hints.name !== undefined) return [{ ...hints, name: hints.name }];
  if (typeof schema !== "object") return [];
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((branch) => rootNames(document, branch));
  return branches.some((names) => names.length === 0) ? [] : branches.flat();
}

/** Whether a schema of the document gives a prefix and no namespace: what it asks for is then no XML with namespaces. */
export function hasBarePrefix(value: JsonValue | undefined, prefix: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasBarePrefix(item, prefix));
  if (!isJsonObject(value)) return false;
  const { xml } = value;
  if (isJsonObject(xml) && xml.prefix === prefix && xml.namespace === undefined) return true;
  return Object.values(value).some((member) => hasBarePrefix(member, prefix));
}

/** The name of the component that a schema is, itself or by the one part that it is made of. */
function componentName(schema: JsonSchema): string | undefined {
  if (typeof schema !== "object") return undefined;
  if (schema.$ref !== undefined) return parsePointer(schema.$ref).at(-1);
  const part = onlyPart(schema);
  return typeof part === "object" && part.$ref !== undefined ? parsePointer(part.$ref).at(-1) : undefined;
}
