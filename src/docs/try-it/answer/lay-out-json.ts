const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Deeper levels are not indented further: white space would otherwise grow with the square of the depth. */
const deepestIndent = 40;

/**
 * A JSON text with a line for each member and item. Only the white space between tokens changes: digits, escapes and members
 * that occur twice stay as they came. A text that is no JSON comes back unchanged.
 */
export function layOutJson(text: string): string {
  if (!isJson(text)) return text;
  let written = "";
  let depth = 0;
  let before = "";
  const breakLine = (): void => {
    written += `\n${"  ".repeat(Math.min(depth, deepestIndent))}`;
  };
  for (const [token] of text.matchAll(tokens)) {
    const isFirst = before === "{" || before === "[";
    if (token === "}" || token === "]") {
      depth -= 1;
      if (!isFirst) breakLine();
    } else if (isFirst || before === ",") breakLine();
    written += token === ":" ? ": " : token;
    if (token === "{" || token === "[") depth += 1;
    before = token;
  }
  return written;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
