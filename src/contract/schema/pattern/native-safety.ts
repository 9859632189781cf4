import type { AST } from "@eslint-community/regexpp";
import { hasBoundedWork } from "./bounded-work.ts";
import { type CodePoints, codePointsOf, overlap } from "./code-points.ts";

/** A pattern with more characters than this, its counted repetitions written out, is not written out. */
const mostPositions = 2_000;

/** From anywhere in a text, at most so many characters are read in vain by a pattern that has no fixed start. */
const longestUnanchored = 200;

/**
 * Whether a backtracking engine matches a pattern in time that is linear in the text. True only where that is proven: its work is
 * bounded, or at every character there is one way to go on (the Glushkov automaton is deterministic, and no part can match
 * nothing in two ways), and the engine need not begin anew at each character and read far. False means that it is not proven.
 */
export function isNativelySafe(pattern: AST.Pattern): boolean {
  if (hasBoundedWork(pattern, isAnchored(pattern.alternatives))) return true;
  const exact = walk(pattern, true);
  return exact.isSafe || (exact.isTooLarge && walk(pattern, false).isSafe);
}

/** In a pattern with more characters than this, no pairs of them are compared. */
const mostCompared = 150;

/**
 * Whether a backtracking engine can take time that is exponential in the text: within a repetition without a limit, one text can be
 * matched in two ways (`(a+)+`, `(a|a)*`, `(\w+\s?)*`), and what follows can fail. This is the criterion of an exponential degree of
 * ambiguity (Weber and Seidl, 1991) on the Glushkov automaton. Look-arounds and back references are passed over, so that false means
 * that none was found.
 */
export function isExponential(pattern: AST.Pattern): boolean {
  for (const isWrittenOut of [true, false]) {
    const automaton = new Automaton(isWrittenOut);
    const whole = automaton.alternatives(pattern.alternatives);
    if (automaton.size <= mostCompared) return automaton.hasTwoWays(whole);
  }
  return false;
}

function walk(pattern: AST.Pattern, isWrittenOut: boolean) {
  const automaton = new Automaton(isWrittenOut);
  const whole = automaton.alternatives(pattern.alternatives);
  const isSafe = automaton.isDeterministic(whole) && (isAnchored(pattern.alternatives) || automaton.endsEarly(whole));
  return { isSafe, isTooLarge: automaton.isTooLarge };
}

/** Whether a match can begin at the start of the text only. */
function isAnchored(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements: [first] }) => {
    if (first === undefined) return false;
    if (first.type === "Assertion") return first.kind === "start";
    return (first.type === "Group" || first.type === "CapturingGroup") && isAnchored(first.alternatives);
  });
}

/** A part of a pattern: the characters that can come first and last in it, and how long its matches are at most. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
  readonly longest: number;
}

const nothing: Part = { first: [], last: [], isNullable: true, longest: 0 };

class Automaton {
  isTooLarge = false;
  readonly #isWrittenOut: boolean;
  readonly #sets: CodePoints[] = [];
  readonly #followers: Set<number>[] = [];
  readonly #looping = new Set<number>();
  /** Pairs of positions between which there are two ways. */
  readonly #doubled: (readonly [source: number, target: number])[] = [];
  #isAmbiguous = false;
  #hasAssertion = false;

  constructor(isWrittenOut: boolean) {
    this.#isWrittenOut = isWrittenOut;
  }

  isDeterministic(whole: Part): boolean {
    if (this.#isAmbiguous || this.isTooLarge) return false;
    return [whole.first, ...this.#followers].every((positions) => this.#areApart([...positions]));
  }

  /** Whether a match that fails has read few characters: whatever repeats without a limit is the end of the pattern. */
  endsEarly(whole: Part): boolean {
    if (whole.longest <= longestUnanchored) return true;
    const last = new Set(whole.last);
    return !this.#hasAssertion && [...this.#looping].every((position) => last.has(position));
  }

  get size(): number {
    return this.#sets.length;
  }

  /** Whether a text leads from a position to itself in two ways, at a place after which the match can still fail. */
  hasTwoWays(whole: Part): boolean {
    const isFinal = (position: number): boolean => !this.#hasAssertion && whole.last.includes(position);
    const canFail = (position: number): boolean => this.#reached([position]).some((each) => !isFinal(each));
    const inCircle = this.#doubled.filter(([source, target]) => this.#reached([target]).includes(source));
    if (inCircle.some(([source]) => canFail(source))) return true;
    return [...this.#sets.keys()].some((position) => canFail(position) && this.#splits(position));
  }

  #reached(from: readonly number[]): readonly number[] {
    const reached = new Set(from);
    for (const position of reached) for (const next of this.#followers[position] ?? []) reached.add(next);
    return [...reached];
  }

  /** Whether two walks along one text begin at a position, part, and both come back to it. */
  #splits(start: number): boolean {
    const walks = new Map([["", { one: start, other: start, isApart: false }]]);
    for (const { one, other, isApart } of walks.values()) {
      for (const [left, right] of this.#steps(one, other)) {
        const walk = { one: left, other: right, isApart: isApart || left !== right };
        if (walk.isApart && left === start && right === start) return true;
        const key = `${left} ${right} ${walk.isApart}`;
        if (!walks.has(key)) walks.set(key, walk);
      }
    }
    return false;
  }

  /** Where one character leads from two positions. */
  #steps(one: number, other: number): readonly (readonly [number, number])[] {
    const rights = [...(this.#followers[other] ?? [])];
    return [...(this.#followers[one] ?? [])].flatMap((left) =>
      rights
        .filter((right) => overlap(this.#sets[left] ?? [], this.#sets[right] ?? []))
        .map((right) => [left, right] as const),
    );
  }

  alternatives(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements));
    if (parts.filter(({ isNullable }) => isNullable).length > 1) this.#isAmbiguous = true;
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isNullable: parts.some(({ isNullable }) => isNullable),
      longest: Math.max(...parts.map(({ longest }) => longest)),
    };
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements.reduce<Part>((before, element) => this.#joined(before, this.#element(element)), nothing);
  }

  #joined(left: Part, right: Part): Part {
    this.#connect(left.last, right.first);
    return {
      first: left.isNullable ? [...left.first, ...right.first] : left.first,
      last: right.isNullable ? [...left.last, ...right.last] : right.last,
      isNullable: left.isNullable && right.isNullable,
      longest: left.longest + right.longest,
    };
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case "Group":
        if (element.modifiers !== null) this.#isAmbiguous = true;
        return this.alternatives(element.alternatives);
      case "CapturingGroup":
        return this.alternatives(element.alternatives);
      case "Quantifier":
        return this.#repeated(element);
      case "Assertion":
        return this.#assertion(element);
      case "Backreference":
        this.#isAmbiguous = true;
        return nothing;
      default:
        return this.#character(codePointsOf(element));
    }
  }

  #assertion({ kind }: AST.Assertion): Part {
    if (kind === "lookahead" || kind === "lookbehind") this.#isAmbiguous = true;
    if (kind !== "start") this.#hasAssertion = true;
    return nothing;
  }

  #character(set: CodePoints): Part {
    const position = this.#sets.length;
    this.#sets.push(set);
    this.#followers.push(new Set());
    if (position >= mostPositions) this.isTooLarge = true;
    return { first: [position], last: [position], isNullable: false, longest: 1 };
  }

  #repeated({ element, min, max }: AST.Quantifier): Part {
    const from = this.#sets.length;
    const once = this.#element(element);
    if (once.isNullable && !(min === 1 && max === 1)) this.#isAmbiguous = true;
    if (max === 0) return nothing;
    const isCounted = max !== Number.POSITIVE_INFINITY && this.#isWrittenOut;
    if (!isCounted && max > 1) return this.#loop(once, { from, min, max });
    return this.#copied(element, once, { min, max: Math.min(max, mostPositions + 1) });
  }

  /** `X{1,3}` is X(X(X)?)?: each copy goes on to the next one, and to nothing further. */
  #copied(element: AST.Element, once: Part, { min, max }: { readonly min: number; readonly max: number }): Part {
    const last = min <= 1 ? [...once.last] : [];
    let [previous, longest] = [once, once.longest];
    for (let count = 2; count <= max && !this.isTooLarge; count += 1) {
      const copy = this.#element(element);
      this.#connect(previous.last, copy.first);
      if (count >= min) last.push(...copy.last);
      previous = copy;
      longest += copy.longest;
    }
    return { first: once.first, last, isNullable: min === 0 || once.isNullable, longest };
  }

  #loop(once: Part, { from, min, max }: { readonly from: number; readonly min: number; readonly max: number }): Part {
    this.#connect(once.last, once.first);
    for (let position = from; position < this.#sets.length; position += 1) this.#looping.add(position);
    return { ...once, isNullable: min === 0 || once.isNullable, longest: once.longest * max };
  }

  /** Two ways from one character to the same next one are an ambiguity: `(a+)+`. */
  #connect(sources: readonly number[], targets: readonly number[]): void {
    for (const source of sources) {
      const followers = this.#followers[source];
      for (const target of targets) {
        if (followers?.has(target)) {
          this.#isAmbiguous = true;
          this.#doubled.push([source, target]);
        }
        followers?.add(target);
      }
    }
  }

  #areApart(positions: readonly number[]): boolean {
    return positions.every((one, index) =>
      positions.slice(index + 1).every((other) => !overlap(this.#sets[one] ?? [], this.#sets[other] ?? [])),
    );
  }
}
