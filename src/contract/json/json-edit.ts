import { writeExactJson } from "./exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";

/** The steps from a JSON value to a part of it: member names and item numbers. */
export type Steps = readonly (string | number)[];

/** The value at the steps, or `undefined` where there is none. */
export function partAt(value: JsonValue, steps: Steps): JsonValue | undefined {
  let part: JsonValue | undefined = value;
  for (const step of steps) {
    if (Array.isArray(part)) part = part[Number(step)] as JsonValue | undefined;
    else if (isJsonObject(part) && Object.hasOwn(part, step)) part = part[step];
    else return undefined;
  }
  return part;
}

/** The value with the part at the steps replaced. */
export function withPart(value: JsonValue, steps: Steps, part: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === Number(step) ? withPart(item as JsonValue, rest, part) : item));
  }
  const object: JsonObject = isJsonObject(value) ? value : {};
  return { ...object, [step]: withPart(object[step] ?? null, rest, part) };
}

/** The value without the member or item at the steps. */
export function withoutPart(value: JsonValue, steps: Steps): JsonValue {
  const parent = partAt(value, steps.slice(0, -1));
  const last = steps.at(-1);
  if (parent === undefined || last === undefined) return value;
  const reduced = Array.isArray(parent)
    ? parent.filter((_item, index) => index !== Number(last))
    : Object.fromEntries(Object.entries(parent as JsonObject).filter(([name]) => name !== last));
  return withPart(value, steps.slice(0, -1), reduced as JsonValue);
}

/** Stands for a raw text while the rest is written; no contract's data hold it. */
const placeholder = "\u0001raw\u0001";

/** The JSON text of the value in which the part at the steps is this raw text: `5e5`, `1.0`, `"1"`, whatever JSON cannot hold as a value. */
export function textWithRawPart(value: JsonValue, steps: Steps, raw: string): string {
  return writeExactJson(withPart(value, steps, placeholder)).replace(JSON.stringify(placeholder), () => raw);
}
