/**
 * How a pattern reads: as a Unicode one, which JSON Schema 2020-12 (section 6.4) asks for; without the `u` flag, as `[\w-.]`
 * is written; or in a dialect that is not ECMA-262's.
 */
export type PatternDialect = "unicode" | "plain" | "foreign";

/** What an escaped letter may stand for without the `u` flag; any other one (`\A`, `\p`) would be read as the letter. */
const foreignEscape = /\\(?![dDwWsSbBfnrtv]|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})[A-Za-z]/;

/** Tells in which dialect a pattern is written. */
export function patternDialect(text: string): PatternDialect {
  if (compiles(text, "u")) return "unicode";
  return compiles(text, "") && !foreignEscape.test(text) ? "plain" : "foreign";
}

function compiles(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
