import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";

/** 2^54: twice the first integer that a double cannot tell from its neighbour. */
const firstRank = 2 ** 54;

/**
 * Puts doubles in place of all integers beyond ±(2^53 − 1), the same double for the same integer and in the same order, so that
 * a tool that reads numbers as doubles still sees every difference between them, and which one is larger. Only the order is
 * kept: values for people come from the contract itself.
 */
export function rankBigIntegers(documents: readonly JsonObject[]): readonly JsonObject[] {
  const found = new Set<bigint>();
  for (const document of documents) collect(document, found);
  const ranks = new Map([...rank(found, 1n), ...rank(found, -1n)]);
  return documents.map((document) => replace(document, ranks) as JsonObject);
}

function rank(found: ReadonlySet<bigint>, sign: 1n | -1n): readonly [bigint, number][] {
  const ascending = [...found]
    .filter((value) => value * sign > 0n)
    .sort((one, other) => (one * sign < other * sign ? -1 : 1));
  return ascending.map((value, index) => [value, Number(sign) * firstRank * (index + 1)]);
}

function collect(value: JsonValue | undefined, found: Set<bigint>): void {
  if (typeof value === "bigint") found.add(value);
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) collect(inner, found);
}

function replace(value: JsonValue, ranks: ReadonlyMap<bigint, number>): JsonValue {
  if (typeof value === "bigint") return ranks.get(value) ?? Number(value);
  if (Array.isArray(value)) return value.map((item) => replace(item, ranks));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, JsonValue] => [
    name,
    replace(inner ?? null, ranks),
  ]);
  return Object.fromEntries(entries);
}
