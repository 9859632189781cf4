import type { JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import {
  allSent,
  type Direction,
  isAboutSameValue,
  type UnsentMember,
  unsentMembers,
} from "../../contract/schema/sent-members.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";

/** The schemas of a document as requests and answers have them. */
export interface Variants {
  /** A schema without the members that are not sent in a direction, here and in all that it refers to. */
  readonly of: (schema: JsonSchema, direction: Direction) => JsonSchema;
  /** The named schemas that differ by direction and were referred to, each under a name of its own: `User.request`. */
  readonly made: () => readonly (readonly [name: string, schema: JsonSchema])[];
}

/** Nothing is made before it is asked for; what a schema of the contract is named already is never used again. */
export function createVariants(document: JsonObject): Variants {
  const made = new Map<string, JsonSchema>();
  const known = new Map<string, boolean>();
  const marked = markedReferences(document, known);
  const of = (schema: JsonSchema, direction: Direction, outer: UnsentMember = allSent): JsonSchema => {
    if (typeof schema === "boolean") return schema;
    const unsent = unsentMembers(schema, { document, direction }, outer);
    const sent = withoutMembers(schema, unsent);
    const below = mapSubSchemas(sent, (inner, at) => of(inner, direction, isAboutSameValue(at) ? unsent : allSent));
    if (below.$ref === undefined || !marked(below.$ref, direction)) return below;
    return { ...below, $ref: variantOf(below.$ref, direction) };
  };
  const variantOf = ($ref: string, direction: Direction): string => {
    const target = valueAt(document, $ref);
    const name = `${decodeURIComponent($ref).split("/").at(-1)}.${direction}`;
    if (!isSchema(target) || valueAt(document, `/components/schemas/${name}`) !== undefined) return $ref;
    if (!made.has(name)) {
      made.set(name, true);
      made.set(name, of(target, direction));
    }
    return `#/components/schemas/${name}`;
  };
  return { of, made: () => [...made].sort(([one], [other]) => (one < other ? -1 : 1)) };
}

function withoutMembers(schema: JsonSchemaObject, unsent: UnsentMember): JsonSchemaObject {
  const { properties, required } = schema;
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !unsent(name))) }),
    ...(Array.isArray(required) ? { required: required.filter((name) => !unsent(name)) } : {}),
  };
}

/** Whether what a `$ref` leads to, however far, has a member that is not sent in a direction. */
function markedReferences(document: JsonObject, known: Map<string, boolean>) {
  return ($ref: string, direction: Direction): boolean => {
    const key = `${direction} ${$ref}`;
    const answer = known.get(key) ?? reachesMark(document, $ref, direction === "request" ? "readOnly" : "writeOnly");
    known.set(key, answer);
    return answer && $ref.startsWith("#/components/schemas/") && $ref.split("/").length === 4;
  };
}

function reachesMark(document: JsonObject, start: string, mark: "readOnly" | "writeOnly"): boolean {
  const reached = new Set([start]);
  for (const reference of reached) {
    const schema = valueAt(document, reference);
    if (isSchema(schema) && collect(schema, { mark, reached })) return true;
  }
  return false;
}

function collect(schema: JsonSchema, search: { readonly mark: string; readonly reached: Set<string> }): boolean {
  if (typeof schema === "boolean") return false;
  if (schema[search.mark] === true) return true;
  if (typeof schema.$ref === "string") search.reached.add(schema.$ref);
  let isMarked = false;
  mapSubSchemas(schema, (below) => {
    isMarked ||= collect(below, search);
    return below;
  });
  return isMarked;
}
