import type { HeaderLine } from "../model/exchange.ts";

/** The values of a header field, one for each of its lines, in their order. */
export function fieldLines(fields: readonly HeaderLine[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const [field, value] of fields) {
    if (field.length === wanted.length && field.toLowerCase() === wanted) values.push(value);
  }
  return values;
}

/**
 * The value of a header field, its name in any case; `undefined` where it is missing. Several lines are one value joined by commas
 * (RFC 9110, section 5.3), but for Set-Cookie, whose lines cannot be joined: of those, the first.
 */
export function fieldValue(fields: readonly HeaderLine[], name: string): string | undefined {
  const values = fieldLines(fields, name);
  return values.length < 2 || isSetCookie(name) ? values[0] : values.join(", ");
}

/** The values of a header field to judge, each by itself: one joined value, or every line of Set-Cookie. RFC 9110, section 5.3. */
export function judgedFieldValues(fields: readonly HeaderLine[], name: string): readonly string[] {
  const values = fieldLines(fields, name);
  return values.length < 2 || isSetCookie(name) ? values : [values.join(", ")];
}

function isSetCookie(name: string): boolean {
  return name.toLowerCase() === "set-cookie";
}
