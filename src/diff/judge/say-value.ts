import { compareNumbers, isJsonNumber } from "../../contract/json/compare-numbers.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { parsePointer } from "../../contract/json/json-pointer.ts";
import type { Difference } from "../difference.ts";

const longest = 80;

/** A value for people: JSON with exact digits, cut after 80 characters; `nothing` where there is none. */
export function sayValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = writeExactJson(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `"maxLength" lowered from 30 to 20`, `"enum" lost "b" and gained "c"`: what became of a keyword. */
export function sayChange({ property = "", base, revision }: Difference): string {
  const [before, after] = [base?.value, revision?.value];
  if (Array.isArray(before) && Array.isArray(after)) return `${property} ${sayLists(before, after)}`;
  if (before === undefined) return `${property} ${sayValue(after)} was added`;
  if (after === undefined) return `${property} ${sayValue(before)} was taken away`;
  if (isJsonNumber(before) && isJsonNumber(after)) {
    return `${property} was ${compareNumbers(after, before) > 0 ? "raised" : "lowered"} from ${before} to ${after}`;
  }
  return `${property} changed from ${sayValue(before)} to ${sayValue(after)}`;
}

/** `became /parcels/{number}`: a member of a map under another name. */
export function sayRenamed({ revision }: Pick<Difference, "revision">): string {
  return `became ${parsePointer(revision?.pointer ?? "").at(-1) ?? ""}`;
}

function sayLists(before: readonly unknown[], after: readonly unknown[]): string {
  const lost = without(before, after);
  const gained = without(after, before);
  const parts = [
    lost.length > 0 ? `lost ${lost.join(", ")}` : "",
    gained.length > 0 ? `gained ${gained.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join(" and ") || "has another order";
}

function without(values: readonly unknown[], others: readonly unknown[]): readonly string[] {
  const known = new Set(others.map((other) => writeExactJson(other)));
  return values.filter((value) => !known.has(writeExactJson(value))).map(sayValue);
}
