import { isDecimal } from "../contract/json/decimal.ts";
import type { Operation, OperationBody } from "../contract/model/operation.ts";
import { isBigInteger } from "../contract/schema/big-integer.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";
import type { NumberCase, NumberMark, NumberNode, NumberPlaces } from "../contract/schema/number-places.ts";

/** How a generated client holds integers that may exceed 2^53: exactly, exactly or not at all, or as decimal digits. */
export type Integers = "bigint" | "number" | "string";

/** Every form of integers, the default first. */
export const integerForms: readonly Integers[] = ["bigint", "number", "string"];

/** The extension by which a schema says how its big integer is typed. */
export const integerKey = "x-plate-integer";

/** The table with its big integers held so. */
export function withIntegers(table: readonly Operation[], integers: Integers): readonly Operation[] {
  if (integers === "bigint") return table;
  const mark = integers === "number" ? "safe" : "text";
  // One object of named nodes stays one object.
  const known = new Map<object, NonNullable<NumberPlaces["named"]>>();
  const places = ({ of, named }: NumberPlaces): NumberPlaces => {
    const own = named && (known.get(named) ?? mapNodes(named, mark));
    if (named && own) known.set(named, own);
    return { of: of.map((node) => node && markNode(node, mark)), ...(own && { named: own }) };
  };
  const body = <Body extends OperationBody>(row: Body): Body =>
    row.numbers === undefined ? row : { ...row, numbers: places(row.numbers) };
  return table.map((row) => ({
    ...row,
    ...(row.request && { request: body(row.request) }),
    answers: Object.fromEntries(Object.entries(row.answers).map(([status, answer]) => [status, body(answer)])),
  }));
}

function mapNodes(nodes: Readonly<Record<string, NumberNode>>, mark: NumberMark): Record<string, NumberNode> {
  return Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, markNode(node, mark)]));
}

function markNode(node: NumberNode, mark: NumberMark): NumberNode {
  const own = (each: NumberNode | null | undefined): NumberNode | null => (each ? markNode(each, mark) : null);
  if (typeof node === "string") return node === "bigint" ? mark : node;
  if ("ref" in node) return node;
  if ("all" in node) return { all: node.all.map((each) => markNode(each, mark)) };
  if ("cases" in node) return { cases: node.cases.map(({ when, use }): NumberCase => ({ when, use: own(use) })) };
  const { members, patterns, others, first, items } = node;
  const named = (group: NonNullable<typeof members>) =>
    Object.fromEntries(Object.entries(group).map(([name, each]) => [name, own(each)]));
  return {
    ...(members && { members: named(members) }),
    ...(patterns && { patterns: named(patterns) }),
    ...(others && { others: markNode(others, mark) }),
    ...(first && { first: first.map(own) }),
    ...(items && { items: markNode(items, mark) }),
  };
}

/** Keywords whose values are data. */
const dataKeys: ReadonlySet<string> = new Set(["enum", "const", "default", "example", "examples"]);

/** A schema in which every big integer says how it is typed. */
export function withTypedIntegers(schema: JsonSchema, integers: Integers): JsonSchema {
  return integers === "bigint" ? schema : (mark(schema, integers) as JsonSchema);
}

function mark(value: unknown, integers: Integers): unknown {
  if (Array.isArray(value)) return value.map((item) => mark(item, integers));
  if (typeof value !== "object" || value === null || isDecimal(value)) return value;
  const marked = Object.entries(value).map(([name, member]) => [
    name,
    dataKeys.has(name) ? member : mark(member, integers),
  ]);
  const isBig = isBigInteger(value as JsonSchema);
  return Object.fromEntries(isBig ? [...marked, [integerKey, integers]] : marked);
}
