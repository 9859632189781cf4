import { isIntegral, isJsonNumber } from "../../json/compare-numbers.ts";
import type { JsonObject, JsonValue } from "../../json/json.ts";
import { memberSchemas } from "../fits-schema.ts";
import type { JsonSchema, JsonSchemaObject } from "../json-schema.ts";
import { isSchema } from "../sub-schemas.ts";
import { type Goal, type Parts, valuesOf } from "./goal.ts";

/** More items or members than this are not made, whatever a contract asks. */
export const mostItems = 1_000;

/** A list, or one value as a list of it. */
export function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}

/** The first values. */
export function* some<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let left = count;
  for (const value of values) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}

/** The types that all parts allow; none where no part names any. */
export function typesOf(parts: Parts): readonly string[] {
  const lists = valuesOf<string | readonly string[]>(parts, "type").map((type) =>
    typeof type === "string" ? [type] : type,
  );
  const [first = [], ...rest] = lists;
  const common = first.filter((type) =>
    rest.every((list) => list.includes(type) || (type === "integer" && list.includes("number"))),
  );
  const narrowed =
    rest.length > 0 &&
    first.includes("number") &&
    rest.some((list) => list.includes("integer")) &&
    !common.includes("integer")
      ? ["integer"]
      : [];
  return [...common.filter((type) => narrowed.length === 0 || type !== "number"), ...narrowed];
}

/** What a schema without a type is most likely about. */
export function likelyTypes(parts: Parts, wish: JsonValue | undefined): readonly string[] {
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => valuesOf(parts, keyword).length > 0);
  const own = wish === undefined ? [] : jsonTypes.filter((type) => isOfType(wish, type));
  const likely = [
    ...(has(
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "minProperties",
      "propertyNames",
      "dependentRequired",
      "maxProperties",
    )
      ? ["object"]
      : []),
    ...(has("items", "prefixItems", "contains", "minItems", "uniqueItems", "maxItems") ? ["array"] : []),
    ...(has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? ["number"] : []),
  ];
  return [...new Set([...own, ...likely, "string", "integer", "object", "array", "boolean", "null"])];
}

const jsonTypes = ["object", "array", "string", "integer", "number", "boolean", "null"];

/** Whether a value is of a JSON type; a whole number is an integer too. */
export function isOfType(value: JsonValue, type: string): boolean {
  if (value === null || type === "null") return value === null && type === "null";
  if (Array.isArray(value) || type === "array") return Array.isArray(value) && type === "array";
  if (isJsonNumber(value)) return type === "number" || (type === "integer" && isIntegral(value));
  return typeof value === type;
}

/** What every part says of a member of this name. */
export function membersOf(parts: Parts, name: string): Goal {
  const said = [...parts].flatMap((part) => memberSchemas(part, name));
  const isNamed = [...parts].some(
    (part) => memberSchemas({ ...part, additionalProperties: undefined } as never, name).length > 0,
  );
  const others = isNamed ? [] : valuesOf<JsonSchema>(parts, "unevaluatedProperties").filter((part) => part !== false);
  const goal = [...said, ...others];
  return goal.length > 0 ? goal : [true];
}

/** Whether an object must not have a member that no part names. */
export function isClosedTo(parts: Parts, name: string): boolean {
  const isNamed = [...parts].some(
    (part) => memberSchemas({ ...part, additionalProperties: undefined } as never, name).length > 0,
  );
  return !isNamed && valuesOf(parts, "unevaluatedProperties").includes(false);
}

/** The members that there must be, those among them that others ask for. */
export function requiredOf(parts: Parts): ReadonlySet<string> {
  const names = new Set(valuesOf<readonly string[]>(parts, "required").flat());
  const needs = valuesOf<Record<string, readonly string[]>>(parts, "dependentRequired").flatMap((map) =>
    Object.entries(map),
  );
  for (const name of names)
    for (const [owner, others] of needs) if (owner === name) for (const other of others) names.add(other);
  return names;
}

/** The parts with the schemas that depend on members which will be there. */
export function withDependent(parts: Parts, wish: JsonObject | undefined): Parts {
  const dependent = valuesOf<Record<string, JsonSchema>>(parts, "dependentSchemas").flatMap((map) =>
    Object.entries(map),
  );
  if (dependent.length === 0) return parts;
  const all = new Set(parts);
  const required = requiredOf(parts);
  for (const [name, schema] of dependent) {
    if ((required.has(name) || wish?.[name] !== undefined) && isSchema(schema) && typeof schema === "object")
      all.add(schema);
  }
  return all;
}

/** Whether a part speaks of neither objects nor lists. */
export function isScalar(part: JsonSchemaObject): boolean {
  const types = typeof part.type === "string" ? [part.type] : (part.type ?? []);
  return types.length > 0 && types.every((type) => type !== "object" && type !== "array");
}

/** Whether a list can have items that a part speaks of. */
export function hasItems(parts: Parts): boolean {
  return valuesOf(parts, "items").some((items) => items !== false);
}

/** How many items `contains` asks for. */
export function contained(parts: Parts): number {
  return valuesOf(parts, "contains").length === 0
    ? 0
    : Math.min(
        mostItems,
        Math.max(...[...parts].map((part) => (part.contains === undefined ? 0 : Number(part.minContains ?? 1)))),
      );
}

/** What every part says of the item at an index. */
export function itemGoal(parts: Parts, index: number): Goal {
  return [...parts].flatMap((part) => {
    const own = part.prefixItems?.[index] ?? part.items;
    if (own !== undefined) return [own];
    return isSchema(part.unevaluatedItems) && !isSpokenOf(parts, index) ? [part.unevaluatedItems] : [];
  });
}

function isSpokenOf(parts: Parts, index: number): boolean {
  return [...parts].some((part) => part.prefixItems?.[index] !== undefined || part.items !== undefined);
}
