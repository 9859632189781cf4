import { type Decimal, isDecimal, isSameDecimal } from "../json/decimal.ts";
import type { JsonNumber } from "../json/json.ts";
import { escapePointerToken } from "../json/json-pointer.ts";
import type { NumberNode, NumberRules } from "./number-places.ts";

/** How a walk finds what is known of a member, and takes the numbers that it meets. `State` is what is known at one place. */
export interface NumberSteps<State> {
  readonly below: (state: State, member: Member) => State | undefined;
  /** The number in the type that it has at its place; `undefined` where that type cannot hold it. */
  readonly convert: (value: JsonNumber, state: State | undefined) => unknown;
  /** Whether the place is one of the mark `safe`. */
  readonly isSafe: (state: State | undefined) => boolean;
  /** What a text becomes. Texts stay as they are without it. */
  readonly text?: (text: string, state: State | undefined) => unknown;
}

/** One member of an object or an array. */
export interface Member {
  readonly name: string;
  readonly value: unknown;
  readonly isItem: boolean;
}

/** Walks a value and what is known of its numbers together. Copies only what changes. */
export function walkNumbers<State>(
  value: unknown,
  place: { readonly state: State | undefined; readonly pointer: string },
  walk: Pick<NumberRules, "isParsed" | "onUnheld"> & { readonly steps: NumberSteps<State> },
): unknown {
  const { state, pointer } = place;
  const { steps } = walk;
  if (state === undefined && !walk.isParsed) return value;
  if (typeof value === "string") return steps.text ? steps.text(value, state) : value;
  if (typeof value === "number" || typeof value === "bigint" || isDecimal(value))
    return steps.convert(value, state) ?? walk.onUnheld(value, pointer, steps.isSafe(state));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const isItem = Array.isArray(value);
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as never];
    const below = state === undefined ? undefined : steps.below(state, { name, value: member, isItem });
    const converted = walkNumbers(member, { state: below, pointer: `${pointer}/${escapePointerToken(name)}` }, walk);
    if (converted === member) continue;
    copy ??= (isItem ? [...value] : { ...value }) as Record<string, unknown>;
    copy[name] = converted;
  }
  return copy ?? value;
}

/**
 * Converts numbers (see `ConvertNumbers`) whose places are members of objects and items of arrays, marked `bigint` or `number`
 * (`arePlain`). It does not read recursion, branches, patterns, tuples or the marks `safe` and `text`.
 */
export function convertPlainNumbers(value: unknown, rules: NumberRules): unknown {
  const { places, index, isParsed, onUnheld } = rules;
  const state = places?.of[index] ?? undefined;
  return walkNumbers(value, { state, pointer: "" }, { isParsed, onUnheld, steps: plainSteps });
}

const plainSteps: NumberSteps<NumberNode> = {
  below: (node, { name, isItem }) => {
    if (typeof node === "string" || !("members" in node || "items" in node)) return undefined;
    const { members, items } = node;
    if (isItem) return items;
    return members !== undefined && Object.hasOwn(members, name) ? (members[name] ?? undefined) : undefined;
  },
  convert: (value, node) => (node === "bigint" ? asBigInt(value) : asNumber(value, node === "number")),
  isSafe: () => false,
};

/** An integer as a `bigint`. A `number` that may have been rounded is left to the caller; what is no integer stays. */
export function asBigInt(value: JsonNumber): JsonNumber | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  return Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

/** A number as a `number`: the nearest where only that is meant (`isNearest`), otherwise the same or none. */
export function asNumber(value: JsonNumber, isNearest: boolean): number | undefined {
  if (typeof value === "number") return value;
  const nearest = Number(value);
  return Number.isFinite(nearest) && (isNearest || isHeld(value)) ? nearest : undefined;
}

/** Whether a double is exactly this number, by its shortest text or (powers of two) by its binary value. */
export function isHeld(value: bigint | Decimal): boolean {
  const nearest = Number(value);
  if (!Number.isFinite(nearest)) return false;
  return (typeof value === "bigint" && BigInt(nearest) === value) || isSameDecimal(nearest, value);
}

/** Whether `convertPlainNumbers` can read these places. */
export function arePlain(node: NumberNode | null): boolean {
  if (node === null) return true;
  if (typeof node === "string") return node === "bigint" || node === "number";
  const { members = {}, items = null, ...others } = node as Extract<NumberNode, { items?: unknown }>;
  return Object.keys(others).length === 0 && Object.values(members).every(arePlain) && arePlain(items);
}
