import { equalJson } from "../../contract/json/equal-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { type Fitting, fitValue } from "./fit-value.ts";

/** A value as near to its schema as it came. */
export interface Repaired {
  readonly value: JsonValue;
  /** How many violations are left; none where it fits. */
  readonly left: number;
}

/**
 * A value that breaks its schema, repaired with as much of it left as can be; only where that does not help the least that fits takes
 * its place. Where nothing fits, as near as it came.
 */
export function repairValue(value: JsonValue, fitting: Fitting): Repaired {
  const { document, place, validate, kept } = fitting;
  const fitted = fitValue(value, fitting);
  const attempts = [
    () => fitted,
    ...[false, true].flatMap((withoutExamples) =>
      [false, true].map((shortest) => () => sampleOf(document, place, { shortest, withoutExamples })),
    ),
  ];
  const isKept = (repaired: JsonValue) => kept === undefined || equalJson(partAt(repaired, kept), partAt(value, kept));
  for (const attempt of attempts) {
    const repaired = attempt();
    if (validate(repaired).length === 0 && isKept(repaired)) return { value: repaired, left: 0 };
  }
  const [before, after] = [validate(value).length, validate(fitted).length];
  return after < before && isKept(fitted) ? { value: fitted, left: after } : { value, left: before };
}

function partAt(value: JsonValue, pointer: string): JsonValue | undefined {
  return valueAt(value, pointer) as JsonValue | undefined;
}
