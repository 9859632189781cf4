import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/contract/json/json.ts";
import { RULE } from "../rules.ts";
import type { Mutation } from "./mutation.ts";

/** One change of a schema: a keyword with another value (undefined: without it), and what may show it. */
export type SchemaChange = Pick<Mutation, "kind" | "says" | "values" | "rule"> & {
  readonly keyword: string;
  readonly to: JsonValue | undefined;
};

/** A number, exact whatever its size: the form that JSON values have in this product. */
function plus(bound: number | bigint, step: number): number | bigint {
  const sum = BigInt(bound) + BigInt(step);
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
}

const isNumber = (value: unknown): value is number | bigint => typeof value === "number" || typeof value === "bigint";

/** A keyword that bounds a value, which way is wider, and how a value at a bound is made. */
interface Bound {
  readonly keyword: string;
  readonly wider: 1 | -1;
  readonly make: (bound: number | bigint) => JsonValue;
}

/** Every bound of a schema one wider and one narrower. `good` is a value that the schema allows. */
function boundChanges(schema: JsonObject, good: JsonValue | undefined): readonly SchemaChange[] {
  const bounds: readonly Bound[] = [
    { keyword: "minimum", wider: -1, make: (bound: number | bigint) => bound },
    { keyword: "maximum", wider: 1, make: (bound: number | bigint) => bound },
    { keyword: "minLength", wider: -1, make: (bound: number | bigint) => textOf(good, Number(bound)) },
    { keyword: "maxLength", wider: 1, make: (bound: number | bigint) => textOf(good, Number(bound)) },
    { keyword: "minItems", wider: -1, make: (bound: number | bigint) => itemsOf(good, Number(bound)) },
    { keyword: "maxItems", wider: 1, make: (bound: number | bigint) => itemsOf(good, Number(bound)) },
  ];
  return bounds.flatMap(({ keyword, wider, make }) => {
    const bound = schema[keyword];
    if (!isNumber(bound)) return [];
    const values = [plus(bound, wider), bound, plus(bound, -wider)].map(make);
    const change = (step: number): SchemaChange => ({
      keyword,
      to: plus(bound, step),
      kind: step === wider ? "bound widened by one" : "bound narrowed by one",
      says: `${keyword} ${bound} became ${plus(bound, step)}`,
      values,
      rule: step === wider ? refusalRules(bound) : RULE.mustAccept,
    });
    return keyword !== "minimum" && keyword !== "maximum" && bound === 0 && wider < 0
      ? [change(-wider)]
      : [change(wider), change(-wider)];
  });
}

/** Beyond 2^53 a bound and its neighbour may be the same double, which is a finding of its own rule. */
const refusalRules = (bound: number | bigint): readonly string[] =>
  typeof bound === "bigint" ? [...RULE.mustRefuse, ...RULE.exact] : RULE.mustRefuse;

/** A text of so many characters, as near to a good one as can be. */
function textOf(good: JsonValue | undefined, length: number): string {
  const text = typeof good === "string" && good !== "" ? good : "a";
  return text.repeat(Math.ceil(Math.max(1, length) / text.length)).slice(0, Math.max(0, length));
}

function itemsOf(good: JsonValue | undefined, length: number): readonly JsonValue[] {
  const [item = "a"] = Array.isArray(good) ? (good as readonly JsonValue[]) : [];
  return Array.from({ length: Math.max(0, length) }, () => item);
}

const SAMPLES: Readonly<Record<string, JsonValue>> = {
  string: "text",
  integer: 1,
  number: 1,
  boolean: true,
  array: [],
  object: {},
};
const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  array: "object",
  object: "array",
};

/** Another type lets some values in and keeps others out. */
const TYPE_RULES = [...RULE.mustAccept, ...RULE.mustRefuse];

function typeChanges(schema: JsonObject, good: JsonValue | undefined): readonly SchemaChange[] {
  const { type } = schema;
  const other = typeof type === "string" ? OTHER_TYPE[type] : undefined;
  if (other === undefined) return [];
  const values = [good, SAMPLES[other]];
  return [
    {
      keyword: "type",
      to: other,
      kind: "type changed",
      says: `type ${type} became ${other}`,
      values,
      rule: TYPE_RULES,
    },
  ];
}

/** A good text with one character changed, at every place, and with one more before or after. */
function spoilt(good: JsonValue | undefined): readonly string[] {
  if (typeof good !== "string") return ["", "x", "0"];
  const changed = [...good].flatMap((_, at) =>
    ["x", "9", "!"].map((letter) => good.slice(0, at) + letter + good.slice(at + 1)),
  );
  return [`${good}x`, `x${good}`, `${good}0`, "", ...changed];
}

function textChanges(schema: JsonObject, good: JsonValue | undefined): readonly SchemaChange[] {
  const { pattern, format } = schema;
  const dropped = (keyword: "pattern" | "format"): SchemaChange => ({
    keyword,
    to: undefined,
    kind: `${keyword} dropped`,
    says: `${keyword} ${String(schema[keyword])} was dropped`,
    values: spoilt(good),
    rule: RULE.mustRefuse,
  });
  const loosened = (to: string): SchemaChange => ({
    ...dropped("pattern"),
    to,
    kind: "pattern loosened",
    says: `pattern ${pattern} became ${to}`,
  });
  return [
    ...(typeof format === "string" && typeof good === "string" ? [dropped("format")] : []),
    ...(typeof pattern === "string" ? [dropped("pattern"), loosened(pattern.replace(/\$$/, ""))] : []),
    ...(typeof pattern === "string" && pattern.includes("[0-9") ? [loosened(lastClassWidened(pattern))] : []),
  ];
}

/** The pattern with letters let into its last class of digits. */
function lastClassWidened(pattern: string): string {
  const at = pattern.lastIndexOf("[0-9");
  return `${pattern.slice(0, at)}[A-Za-z0-9${pattern.slice(at + 4)}`;
}

function enumChanges(schema: JsonObject): readonly SchemaChange[] {
  const { enum: list } = schema;
  if (!Array.isArray(list) || list.length < 2) return [];
  const items = list as readonly JsonValue[];
  const change = { keyword: "enum", values: [...items, "unknown"] } as const;
  return [
    { ...change, to: undefined, kind: "enum dropped", says: "enum was dropped", rule: RULE.mustRefuse },
    {
      ...change,
      to: items.slice(0, -1),
      kind: "enum narrowed",
      says: "enum lost its last value",
      rule: RULE.mustAccept,
    },
  ];
}

/** Every change of one schema by itself; `required` and what is below it is the walk's business. */
export function changesOf(schema: JsonValue | undefined, good: JsonValue | undefined): readonly SchemaChange[] {
  if (!isJsonObject(schema)) return [];
  return [
    ...boundChanges(schema, good),
    ...typeChanges(schema, good),
    ...textChanges(schema, good),
    ...enumChanges(schema),
  ];
}
