import type { JsonValue } from "../../contract/json/json.ts";
import type { Field } from "./read-field-table.ts";

/** A JSON Schema of draft 2020-12, as plain data; members keep the order in which they are written. */
export type WrittenSchema = Record<string, unknown>;

/** The object schema of a table's fields: members in the table's order, with what it says of each. */
export function schemaOfFields(fields: readonly Field[]): WrittenSchema {
  return objectOf(fields, 0);
}

function objectOf(fields: readonly Field[], depth: number): WrittenSchema {
  const names = [...new Set(fields.map(({ steps }) => nameAt(steps, depth)))];
  const required = names.filter((name) => fields.some((field) => isItself(field, name, depth) && field.required));
  const properties = names.map((name) => [
    name,
    memberOf(
      fields.filter(({ steps }) => nameAt(steps, depth) === name),
      depth,
    ),
  ]);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
  };
}

function nameAt(steps: readonly string[], depth: number): string {
  return (steps[depth] ?? "").replace(/\[\]$/, "");
}

function isItself({ steps }: Field, name: string, depth: number): boolean {
  return steps.length === depth + 1 && nameAt(steps, depth) === name;
}

function memberOf(fields: readonly Field[], depth: number): WrittenSchema {
  const own = fields.find(({ steps }) => steps.length === depth + 1);
  const inner = fields.filter(({ steps }) => steps.length > depth + 1);
  const isList = own?.type === "array" || fields.some(({ steps }) => steps[depth]?.endsWith("[]"));
  const description = own?.description ?? `The ${nameAt(fields[0]?.steps ?? [], depth)}.`;
  if (isList) {
    return { description, type: "array", items: inner.length === 0 ? { type: "string" } : objectOf(inner, depth + 1) };
  }
  if (inner.length > 0 || own?.type === "object") return { description, ...objectOf(inner, depth + 1) };
  return { description, ...valueSchema(own as Field) };
}

function valueSchema({ type, min, max, values }: Field): WrittenSchema {
  if (values !== undefined) return { type, enum: type === "string" ? values : values.map(Number) };
  const [least, most] = type === "string" ? ["minLength", "maxLength"] : ["minimum", "maximum"];
  if (type === "boolean") return { type };
  return { type, ...(min === undefined ? {} : { [least]: min }), ...(max === undefined ? {} : { [most]: max }) };
}

/** The request without the first member that it must have; `undefined` where it needs none. Breaks one constraint. */
export function withoutRequired(schema: WrittenSchema, request: JsonValue): JsonValue | undefined {
  const [first] = (schema.required as readonly string[] | undefined) ?? [];
  if (first === undefined || typeof request !== "object" || request === null) return undefined;
  const { [first]: _, ...rest } = request as Readonly<Record<string, JsonValue>>;
  return rest;
}
