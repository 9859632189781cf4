import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileProgram } from "../../src/contract/schema/pattern/compile-program.ts";
import { isExponential } from "../../src/contract/schema/pattern/native-safety.ts";
import { parsePattern } from "../../src/contract/schema/pattern/parse-pattern.ts";
import { patternTest, planPattern } from "../../src/contract/schema/pattern/pattern.ts";
import { runProgram } from "../../src/contract/schema/pattern/run-program.ts";

/** Weber and Seidl, On the degree of ambiguity of finite automata (1991): two ways from a state to itself along one text. */
test.each<readonly [isSlow: boolean, pattern: string]>([
  [true, "^(a+)+$"],
  [true, "^(a|a)*$"],
  [true, "(a*)*b"],
  [true, "^(\\w+\\s?)*$"],
  [true, "^([a-z]+)*@"],
  [true, "^(a|ab|b)*c$"],
  [true, "^(?:a?b?)*$"],
  [true, "(x+x+)+y"],
  [true, "^([-.]?[a-z0-9]+)*@x$"],
  [true, "^(\\d+|\\d+\\.\\d+)*$"],
  [true, "^((a{1,3})+)+$"],
  [true, "^(.*,)*x$"],
  [true, "(?:\\d+,?)+$"],
  [false, "^a+$"],
  [false, "(a+)+"],
  [false, "^(\\d{1,3}\\.){3}\\d{1,3}$"],
  [false, "^[a-z]+(-[a-z]+)*$"],
  [false, "^\\w+(\\s\\w+)*$"],
  [false, "^(ab?)*$"],
  [false, "^a*a*$"],
  [false, ".*a.*b.*c"],
  [false, "^(a{1,5}){1,5}$"],
  [false, "^(?:[^,]+,)*x$"],
  [false, "^(?=a)a*$"],
  [false, "^(GET|POST)+$"],
  [false, `^(${"[a-z]".repeat(200)})+$`],
])("most engines take exponential time: %s %s", (isSlow, pattern) => {
  const parsed = parsePattern(pattern);
  expect("tree" in parsed && isExponential(parsed.tree)).toBe(isSlow);
});

describe("how a pattern runs", () => {
  test.each<readonly [pattern: string, kind: "native" | "program" | "refused"]>([
    ["^[0-9]{14}$", "native"],
    ["^[a-z]+$", "native"],
    ["[a-z]+", "native"],
    ["^[a-zA-Z0-9]+(?:[-_.][a-zA-Z0-9]+)*$", "native"],
    ["^.{1,100000}$", "native"],
    ["^\\p{Lu}\\p{Ll}+$", "native"],
    ["^[\\w-.]+$", "native"],
    ["^(?<year>[0-9]{4})-\\k<year>$", "native"],
    ["(?<!a)b", "native"],
    ["[a-z]+$", "program"],
    ["^(a+)+$", "program"],
    ["^(a*)*$", "program"],
    ["^(a|a)*$", "program"],
    ["^(a|aa)+$", "program"],
    ["^(a|a?)+$", "program"],
    ["^(.*)*x", "program"],
    ["^(\\w+\\s?)*$", "program"],
    ["\\s*\\s*\\s*$", "program"],
    ["^(?:a?){30}a{30}$", "program"],
    ["^(?=.*[A-Z])(?=.*[0-9]).{8,}$", "program"],
    ["(?i:abc)+", "program"],
    ["(?i)abc", "refused"],
    ["\\Aabc\\z", "refused"],
    ["\\h+", "refused"],
    ["[a-z", "refused"],
    ["^(.+)-\\1$", "refused"],
    ["^(a{1000}){1000}$", "refused"],
    [`${"(".repeat(20_000)}a${")".repeat(20_000)}`, "refused"],
  ])("%s", (pattern, kind) => {
    expect(planPattern(pattern).kind).toBe(kind);
  });
});

describe("a program means what ECMA-262 says", () => {
  test.each<readonly [pattern: string, text: string, matches: boolean]>([
    ["^(a+)+$", "aaaa", true],
    ["^(a+)+$", "aaab", false],
    ["(?=a)(?!ab).c+", "ac", true],
    ["(?=a)(?!ab).c+", "abc", false],
    ["(?<=\\$)[0-9]+(?!\\.)$", "cost $42", true],
    ["(?<=\\$)[0-9]+(?!\\.)$", "cost 42", false],
    ["\\bcat\\b.*$", "a cat sat", true],
    ["\\bcat\\b.*$", "concatenate", false],
    ["^(\\p{Lu}+|\\p{Lu}\\p{Ll})+$", "ÄÖÜß", true],
    ["^(.|..)+$", "😀😀", true],
    ["^(?:.|..){2}$", "😀😀😀😀😀", false],
    ["^(.+)+$", "a\u2028b", false],
    ["^(\\s+)+$", "\u00a0\ufeff", true],
    ["^(?i:a+)+$", "aAaA", true],
    ["^(a+){2,3}$", "a", false],
    ["^(a+){2,3}$", "aa", true],
    ["^(?:(a+)|){3}b$", "aab", true],
    ["^([^]+)+$", "a\n", true],
    ["^(\\u{1F600}|\\x41+|\\u0042+)+$", "😀AAB", true],
  ])("%s on %j is %s", (pattern, text, matches) => {
    const parsed = parsePattern(pattern);
    const compiled = "tree" in parsed ? compileProgram(parsed.tree, true) : undefined;
    expect(compiled?.kind === "program" && runProgram(compiled.program, text)).toBe(matches);
  });

  test("as V8 does, for patterns and texts made at random", () => {
    const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\w", "\\b", "\\B", "^", "$", "\\d", " ");
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie("pattern"), tie("pattern")).map((parts) => parts.join("")),
        fc.tuple(tie("pattern"), tie("pattern")).map((parts) => `(?:${parts.join("|")})`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"))
          .map(([part, count]) => `(${part})${count}`),
        fc.tuple(tie("pattern"), fc.constantFrom("=", "!", "<=", "<!")).map(([part, kind]) => `(?${kind}${part})`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "1", "\n"), maxLength: 7 });
    fc.assert(
      fc.property(pattern, text, (source, value) => {
        const parsed = parsePattern(source);
        const compiled = "tree" in parsed ? compileProgram(parsed.tree, true) : undefined;
        fc.pre(compiled?.kind === "program");
        return runProgram(compiled.program, value) === new RegExp(source, "u").test(value);
      }),
      { numRuns: 3_000 },
    );
  });
});

test.each<readonly [pattern: string, text: string, matches: boolean]>([
  ["^(a+)+$", `${"a".repeat(100_000)}!`, false],
  ["^(a|a)*$", `${"a".repeat(100_000)}!`, false],
  ["(.*)*x", "a".repeat(100_000), false],
  ["\\s*\\s*\\s*$", `${" ".repeat(100_000)}x`, true],
  ["\\s+$", `${" ".repeat(100_000)}x`, false],
  ["^(?=.*[A-Z])(?=.*[0-9]).{8,}$", "a".repeat(100_000), false],
  ["^(?:[0-9]+)*[0-9]{3}x$", "1".repeat(100_000), false],
])("%s ends on a text of 100,000 characters", (pattern, text, matches) => {
  expect(patternTest(pattern)?.(text)).toBe(matches);
});
