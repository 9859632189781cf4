import type { SourceLocation } from "./contract-model.ts";
import { PlateError } from "./plate-error.ts";

/** How to fix what is wrong, and what was thrown by whatever noticed it. */
export interface FaultOptions {
  readonly fix: string;
  readonly cause?: unknown;
}

/** The error (`usage`) for a place of a contract: file, line and column, what is wrong there, and the line itself with a mark below, where it may be shown. */
export function faultAt(place: SourceLocation | undefined, message: string, options: FaultOptions): PlateError {
  if (place === undefined) return new PlateError("usage", message, options);
  const { file, line, column, text } = place;
  const shown = text === undefined ? "" : `\n${shownLine({ line, column, text })}`;
  return new PlateError("usage", `${file}:${line}:${column} ${message}${shown}`, options);
}

/** Characters of a line that are shown at most: a minified document is one line. */
const longestShown = 200;

function shownLine({ line, column, text }: Required<Omit<SourceLocation, "file">>): string {
  const shown = text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, " ").slice(0, longestShown);
  const mark = column > longestShown ? "" : `\n  ${" ".repeat(String(line).length)} | ${" ".repeat(column - 1)}^`;
  return `  ${line} | ${shown}${mark}`;
}
