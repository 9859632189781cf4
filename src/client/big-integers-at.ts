import { escapePointerToken, parsePointer } from "../contract/json-pointer.ts";

/** What becomes of the value at a place where the contract allows integers beyond 2^53; `pointer` is a JSON Pointer (RFC 6901). */
export type Conversion = (value: unknown, pointer: string) => unknown;

/**
 * The same value with `convert` applied at every place that a pattern of JSON Pointers names (`*` is every item or member).
 * Only what changes is copied; the value given stays as it is.
 */
export function convertAt(value: unknown, patterns: readonly string[], convert: Conversion): unknown {
  let current = value;
  for (const pattern of patterns) {
    current = convertSteps(current, { steps: parsePointer(pattern), pointer: "", convert });
  }
  return current;
}

interface Place {
  readonly steps: readonly string[];
  readonly pointer: string;
  readonly convert: Conversion;
}

function convertSteps(value: unknown, { steps, pointer, convert }: Place): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return convert(value, pointer);
  if (typeof value !== "object" || value === null) return value;
  const members = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const name of step === "*" ? Object.keys(value) : [step]) {
    if (!Object.hasOwn(value, name)) continue;
    const place = { steps: rest, pointer: `${pointer}/${escapePointerToken(name)}`, convert };
    const converted = convertSteps(members[name], place);
    if (converted === members[name]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[name] = converted;
  }
  return copy ?? value;
}
