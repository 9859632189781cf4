import type { JsonObject } from "../contract/json.ts";
import { valueAt } from "../contract/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../contract/json-schema.ts";
import { isSchema, mapSubSchemas } from "../contract/sub-schemas.ts";
import { type ExactBounds, exactKeywords } from "./exact-keywords.ts";
import type { Direction } from "./validation-slot.ts";

/** Formats that are asserted; all others stay annotations, as JSON Schema 2020-12 (section 7.2.1) has them by default. */
export const assertedFormats = ["date", "time", "date-time", "uuid", "ipv4", "ipv6", "email"] as const;

/** Where Ajv finds what a `$ref` of the contract points to. */
export function definitionKey(reference: string, direction: Direction): string {
  return `${direction} ${decodeURIComponent(reference.slice(1))}`;
}

/**
 * A schema of the contract as Ajv takes it: numbers by the exact keywords, `$ref`s as references to schemas added under
 * `definitionKey`, members not required in the direction in which they are not sent, and annotations left out.
 */
export function toAjvSchema(schema: JsonSchema, document: JsonObject, direction: Direction): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const below = mapSubSchemas(schema, (inner) => toAjvSchema(inner, document, direction));
  return withReference(
    withoutAnnotations(withExactNumbers(withSentMembers(below, { schema, document, direction }))),
    direction,
  );
}

function withReference(schema: JsonSchemaObject, direction: Direction): JsonSchemaObject {
  if (schema.$ref === undefined) return schema;
  return { ...schema, $ref: `contract:${encodeURIComponent(definitionKey(schema.$ref, direction))}` };
}

/** OpenAPI 3.1.1, section 4.8.24.4: what is `readOnly` need not be in a request, what is `writeOnly` not in a response. */
function withSentMembers(
  copy: JsonSchemaObject,
  source: { readonly schema: JsonSchemaObject; readonly document: JsonObject; readonly direction: Direction },
): JsonSchemaObject {
  if (copy.required === undefined) return copy;
  const unsent = source.direction === "request" ? "readOnly" : "writeOnly";
  const required = copy.required.filter((name) => {
    const member = source.schema.properties?.[name];
    return member === undefined || resolved(member, source.document)[unsent] !== true;
  });
  return { ...copy, required };
}

function resolved(schema: JsonSchema, document: JsonObject): JsonSchemaObject {
  if (typeof schema === "boolean") return {};
  if (schema.$ref === undefined) return schema;
  const target = valueAt(document, schema.$ref);
  return isSchema(target) && typeof target === "object" ? { ...target, ...schema } : schema;
}

const numericTypes: readonly string[] = ["integer", "number"];
const boundKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;

function withExactNumbers(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.some((type) => numericTypes.includes(type))) {
    delete copy.type;
    copy[exactKeywords.type] = types;
  }
  const bounds = boundsOf(schema);
  for (const keyword of boundKeywords) delete copy[keyword];
  if (Object.keys(bounds).length > 0) copy[exactKeywords.bounds] = bounds;
  return withExactEnum(copy);
}

const int64 = { minimum: "-9223372036854775808", maximum: "9223372036854775807" };
const formatBounds: Readonly<Record<string, ExactBounds>> = {
  int32: { minimum: "-2147483648", maximum: "2147483647" },
  int64,
  uint64: { minimum: "0", maximum: "18446744073709551615" },
};

/** The declared bounds as text; the format's where there is none of that name, since a format of a number says its range. */
function boundsOf(schema: JsonSchemaObject): ExactBounds {
  const declared = boundKeywords.flatMap((keyword) => {
    const bound = schema[keyword];
    return typeof bound === "number" || typeof bound === "bigint" ? [[keyword, String(bound)] as const] : [];
  });
  return { ...formatBounds[schema.format ?? ""], ...Object.fromEntries(declared) };
}

/** Ajv compares with `===`, and knows no bigint in a schema: an enumeration of integers alone is compared exactly instead. */
function withExactEnum(copy: Record<string, unknown>): JsonSchemaObject {
  const listed = copy.const === undefined ? copy.enum : [copy.const];
  if (!Array.isArray(listed) || listed.length === 0 || !listed.every(isInteger)) return copy;
  const { const: _const, enum: _enum, ...rest } = copy;
  return { ...rest, [exactKeywords.enum]: listed.map(String) };
}

function isInteger(value: unknown): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}

const annotations = [
  "example",
  "examples",
  "default",
  "title",
  "description",
  "discriminator",
  "xml",
  "externalDocs",
] as const;

function withoutAnnotations(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  for (const keyword of annotations) delete copy[keyword];
  for (const keyword of Object.keys(copy)) if (keyword.startsWith("x-")) delete copy[keyword];
  if (!(assertedFormats as readonly unknown[]).includes(copy.format)) delete copy.format;
  return copy;
}
