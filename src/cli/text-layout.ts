import type { CommandIo } from "./command.ts";

/** How a report for people is laid out. */
export interface TextLayout {
  readonly colour: boolean;
  /** Characters in a line. */
  readonly columns: number;
}

const usualColumns = 80;
/** Narrower lines hold no sentence, and wider ones are hard to read. */
const bounds = { least: 40, most: 120 };

/** A report in a file, or for another program, is 80 wide; one on a terminal is as wide as that, from 40 to 120. */
export function textLayout(
  file: string | undefined,
  { out, columns, colour = false }: CommandIo["terminal"],
): TextLayout {
  if (file !== undefined) return { colour: false, columns: usualColumns };
  return { colour, columns: out ? Math.min(Math.max(columns, bounds.least), bounds.most) : usualColumns };
}
