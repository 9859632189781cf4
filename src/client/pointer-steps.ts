import { parsePointer } from "../contract/json/json-pointer.ts";

const parsed = new Map<string, readonly string[]>();

/** The steps of a JSON Pointer of the contract's table, parsed once. The table is small and fixed, and so is what is kept. */
export function pointerSteps(pointer: string): readonly string[] {
  const known = parsed.get(pointer);
  if (known !== undefined) return known;
  const steps = parsePointer(pointer);
  parsed.set(pointer, steps);
  return steps;
}

/** The text at a JSON Pointer; `undefined` for anything that is no text, and for members that are not the value's own. */
export function textAt(body: unknown, pointer: string | undefined): string | undefined {
  if (pointer === undefined) return undefined;
  let value = body;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return typeof value === "string" ? value : undefined;
}
