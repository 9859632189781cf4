import { compareNumbers, isIntegral, isJsonNumber } from "../json/compare-numbers.ts";
import { isDecimal } from "../json/decimal.ts";
import type { JsonNumber } from "../json/json.ts";
import type { BranchGuard, NumberMark, NumberNode, NumberParts, NumberRules } from "./number-places.ts";
import { asBigInt, asNumber, isHeld, type NumberSteps, walkNumbers } from "./plain-numbers.ts";

/** Converts numbers (see `ConvertNumbers`) at places of every kind: recursion, branches, patterns, tuples, all marks. */
export function convertNumbers(value: unknown, { places, index, isParsed, direction, onUnheld }: NumberRules): unknown {
  const node = places?.of[index];
  const walk: Walk = { direction, named: places?.named ?? {} };
  const state = node ? nonEmpty(expanded(node, value, walk.named)) : undefined;
  return walkNumbers(value, { state, pointer: "" }, { isParsed, onUnheld, steps: stepsOf(walk) });
}

interface Walk extends Pick<NumberRules, "direction"> {
  readonly named: Readonly<Record<string, NumberNode>>;
}

/** What is known of one place, branches decided by the value that is there. */
type Parts = readonly Part[];
type Part = NumberMark | NumberParts;

function stepsOf({ direction, named }: Walk): NumberSteps<Parts> {
  return {
    below: (parts, { name, value, isItem }) => {
      const nodes = parts.flatMap((part) => nodesAt(part, name, isItem));
      return nonEmpty(nodes.flatMap((node) => expanded(node, value, named)));
    },
    convert: (value, parts = none) => convertNumber(value, parts, direction),
    isSafe: (parts = none) => parts.includes("safe"),
    text: (text, parts = none) =>
      direction === "out" && parts.includes("text") && integerText.test(text) ? BigInt(text) : text,
  };
}

function nonEmpty(parts: Parts): Parts | undefined {
  return parts.length === 0 ? undefined : parts;
}

const none: Parts = [];

/** An integer as JSON writes it. RFC 8259, section 6. */
const integerText = /^-?(?:0|[1-9]\d*)$/;

function convertNumber(value: JsonNumber, parts: Parts, direction: "in" | "out"): unknown {
  if (direction === "in" && parts.includes("text")) return asText(value);
  if (parts.includes("safe")) return asSafe(value, direction);
  if (parts.includes("bigint") || parts.includes("text")) return asBigInt(value);
  return asNumber(value, parts.includes("number"));
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
  return node ? [node] : [];
}

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
    (type === "number" && isDouble(value)) ||
    (type === "integer" && isIntegral(value) && isDouble(value))
  );
}

function isDouble(value: JsonNumber): boolean {
  return typeof value === "number" || isHeld(value);
}

function isSame(value: unknown, other: unknown): boolean {
  return value === other || (isJsonNumber(value) && isJsonNumber(other) && compareNumbers(value, other) === 0);
}
