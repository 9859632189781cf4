import { expect, it } from "vitest";
import { findText } from "../../src/diff/schema/relate/pattern-language.ts";
import { patternRelation } from "../../src/diff/schema/relate/pattern-relation.ts";

const same = { narrows: false, widens: false };
const narrower = { narrows: true, widens: false };
const wider = { narrows: false, widens: true };
const other = { narrows: true, widens: true };
const doubtful = { ...other, isDoubtful: true };

// ECMA-262, section 22.2.2; a pattern matches anywhere in a text (JSON Schema 2020-12 Validation, section 6.3.3).
it.each<readonly [before: readonly string[], after: readonly string[], want: typeof same]>([
  [["^[a-z]+$"], ["^[a-z0-9]+$"], wider],
  [["^[a-z]{2,4}$"], ["^[a-z]{3}$"], narrower],
  [["^(a|b)$"], ["^[ab]$"], same],
  [["^a+$"], ["^(a+)+$"], same],
  [["^\\w$"], ["^[0-9A-Z_a-z]$"], same],
  [["^[^a]$"], ["^[^ab]$"], narrower],
  [["^a"], ["a"], wider],
  [["^ab$"], ["^ab"], wider],
  [["^.$"], ["^[\\s\\S]$"], wider],
  [["^\u{1f600}$"], ["^.$"], wider],
  [["^a$"], ["^b$"], other],
  [["a"], ["b"], other],
  [["^a", "b$"], ["^a.*b$"], narrower],
  [["^a[\\s\\S]*b$"], ["^a", "b$"], same],
  [["^a"], ["^a", "b"], narrower],
  [["$^"], ["^$"], same],
  [["a{0}"], [""], same],
  // Beyond automata, or in other units: nothing is proven.
  [["^(?!x)a"], ["^a"], doubtful],
  [["\\bab"], ["ab"], doubtful],
  [["(a)\\1"], ["aa"], doubtful],
  [["^\\p{L}$"], ["^\\p{Lu}$"], doubtful],
  [["^(?i:a)$"], ["^a$"], doubtful],
  [["[\\w-.]"], ["[a-z]"], doubtful],
  [["(a|b)*a(a|b){14}$"], ["(a|b)*a(a|b){15}$"], doubtful],
])("%j to %j", (before, after, want) => {
  expect(patternRelation(before, after)).toEqual(want);
});

it("finds the shortest text, which people can read", () => {
  const found = findText([
    { pattern: "^[a-zA-Z]{3}$", matches: true },
    { pattern: "^[a-z]*$", matches: false },
  ]);
  expect(found).toEqual({ kind: "found", text: "aaA" });
});
