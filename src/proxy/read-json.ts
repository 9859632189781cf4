import { parseExactJson } from "../contract/json/exact-json.ts";
import type { JsonValue } from "../contract/json/json.ts";

/** What a body that should be JSON holds. */
export type ReadJson =
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "unreadable"; readonly reason: string };

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a JSON text in UTF-8, integers exact (RFC 8259, section 8.1). */
export function readJson(body: Uint8Array): ReadJson {
  try {
    return { kind: "json", value: parseExactJson(utf8.decode(body)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "unreadable", reason: "no JSON" };
    if (error instanceof TypeError) return { kind: "unreadable", reason: "no UTF-8" };
    if (error instanceof RangeError) return { kind: "unreadable", reason: "JSON nested too deeply to be read" };
    throw error;
  }
}

/** Type and subtype in lower case, without parameters. RFC 9110, section 8.3.1. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Tells `application/json` and every `+json` type (RFC 6839, section 3.1). */
export function isJsonMediaType(contentType: string): boolean {
  return /[/+]json$/.test(mediaTypeOf(contentType));
}
