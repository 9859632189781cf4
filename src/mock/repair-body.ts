import { isJsonObject, type JsonValue } from "../contract/json.ts";
import { parsePointer, toPointer, valueAt } from "../contract/json-pointer.ts";
import type { Validator, Violation } from "../contract/validator.ts";

/** Each round mends every violation once; a level of nesting can need a round of its own. */
const mostRounds = 12;

/**
 * Mends a body that was made up from a schema and yet breaks it: generators do not see circles to their end, nor every `allOf`.
 * A value that is wrong is taken from `spare`, a body known to be right, where that has one at the same place; otherwise it is
 * left out, and an object that then lacks a member is left out itself. Comes back as it was where that does not help.
 */
export function repairBody(body: JsonValue, validate: Validator, spare?: JsonValue): JsonValue {
  let mended: JsonValue | undefined = body;
  for (let round = 0; round < mostRounds && mended !== undefined; round += 1) {
    const violations: readonly Violation[] = validate(mended);
    if (violations.length === 0) return mended;
    mended = violations.reduce<JsonValue | undefined>(
      (value, violation) => (value === undefined ? value : mend(value, violation, spare)),
      mended,
    );
  }
  return body;
}

function mend(body: JsonValue, { at, keyword }: Violation, spare: JsonValue | undefined): JsonValue | undefined {
  const steps = parsePointer(at);
  const better = spare === undefined ? undefined : (valueAt(spare, at) as JsonValue | undefined);
  if (better !== undefined) return replaceAt(body, steps, better);
  const isMissing = keyword === "required" && valueAt(body, at) === undefined;
  const wrong = isMissing ? steps.slice(0, -1) : steps;
  if (wrong.length === 0 || valueAt(body, toPointer(wrong)) === undefined) return wrong.length === 0 ? undefined : body;
  return replaceAt(body, wrong, undefined);
}

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
