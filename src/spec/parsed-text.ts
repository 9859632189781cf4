import type { JsonValue } from "../contract/json.ts";
import { PlateError } from "../contract/plate-error.ts";

/** What a YAML or JSON text holds, integers exact, and where. */
export interface ParsedText {
  readonly value: JsonValue;
  /** The line, from 1, where the value at these steps begins (its key, where it has one), or `undefined` if there is none. */
  readonly lineAt: (steps: readonly string[]) => number | undefined;
}

/** Where a text breaks its syntax; line and column from 1. */
export interface SyntaxPlace {
  readonly text: string;
  readonly shownAs: string;
  readonly place: { readonly line: number; readonly column: number };
  readonly cause: unknown;
}

/** The error for such a place: file, line, column, and the line itself with a mark below. */
export function syntaxFault(message: string, { text, shownAs, place, cause }: SyntaxPlace): PlateError {
  const { line, column } = place;
  const shown = shownLine(text, line, column);
  return new PlateError("usage", `${shownAs}:${line}:${column} ${message}\n${shown}`, {
    fix: "mend the syntax at that place",
    cause,
  });
}

/** Characters of a line that are shown at most: a minified document is one line. */
const longestShown = 200;

function shownLine(text: string, line: number, column: number): string {
  const shown = (text.split("\n")[line - 1] ?? "").replaceAll(/[\t\r]/g, " ").slice(0, longestShown);
  const mark = column > longestShown ? "" : `\n  ${" ".repeat(String(line).length)} | ${" ".repeat(column - 1)}^`;
  return `  ${line} | ${shown}${mark}`;
}
