import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";

/** The comment after a line that nobody has compared with its source yet; `plate lint` finds each that is left. */
export const unconfirmedMark = "# unconfirmed";

/**
 * YAML in which each line that states a fact ends with the mark: every line with a value but those that `isKnown` takes. Lines on which
 * a comment would change what the file says, such as those of a text over several lines, stay as they are.
 */
export function markUnconfirmed(text: string, isKnown: (line: string) => boolean): string {
  const meant = parse(text, options) as unknown;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!statesFact(line) || isKnown(line)) continue;
    const marked = lines.with(index, `${line} ${unconfirmedMark}`).join("\n");
    if (means(marked, meant)) lines[index] = `${line} ${unconfirmedMark}`;
  }
  return lines.join("\n");
}

const options = { intAsBigInt: true } as const;

function statesFact(line: string): boolean {
  return (
    line.trim() !== "" && !line.includes(unconfirmedMark) && !/^\s*(?:- )?[\w$/.-]+:$|^\s*["'][^"']*["']:$/.test(line)
  );
}

function means(text: string, meant: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(text, options), meant);
  } catch {
    return false;
  }
}
