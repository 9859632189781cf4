import { parseExactJson } from "../../json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { coerceText, itemSchema, memberSchema, shapeOfSchema } from "../text-coercion.ts";

/** A text, and the names that lead to it: `filter[tags][]=a` has the steps `filter`, `tags` and the empty one. */
export interface NestedText {
  readonly steps: readonly string[];
  readonly text: string;
  /** Whether the text may be the JSON of an object, as a form's fields have it. */
  readonly mayBeJson?: boolean;
  /** Whether the text says that it is JSON, as a part of a multipart form can. */
  readonly isJson?: boolean;
}

/** Deeper than any contract; it bounds the work that a name can ask for. */
const mostSteps = 30;

/** The steps of a name written with brackets, such as `a[b][]`; `undefined` where a bracket is left open or there are more than 30. */
export function stepsOfName(name: string): readonly string[] | undefined {
  const [head = "", ...steps] = name.split("[");
  if (steps.length > mostSteps || !steps.every((step) => step.endsWith("]"))) return undefined;
  return [head, ...steps.map((step) => step.slice(0, -1))];
}

/**
 * The steps of a field's name under the schema of the whole form: a member that the schema itself writes with brackets, such as
 * `ids[]`, is one step; a name that is no path of steps is one as well.
 */
export function stepsOfField(name: string, schema: JsonSchema, document: JsonObject): readonly string[] {
  const { properties } = shapeOfSchema(schema, document);
  return (Object.hasOwn(properties, name) ? undefined : stepsOfName(name)) ?? [name];
}

/**
 * Builds one value from texts and the names that lead to them, each text turned into the type that the schema asks for there.
 * A name that occurs more than once, and an empty or numeric step, are the items of an array where the schema allows one.
 */
export function nestTexts(entries: readonly NestedText[], schema: JsonSchema, document: JsonObject): JsonValue {
  const shape = shapeOfSchema(schema, document);
  const leaf = entries.find(({ steps }) => steps.length === 0);
  const whole = entries.length === 1 && leaf?.isJson === true ? parsed(leaf.text) : undefined;
  if (whole !== undefined && (Array.isArray(whole) || !shape.types.has("array"))) return whole;
  if (shape.types.has("array") && (leaf === undefined || entries.length > 1 || shape.types.size === 1)) {
    return groupByFirstStep(entries, "").map(([, group], index) =>
      nestTexts(group, itemSchema(shape, index), document),
    );
  }
  if (leaf !== undefined) return jsonOf(leaf, shape.types) ?? coerceText(leaf.text, schema, document);
  const members = groupByFirstStep(entries).map(([name, group]): [string, JsonValue] => [
    name,
    nestTexts(group, memberSchema(shape, name), document),
  ]);
  return Object.fromEntries(members);
}

/** The object that a form's field holds as JSON, where the schema asks for one. OpenAPI 3.1, section 4.8.15.1. */
function jsonOf({ text, mayBeJson }: NestedText, types: ReadonlySet<string>): JsonValue | undefined {
  if (mayBeJson !== true || !types.has("object") || types.has("string") || !text.startsWith("{")) return undefined;
  return parsed(text);
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}

type Group = readonly [step: string, entries: readonly NestedText[]];

/** The entries under each first step, without it, in order; those whose first step is `alone` (or that have none) are a group each. */
function groupByFirstStep(entries: readonly NestedText[], alone?: string): readonly Group[] {
  const groups = new Map<string, NestedText[]>();
  for (const [index, { steps, ...entry }] of entries.entries()) {
    const [first = "", ...rest] = steps;
    const key = first === alone ? `${index}` : ` ${first}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...entry, steps: rest }]);
    else group.push({ ...entry, steps: rest });
  }
  return [...groups].map(([key, group]) => [key.slice(1), group]);
}
