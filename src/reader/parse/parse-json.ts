import { type ParseError, parse } from "jsonc-parser";
import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import { type JsonOutline, JsonPlaces, outlineJson } from "./json-outline.ts";
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
  const outline = outlineJson(text, deepestNesting);
  const { tooDeep } = outline;
  if (tooDeep !== undefined) throw nestingFault({ text, shownAs, place: placeOfOffset(text, tooDeep) });
  const value = parsedJson(text, shownAs, outline);
  const places = new JsonPlaces(text, outline);
  const placeAt = (steps: readonly string[]): TextPlace | undefined => {
    const offset = places.offsetOf(steps);
    return offset === undefined ? undefined : placeOfOffset(text, offset);
  };
  return { value, placeAt };
}

/** The engine's own parser says what is wrong, jsonc-parser where. */
function parsedJson(text: string, shownAs: string, { mayRound }: JsonOutline): JsonValue {
  try {
    return mayRound ? parseExactJson(text) : (JSON.parse(text) as JsonValue);
  } catch (cause) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const place = placeOfOffset(text, errors[0]?.offset ?? 0);
    const reason = (cause as Error).message.replace(/ in JSON at position.*$/s, "");
    throw syntaxFault(`is not JSON: ${reason}`, { text, shownAs, place, cause });
  }
}
