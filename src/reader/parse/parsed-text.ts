import type { JsonValue } from "../../contract/json/json.ts";
import type { SourceLocation } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import type { PlateError } from "../../contract/model/plate-error.ts";

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
  return faultAt(locationIn(text, shownAs, place), message, { fix: fix ?? "fix the syntax at that place", cause });
}

/** A place of a text with the file's name and the line itself. */
export function locationIn(text: string, file: string, place: TextPlace): SourceLocation {
  const starts = lineStartsOf(text);
  const start = starts[place.line - 1] ?? text.length;
  const line = text.slice(start, (starts[place.line] ?? text.length + 1) - 1);
  return { file, ...place, text: line.endsWith("\r") ? line.slice(0, -1) : line };
}

/** The place of the character at an offset. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  const starts = lineStartsOf(text);
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}

/** Shorter texts are looked through anew each time. */
const longText = 20_000;
/** Reports ask for thousands of places of one large document; more than a few such texts at once are rare. */
const mostKept = 4;
const kept = new Map<string, readonly number[]>();

/** The offsets at which the lines of a text begin. */
function lineStartsOf(text: string): readonly number[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  if (text.length < longText) return starts;
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  kept.set(text, starts);
  return starts;
}

/** Levels of objects and lists in each other that are read: Redocly reads 100, and a file may be some levels deep in another. */
export const deepestNesting = 90;

/** The error for a text that goes deeper. */
export function nestingFault(place: Omit<SyntaxPlace, "fix">): PlateError {
  const fix = "move the inner parts to components, and refer to them";
  return syntaxFault(`is nested more than ${deepestNesting} levels deep`, { ...place, fix });
}
