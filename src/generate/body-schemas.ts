import { isDecimal } from "../contract/json/decimal.ts";
import type { JsonObject } from "../contract/json/json.ts";
import { parsePointer, valueAt } from "../contract/json/json-pointer.ts";
import type { Operation, OperationBody } from "../contract/model/operation.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";

/** A table whose schemas say no more than how a text is read, and the document that their `$ref`s point into. */
export interface TrimmedTable {
  readonly table: readonly Operation[];
  /** `undefined` where the table has no schemas. */
  readonly document: JsonObject | undefined;
}

/** Leaves of a table's schemas only what decides how XML and forms are read, with every schema that they refer to. */
export function trimSchemas(table: readonly Operation[], document: JsonObject): TrimmedTable {
  const bodies = table.flatMap(({ request = [], answers }) => [request, Object.values(answers)].flat());
  const schemas = bodies.flatMap((body: OperationBody) => Object.values(body.schemas ?? {}));
  if (schemas.length === 0) return { table, document: undefined };
  const trimmed = <Body extends OperationBody>(body: Body): Body =>
    body.schemas === undefined ? body : { ...body, schemas: trimEach(body.schemas) };
  return {
    table: table.map((row) => ({
      ...row,
      ...(row.request && { request: trimmed(row.request) }),
      answers: Object.fromEntries(Object.entries(row.answers).map(([status, answer]) => [status, trimmed(answer)])),
    })),
    document: referredSchemas(schemas.map(trim), document),
  };
}

/** Keywords that hold one schema, a list of schemas, and schemas by name. */
const single: ReadonlySet<string> = new Set(["items", "additionalProperties", "unevaluatedProperties", "then", "else"]);
const listed: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const named: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
/** Keywords that are kept as they are. */
const kept: ReadonlySet<string> = new Set(["$ref", "type", "required", "enum", "const", "xml"]);

function trim(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).flatMap(([keyword, value]): readonly [string, unknown][] => {
    if (kept.has(keyword)) return [[keyword, value]];
    if (single.has(keyword)) return [[keyword, trim(value)]];
    if (listed.has(keyword) && Array.isArray(value)) return [[keyword, value.map(trim)]];
    return named.has(keyword) && isObject(value) ? [[keyword, trimEach(value)]] : [];
  });
  return Object.fromEntries(members);
}

function trimEach(schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, trim(schema) as JsonSchema]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDecimal(value);
}

/** A document of the schemas that these refer to, directly or not, at their own pointers. */
function referredSchemas(schemas: readonly unknown[], document: JsonObject): JsonObject {
  const found = new Map<string, unknown>();
  const due = schemas.flatMap(refsIn);
  for (let ref = due.pop(); ref !== undefined; ref = due.pop()) {
    const target = found.has(ref) ? undefined : valueAt(document, ref);
    if (target === undefined) continue;
    const trimmed = trim(target);
    found.set(ref, trimmed);
    due.push(...refsIn(trimmed));
  }
  // A schema inside another one that is kept as well is there already.
  const pointers = [...found.keys()].sort();
  const made: Record<string, unknown> = {};
  for (const pointer of pointers) if (valueAt(made, pointer) === undefined) put(made, pointer, found.get(pointer));
  return made as JsonObject;
}

function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  const { $ref } = value;
  const data = new Set(["enum", "const", "xml"]);
  const below = Object.entries(value).flatMap(([keyword, member]) => (data.has(keyword) ? [] : refsIn(member)));
  return typeof $ref === "string" ? [$ref, ...below] : below;
}

function put(made: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = parsePointer(pointer);
  let holder = made;
  for (const step of steps.slice(0, -1)) {
    if (!Object.hasOwn(holder, step))
      Object.defineProperty(holder, step, { value: {}, enumerable: true, writable: true });
    holder = holder[step] as Record<string, unknown>;
  }
  Object.defineProperty(holder, steps.at(-1) ?? "", { value, enumerable: true, writable: true });
}
