import { compareNumbers } from "../../json/compare-numbers.ts";
import type { JsonNumber } from "../../json/json.ts";
import { numberBounds } from "../fits-schema.ts";
import { patternTest } from "../pattern/pattern.ts";
import { type Goal, least, most, type Parts, valuesOf, variantsOf } from "./goal.ts";
import type { MakingOptions } from "./making.ts";
import { some, typesOf } from "./part-facts.ts";
import { textsOfPattern } from "./pattern-text.ts";

/** Why no value was found that meets a goal, as the end of a sentence; where several parts are to blame, the one that is easiest to see. */
export function reasonOf(goal: Goal, { document }: Pick<MakingOptions, "document">): string {
  const ways = variantsOf(document, goal);
  const [first] = ways;
  if (first === undefined) return "its schema allows no value";
  return ways.length > 1 ? "no branch of its choices was met" : reasonOfParts(first);
}

function reasonOfParts(parts: Parts): string {
  if (hasNoType(parts)) return "its schemas name types that exclude each other";
  if (valuesOf<readonly unknown[]>(parts, "enum").some((list) => list.length === 0)) return "its enum is empty";
  const range = emptyRange(parts);
  if (range !== undefined) return range;
  const patterns = valuesOf<string>(parts, "pattern");
  const isText = typesOf(parts).includes("string") || patterns.length > 0;
  if (isText && patterns.length > 0 && !hasText(parts, patterns)) {
    return `no text was found for its ${patterns.length > 1 ? "patterns" : "pattern"} ${patterns.join(" and ")}`;
  }
  const names = [...new Set([...parts].flatMap((part) => Object.keys(part).filter((name) => constraining.has(name))))];
  if (names.length === 0) return "no value was found";
  return `no value was found for ${names.length === 1 ? `its ${names[0]}` : `${names.join(", ")} together`}`;
}

/** Keywords that values have to be searched for by. */
const constraining: ReadonlySet<string> = new Set([
  ...["const", "enum", "format", "pattern", "minLength", "maxLength", "multipleOf", "not", "contains", "uniqueItems"],
  ...["minItems", "maxItems", "required", "propertyNames", "minProperties", "maxProperties", "dependentRequired"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "if", "unevaluatedProperties", "unevaluatedItems"],
]);

function hasNoType(parts: Parts): boolean {
  const lists = [...parts].flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const isIn = (type: string, list: readonly string[]): boolean =>
    list.includes(type) || (type === "integer" && list.includes("number"));
  return lists.length > 1 && !lists.flat().some((type) => lists.every((list) => isIn(type, list)));
}

const ranges = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

/** A least and a most that no value lies between, each of the strictest schema. */
function emptyRange(parts: Parts): string | undefined {
  const bounds = [...parts].map(numberBounds);
  const pairs = [
    ...ranges.map(
      ([least, most]) => [least, most, valuesOf<JsonNumber>(parts, least), valuesOf<JsonNumber>(parts, most)] as const,
    ),
    ["minimum", "maximum", bounds.flatMap(present("minimum")), bounds.flatMap(present("maximum"))] as const,
  ];
  for (const [least, most, lows, highs] of pairs) {
    for (const low of lows) {
      const high = highs.find((each) => compareNumbers(low, each) > 0);
      if (high !== undefined) return `its ${least} ${String(low)} is more than its ${most} ${String(high)}`;
    }
  }
  return undefined;
}

function present(name: "minimum" | "maximum") {
  return (bounds: ReturnType<typeof numberBounds>): readonly JsonNumber[] => {
    const bound = bounds[name];
    return bound === undefined ? [] : [bound];
  };
}

function hasText(parts: Parts, patterns: readonly string[]): boolean {
  const [low, high] = [least(parts, "minLength"), most(parts, "maxLength")];
  const tests = patterns.map(patternTest);
  for (const text of some(textsOfPattern(patterns, { low, high }), mostTexts)) {
    const { length } = [...text];
    if (length >= low && length <= high && tests.every((test) => test?.(text) !== false)) return true;
  }
  return false;
}

/** Texts that are tried for patterns. */
const mostTexts = 40;
