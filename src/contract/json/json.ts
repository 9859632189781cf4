import { isDecimal, type JsonNumber } from "./decimal.ts";

export type { JsonNumber } from "./decimal.ts";

/** A JSON value as this product holds it. RFC 8259, section 3. */
export type JsonValue = null | boolean | JsonNumber | string | readonly JsonValue[] | JsonObject;

/** A JSON object. A member that is `undefined` is absent. RFC 8259, section 4. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** Whether a value is a JSON object: arrays, null and Decimals are none. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDecimal(value);
}
