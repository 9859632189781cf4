/** One step of a JSON Pointer, written as RFC 6901, section 3 asks: `~` becomes `~0`, `/` becomes `~1`. */
export function escapePointerToken(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** The JSON Pointer of these steps: `["a/b", 0]` is `/a~1b/0`, no steps are the empty text (the whole document). RFC 6901. */
export function toPointer(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${escapePointerToken(String(step))}`).join("");
}

/**
 * The steps of a JSON Pointer; a leading `#` (a URI fragment, percent-encoded: RFC 6901, section 6) is allowed.
 * Throws a SyntaxError for a text that neither is empty nor begins with `/`.
 */
export function parsePointer(pointer: string): readonly string[] {
  const text = pointer.startsWith("#") ? decodeURIComponent(pointer.slice(1)) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new SyntaxError(`not a JSON Pointer: ${pointer}`);
  const steps = text.slice(1).split("/");
  return text.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/** Of the own members of an array `length` is no item. */
const arrayIndex = /^\d+$/;

/** The value at a JSON Pointer, or `undefined` where there is none. Own members only. RFC 6901, section 4. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && !arrayIndex.test(step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
