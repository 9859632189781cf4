import { mayHoldExactNumbers } from "../../contract/json/exact-json.ts";

/** What one pass over a JSON text finds. Of a text that is no JSON it says no more than `tooDeep`. */
export interface JsonOutline {
  /** The offset of the first object or list beyond the levels that were asked for. */
  readonly tooDeep: number | undefined;
  /** Whether a number of the text may need more digits than a double has. Digits within strings do not count. */
  readonly mayRound: boolean;
  /** Where each object and list begins, ascending. */
  readonly opens: readonly number[];
  /** Where the one of the same index ends: the offset of its last character. */
  readonly closes: readonly number[];
}

const codeOf = (character: string): number => character.charCodeAt(0);
const [quote, backslash, comma, minus] = [codeOf('"'), codeOf("\\"), codeOf(","), codeOf("-")];
const [openBrace, closeBrace] = [codeOf("{"), codeOf("}")];
const [openBracket, closeBracket] = [codeOf("["), codeOf("]")];
const [zero, nine, space, colon] = [codeOf("0"), codeOf("9"), codeOf(" "), codeOf(":")];

/** Looks through a JSON text once, up to the first object or list that is nested more than `levels` deep. */
export function outlineJson(text: string, levels: number): JsonOutline {
  const opens: number[] = [];
  const closes: number[] = [];
  const open: number[] = [];
  let mayRound = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at) - 1;
    else if (code === openBrace || code === openBracket) {
      if (open.length === levels) return { tooDeep: at, mayRound, opens, closes };
      open.push(opens.length);
      opens.push(at);
    } else if (code === closeBrace || code === closeBracket) closes[open.pop() ?? 0] = at;
    else if (code === minus || (code >= zero && code <= nine)) {
      const end = endOfScalar(text, at);
      mayRound ||= mayHoldExactNumbers(text.slice(at, end));
      at = end - 1;
    }
  }
  return { tooDeep: undefined, mayRound, opens, closes };
}

/** The offset after a string that begins at `start`; the end of the text where it never ends. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length;
}

/** The offset after a number, `true`, `false` or `null`. */
function endOfScalar(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma || code === closeBrace || code === closeBracket || code <= space) break;
  }
  return at;
}

/** Where a member or an item is: of a member the offset of its name, and of its value. */
interface Entry {
  readonly at: number;
  readonly value: number;
}

/** Finds offsets in a JSON text by steps. What was looked through once is known, so that thousands of places cost little. */
export class JsonPlaces {
  readonly #text: string;
  readonly #outline: JsonOutline;
  readonly #known = new Map<number, ReadonlyMap<string, Entry>>();

  /** The text has to be JSON, and the outline that of the whole text. */
  constructor(text: string, outline: JsonOutline) {
    this.#text = text;
    this.#outline = outline;
  }

  /** The offset of the value at these steps, of a member that of its name; `undefined` where there is none. */
  offsetOf(steps: readonly string[]): number | undefined {
    const start = this.#next(0);
    let entry: Entry | undefined = { at: start, value: start };
    for (const step of steps) {
      entry = this.#entries(entry.value).get(step);
      if (entry === undefined) return undefined;
    }
    return entry.at;
  }

  #entries(start: number): ReadonlyMap<string, Entry> {
    const known = this.#known.get(start);
    if (known !== undefined) return known;
    const code = this.#text.charCodeAt(start);
    const entries = new Map<string, Entry>();
    if (code === openBrace || code === openBracket) this.#fill(entries, start, code === openBrace);
    this.#known.set(start, entries);
    return entries;
  }

  /** Of a name that occurs twice the last one counts, as in `JSON.parse`. */
  #fill(entries: Map<string, Entry>, start: number, isObject: boolean): void {
    const end = this.#closeOf(start);
    let at = this.#next(start + 1);
    while (at < end) {
      const nameEnd = isObject ? endOfString(this.#text, at) : at;
      const value = isObject ? this.#next(nameEnd) : at;
      const name = isObject ? (JSON.parse(this.#text.slice(at, nameEnd)) as string) : String(entries.size);
      entries.set(name, { at, value });
      at = this.#next(this.#endOf(value));
    }
  }

  #endOf(value: number): number {
    const code = this.#text.charCodeAt(value);
    if (code === quote) return endOfString(this.#text, value);
    if (code === openBrace || code === openBracket) return this.#closeOf(value) + 1;
    return endOfScalar(this.#text, value);
  }

  #closeOf(open: number): number {
    const { opens, closes } = this.#outline;
    let [first, last] = [0, opens.length - 1];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((opens[middle] ?? 0) < open) first = middle + 1;
      else last = middle;
    }
    return closes[first] ?? this.#text.length;
  }

  /** The first character from here on that is neither white space nor a sign between members. */
  #next(from: number): number {
    let at = from;
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code > space && code !== comma && code !== colon) break;
    }
    return at;
  }
}
