import { type CharacterNode, type CodePoints, codePointsOf } from "../../../contract/schema/pattern/code-points.ts";
import { compileProgram } from "../../../contract/schema/pattern/compile-program.ts";
import { parsePattern } from "../../../contract/schema/pattern/parse-pattern.ts";
import { instruction, type PatternProgram } from "../../../contract/schema/pattern/run-program.ts";

/** A text that fits all of some patterns and none of others: one, none at all, or it could not be found out. */
export type FoundText = { readonly kind: "found"; readonly text: string } | { readonly kind: "none" | "unknown" };

/** A pattern, and whether the text has to match it. */
export interface WantedPattern {
  readonly pattern: string;
  readonly matches: boolean;
}

/** As many instructions are followed at most, which takes some tenths of a second. */
const mostSteps = 300_000;
/** More states than this are not told apart. */
const mostStates = 20_000;

/**
 * Looks for the shortest text that matches exactly the patterns that it has to, by running the automata of all of them over every
 * class of characters that they tell apart (the product of their subset constructions). Exact; `unknown` for look-around, word
 * boundaries, back references, for patterns that read text in different units, and for those too large to decide in bounded time.
 */
export function findText(wanted: readonly WantedPattern[]): FoundText {
  const programs = wanted.map(({ pattern }) => programOf(pattern));
  const known = programs.filter((program) => program !== undefined);
  if (known.length < programs.length || new Set(known.map(({ unicode }) => unicode)).size > 1) return unknown;
  const sets = known.map((program) => program.characters.map(characterSet));
  if (sets.flat().includes(undefined)) return unknown;
  const classes = classesOf(sets.flat() as readonly CodePoints[]);
  const automata = known.map((program, index) => new Automaton(program, sets[index] as readonly CodePoints[]));
  return search(automata, wanted, classes);
}

const unknown: FoundText = { kind: "unknown" };
const decidable: ReadonlySet<number> = new Set([
  ...[instruction.accept, instruction.character, instruction.split, instruction.start, instruction.end],
]);

function programOf(pattern: string): PatternProgram | undefined {
  const parsed = parsePattern(pattern);
  if (parsed.dialect === "foreign") return undefined;
  const compiled = compileProgram(parsed.tree, parsed.dialect === "unicode");
  if (compiled.kind === "none") return undefined;
  const { code } = compiled.program;
  return code.every((kind, at) => at % 3 !== 0 || decidable.has(kind)) ? compiled.program : undefined;
}

/** What one character of a program may be; `undefined` where that takes tables of Unicode. */
function characterSet([source, flags]: PatternProgram["characters"][number]): CodePoints | undefined {
  if (/[is]/.test(flags) || /\\[pPqk]/.test(source)) return undefined;
  const parsed = parsePattern(source);
  const element = parsed.dialect === "foreign" ? undefined : parsed.tree.alternatives[0]?.elements[0];
  return element !== undefined && characterTypes.has(element.type) ? codePointsOf(element as CharacterNode) : undefined;
}

const characterTypes: ReadonlySet<string> = new Set(["Character", "CharacterSet", "CharacterClass"]);

/** One character of each class that no set tells apart from the others of it; printable ones first, for texts that people read. */
function classesOf(sets: readonly CodePoints[]): readonly number[] {
  const starts = new Set([0, 0x20, 0x30, 0x3a, 0x41, 0x5b, 0x61, 0x7b, 0x7f]);
  for (const [first, last] of sets.flat()) starts.add(first).add(last + 1);
  const known = new Map<string, number>();
  for (const start of [...starts].filter((point) => point <= 0x10ffff).sort(byReadability)) {
    const members = sets.map((set) => (includes(set, start) ? "1" : "0")).join("");
    if (!known.has(members)) known.set(members, start);
  }
  return [...known.values()];
}

function byReadability(one: number, other: number): number {
  return rankOf(one) - rankOf(other) || one - other;
}

function rankOf(point: number): number {
  const character = String.fromCodePoint(point);
  if (/[a-z]/.test(character)) return 0;
  if (/[A-Z0-9]/.test(character)) return 1;
  return point > 0x20 && point < 0x7f ? 2 : 3;
}

function includes(set: CodePoints, point: number): boolean {
  return set.some(([first, last]) => first <= point && point <= last);
}

/** What is known after some characters: that the pattern matched already, or the instructions that wait for the next character. */
type State = "matched" | readonly number[];

/** A pattern as an automaton whose states are made when they are reached. It matches anywhere in a text, as JSON Schema's do. */
class Automaton {
  readonly #program: PatternProgram;
  readonly #sets: readonly CodePoints[];
  steps = 0;

  constructor(program: PatternProgram, sets: readonly CodePoints[]) {
    this.#program = program;
    this.#sets = sets;
  }

  start(): State {
    return this.#follow([this.#program.start], { isStart: true, isEnd: false });
  }

  after(state: State, point: number, isStart: boolean): State {
    if (state === "matched") return state;
    const { code, start } = this.#program;
    const next = this.#open(state, { isStart, isEnd: false }).flatMap((at) => {
      const isRead = code[3 * at] === instruction.character && includes(this.#set(at), point);
      return isRead ? [code[3 * at + 2] ?? 0] : [];
    });
    return this.#follow([...next, start], { isStart: false, isEnd: false });
  }

  isAccepting(state: State, isStart: boolean): boolean {
    return state === "matched" || this.#follow(state, { isStart, isEnd: true }) === "matched";
  }

  #set(at: number): CodePoints {
    return this.#sets[this.#program.code[3 * at + 1] ?? 0] ?? [];
  }

  #follow(from: readonly number[], place: Place): State {
    const open = this.#open(from, place);
    const isMatched = open.some((at) => this.#program.code[3 * at] === instruction.accept);
    const waiting = open.filter((at) => this.#program.code[3 * at] !== instruction.split);
    return isMatched ? "matched" : waiting.sort((one, other) => one - other);
  }

  /** All instructions that are reached without reading a character. */
  #open(from: readonly number[], { isStart, isEnd }: Place): number[] {
    const { code } = this.#program;
    const reached = new Set(from);
    for (const at of reached) {
      this.steps += 1;
      const [kind, first = 0, second = 0] = [code[3 * at], code[3 * at + 1], code[3 * at + 2]];
      if (kind === instruction.split) reached.add(first).add(second);
      else if ((kind === instruction.start && isStart) || (kind === instruction.end && isEnd)) reached.add(first);
    }
    return [...reached];
  }
}

/** Where in the text an automaton is. */
interface Place {
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

interface Reached {
  readonly states: readonly State[];
  readonly text: string;
}

function search(
  automata: readonly Automaton[],
  wanted: readonly WantedPattern[],
  classes: readonly number[],
): FoundText {
  const queue: Reached[] = [{ states: automata.map((automaton) => automaton.start()), text: "" }];
  const seen = new Set<string>();
  for (const { states, text } of queue) {
    const isStart = text === "";
    const isFound = wanted.every(({ matches }, index) => {
      return automata[index]?.isAccepting(states[index] as State, isStart) === matches;
    });
    if (isFound) return { kind: "found", text };
    for (const point of classes) {
      const next = automata.map((automaton, index) => automaton.after(states[index] as State, point, isStart));
      const key = JSON.stringify(next);
      if (seen.has(key) || wanted.some(({ matches }, index) => !matches && next[index] === "matched")) continue;
      if (seen.size >= mostStates || automata.reduce((sum, { steps }) => sum + steps, 0) > mostSteps) return unknown;
      seen.add(key);
      queue.push({ states: next, text: text + String.fromCodePoint(point) });
    }
  }
  return { kind: "none" };
}
