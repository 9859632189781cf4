import { escapePointerToken } from "../contract/json/json-pointer.ts";
import { pointerSteps } from "./pointer-steps.ts";

/** What becomes of the value at a place where the contract allows integers beyond 2^53; `pointer` is a JSON Pointer (RFC 6901). */
export type Conversion = (value: unknown, pointer: string) => unknown;

/**
 * The same value with `convert` applied at every place that a pattern of JSON Pointers names (`*` is every item or member).
 * Only what changes is copied; the value given stays as it is.
 */
export function convertAt(value: unknown, patterns: readonly string[], convert: Conversion): unknown {
  let current = value;
  for (const pattern of patterns) {
    current = convertBelow(current, { steps: pointerSteps(pattern), depth: 0, pointer: "", convert });
  }
  return current;
}

interface Place {
  readonly steps: readonly string[];
  /** How many steps lead here. */
  readonly depth: number;
  readonly pointer: string;
  readonly convert: Conversion;
}

function convertBelow(value: unknown, place: Place): unknown {
  const step = place.steps[place.depth];
  if (step === undefined) return place.convert(value, place.pointer);
  if (typeof value !== "object" || value === null) return value;
  if (step !== "*") return Object.hasOwn(value, step) ? convertMember(value, step, place) : value;
  return Object.keys(value).reduce<object>((current, name) => convertMember(current, name, place), value);
}

function convertMember(parent: object, name: string, { steps, depth, pointer, convert }: Place): object {
  const member: unknown = parent[name as never];
  const place = { steps, depth: depth + 1, pointer: `${pointer}/${escapePointerToken(name)}`, convert };
  const converted = convertBelow(member, place);
  if (converted === member) return parent;
  return Array.isArray(parent) ? parent.with(Number(name), converted) : { ...parent, [name]: converted };
}
