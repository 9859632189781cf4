import type { SchemaFacts } from "../../../contract/schema/schema-facts.ts";

/** One change of a number, as the text that goes into the body or the parameter. */
export interface NumberChange {
  readonly change: string;
  readonly title: string;
  readonly raw: string;
  readonly wants: "refused" | "accepted" | "either" | "open";
  readonly keyword?: string;
  /** The valid number that is the same double as this one. */
  readonly asDouble?: string;
  readonly control?: string;
}

/** Where common number types end. */
const edges: readonly (readonly [string, bigint])[] = [
  ["2^31-1", 2n ** 31n - 1n],
  ["2^31", 2n ** 31n],
  ["2^53", 2n ** 53n],
  ["2^53+1", 2n ** 53n + 1n],
  ["2^63-1", 2n ** 63n - 1n],
  ["2^63", 2n ** 63n],
];

/** The numbers just inside and just outside the bounds of a schema, and those at which number types end. `good` is a valid one. */
export function boundChanges(facts: SchemaFacts): readonly NumberChange[] {
  const low = boundOf(facts, "minimum", "exclusiveMinimum");
  const high = boundOf(facts, "maximum", "exclusiveMaximum");
  const changes: NumberChange[] = [];
  if (low !== undefined) {
    changes.push(...aroundBound({ value: low.value, keyword: low.keyword, outward: -1n }));
  }
  if (high !== undefined) {
    changes.push(...aroundBound({ value: high.value, keyword: high.keyword, outward: 1n }));
    const floor = low?.value ?? 0n;
    const inside = edges.filter(([, edge]) => edge > floor && edge < high.value);
    changes.push(
      ...inside.map(
        ([name, edge]): NumberChange => ({
          change: name,
          title: `${name}, inside the range`,
          raw: String(edge),
          wants: "accepted",
          keyword: high.keyword,
        }),
      ),
    );
  }
  const step = facts.keywords.get("multipleOf")?.value;
  if (typeof step === "number" && Number.isInteger(step) && step > 1) {
    changes.push({ change: "no-multiple", title: `no multiple of ${step}`, raw: String(step + 1), wants: "refused" });
  }
  return changes;
}

interface Bound {
  readonly value: bigint;
  readonly keyword: string;
}

function boundOf(facts: SchemaFacts, ...names: readonly string[]): Bound | undefined {
  for (const keyword of names) {
    const value = facts.keywords.get(keyword)?.value;
    if (typeof value === "bigint") return { value, keyword };
    if (typeof value === "number" && Number.isInteger(value)) return { value: BigInt(value), keyword };
  }
  return undefined;
}

/** The oracle says which of the three are valid: it knows whether the bound is exclusive. */
function aroundBound({ value, keyword, outward }: Bound & { readonly outward: bigint }): readonly NumberChange[] {
  const isLow = outward < 0n;
  const name = isLow ? "minimum" : "maximum";
  const outside = value + outward;
  const isSameDouble = Number(outside) === Number(value);
  const same = isSameDouble ? { asDouble: String(value), control: `far-${isLow ? "below" : "above"}` } : {};
  const far: NumberChange = {
    change: `far-${isLow ? "below" : "above"}`,
    title: `ten times the ${name}`,
    raw: String(value * 10n),
    wants: "refused",
    keyword,
  };
  const inner: readonly NumberChange[] = keyword.startsWith("exclusive")
    ? [
        {
          change: `inside-${name}`,
          title: `just inside the ${name}`,
          raw: String(value - outward),
          wants: "accepted",
          keyword,
        },
      ]
    : [];
  return [
    { change: name, title: `the ${name} itself`, raw: String(value), wants: "either", keyword },
    {
      change: isLow ? "below-minimum" : "above-maximum",
      title: isLow ? "one below the minimum" : "one above the maximum",
      raw: String(outside),
      wants: "refused",
      keyword,
      ...same,
    },
    ...(isSameDouble ? [far] : []),
    ...inner,
  ];
}

/** Other ways to write a number, and what is no number at all, for a JSON body. `good` is the valid number's text. */
export function numberForms(good: string, facts: SchemaFacts): readonly NumberChange[] {
  const digits = good.split(/[.eE]/)[0] ?? good;
  // A double has no room for the fraction of an integer beyond 2^53, so such a number would turn out valid.
  const whole = Number.isSafeInteger(Number(digits)) ? digits : "5";
  return [
    { change: "fraction", title: "with the fraction .5", raw: `${whole}.5`, wants: "refused" },
    { change: "exponent", title: "the same number, written with an exponent", raw: `${good}e0`, wants: "open" },
    { change: "quoted", title: "the number in quotation marks", raw: `"${good}"`, wants: "refused" },
    { change: "empty-text", title: "an empty text in place of the number", raw: '""', wants: "refused" },
    ...negated(good, facts),
    { change: "boolean", title: "true in place of the number", raw: "true", wants: "refused" },
    { change: "null", title: "null in place of the number", raw: "null", wants: "either" },
    { change: "array", title: "an array around the number", raw: `[${good}]`, wants: "refused" },
    { change: "object", title: "an object in place of the number", raw: "{}", wants: "refused" },
  ];
}

/** The good number with a minus sign, where zero is not just outside the bounds already. */
function negated(good: string, facts: SchemaFacts): readonly NumberChange[] {
  const low = boundOf(facts, "minimum", "exclusiveMinimum");
  if (low === undefined || low.value <= 0n || good.startsWith("-")) return [];
  return [{ change: "negative", title: "the number with a minus sign", raw: `-${good}`, wants: "refused" }];
}
