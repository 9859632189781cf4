import type { JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";
import { type ExactBounds, exactKeywords } from "./exact-keywords.ts";
import type { Direction } from "./validation-slot.ts";

/** Formats that are asserted; all others stay annotations, as JSON Schema 2020-12 (section 7.2.1) has them by default. */
export const assertedFormats = ["date", "time", "date-time", "uuid", "ipv4", "ipv6", "email"] as const;

/** The URI under which Ajv has what a `$ref` of the contract points to. */
export function definitionKey(reference: string, direction: Direction): string {
  return `contract:${encodeURIComponent(`${direction} ${decodeURIComponent(reference.slice(1))}`)}`;
}

/**
 * The keywords of JSON Schema 2020-12 that say what a value may be. All others go: annotations, words of other dialects that
 * Ajv would trip over (`nullable`, `id`), and `$id` and `$anchor`, since every `$ref` of a bundled contract is a JSON Pointer.
 */
const assertions: readonly string[] = [
  ...["$ref", "type", "enum", "const", "format", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"],
  ...["properties", "patternProperties", "additionalProperties", "propertyNames", "minProperties", "maxProperties"],
  ...["required", "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties"],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
];

/**
 * A schema of the contract as Ajv takes it: assertions only, numbers by the exact keywords, `$ref`s as references to schemas
 * added under `definitionKey`, and members not required in the direction in which they are not sent.
 * What is no JSON Schema stays as it is, for `findSchemaFault` to find.
 */
export function toAjvSchema(schema: JsonSchema, document: JsonObject, direction: Direction): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const below = mapSubSchemas(withAssertionsOnly(schema), (inner) => toAjvSchema(inner, document, direction));
  const sent = withSentMembers(below, { schema, document, direction });
  return withReference(withAssertedFormat(withExactNumbers(sent)), direction);
}

function withAssertionsOnly(schema: JsonSchemaObject): JsonSchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => assertions.includes(keyword)));
}

/** After the bounds are made, since a format of integers says them. */
function withAssertedFormat({ format, ...rest }: JsonSchemaObject): JsonSchemaObject {
  return isOneOf(assertedFormats, format) ? { ...rest, format } : rest;
}

function isOneOf<Item>(list: readonly Item[], value: unknown): value is Item {
  return (list as readonly unknown[]).includes(value);
}

function withReference(schema: JsonSchemaObject, direction: Direction): JsonSchemaObject {
  if (typeof schema.$ref !== "string") return schema;
  return { ...schema, $ref: definitionKey(schema.$ref, direction) };
}

/** OpenAPI 3.1.1, section 4.8.24.4: what is `readOnly` need not be in a request, what is `writeOnly` not in a response. */
function withSentMembers(
  copy: JsonSchemaObject,
  source: { readonly schema: JsonSchemaObject; readonly document: JsonObject; readonly direction: Direction },
): JsonSchemaObject {
  if (!Array.isArray(copy.required)) return copy;
  const unsent = source.direction === "request" ? "readOnly" : "writeOnly";
  const members = source.schema.properties ?? {};
  const required = copy.required.filter((name) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    return member === undefined || resolved(member, source.document)[unsent] !== true;
  });
  return { ...copy, required };
}

function resolved(schema: JsonSchema, document: JsonObject): JsonSchemaObject {
  if (!isSchemaObject(schema)) return {};
  if (schema.$ref === undefined) return schema;
  const target = valueAt(document, schema.$ref);
  return isSchemaObject(target) ? { ...target, ...schema } : schema;
}

function isSchemaObject(value: unknown): value is JsonSchemaObject {
  return isSchema(value) && typeof value === "object";
}

const numericTypes: readonly string[] = ["integer", "number"];
const jsonTypes: readonly string[] = [...numericTypes, "string", "boolean", "null", "array", "object"];
const boundKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;

function withExactNumbers(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.some((type) => numericTypes.includes(type)) && types.every((type) => jsonTypes.includes(type))) {
    delete copy.type;
    copy[exactKeywords.type] = types;
  }
  const bounds = boundsOf(schema);
  for (const keyword of Object.keys(bounds)) delete copy[keyword];
  if (Object.keys(bounds).length > 0) copy[exactKeywords.bounds] = bounds;
  return withExactEnum(copy);
}

/** The ranges that formats of integers stand for. OpenAPI format registry. */
const formatBounds: Readonly<Record<string, ExactBounds>> = {
  int8: { minimum: "-128", maximum: "127" },
  int16: { minimum: "-32768", maximum: "32767" },
  int32: { minimum: "-2147483648", maximum: "2147483647" },
  int64: { minimum: "-9223372036854775808", maximum: "9223372036854775807" },
  uint8: { minimum: "0", maximum: "255" },
  uint16: { minimum: "0", maximum: "65535" },
  uint32: { minimum: "0", maximum: "4294967295" },
  uint64: { minimum: "0", maximum: "18446744073709551615" },
};

/** The declared bounds as text; the format's where there is none of that name, since a format of a number says its range. */
function boundsOf(schema: JsonSchemaObject): ExactBounds {
  const declared = boundKeywords.flatMap((keyword) => {
    const bound = schema[keyword];
    const isBound = typeof bound === "number" || typeof bound === "bigint";
    return isBound && !(keyword === "multipleOf" && bound <= 0) ? [[keyword, String(bound)] as const] : [];
  });
  return { ...formatBounds[schema.format ?? ""], ...Object.fromEntries(declared) };
}

/** Ajv compares with `===`, and knows no bigint in a schema: a list in which integers stand is compared by a keyword of ours. */
function withExactEnum(copy: Record<string, unknown>): JsonSchemaObject {
  const listed = copy.const === undefined ? copy.enum : [copy.const];
  if (!Array.isArray(listed) || listed.some(isComposite)) return copy;
  if (listed.length > 0 && !listed.some(isInteger)) return copy;
  const { const: _const, enum: _enum, ...rest } = copy;
  const integers = listed.filter(isInteger).map(String);
  return { ...rest, [exactKeywords.enum]: { integers, others: listed.filter((value) => !isInteger(value)) } };
}

function isInteger(value: unknown): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}

function isComposite(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
