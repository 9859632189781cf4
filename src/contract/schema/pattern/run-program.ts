/**
 * A pattern as a program for `runProgram`: data without functions, so that generated code can carry it.
 * `code` holds three numbers an instruction; the first is its kind, the others are what the kind needs.
 */
export interface PatternProgram {
  readonly unicode: boolean;
  /** What one character may be: the source of a regular expression for it, and its flags. */
  readonly characters: readonly (readonly [source: string, flags: string])[];
  readonly code: readonly number[];
  /** Where the code of each look-around begins, and whether it runs from the end of the text; inner ones first. */
  readonly looks: readonly (readonly [start: number, isBackward: boolean])[];
  readonly start: number;
}

/** The kinds of instruction, and their operands. */
export const instruction = {
  accept: 0,
  /** The set of characters, what follows. */
  character: 1,
  /** What follows, twice. */
  split: 2,
  /** What follows. */
  start: 3,
  end: 4,
  lineStart: 5,
  lineEnd: 6,
  /** What follows, and whether it is negated (1). */
  wordBoundary: 7,
  /** What follows, and twice the number of the look-around, plus 1 where it is negated. */
  look: 8,
} as const;

/**
 * Whether any part of a text matches a program: a simulation of the automaton, all states at once, so that its time is at most
 * the length of the text times that of the program. Knows every part of ECMA-262's patterns but back references.
 */
export function runProgram(program: PatternProgram, text: string): boolean {
  return new ProgramRun(program, text).isMatch();
}

/** A program in the form in which validators use a regular expression. */
export function patternOf(program: PatternProgram): { readonly test: (text: string) => boolean } {
  return { test: (text) => runProgram(program, text) };
}

class ProgramRun {
  readonly #program: PatternProgram;
  readonly #units: readonly string[];
  readonly #tests: readonly ((unit: string) => boolean)[];
  /** Of each look-around: at which places of the text it holds. */
  readonly #held: Uint8Array[] = [];

  constructor(program: PatternProgram, text: string) {
    this.#program = program;
    this.#units = program.unicode ? Array.from(text) : text.split("");
    this.#tests = program.characters.map(([source, flags]) => characterTest(source, flags));
  }

  isMatch(): boolean {
    for (const [start, isBackward] of this.#program.looks) {
      const places = new Uint8Array(this.#units.length + 1);
      this.#sweep(start, isBackward, (at) => {
        places[at] = 1;
        return false;
      });
      this.#held.push(places);
    }
    return this.#sweep(this.#program.start, false, () => true);
  }

  /** Runs from every place of the text at once. `accept` is told each place where a run ends, and says whether that is enough. */
  #sweep(start: number, isBackward: boolean, accept: (at: number) => boolean): boolean {
    const size = this.#units.length;
    const reached = new Int32Array(this.#program.code.length / 3).fill(-1);
    let waiting: readonly number[] = [];
    for (let step = 0; step <= size; step += 1) {
      const at = isBackward ? size - step : step;
      const unit = this.#units[isBackward ? at - 1 : at];
      const next: number[] = [];
      if (this.#step([...waiting, start], { at, unit, step, reached, next }) && accept(at)) return true;
      waiting = next;
    }
    return false;
  }

  /** Follows every open state to its characters; returns whether one of them accepts. */
  #step(open: number[], { at, unit, step, reached, next }: Step): boolean {
    const { code } = this.#program;
    let isAccepted = false;
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (reached[state] === step) continue;
      reached[state] = step;
      const [kind = 0, first = 0, second = 0] = [code[3 * state], code[3 * state + 1], code[3 * state + 2]];
      if (kind === instruction.accept) isAccepted = true;
      else if (kind === instruction.character) {
        if (unit !== undefined && this.#tests[first]?.(unit)) next.push(second);
      } else if (kind === instruction.split) open.push(second, first);
      else if (this.#holds(kind, at, second)) open.push(first);
    }
    return isAccepted;
  }

  #holds(kind: number, at: number, operand: number): boolean {
    const size = this.#units.length;
    switch (kind) {
      case instruction.start:
        return at === 0;
      case instruction.end:
        return at === size;
      case instruction.lineStart:
        return at === 0 || this.#isLineEnd(at - 1);
      case instruction.lineEnd:
        return at === size || this.#isLineEnd(at);
      case instruction.wordBoundary:
        return (this.#isWord(at - 1) !== this.#isWord(at)) === (operand === 0);
      default:
        return (this.#held[operand >> 1]?.[at] === 1) === (operand % 2 === 0);
    }
  }

  #isWord(at: number): boolean {
    return /^\w$/.test(this.#units[at] ?? "");
  }

  #isLineEnd(at: number): boolean {
    return /^[\n\r\u2028\u2029]$/.test(this.#units[at] ?? "");
  }
}

/** One place of the text: the character to read there, and what has been reached at which step. */
interface Step {
  readonly at: number;
  readonly unit: string | undefined;
  readonly step: number;
  readonly reached: Int32Array;
  readonly next: number[];
}

/** More different characters than this are not kept with their answers. */
const mostKnown = 1_000;

function characterTest(source: string, flags: string): (unit: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, flags);
  const known = new Map<string, boolean>();
  return (unit) => {
    const answer = known.get(unit) ?? pattern.test(unit);
    if (known.size < mostKnown) known.set(unit, answer);
    return answer;
  };
}
