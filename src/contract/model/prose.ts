import { isJsonObject, type JsonObject, type JsonValue } from "../json/json.ts";
import { escapePointerToken } from "../json/json-pointer.ts";

/** Members that hold text for people, in every object of OpenAPI and in an entry of `x-result-codes`. */
const proseMembers = new Set(["title", "summary", "description", "meaning", "fix", "x-displayName"]);
/** Members whose own members have names that the contract chooses: a property called `description` is no prose. */
const mapsOfNames = new Set(
  [
    ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "variables", "mapping"],
    ["schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "links", "pathItems"],
    ["paths", "webhooks", "callbacks", "content", "encoding", "scopes", "examples", "mediaTypes"],
  ].flat(),
);
/** Members that hold data. */
const dataMembers = new Set(["example", "default", "enum", "const", "value", "dataValue"]);

/** A text for people, and where it is written. */
export interface Prose {
  readonly text: string;
  /** JSON Pointer into the document. */
  readonly pointer: string;
}

/**
 * A document with every text for people changed by `change`: titles, summaries and descriptions of OpenAPI's objects and of
 * schemas, names for people of tags (`x-displayName`), and meanings and fixes of result codes. Names and data stay. A title that is one word is a name.
 */
export function mapProse(document: JsonObject, change: (prose: Prose) => string): JsonObject {
  return mapObject(document, "", change);
}

/** Every text that `mapProse` would change, in the order of the document. */
export function listProse(document: JsonObject): readonly Prose[] {
  const found: Prose[] = [];
  mapProse(document, (prose) => {
    found.push(prose);
    return prose.text;
  });
  return found;
}

type Change = (prose: Prose) => string;

function mapObject(object: JsonObject, pointer: string, change: Change): JsonObject {
  const entries = Object.entries(object).map(([name, value]) => {
    const at = `${pointer}/${escapePointerToken(name)}`;
    if (proseMembers.has(name) && typeof value === "string") {
      return [name, isName(name, value) ? value : change({ text: value, pointer: at })];
    }
    return [name, mapMember(name, value, { pointer: at, change })];
  });
  return Object.fromEntries(entries);
}

/** Schemas of a component carry their name as their title. */
function isName(member: string, text: string): boolean {
  return text.trim() === "" || (member === "title" && !/\s/.test(text));
}

function mapMember(
  name: string,
  value: JsonValue | undefined,
  { pointer, change }: { readonly pointer: string; readonly change: Change },
): JsonValue | undefined {
  if (dataMembers.has(name) || (name.startsWith("x-") && name !== "x-result-codes")) return value;
  if (Array.isArray(value)) return value.map((item, index) => mapItem(item, `${pointer}/${index}`, change));
  if (!isJsonObject(value)) return value;
  if (!mapsOfNames.has(name)) return mapObject(value, pointer, change);
  const entries = Object.entries(value).map(([key, member]) => {
    const at = `${pointer}/${escapePointerToken(key)}`;
    return [key, isJsonObject(member) ? mapObject(member, at, change) : member];
  });
  return Object.fromEntries(entries);
}

function mapItem(item: JsonValue, pointer: string, change: Change): JsonValue {
  return isJsonObject(item) ? mapObject(item, pointer, change) : item;
}
