import { equalJson } from "../../contract/json/equal-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { Validator, Violation } from "../../contract/model/validator.ts";
import type { Gap } from "../../contract/schema/sample/making.ts";
import { sampleAt } from "../../contract/schema/sample.ts";
import type { SchemaPlace } from "../../contract/schema/schema-facts.ts";

/** What a value is repaired with. */
export interface Repair {
  readonly document: JsonObject;
  /** Where the schema of the whole value is. */
  readonly place: SchemaPlace;
  readonly validate: Validator;
  /** Whether nobody wrote the value: a sample is as good, and simpler. */
  readonly isMadeUp?: boolean;
  /** A value known to be right, whose parts take the place of missing ones. */
  readonly spare?: JsonValue | undefined;
  /** JSON Pointer of a part that stays as it is, whatever is wrong with it. */
  readonly kept?: string | undefined;
}

/** The repaired value. */
export interface Repaired {
  readonly value: JsonValue;
  /** How many violations are left; none where it fits. */
  readonly left: number;
  /** The members for which no value could be made, so that they are missing. */
  readonly leftOut: readonly Gap[];
}

/**
 * Repairs a value of a response that breaks its schema, and keeps as much of it as possible: a value of another type is converted, a
 * missing member is added, one that is not allowed is left out, anything else that is wrong is replaced by a sample. Returns the
 * closest attempt if none is valid.
 */
export function repairValue(value: JsonValue, repair: Repair): Repaired {
  const { document, place, validate, isMadeUp = false, spare, kept } = repair;
  const response = { direction: "response", isFull: true, spare, kept } as const;
  const plain = () => sampleAt(document, place, response);
  let near = value;
  const wished = () => {
    const sample = sampleAt(document, place, { ...response, wish: value });
    near = sample.value;
    return sample;
  };
  const nearer = () => {
    const isWrong = isWithinOne(validate(near));
    return sampleAt(document, place, { ...response, wish: near, isWrong, withoutExamples: true });
  };
  const attempts = [
    ...(isMadeUp ? [plain, wished, nearer] : [wished, nearer, plain]),
    () => sampleAt(document, place, { ...response, withoutExamples: true }),
    () => sampleAt(document, place, { ...response, isFull: false, withoutExamples: true }),
  ];
  const isKept = (repaired: JsonValue) => kept === undefined || equalJson(partAt(repaired, kept), partAt(value, kept));
  let best: Repaired = { value, left: validate(value).length, leftOut: [] };
  for (const attempt of attempts) {
    const { value: repaired, gaps } = attempt();
    const left = validate(repaired).length;
    const leftOut = gaps.filter((gap) => gap.isLeftOut);
    if (left < best.left && isKept(repaired)) best = { value: repaired, left, leftOut };
    if (best.left === 0) return best;
  }
  return best;
}

function isWithinOne(violations: readonly Violation[]): (pointer: string) => boolean {
  return (pointer) => violations.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`));
}

function partAt(value: JsonValue, pointer: string): JsonValue | undefined {
  return valueAt(value, pointer) as JsonValue | undefined;
}
