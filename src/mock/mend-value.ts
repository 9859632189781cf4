import { equalJson } from "../contract/equal-json.ts";
import type { JsonValue } from "../contract/json.ts";
import { valueAt } from "../contract/json-pointer.ts";
import { sampleOf } from "../contract/sample.ts";
import { type Fitting, fitValue } from "./fit-value.ts";

/** A value as near to its schema as it came. */
export interface Mended {
  readonly value: JsonValue;
  /** How many violations are left; none where it fits. */
  readonly left: number;
}

/**
 * A value that breaks its schema, mended with as much of it left as can be; only where that does not help the least that fits takes
 * its place. Where nothing fits, as near as it came.
 */
export function mendValue(value: JsonValue, fitting: Fitting): Mended {
  const { document, place, validate, kept } = fitting;
  const fitted = fitValue(value, fitting);
  const attempts = [
    () => fitted,
    ...[false, true].flatMap((withoutExamples) =>
      [false, true].map((shortest) => () => sampleOf(document, place, { shortest, withoutExamples })),
    ),
  ];
  const isKept = (mended: JsonValue) => kept === undefined || equalJson(partAt(mended, kept), partAt(value, kept));
  for (const attempt of attempts) {
    const mended = attempt();
    if (validate(mended).length === 0 && isKept(mended)) return { value: mended, left: 0 };
  }
  const [before, after] = [validate(value).length, validate(fitted).length];
  return after < before && isKept(fitted) ? { value: fitted, left: after } : { value, left: before };
}

function partAt(value: JsonValue, pointer: string): JsonValue | undefined {
  return valueAt(value, pointer) as JsonValue | undefined;
}
