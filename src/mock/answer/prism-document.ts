import { isDecimal } from "../../contract/json/decimal.ts";
import { parseExactJson, writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonNumber } from "../../contract/json/json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type {
  ContractModel,
  HeaderModel,
  MediaTypeModel,
  OperationModel,
} from "../../contract/model/contract-model.ts";
import { isBigInteger } from "../../contract/schema/big-integer.ts";
import { integerRange } from "../../contract/schema/formats.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";

/** A text that begins so holds a value as JSON. The NUL keeps it apart from what people write. */
const exactMark = "\u0000exact:";

/** The method that Prism is asked for, whatever the operation's is: Prism knows none of OpenAPI 3.2's, and answers each alike. */
export const prismMethod = "get" as const;

/** JSON as plain JavaScript, to be filled step by step. */
type Draft = Record<string, unknown>;

/** Each `$ref` between schemas, and the name that its target has in Prism's document. It grows while targets are copied. */
type References = Map<string, string>;

/**
 * What Prism needs of a contract to answer one operation: its answers, and the schemas that they reach.
 * Prism holds numbers as doubles. So that it hands every value on unchanged, examples go in as texts that hold their JSON,
 * and so do a schema's own values that hold a big integer; `restoreExact` turns what comes out back.
 */
export function toPrismDocument(model: Pick<ContractModel, "document">, operation: OperationModel): Draft {
  const references: References = new Map();
  const answers = operation.responses.map(({ status, description, headers, content }) => {
    const fields = headers.map((header) => [header.name, toPrismHeader(header, references)]);
    const bodies = content.map((media) => [media.mediaType, toPrismMedia(media, references)]);
    const headersAndContent = { headers: Object.fromEntries(fields), content: Object.fromEntries(bodies) };
    return [status, { description, ...headersAndContent }];
  });
  const { path, deprecated } = operation;
  const draft: Draft = {
    openapi: "3.1.0",
    info: { title: "contract", version: "1" },
    paths: { [path]: { [prismMethod]: { deprecated, responses: Object.fromEntries(answers) } } },
  };
  const schemas: Draft = {};
  for (const [reference, name] of references)
    schemas[name] = toPrismSchema(target(model.document, reference), references);
  return { ...draft, components: { schemas } };
}

/** Undoes in an answer of Prism's what `toPrismDocument` did to the values. */
export function restoreExact(value: unknown): JsonValue {
  if (typeof value === "string") {
    return value.startsWith(exactMark) ? parseExactJson(value.slice(exactMark.length)) : value;
  }
  if (Array.isArray(value)) return value.map(restoreExact);
  if (!isJsonObject(value)) return (value ?? null) as JsonValue;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, restoreExact(member)]));
}

/** The media type's own examples come before those of its schema: Prism reads `example` first. */
function toPrismMedia({ schema, examples }: MediaTypeModel, references: References): Draft {
  const [first] = examples;
  return {
    ...(schema === undefined ? {} : { schema: toPrismSchema(schema, references) }),
    ...(first === undefined ? {} : { example: exactText(first.value) }),
    examples: Object.fromEntries(examples.map(({ name, value }) => [name, { value: exactText(value) }])),
  };
}

function toPrismHeader({ schema, examples }: HeaderModel, references: References): Draft {
  const [first] = examples;
  const example = first === undefined ? {} : { example: exactText(first.value) };
  return { schema: toPrismSchema(schema, references), ...example };
}

function toPrismSchema(schema: JsonSchema, references: References): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { $ref } = schema;
  if ($ref !== undefined) {
    const name = references.get($ref) ?? `schema${references.size}`;
    references.set($ref, name);
    return { ...schema, $ref: `#/components/schemas/${name}` };
  }
  const limit = limitBeyondDoubles(schema);
  if (limit !== undefined) return { enum: [exactText(limit)] };
  return withoutBigIntegers(mapSubSchemas(withoutRange(schema), (below) => toPrismSchema(below, references)));
}

/** Prism makes the least value of a format of integers that it knows: an id of -9007199254740991, where 0 is in the range as well. */
function withoutRange({ format, ...schema }: JsonSchemaObject): JsonSchemaObject {
  return format === undefined || integerRange(format) !== undefined ? schema : { ...schema, format };
}

/** The bound nearest to zero of an integer schema that no safe integer satisfies; `undefined` for every other schema. */
function limitBeyondDoubles(schema: JsonSchemaObject): bigint | undefined {
  if (!isBigInteger(schema) || hasValueOfItsOwn(schema)) return undefined;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const low = minimum ?? (typeof exclusiveMinimum === "bigint" ? exclusiveMinimum + 1n : undefined);
  const high = maximum ?? (typeof exclusiveMaximum === "bigint" ? exclusiveMaximum - 1n : undefined);
  if (typeof low === "bigint" && low > Number.MAX_SAFE_INTEGER) return low;
  return typeof high === "bigint" && high < Number.MIN_SAFE_INTEGER ? high : undefined;
}

function hasValueOfItsOwn(schema: JsonSchemaObject): boolean {
  return [schema.const, schema.default, schema.example, schema.enum, schema.examples].some(
    (value) => value !== undefined,
  );
}

const valueKeywords = ["const", "default", "example"] as const;
const valueListKeywords = ["enum", "examples"] as const;
const boundKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;

function withoutBigIntegers(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Draft = withoutExtensions(schema);
  for (const keyword of valueKeywords) {
    if (schema[keyword] !== undefined) copy[keyword] = exactWhereOpaque(schema[keyword]);
  }
  for (const keyword of valueListKeywords) {
    if (Array.isArray(schema[keyword])) copy[keyword] = schema[keyword].map(exactWhereOpaque);
  }
  for (const keyword of boundKeywords) {
    if (schema[keyword] !== undefined) copy[keyword] = nearestSafe(schema[keyword]);
  }
  return copy as JsonSchemaObject;
}

/** Extensions say nothing of values, and Prism would follow each `$ref` in them. */
function withoutExtensions(schema: JsonSchemaObject): Draft {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !name.startsWith("x-")));
}

/** Narrows a bound to what doubles hold, so that what Prism makes up lies within both. */
function nearestSafe(bound: JsonNumber): number {
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(bound)));
}

/** A value that Prism would change: it rounds big integers, and follows each `$ref`, also to a file or another host. */
function exactWhereOpaque(value: JsonValue): JsonValue {
  return isOpaque(value) ? exactText(value) : value;
}

function isOpaque(value: JsonValue | undefined): boolean {
  if (typeof value === "bigint" || isDecimal(value)) return true;
  return typeof value === "object" && value !== null && ("$ref" in value || Object.values(value).some(isOpaque));
}

function exactText(value: JsonValue): string {
  return exactMark + writeExactJson(value);
}

/** The schema that a `$ref` leads to; one that leads nowhere allows everything. */
function target(document: JsonObject, reference: string): JsonSchema {
  const schema = reference.startsWith("#/") || reference === "#" ? valueAt(document, reference) : undefined;
  return isSchema(schema) ? schema : true;
}
