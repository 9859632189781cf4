import type { AST } from "@eslint-community/regexpp";
import { parsePattern } from "../pattern/parse-pattern.ts";
import { patternTest } from "../pattern/pattern.ts";

/** Least and most characters of a text. */
export interface TextLength {
  readonly low: number;
  readonly high: number;
}

/** How often a text is put together at random before a pattern is given up. */
const mostAttempts = 400;
/** More repetitions than this are not written out. */
const mostRepetitions = 2_000;

/**
 * Texts that match all of these patterns and have a length: the plainest first (first alternatives, least repetitions), then ones
 * that are put together by a fixed sequence of choices, which also meets look-arounds. None where none is found.
 */
export function* textsOfPattern(patterns: readonly string[], length: TextLength): Generator<string> {
  const trees = patterns.flatMap((pattern) => {
    const parsed = parsePattern(pattern);
    return "tree" in parsed ? [parsed.tree] : [];
  });
  const tests = patterns.flatMap((pattern) => patternTest(pattern) ?? []);
  const seen = new Set<string>();
  const pool = [...new Set([..."aA1-", ...trees.flatMap(charactersOf)])];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const tree = trees[attempt % trees.length];
    if (tree === undefined) return;
    const text = new Writer(attempt, pool, length).text(tree);
    const count = [...text].length;
    if (seen.has(text) || count < length.low || count > length.high || !tests.every((test) => test(text))) continue;
    seen.add(text);
    yield text;
  }
}

/** Some members of every set of characters in a pattern. */
function charactersOf(tree: AST.Pattern): readonly string[] {
  const found: string[] = [];
  const visit = (alternatives: readonly AST.Alternative[]): void => {
    for (const { elements } of alternatives) for (const element of elements) visitElement(element);
  };
  const visitElement = (element: AST.Element): void => {
    if (element.type === "Quantifier") visitElement(element.element);
    else if ("alternatives" in element) visit(element.alternatives);
    else if (isCharacter(element)) found.push(...members(element).slice(0, 3));
  };
  visit(tree.alternatives);
  return found;
}

type CharacterElement = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

function isCharacter(element: AST.Element): element is CharacterElement {
  return ["Character", "CharacterSet", "CharacterClass", "ExpressionCharacterClass"].includes(element.type);
}

const plain = [
  ..."0aA1 -_./:+@éÉ中あабΩ가\t\n😀",
  ..."bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ23456789",
  ..."!\"#$%&'()*,;<=>?[\\]^`{|}~",
];
const known = new Map<string, readonly string[]>();

/** Members of a set of characters, the plainest first. */
function members(element: CharacterElement): readonly string[] {
  if (element.type === "Character") return [String.fromCodePoint(element.value)];
  const found = known.get(element.raw) ?? findMembers(element.raw);
  known.set(element.raw, found);
  return found;
}

function findMembers(raw: string): readonly string[] {
  const pattern = compiled(raw);
  if (pattern === undefined) return [];
  const found = plain.filter((character) => pattern.test(character));
  for (let point = 0x21; found.length === 0 && point < 0x30000; point += 1) {
    const character = String.fromCodePoint(point);
    if (pattern.test(character)) return [character];
  }
  return found;
}

function compiled(raw: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${raw})$`, "u");
  } catch {
    return /^\[.*\]$|^\\/.test(raw) ? new RegExp(`^(?:${raw})$`) : undefined;
  }
}

/** Writes one text. Attempt 0 takes the first and the least of everything; every later one its own sequence of choices. */
class Writer {
  readonly #attempt: number;
  readonly #pool: readonly string[];
  readonly #length: TextLength;
  readonly #captured = new Map<string | number, string>();
  #state: number;
  #captures = 0;
  #written = 0;

  constructor(attempt: number, pool: readonly string[], length: TextLength) {
    this.#attempt = attempt;
    this.#pool = pool;
    this.#length = length;
    this.#state = attempt * 7919 + 1;
  }

  text({ alternatives }: AST.Pattern): string {
    return this.#alternatives(alternatives);
  }

  /** A whole number below a limit; 0 for the first attempt. */
  #choose(limit: number): number {
    if (this.#attempt === 0 || limit <= 1) return 0;
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (this.#state >> 8) % limit;
  }

  #alternatives(alternatives: readonly AST.Alternative[]): string {
    const { elements } = alternatives[this.#choose(alternatives.length)] as AST.Alternative;
    return elements.map((element) => this.#element(element)).join("");
  }

  #element(element: AST.Element): string {
    switch (element.type) {
      case "Group":
        return this.#alternatives(element.alternatives);
      case "CapturingGroup":
        return this.#capture(element);
      case "Quantifier":
        return this.#repeated(element);
      case "Assertion":
        return "";
      case "Backreference":
        return this.#captured.get(element.ref) ?? "";
      default:
        return this.#character(element);
    }
  }

  #capture(group: AST.CapturingGroup): string {
    this.#captures += 1;
    const number = this.#captures;
    const text = this.#alternatives(group.alternatives);
    this.#captured.set(number, text);
    if (group.name !== null) this.#captured.set(group.name, text);
    return text;
  }

  #character(element: CharacterElement): string {
    const all = members(element);
    const wide = element.type === "CharacterSet" && element.kind === "any" ? this.#pool : all;
    this.#written += 1;
    return (
      (this.#attempt === 0
        ? all[1 < all.length && element.type === "CharacterSet" && element.kind === "any" ? 1 : 0]
        : wide[this.#choose(wide.length)]) ?? ""
    );
  }

  /** The least that there must be, more where the text is to be longer, and now and then one or two more. */
  #repeated({ element, min, max }: AST.Quantifier): string {
    const top = Math.min(max, Math.max(min, mostRepetitions));
    let text = "";
    const extra = this.#choose(4);
    for (let count = 0; count < top; count += 1) {
      const isShort = this.#written < this.#length.low && this.#attempt % 2 === 0;
      if (count >= min + extra && !isShort) break;
      const before = this.#written;
      text += this.#element(element);
      if (this.#written === before && count >= min) break;
    }
    return text;
  }
}

/** The plainest text that matches a pattern; `undefined` where none is found. */
export function textOfPattern(pattern: string): string | undefined {
  const [text] = textsOfPattern([pattern], { low: 0, high: Number.POSITIVE_INFINITY });
  return text;
}
