import type { JsonObject } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import { patternTest } from "./pattern/pattern.ts";
import { isSchema } from "./sub-schemas.ts";

/** Whether a value goes to the server or comes from it: `readOnly` members are not sent in the one, `writeOnly` not in the other. */
export type Direction = "request" | "response";

/** Which way the requests and the answers of an operation go. Those of webhooks and callbacks go the other way: the server asks. */
export function directionsOf({ sentBy }: { readonly sentBy?: "server" }): {
  readonly request: Direction;
  readonly response: Direction;
} {
  return sentBy === undefined
    ? { request: "request", response: "response" }
    : { request: "response", response: "request" };
}

/** Whether a member is not sent in a direction, so that `required` does not ask for it. */
export type UnsentMember = (name: string) => boolean;

/** What decides over the members of one value. */
export interface SentRules {
  /** What `$ref`s point into. */
  readonly document: JsonObject;
  readonly direction: Direction;
}

/** For a value that no other schema says anything about. */
export const allSent: UnsentMember = () => false;

/**
 * The one place that decides which required members need not be there: OpenAPI 3.1.1, section 4.8.24.4, and 3.0.4, section 4.7.24
 * (`required` takes effect in the response only for `readOnly`, in the request only for `writeOnly`).
 * `required` and the member may be in different schemas of the same value: the schema itself, its `$ref`, its `allOf`, or schemas
 * around it (`outer`). Of `anyOf` and `oneOf` every branch that declares the member has to say so.
 */
export function unsentMembers(schema: JsonSchema, rules: SentRules, outer: UnsentMember = allSent): UnsentMember {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? (outer(name) || saysUnsent(schema, name, { ...rules, open: new Set() }) === true);
    known.set(name, answer);
    return answer;
  };
}

/** Whether a schema below this step (`/allOf/0`) is about the same value, and always holds or is one of several that may. */
export function isAboutSameValue(at: string): boolean {
  return /^\/(?:allOf|anyOf|oneOf|then|else|dependentSchemas)(?:\/|$)/.test(at);
}

/** The names in `required` of a schema and of those about the same value that it refers to or holds. */
export function requiredNames(schema: JsonSchema, document: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  collectRequired(schema, { document, names, open: new Set() });
  return names;
}

interface Collecting {
  readonly document: JsonObject;
  readonly names: Set<string>;
  readonly open: Set<JsonSchemaObject>;
}

function collectRequired(schema: unknown, collecting: Collecting): void {
  if (!isSchemaObject(schema) || collecting.open.has(schema)) return;
  collecting.open.add(schema);
  if (Array.isArray(schema.required)) for (const name of schema.required) collecting.names.add(name);
  const dependent = Object.values((schema.dependentSchemas ?? {}) as Readonly<Record<string, unknown>>);
  const parts = [schema.allOf, schema.anyOf, schema.oneOf, schema.then, schema.else, dependent].flat();
  for (const part of [...parts, referenced(schema, collecting.document)]) collectRequired(part, collecting);
}

interface Search extends SentRules {
  /** Schemas that led here: one that refers to itself adds nothing. */
  readonly open: ReadonlySet<JsonSchemaObject>;
}

/** `undefined` where the schema does not declare the member. */
function saysUnsent(schema: unknown, name: string, search: Search): boolean | undefined {
  if (!isSchemaObject(schema) || search.open.has(schema)) return undefined;
  const inner = { ...search, open: new Set([...search.open, schema]) };
  const declared = declarationsOf(schema, name).map((member) => isUnsent(member, inner));
  const together = [referenced(schema, search.document), ...listOf(schema.allOf)];
  const answers = [...declared, ...together.map((part) => saysUnsent(part, name, inner))];
  for (const branches of [listOf(schema.anyOf), listOf(schema.oneOf)]) {
    const said = branches.map((part) => saysUnsent(part, name, inner)).filter((answer) => answer !== undefined);
    if (said.length > 0) answers.push(said.every((answer) => answer));
  }
  const given = answers.filter((answer) => answer !== undefined);
  return given.length === 0 ? undefined : given.some((answer) => answer);
}

/** What a schema's own keywords say of a member: JSON Schema 2020-12 Core, section 10.3.2. */
function declarationsOf(schema: JsonSchemaObject, name: string): readonly JsonSchema[] {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  const own = Object.hasOwn(properties, name) ? [properties[name]] : [];
  const matched = Object.entries(patternProperties).filter(([pattern]) => patternTest(pattern)?.(name) === true);
  const found = [...own, ...matched.map(([, member]) => member)].filter(isSchema);
  return found.length === 0 && isSchemaObject(additionalProperties) ? [additionalProperties] : found;
}

/** Whether a member's schema, its `$ref` or a part of its `allOf` is marked. */
function isUnsent(member: unknown, search: Search): boolean {
  if (!isSchemaObject(member) || search.open.has(member)) return false;
  const inner = { ...search, open: new Set([...search.open, member]) };
  if (member[search.direction === "request" ? "readOnly" : "writeOnly"] === true) return true;
  return [referenced(member, search.document), ...listOf(member.allOf)].some((part) => isUnsent(part, inner));
}

function referenced({ $ref }: JsonSchemaObject, document: JsonObject): unknown {
  return typeof $ref === "string" && /^#(?:\/|$)/.test($ref) ? valueAt(document, $ref) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchemaObject(value: unknown): value is JsonSchemaObject {
  return isSchema(value) && typeof value === "object";
}
