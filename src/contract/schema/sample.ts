import type { JsonObject, JsonValue } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import { createFitsSchema, type FitsSchema } from "./fits-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { Maker } from "./sample/make-value.ts";
import type { Gap } from "./sample/making.ts";
import type { SchemaPlace } from "./schema-facts.ts";
import { type Direction, unsentMembers } from "./sent-members.ts";

/** How far a sample goes, and what it is near to. */
export interface SampleOptions {
  /** Whether the value is of a request (no `readOnly` members, the default) or of a response (no `writeOnly` ones). */
  readonly direction?: Direction;
  /** Whether members are made that need not be there. */
  readonly isFull?: boolean;
  /** Whether the examples and defaults of schemas are passed over: they may break the schema that holds them. */
  readonly withoutExamples?: boolean;
  /** A value of which whatever fits is kept. */
  readonly wish?: JsonValue | undefined;
  /** JSON Pointer of a part of the wish that stays as it is. */
  readonly kept?: string | undefined;
  /** Whether something is wrong with the wish at this pointer that the schema alone does not say. */
  readonly isWrong?: (pointer: string) => boolean;
  /** A value known to be right, of which a part takes the place of a missing one. */
  readonly spare?: JsonValue | undefined;
}

/** A value, and which of its parts could not be made. */
export interface Sample {
  readonly value: JsonValue;
  readonly gaps: readonly Gap[];
}

/**
 * The one sampler: a value that fits a schema, made part by part. A part that cannot be made is left out where it may be missing,
 * and costs no other part. A schema that holds itself ends at the nearest null, empty list or missing member.
 */
export function makeSample(document: JsonObject, schema: JsonSchema, options: SampleOptions = {}): Sample {
  const { direction = "request", isFull = false, withoutExamples = false, kept, isWrong = () => false } = options;
  const unsent = (part: JsonSchema) => unsentMembers(part, { document, direction });
  const fits = fitsOf(document, direction);
  const { spare } = options;
  const partOf = (pointer: string) =>
    spare === undefined ? undefined : (valueAt(spare, pointer) as JsonValue | undefined);
  const maker = new Maker({ document, fits, unsent, isFull, withoutExamples, kept, isWrong, spare: partOf });
  const value = maker.make(schema, options.wish);
  return { value, gaps: maker.gaps };
}

/** A sample of the schema at a place. */
export function sampleAt(document: JsonObject, { schema, others = [] }: SchemaPlace, options: SampleOptions): Sample {
  const whole = others.length === 0 ? schema : { allOf: [schema, ...others.map((other) => other.schema)] };
  return makeSample(document, whole, options);
}

/** The value alone. */
export function sampleOf(document: JsonObject, place: SchemaPlace, options: SampleOptions = {}): JsonValue {
  return sampleAt(document, place, options).value;
}

const known = { request: new WeakMap<JsonObject, FitsSchema>(), response: new WeakMap<JsonObject, FitsSchema>() };

function fitsOf(document: JsonObject, direction: Direction): FitsSchema {
  const fits = known[direction].get(document) ?? createFitsSchema(document, direction);
  known[direction].set(document, fits);
  return fits;
}
