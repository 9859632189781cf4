import type { JsonNumber } from "../json/json.ts";

/** Which numbers of a body are a `bigint`, and which are a double: one entry per schema (those at the end may be left out), and those that several refer to by name. */
export interface NumberPlaces {
  readonly of: readonly (NumberNode | null)[];
  readonly named?: Readonly<Record<string, NumberNode>>;
}

/**
 * What a schema says of the numbers in its values, without what says nothing of them: `bigint` for a big integer, `number` for one
 * of the format double or float, whose digits beyond a double's mean nothing. A client may be made to hold its big integers
 * otherwise: `safe` is a `number` that has to be exact, `text` is decimal digits.
 */
export type NumberNode =
  | NumberMark
  | { readonly ref: string }
  | { readonly all: readonly NumberNode[] }
  | { readonly cases: readonly NumberCase[] }
  | NumberParts;

/** How one number is held. */
export type NumberMark = "bigint" | "number" | "safe" | "text";

/** The parts of an object or an array. */
export interface NumberParts {
  readonly members?: Readonly<Record<string, NumberNode | null>>;
  /** By pattern of the name. */
  readonly patterns?: Readonly<Record<string, NumberNode | null>>;
  /** Members that neither `members` nor `patterns` name. */
  readonly others?: NumberNode;
  /** The first items of an array, each by itself. */
  readonly first?: readonly (NumberNode | null)[];
  /** The items after those. */
  readonly items?: NumberNode;
}

/** One branch of `anyOf` or `oneOf`; of several, the first whose guard the value fits is taken. */
export interface NumberCase {
  readonly when: BranchGuard;
  readonly use: NumberNode | null;
}

/** As much of a branch as distinguishes it from the others. */
export interface BranchGuard {
  /** Types of JSON; `bigint` is an integer of any size, `number` and `integer` one that a double holds, `double` any number. */
  readonly type?: readonly string[];
  readonly enum?: readonly (string | number | bigint | boolean | null)[];
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, BranchGuard>>;
  /** Whether there may be no other members. */
  readonly closed?: true;
  readonly items?: BranchGuard;
  /** Further guards that have to fit. */
  readonly all?: readonly BranchGuard[];
  /** Guards of which one has to fit. */
  readonly any?: readonly BranchGuard[];
}

/**
 * Told of each number that its type cannot hold, with its JSON Pointer and whether the place is `safe`; returns what is taken in its
 * place.
 */
export type OnUnheld = (value: JsonNumber, pointer: string, isSafe: boolean) => unknown;

/** What `convertNumbers` works by. */
export interface NumberRules {
  readonly places: NumberPlaces | undefined;
  /** Which entry of the places is meant. */
  readonly index: number;
  /** Whether numbers that the places do not mention are converted too: there can be some that are no `number` yet. */
  readonly isParsed: boolean;
  /** Whether values come in, so that integers of a place `text` become texts, or go out, so that such texts become integers. */
  readonly direction: "in" | "out";
  readonly onUnheld: OnUnheld;
}

/**
 * The value with each number in the type that the schema gives it: `bigint` for a big integer, `number` for any other, as far as a
 * double holds it. What no double holds is left to `onUnheld`. Only what changes is copied.
 */
export type ConvertNumbers = (value: unknown, rules: NumberRules) => unknown;
