import type { SourceLocation } from "../contract/contract-model.ts";
import { faultAt } from "../contract/fault-at.ts";
import type { JsonValue } from "../contract/json.ts";
import type { PlateError } from "../contract/plate-error.ts";

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a YAML or JSON text holds, integers exact, and where. */
export interface ParsedText {
  readonly value: JsonValue;
  /** Where the value at these steps begins (its key, where it has one), or `undefined` if there is none. */
  readonly placeAt: (steps: readonly string[]) => TextPlace | undefined;
}

/** Where a text breaks its syntax. */
export interface SyntaxPlace {
  readonly text: string;
  readonly shownAs: string;
  readonly place: TextPlace;
  readonly fix?: string;
  readonly cause?: unknown;
}

/** The error for such a place: file, line, column, and the line itself with a mark below. */
export function syntaxFault(message: string, { text, shownAs, place, fix, cause }: SyntaxPlace): PlateError {
  return faultAt(locationIn(text, shownAs, place), message, { fix: fix ?? "mend the syntax at that place", cause });
}

/** A place of a text with the file's name and the line itself. */
export function locationIn(text: string, file: string, place: TextPlace): SourceLocation {
  return { file, ...place, text: (text.split("\n", place.line)[place.line - 1] ?? "").replace(/\r$/, "") };
}

/** The place of the character at an offset. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - text.lastIndexOf("\n", offset - 1) };
}

/** Levels of objects and lists in each other that are read: Redocly reads 100, and a file may stand some levels deep in another. */
export const deepestNesting = 90;

/** The error for a text that goes deeper. */
export function nestingFault(place: Omit<SyntaxPlace, "fix">): PlateError {
  const fix = "move the inner parts to components, and refer to them";
  return syntaxFault(`is nested more than ${deepestNesting} levels deep`, { ...place, fix });
}
