import type { AST } from "@eslint-community/regexpp";
import { instruction, type PatternProgram } from "./run-program.ts";

/** A program with more instructions than this is not made: its time would be that many times the length of a text. */
export const mostInstructions = 5_000;

/** A pattern as a program, or why it has none. */
export type CompiledPattern =
  | { readonly kind: "program"; readonly program: PatternProgram }
  | { readonly kind: "none"; readonly reason: string };

/** Compiles a pattern for `runProgram`. Back references have no program, nor has what is larger than `mostInstructions`. */
export function compileProgram(pattern: AST.Pattern, unicode: boolean): CompiledPattern {
  try {
    return { kind: "program", program: new Compiler(unicode).compile(pattern) };
  } catch (error) {
    if (error instanceof Unprogrammable) return { kind: "none", reason: error.message };
    throw error;
  }
}

class Unprogrammable extends Error {}

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/** Where the code goes: what runs after it, in which direction of the text, and under which flags. */
interface Context {
  readonly next: number;
  readonly isBackward: boolean;
  readonly flags: Flags;
}

class Compiler {
  readonly #unicode: boolean;
  readonly #code: number[] = [];
  readonly #characters = new Map<string, readonly [source: string, flags: string]>();
  readonly #looks: (readonly [start: number, isBackward: boolean])[] = [];

  constructor(unicode: boolean) {
    this.#unicode = unicode;
  }

  compile({ alternatives }: AST.Pattern): PatternProgram {
    const flags = { ignoreCase: false, multiline: false, dotAll: false };
    const accept = this.#add(instruction.accept);
    const start = this.#alternatives(alternatives, { next: accept, isBackward: false, flags });
    const characters = [...this.#characters.values()];
    return { unicode: this.#unicode, characters, code: this.#code, looks: this.#looks, start };
  }

  #add(kind: number, first = 0, second = 0): number {
    const index = this.#code.length / 3;
    if (index >= mostInstructions) {
      throw new Unprogrammable(`is made of more than ${mostInstructions} parts, and can be slow`);
    }
    this.#code.push(kind, first, second);
    return index;
  }

  #alternatives(alternatives: readonly AST.Alternative[], context: Context): number {
    return alternatives
      .map(({ elements }) => this.#sequence(elements, context))
      .reduceRight((others, start) => this.#add(instruction.split, start, others));
  }

  /** Written from its end: each element is given what comes after it. */
  #sequence(elements: readonly AST.Element[], context: Context): number {
    const order = context.isBackward ? elements : [...elements].reverse();
    return order.reduce((next, element) => this.#element(element, { ...context, next }), context.next);
  }

  #element(element: AST.Element, context: Context): number {
    switch (element.type) {
      case "Group":
        return this.#alternatives(element.alternatives, {
          ...context,
          flags: changed(context.flags, element.modifiers),
        });
      case "CapturingGroup":
        return this.#alternatives(element.alternatives, context);
      case "Quantifier":
        return this.#repeated(element, context);
      case "Assertion":
        return this.#assertion(element, context);
      case "Backreference":
        throw new Unprogrammable("has a back reference, which no engine matches in bounded time");
      default:
        return this.#add(instruction.character, this.#character(element.raw, context.flags), context.next);
    }
  }

  #character(raw: string, { ignoreCase, dotAll }: Flags): number {
    const flags = `${ignoreCase ? "i" : ""}${dotAll ? "s" : ""}${this.#unicode ? "u" : ""}`;
    const key = `${flags}/${raw}`;
    if (!this.#characters.has(key)) this.#characters.set(key, [raw, flags]);
    return [...this.#characters.keys()].indexOf(key);
  }

  #assertion(assertion: AST.Assertion, context: Context): number {
    const { next, flags } = context;
    switch (assertion.kind) {
      case "start":
        return this.#add(flags.multiline ? instruction.lineStart : instruction.start, next);
      case "end":
        return this.#add(flags.multiline ? instruction.lineEnd : instruction.end, next);
      case "word":
        return this.#add(instruction.wordBoundary, next, assertion.negate ? 1 : 0);
      default:
        return this.#look(assertion, context);
    }
  }

  /** What lies ahead of a place is found from the end of the text, what lies before it from the start. */
  #look({ kind, negate, alternatives }: AST.LookaroundAssertion, { next, flags }: Context): number {
    const isBackward = kind === "lookahead";
    const accept = this.#add(instruction.accept);
    const start = this.#alternatives(alternatives, { next: accept, isBackward, flags });
    this.#looks.push([start, isBackward]);
    return this.#add(instruction.look, next, 2 * (this.#looks.length - 1) + (negate ? 1 : 0));
  }

  #repeated({ element, min, max }: AST.Quantifier, context: Context): number {
    let next = context.next;
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.#add(instruction.split, 0, next);
      this.#code[3 * loop + 1] = this.#element(element, { ...context, next: loop });
      next = loop;
    } else {
      for (let count = min; count < max; count += 1) {
        next = this.#add(instruction.split, this.#element(element, { ...context, next }), context.next);
      }
    }
    for (let count = 0; count < min; count += 1) next = this.#element(element, { ...context, next });
    return next;
  }
}

function changed(flags: Flags, modifiers: AST.Modifiers | null): Flags {
  const { add, remove } = modifiers ?? {};
  const state = (name: keyof Flags) => (flags[name] || add?.[name] === true) && remove?.[name] !== true;
  return { ignoreCase: state("ignoreCase"), multiline: state("multiline"), dotAll: state("dotAll") };
}
