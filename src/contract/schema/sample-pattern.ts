/** A piece of a pattern from which a text can be made. */
type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "repeat"; readonly part: Node; readonly least: number };

const escapes: Readonly<Record<string, string>> = { d: "0", w: "a", s: " ", D: "a", W: "-", S: "a", t: "\t", n: "\n" };

/**
 * A text that matches a regular expression (ECMA-262), made from the first of each alternative and the least of each repetition;
 * `undefined` for a pattern with look-around, back references or Unicode properties, or where the text made does not match.
 */
export function sampleOfPattern(pattern: string): string | undefined {
  try {
    const reader = new PatternReader(pattern);
    const text = textOf(reader.alternatives());
    return new RegExp(pattern, "u").test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function textOf(node: Node): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "sequence") return node.parts.map(textOf).join("");
  return textOf(node.part).repeat(Math.min(node.least, 10_000));
}

class PatternReader {
  readonly #pattern: string;
  #position = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The first alternative; the others are read and dropped. */
  alternatives(): Node {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#position < this.#pattern.length && !["|", ")"].includes(this.#peek())) parts.push(this.#repeated());
    return { kind: "sequence", parts };
  }

  #repeated(): Node {
    const part = this.#atom();
    const least = this.#least();
    if (least === undefined) return part;
    this.#take("?");
    return { kind: "repeat", part, least };
  }

  #least(): number | undefined {
    if (this.#take("?") || this.#take("*")) return 0;
    if (this.#take("+")) return 1;
    const range = /^\{(\d+)(?:,\d*)?\}/.exec(this.#pattern.slice(this.#position));
    if (range === null) return undefined;
    this.#position += range[0].length;
    return Number(range[1]);
  }

  #atom(): Node {
    const character = this.#next();
    if (character === "^" || character === "$") return { kind: "text", text: "" };
    if (character === ".") return { kind: "text", text: "a" };
    if (character === "(") return this.#group();
    if (character === "[") return { kind: "text", text: this.#class() };
    if (character === "\\") return { kind: "text", text: this.#escaped() };
    return { kind: "text", text: character };
  }

  #group(): Node {
    if (this.#take("?") && !this.#take(":")) throw new SyntaxError("a group that is more than a group");
    const inner = this.alternatives();
    if (!this.#take(")")) throw new SyntaxError("a group without end");
    return inner;
  }

  #class(): string {
    const end = this.#classEnd();
    const body = this.#pattern.slice(this.#position, end);
    this.#position = end + 1;
    const member = new RegExp(`[${body}]`, "u");
    const found = [..."0aA1 -_./:+@é가"].find((candidate) => member.test(candidate));
    const text = found ?? [...body].find((candidate) => member.test(candidate));
    if (text === undefined) throw new SyntaxError("a class without a known member");
    return text;
  }

  #classEnd(): number {
    let end = this.#position;
    while (this.#pattern[end] !== "]" || end === this.#position) {
      if (end >= this.#pattern.length) throw new SyntaxError("a class without end");
      end += this.#pattern[end] === "\\" ? 2 : 1;
    }
    return end;
  }

  #escaped(): string {
    const character = this.#next();
    if (/[1-9kpPbBxuc]/.test(character)) throw new SyntaxError("an escape that stands for no single text");
    return escapes[character] ?? character;
  }

  #peek(): string {
    return this.#pattern[this.#position] ?? "";
  }

  #next(): string {
    const character = this.#peek();
    this.#position += 1;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#position += 1;
    return true;
  }
}
