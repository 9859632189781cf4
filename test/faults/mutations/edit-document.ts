import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/contract/json/json.ts";

/** The way to a value inside a JSON document: names of members and numbers of items. */
export type Steps = readonly (string | number)[];

/** The value at the end of the way; undefined where the way ends before it. */
export function valueAt(document: JsonValue | undefined, steps: Steps): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>((value, step) => {
    if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(step)];
    return isJsonObject(value) ? value[String(step)] : undefined;
  }, document);
}

/** The document with another value at the end of the way; undefined takes the member or item out. */
export function edited(
  document: JsonValue | undefined,
  steps: Steps,
  value: JsonValue | undefined,
): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const items = document as readonly JsonValue[];
    return items.flatMap((item, index) => {
      if (index !== step) return [item];
      const changed = edited(item, rest, value);
      return changed === undefined ? [] : [changed];
    });
  }
  const members: JsonObject = isJsonObject(document) ? document : {};
  const changed = edited(members[String(step)], rest, value);
  const entries = Object.entries(members).map(([name, own]) => [name, name === step ? changed : own] as const);
  const all = String(step) in members ? entries : [...entries, [String(step), changed] as const];
  return Object.fromEntries(all.filter(([, own]) => own !== undefined));
}

/** The way with every `$ref` at its end followed; only references inside the document. */
export function followed(document: JsonObject, steps: Steps): Steps {
  const value = valueAt(document, steps);
  const reference = isJsonObject(value) ? value.$ref : undefined;
  if (typeof reference !== "string") return steps;
  const names = reference.slice(2).split("/");
  return followed(
    document,
    names.map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}
