import type { HeaderLine } from "../contract/model/exchange.ts";

/** Methods that Max-Forwards counts for; other ones pass it on as it is (RFC 9110, section 7.6.2). */
const counted = ["OPTIONS", "TRACE"];

/** How many more proxies may forward a request; `undefined` where nothing limits it, or the field is no number. */
export function forwardsLeft(method: string, fields: readonly HeaderLine[]): bigint | undefined {
  if (!counted.includes(method)) return undefined;
  const value = fields.find(isMaxForwards)?.[1].trim();
  return value !== undefined && /^\d{1,100}$/.test(value) ? BigInt(value) : undefined;
}

/** The fields for the next server: one forward fewer. */
export function countForward(method: string, fields: readonly HeaderLine[]): readonly HeaderLine[] {
  const left = forwardsLeft(method, fields);
  if (left === undefined) return fields;
  return fields.map((field) => (isMaxForwards(field) ? [field[0], String(left - 1n)] : field));
}

function isMaxForwards([name]: HeaderLine): boolean {
  return name.toLowerCase() === "max-forwards";
}
