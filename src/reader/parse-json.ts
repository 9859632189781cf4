import { findNodeAtLocation, type Node as JsonNode, type ParseError, parse, parseTree } from "jsonc-parser";
import { parseExactJson } from "../contract/json/exact-json.ts";
import type { JsonValue } from "../contract/json/json.ts";
import {
  deepestNesting,
  nestingFault,
  type ParsedText,
  placeOfOffset,
  syntaxFault,
  type TextPlace,
} from "./parsed-text.ts";

/** Parses a JSON text (RFC 8259). Throws a PlateError with file, line, column and the line itself when it is none. */
export function parseJson(text: string, shownAs: string): ParsedText {
  const tooDeep = offsetBeyond(text, deepestNesting);
  if (tooDeep !== undefined) throw nestingFault({ text, shownAs, place: placeOfOffset(text, tooDeep) });
  const value = parsedJson(text, shownAs);
  let tree: JsonNode | undefined;
  const placeAt = (steps: readonly string[]): TextPlace | undefined => {
    tree ??= parseTree(text);
    const node = tree && findNodeAtLocation(tree, [...jsonPath(value, steps)]);
    if (node === undefined) return undefined;
    return placeOfOffset(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
  };
  return { value, placeAt };
}

const [quote, backslash, openBrace, openBracket, closeBrace, closeBracket] = [...'"\\{[}]'].map((character) =>
  character.charCodeAt(0),
);

/** Where the text opens one object or list more than `levels`; parsers that call themselves would run out of stack. */
function offsetBeyond(text: string, levels: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString && code === backslash) at += 1;
    else if (code === quote) isString = !isString;
    else if (!isString && (code === openBrace || code === openBracket)) depth += 1;
    else if (!isString && (code === closeBrace || code === closeBracket)) depth -= 1;
    if (depth > levels) return at;
  }
  return undefined;
}

/** The engine's own parser says what is wrong, jsonc-parser where. */
function parsedJson(text: string, shownAs: string): JsonValue {
  try {
    return parseExactJson(text);
  } catch (cause) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const place = placeOfOffset(text, errors[0]?.offset ?? 0);
    const reason = (cause as Error).message.replace(/ in JSON at position.*$/s, "");
    throw syntaxFault(`is not JSON: ${reason}`, { text, shownAs, place, cause });
  }
}

/** jsonc-parser wants the index of an array as a number. */
function jsonPath(value: JsonValue, steps: readonly string[]): readonly (string | number)[] {
  let current: unknown = value;
  return steps.map((step) => {
    const segment = Array.isArray(current) ? Number(step) : step;
    current = (current as Readonly<Record<string, unknown>> | undefined)?.[step];
    return segment;
  });
}
