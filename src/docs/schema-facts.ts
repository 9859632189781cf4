import { writeExactJson } from "../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../contract/schema/json-schema.ts";

/** One member of a body, as a row of a table. */
export interface SchemaRow {
  /** From the top of the body: `limits.once`, `items[].id`. */
  readonly path: string;
  readonly required: boolean;
  readonly facts: readonly string[];
  readonly description?: string;
}

/** The object that a schema stands for: `$ref`s followed, `allOf` merged as far as names, types and bounds go. */
export function resolveSchema(schema: JsonSchema | undefined, document: JsonObject): JsonSchemaObject {
  return resolve(schema, document, []);
}

function resolve(schema: JsonSchema | undefined, document: JsonObject, above: readonly string[]): JsonSchemaObject {
  if (schema === undefined || typeof schema === "boolean") return {};
  const { $ref, allOf = [], ...own } = schema;
  const isCircle = $ref !== undefined && above.includes($ref);
  const targets = $ref === undefined || isCircle ? [] : [valueAt(document, $ref) as JsonSchema | undefined];
  const inner = $ref === undefined ? above : [...above, $ref];
  const parts = [...targets, ...allOf].map((part) => resolve(part, document, inner));
  return [...parts, own as JsonSchemaObject].reduce((left, right) => merge(left, right));
}

function merge(left: JsonSchemaObject, right: JsonSchemaObject): JsonSchemaObject {
  const properties = { ...left.properties };
  for (const [name, schema] of Object.entries(right.properties ?? {})) {
    const before = properties[name];
    properties[name] = before === undefined ? schema : { allOf: [before, schema] };
  }
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** What a schema says of a value, in the words of the specification, integers exact. */
export function describeSchema(schema: JsonSchemaObject): readonly string[] {
  const { type, format, minLength, maxLength, pattern, minItems, maxItems } = schema;
  const kind = typeof type === "string" ? type : type?.join(" or ");
  return [
    kind,
    format,
    lengthFact(minLength, maxLength, "characters"),
    lengthFact(minItems, maxItems, "items"),
    rangeFact(schema),
    schema.enum && `one of ${schema.enum.map(asText).join(", ")}`,
    schema.const !== undefined && `always ${asText(schema.const)}`,
    schema.default !== undefined && `default ${asText(schema.default)}`,
    pattern && `pattern ${pattern}`,
  ].filter((fact) => typeof fact === "string");
}

function lengthFact(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (least === most) return `exactly ${least} ${unit}`;
  if (most === undefined) return `at least ${least} ${unit}`;
  return least === undefined || least === 0 ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`;
}

function rangeFact({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchemaObject): string | undefined {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  const bounds = [
    minimum !== undefined && `at least ${minimum}`,
    exclusiveMinimum !== undefined && `more than ${exclusiveMinimum}`,
    maximum !== undefined && `at most ${maximum}`,
    exclusiveMaximum !== undefined && `less than ${exclusiveMaximum}`,
  ].filter((bound) => typeof bound === "string");
  return bounds.length > 0 ? bounds.join(", ") : undefined;
}

/** A value as a reader would type it. */
export function asText(value: JsonValue): string {
  return typeof value === "string" ? value : writeExactJson(value);
}

const deepest = 6;

/** The members of a body, depth first in the contract's order. */
export function listSchemaRows(schema: JsonSchema, document: JsonObject): readonly SchemaRow[] {
  return rowsBelow(resolveSchema(schema, document), { document, prefix: "", depth: 0 });
}

interface Place {
  readonly document: JsonObject;
  readonly prefix: string;
  readonly depth: number;
}

function rowsBelow(schema: JsonSchemaObject, { document, prefix, depth }: Place): readonly SchemaRow[] {
  if (depth >= deepest) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const resolved = resolveSchema(member, document);
    const path = `${prefix}${name}`;
    const items = resolved.items === undefined ? {} : resolveSchema(resolved.items, document);
    const row: SchemaRow = {
      path,
      required: schema.required?.includes(name) ?? false,
      facts: describeSchema(resolved),
      ...(resolved.description !== undefined && { description: resolved.description }),
    };
    return [
      row,
      ...rowsBelow(resolved, { document, prefix: `${path}.`, depth: depth + 1 }),
      ...rowsBelow(items, { document, prefix: `${path}[].`, depth: depth + 1 }),
    ];
  });
}
