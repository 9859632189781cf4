import { findNodeAtLocation, type Node as JsonNode, type ParseError, parse, parseTree } from "jsonc-parser";
import { parseExactJson } from "../contract/exact-json.ts";
import type { JsonValue } from "../contract/json.ts";
import { type ParsedText, syntaxFault } from "./parsed-text.ts";

/** Parses a JSON text (RFC 8259). Throws a PlateError with file, line, column and the line itself when it is none. */
export function parseJson(text: string, shownAs: string): ParsedText {
  const value = parsedJson(text, shownAs);
  let tree: JsonNode | undefined;
  const lineAt = (steps: readonly string[]): number | undefined => {
    tree ??= parseTree(text);
    const node = tree && findNodeAtLocation(tree, [...jsonPath(value, steps)]);
    return node === undefined
      ? undefined
      : lineOf(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
  };
  return { value, lineAt };
}

/** The engine's own parser says what is wrong, jsonc-parser where. */
function parsedJson(text: string, shownAs: string): JsonValue {
  try {
    return parseExactJson(text);
  } catch (cause) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const offset = errors[0]?.offset ?? 0;
    const line = lineOf(text, offset);
    const place = { line, column: offset - text.lastIndexOf("\n", offset - 1) };
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

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
