import { compareNumbers, isIntegral, isJsonNumber } from "../json/compare-numbers.ts";
import { isDecimal } from "../json/decimal.ts";
import type { JsonNumber } from "../json/json.ts";
import { escapePointerToken } from "../json/json-pointer.ts";

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
export function convertNumbers(value: unknown, rules: NumberRules): unknown {
  const node = rules.places?.of[rules.index];
  return convert(value, { nodes: node ? [node] : [], pointer: "" }, { ...rules, named: rules.places?.named ?? {} });
}

interface Walk extends NumberRules {
  readonly named: Readonly<Record<string, NumberNode>>;
}

interface Place {
  readonly nodes: readonly NumberNode[];
  readonly pointer: string;
}

function convert(value: unknown, { nodes, pointer }: Place, walk: Walk): unknown {
  if (nodes.length === 0 && !walk.isParsed) return value;
  const parts = nodes.flatMap((node) => expanded(node, value, walk.named));
  if (typeof value === "number" || typeof value === "bigint" || isDecimal(value)) {
    return convertNumber(value, parts, walk.direction) ?? walk.onUnheld(value, pointer, parts.includes("safe"));
  }
  if (typeof value === "string" && walk.direction === "out" && parts.includes("text") && integerText.test(value))
    return BigInt(value);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [name, member] of Object.entries(value)) {
    const below = parts.flatMap((part) => nodesAt(part, name, Array.isArray(value)));
    const converted = convert(member, { nodes: below, pointer: `${pointer}/${escapePointerToken(name)}` }, walk);
    if (converted === member) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[name] = converted;
  }
  return copy ?? value;
}

/** An integer as JSON writes it. RFC 8259, section 6. */
const integerText = /^-?(?:0|[1-9]\d*)$/;

function convertNumber(value: JsonNumber, parts: readonly Part[], direction: "in" | "out"): unknown {
  if (direction === "in" && parts.includes("text")) return asText(value);
  if (parts.includes("safe")) return asSafe(value, direction);
  if (parts.includes("text")) return convertNumber(value, ["bigint"], direction);
  if (parts.includes("bigint")) {
    if (typeof value !== "number" || !Number.isInteger(value)) return value;
    return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  }
  const nearest = Number(value);
  const isMeant = parts.includes("number") && Number.isFinite(nearest);
  return typeof value === "number" ? value : isMeant || isHeld(value) ? nearest : undefined;
}

function asText(value: JsonNumber): unknown {
  return isDecimal(value) || !isIntegral(value) ? value : String(BigInt(value));
}

/** An integer as a `number`, as far as it is exact; one that goes out may be a bigint. */
function asSafe(value: JsonNumber, direction: "in" | "out"): JsonNumber | undefined {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
  if (typeof value !== "bigint" || direction === "out") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

/** Whether a double is exactly this number, by its shortest text or (powers of two) by its binary value. */
function isHeld(value: JsonNumber): boolean {
  const nearest = Number(value);
  if (typeof value === "number" || !Number.isFinite(nearest)) return typeof value === "number";
  return compareNumbers(nearest, value) === 0 || (typeof value === "bigint" && BigInt(nearest) === value);
}

type Part = NumberMark | NumberParts;

function expanded(node: NumberNode, value: unknown, named: Walk["named"]): readonly Part[] {
  if (typeof node === "string") return [node];
  if ("ref" in node) return expanded(named[node.ref] as NumberNode, value, named);
  if ("all" in node) return node.all.flatMap((part) => expanded(part, value, named));
  if (!("cases" in node)) return [node];
  const branch = node.cases.find(({ when }) => fits(value, when))?.use;
  return branch ? expanded(branch, value, named) : [];
}

function nodesAt(part: Part, name: string, isItem: boolean): readonly NumberNode[] {
  if (typeof part === "string") return [];
  const { first = [], items, members, patterns, others } = part;
  if (isItem) return listed(Number(name) < first.length ? first[Number(name)] : items);
  const found = patterns === undefined ? [] : matching(patterns, name);
  if (members !== undefined && Object.hasOwn(members, name)) found.push(members[name]);
  return found.length === 0 ? listed(others) : found.flatMap(listed);
}

function matching(patterns: NonNullable<NumberParts["patterns"]>, name: string): (NumberNode | null | undefined)[] {
  const those = Object.keys(patterns).filter((pattern) => new RegExp(pattern, "u").test(name));
  return those.map((pattern) => patterns[pattern]);
}

function listed(node: NumberNode | null | undefined): readonly NumberNode[] {
  return node ? [node] : none;
}

const none: readonly NumberNode[] = [];

/** Whether a value can be one of the branch; undefined members are absent. */
function fits(value: unknown, guard: BranchGuard): boolean {
  const { type, enum: list, required = [], members = {}, closed, items, all = [], any } = guard;
  if (type !== undefined && !type.some((each) => hasType(value, each))) return false;
  if (list !== undefined && !list.some((each) => isSame(value, each))) return false;
  if (!all.every((part) => fits(value, part)) || (any && !any.some((part) => fits(value, part)))) return false;
  if (Array.isArray(value)) return items === undefined || value.every((item) => fits(item, items));
  if (typeof value !== "object" || value === null || isDecimal(value)) return true;
  const object = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(object).filter((name) => object[name] !== undefined);
  return (
    required.every((name) => names.includes(name)) &&
    names.every((name) => (Object.hasOwn(members, name) ? fits(object[name], members[name] as BranchGuard) : !closed))
  );
}

function hasType(value: unknown, type: string): boolean {
  if (!isJsonNumber(value)) return type === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
  if (type === "bigint") return isIntegral(value);
  return (
    type === "double" ||
    (type === "number" && isHeld(value)) ||
    (type === "integer" && isIntegral(value) && isHeld(value))
  );
}

function isSame(value: unknown, other: unknown): boolean {
  return value === other || (isJsonNumber(value) && isJsonNumber(other) && compareNumbers(value, other) === 0);
}
