import { parseExactJson } from "../../json/exact-json.ts";
import type { JsonValue } from "../../json/json.ts";

/** What the bytes of a JSON body hold. */
export type JsonText =
  | {
      readonly kind: "json";
      readonly value: JsonValue;
      /** Whether an object has the same name twice, which readers take differently (RFC 8259, section 4); here the last one counts. */
      readonly repeatsName: boolean;
    }
  | RefusedText;

/** Why the bytes hold no JSON: a sentence, and the keyword and limit that a violation has. */
export interface RefusedText {
  readonly kind: "refused";
  readonly keyword: string;
  readonly limit: string;
  readonly message: string;
}

/** Deeper than any contract, and far from what would exhaust the stack of what walks the value. */
const deepestNesting = 500;
const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads the bytes of a JSON text: UTF-8 without byte order mark (RFC 8259, section 8.1), at most 500 levels deep (section 9 allows a
 * limit). Integers are exact.
 */
export function readJsonText(body: Uint8Array): JsonText {
  const text = decodeUtf8(body);
  if (text === undefined) return refuse("charset", "UTF-8", "the body is not UTF-8");
  if (text.startsWith("\uFEFF"))
    return refuse("charset", "UTF-8 without BOM", "the body begins with a byte order mark");
  if (text === "") return refuse("format", "json", "the body is empty");
  const structure = scanStructure(text);
  if (structure.isTooDeep) return tooDeep();
  try {
    return { kind: "json", value: parseExactJson(text), repeatsName: structure.repeatsName };
  } catch (error) {
    if (error instanceof SyntaxError) return refuse("format", "json", "the body is not JSON");
    throw error;
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

interface Structure {
  readonly isTooDeep: boolean;
  readonly repeatsName: boolean;
}

/** One pass over what builds structure, in linear time; whether the text is JSON at all is for the parser to say. */
function scanStructure(text: string): Structure {
  const levels: (Set<string> | undefined)[] = [];
  let [start, end] = [0, 0];
  let repeatsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      start = at;
      end = endOfString(text, at);
      at = end - 1;
    } else if (code === openObject || code === openArray) {
      if (levels.push(code === openObject ? new Set() : undefined) > deepestNesting)
        return { isTooDeep: true, repeatsName };
    } else if (code === closeObject || code === closeArray) levels.pop();
    else if (code === colon && !repeatsName) repeatsName = isRepeated(levels.at(-1), text.slice(start, end));
  }
  return { isTooDeep: false, repeatsName };
}

/** The index after the closing quote of the string that opens at `start`; the text's length where none closes it. */
function endOfString(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close === -1 ? text.length : close + 1;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

function isRepeated(names: Set<string> | undefined, quoted: string): boolean {
  if (names === undefined) return false;
  const name = quoted.includes("\\") ? unescapeName(quoted) : quoted.slice(1, -1);
  if (names.has(name)) return true;
  names.add(name);
  return false;
}

function unescapeName(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}

function refuse(keyword: string, limit: string, message: string): RefusedText {
  return { kind: "refused", keyword, limit, message };
}

function tooDeep(): RefusedText {
  return refuse("maxDepth", String(deepestNesting), `the body nests deeper than ${deepestNesting} levels`);
}
