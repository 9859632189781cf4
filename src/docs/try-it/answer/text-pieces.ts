/** A text that is shown piece by piece, so that many megabytes cost no more than what of them is seen. */
export interface TextPieces {
  /** The next piece; the empty text at the end. */
  readonly next: () => string;
  /** How many characters of the text itself have been given so far. */
  readonly given: () => number;
  /** How many it has. */
  readonly length: number;
}

/** Characters of a piece, at least: some thousands of tokens. */
const portion = 40_000;

/** The text as it is. */
export function plainPieces(text: string): TextPieces {
  let end = 0;
  return {
    length: text.length,
    given: () => end,
    next: () => {
      const start = end;
      end = endOfPortion(text, start);
      return text.slice(start, end);
    },
  };
}

/** Ends at a line's end where there is one near, so that no token is cut in most texts; never within a surrogate pair. */
function endOfPortion(text: string, start: number): number {
  const wanted = start + portion;
  if (wanted >= text.length) return text.length;
  const lineEnd = text.lastIndexOf("\n", wanted);
  if (lineEnd > start + portion / 2) return lineEnd;
  return /[\ud800-\udbff]/.test(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
}

/** Deeper levels are not indented further: white space would otherwise grow with the square of the depth. */
const deepestIndent = 40;

/**
 * A JSON text with a line for each member and item. Only the white space between tokens changes: digits, escapes and members
 * that occur twice stay as they came. `undefined` for a text that is no JSON, and for one that has no lines to make.
 */
export function jsonPieces(text: string): TextPieces | undefined {
  if (!/[[{]/.test(text) || !isJson(text)) return undefined;
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let depth = 0;
  let before = "";
  let end = 0;
  const lineBreak = (): string => `\n${"  ".repeat(Math.min(depth, deepestIndent))}`;
  const write = (token: string): string => {
    const isFirst = before === "{" || before === "[";
    const isClosing = token === "}" || token === "]";
    if (isClosing) depth -= 1;
    const start = isClosing ? !isFirst : isFirst || before === ",";
    const written = `${start ? lineBreak() : ""}${token === ":" ? ": " : token}`;
    if (token === "{" || token === "[") depth += 1;
    before = token;
    return written;
  };
  return {
    length: text.length,
    given: () => end,
    next: () => {
      let piece = "";
      while (end < text.length && (piece.length < portion || before !== ",")) {
        const token = tokens.exec(text)?.[0];
        end = token === undefined ? text.length : tokens.lastIndex;
        if (token !== undefined) piece += write(token);
      }
      return piece;
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
