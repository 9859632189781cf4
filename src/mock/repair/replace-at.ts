import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";

/** A copy with another value at these steps; `undefined` takes out what is there. */
export function replaceAt(
  value: JsonValue,
  steps: readonly string[],
  replacement: JsonValue | undefined,
): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.flatMap((item, index) => {
      if (String(index) !== step) return [item];
      const changed = replaceAt(item, rest, replacement);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isJsonObject(value)) return value;
  const { [step]: member, ...others } = value;
  const changed =
    rest.length === 0 ? replacement : member === undefined ? undefined : replaceAt(member, rest, replacement);
  return changed === undefined ? others : { ...value, [step]: changed };
}
