import { writeExactJson } from "../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../contract/schema/json-schema.ts";
import type { PageText } from "./page-texts.ts";

/** One member of a body, as a row of a table. */
export interface SchemaRow {
  /** From the top of the body: `limits.once`, `items[].id`. */
  readonly path: string;
  readonly required: boolean;
  readonly facts: readonly PageText[];
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

/** What a schema says of a value, in the words of the specification and in Korean, integers exact. */
export function describeSchema(schema: JsonSchemaObject): readonly PageText[] {
  const { type, format, minLength, maxLength, pattern, minItems, maxItems } = schema;
  const kinds = typeof type === "string" ? [type] : (type ?? []);
  const listed = schema.enum?.map(asText).join(", ");
  const facts: readonly (PageText | undefined)[] = [
    kinds.length === 0 ? undefined : [kinds.join(" or "), kinds.join(" 또는 ")],
    format === undefined ? undefined : [format, format],
    lengthFact(minLength, maxLength, ["characters", "자"]),
    lengthFact(minItems, maxItems, ["items", "개"]),
    rangeFact(schema),
    listed === undefined ? undefined : [`one of ${listed}`, `${listed} 중 하나`],
    schema.const === undefined ? undefined : [`always ${asText(schema.const)}`, `항상 ${asText(schema.const)}`],
    schema.default === undefined
      ? undefined
      : [`default ${asText(schema.default)}`, `기본값 ${asText(schema.default)}`],
    pattern ? [`pattern ${pattern}`, `패턴 ${pattern}`] : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Facts in one line. */
export function joinFacts(facts: readonly PageText[]): PageText {
  return [facts.map(([english]) => english).join("; "), facts.map(([, korean]) => korean).join("; ")];
}

function lengthFact(
  least: number | undefined,
  most: number | undefined,
  [unit, counter]: PageText,
): PageText | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (least === most) return [`exactly ${least} ${unit}`, `정확히 ${least}${counter}`];
  if (most === undefined) return [`at least ${least} ${unit}`, `${least}${counter} 이상`];
  return least === undefined || least === 0
    ? [`at most ${most} ${unit}`, `${most}${counter} 이하`]
    : [`${least} to ${most} ${unit}`, `${least}~${most}${counter}`];
}

function rangeFact({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchemaObject): PageText | undefined {
  if (minimum !== undefined && maximum !== undefined) return [`${minimum} to ${maximum}`, `${minimum}~${maximum}`];
  const bounds: readonly (PageText | undefined)[] = [
    minimum === undefined ? undefined : [`at least ${minimum}`, `${minimum} 이상`],
    exclusiveMinimum === undefined ? undefined : [`more than ${exclusiveMinimum}`, `${exclusiveMinimum} 초과`],
    maximum === undefined ? undefined : [`at most ${maximum}`, `${maximum} 이하`],
    exclusiveMaximum === undefined ? undefined : [`less than ${exclusiveMaximum}`, `${exclusiveMaximum} 미만`],
  ];
  const given = bounds.filter((bound) => bound !== undefined);
  if (given.length === 0) return undefined;
  return [given.map(([english]) => english).join(", "), given.map(([, korean]) => korean).join(", ")];
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
