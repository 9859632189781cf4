/** How a text is broken into lines. */
export interface LineLayout {
  /** Characters in a line, the indent among them. */
  readonly width: number;
  /** What every line begins with (default: nothing). */
  readonly indent?: string;
  /** What the first line begins with in place of `indent`. */
  readonly first?: string;
}

/**
 * A text for people in lines of at most `width` characters. A word longer than a line, such as an address or a command, has a line of its
 * own. Line breaks and runs of blanks in the text are one blank.
 */
export function wrappedLines(text: string, { width, indent = "", first = indent }: LineLayout): readonly string[] {
  const lines: string[] = [];
  let start = first;
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const isFull = line !== "" && start.length + line.length + 1 + word.length > width;
    if (isFull) {
      lines.push(start + line);
      start = indent;
    }
    line = isFull || line === "" ? word : `${line} ${word}`;
  }
  return [...lines, start + line];
}
