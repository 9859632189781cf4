/** A JSON value as this product holds it: an integer that a double would round is a `bigint`. RFC 8259, section 3. */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | JsonObject;

/** A JSON object. A member that is `undefined` is absent. RFC 8259, section 4. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** Tells a JSON object from every other value (arrays and null are none). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
