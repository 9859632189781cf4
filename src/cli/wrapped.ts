/**
 * A text in lines of at most `width` characters; every line but the first begins with `indent`. A word longer than a line, such as an
 * address, has a line of its own. Line breaks of the text are spaces.
 */
export function wrapped(
  text: string,
  { width, indent = "" }: { readonly width: number; readonly indent?: string },
): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const isFull = line.trim() !== "" && line.length + 1 + word.length > width;
    if (isFull) lines.push(line);
    if (isFull) line = indent + word;
    else line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
