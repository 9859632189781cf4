import { exactNumber } from "../../contract/json/exact-json.ts";
import type { JsonNumber } from "../../contract/json/json.ts";
import { writtenText } from "../exact-file.ts";
import { type LintRule, type Location, type Node, reportFinding } from "../plugin-types.ts";

const keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "const"];
const plainInteger = /^-?(?:0|[1-9]\d*)$/;

/** Bounds and fixed values of integers beyond ±(2^53 − 1): tools round every spelling of them but the digits, and many those too. */
export const exactIntegers: LintRule = {
  id: "exact-integers",
  asks: "A bound or fixed value of an integer beyond ±(2^53 − 1) is written in the file digit by digit: no exponent, fraction or quotes.",
  visit: () => ({
    Schema: {
      enter: (schema, context) => {
        if (!isIntegerType(schema)) return;
        for (const steps of unsafePlaces(schema)) {
          const at = context.location.child(steps);
          const finding = findInexact(String(steps[0]), at);
          if (finding !== undefined) reportFinding(context, { at, ...finding });
        }
      },
    },
  }),
};

function unsafePlaces(schema: Node): readonly (readonly (string | number)[])[] {
  const listed = Array.isArray(schema.enum) ? schema.enum : [];
  return [
    ...keywords.filter((keyword) => mayBeUnsafe(schema[keyword])).map((keyword) => [keyword]),
    ...listed.flatMap((value, index) => (mayBeUnsafe(value) ? [["enum", index]] : [])),
  ];
}

/** Redocly's parser rounds, but never an unsafe integer to a safe one. A text is checked too: it may be a quoted number. */
function mayBeUnsafe(bound: unknown): boolean {
  return typeof bound === "string" || (typeof bound === "number" && !Number.isSafeInteger(bound));
}

function findInexact(keyword: string, at: Location): { readonly what: string; readonly fix: string } | undefined {
  const written = writtenText(at);
  if (written === undefined || plainInteger.test(written)) return undefined;
  const value = readNumber(written.replaceAll(/^["']|["']$/g, ""));
  if (value === undefined || Number.isSafeInteger(value)) return undefined;
  return {
    what: `${keyword} is beyond 2^53 and written as ${written}: programs that read it round it.`,
    fix: typeof value === "bigint" ? `Write ${value}` : "Write it as plain decimal digits.",
  };
}

/** The exact value of a spelling of a number, also of those that only YAML has; `undefined` if it is no number. */
function readNumber(text: string): JsonNumber | undefined {
  if (/^0(?:x[\da-f]+|o[0-7]+)$/i.test(text)) return exactNumber(BigInt(text).toString());
  const number = Number(text.replaceAll("_", ""));
  return Number.isNaN(number) ? undefined : exactNumber(text.replace(/^\+/, "").replaceAll("_", ""));
}

function isIntegerType(schema: Node): boolean {
  return schema.type === "integer" || (Array.isArray(schema.type) && schema.type.includes("integer"));
}
