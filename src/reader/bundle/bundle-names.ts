import { basename, dirname, extname } from "node:path";
import type { JsonValue } from "../../contract/json/json.ts";
import { parsePointer } from "../../contract/json/json-pointer.ts";
import type { Kind } from "../version/openapi-shape.ts";

/** What a `$ref` leads to. */
export interface Target {
  readonly file: string;
  readonly pointer: string;
}

/**
 * `schemas/Money.yaml` gives `Money`; the example `getWidget/success.yaml#/request` gives `getWidget-success-request`, since
 * examples of every operation have the same names. What comes out fits `^[a-zA-Z0-9._-]+$` (OpenAPI 3.1.1, section 4.8.7).
 */
export function nameOf(target: Target, kind: Kind): string {
  const steps = parsePointer(target.pointer);
  const file = basename(target.file, extname(target.file));
  const folder = kind === "example" ? [basename(dirname(target.file))] : [];
  const parts = steps[0] === "components" ? steps.slice(2) : [...folder, file, ...steps.slice(-1)];
  return parts.join("-").replaceAll(/[^a-zA-Z0-9._-]/g, "-");
}

/** The name itself, or with a number after it where it is used already. */
export function freeName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/** What a value is called in messages. */
export function nameOfType(value: JsonValue): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

/** A pointer as the fragment of a URI (RFC 6901, section 6); `{` and `}`, which are in every path, stay legible. */
export function toFragment(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll("#", "%23").replaceAll("%7B", "{").replaceAll("%7D", "}")}`;
}
