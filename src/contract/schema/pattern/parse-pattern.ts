import { type AST, RegExpParser } from "@eslint-community/regexpp";

/**
 * How a pattern reads: with the `u` flag, which JSON Schema 2020-12 (section 6.4) asks for; only without it, as `[\w-.]` does; or
 * in a dialect that is not ECMA-262's.
 */
export type PatternDialect = "unicode" | "plain" | "foreign";

/** A pattern as a tree, or why there is none. */
export type ParsedPattern =
  | {
      readonly dialect: "unicode" | "plain";
      readonly tree: AST.Pattern;
      /** Whether it needs ECMA-262 of 2025, which not every engine that we run on has. */
      readonly isRecent: boolean;
    }
  | { readonly dialect: "foreign"; readonly reason: string };

/** What an escaped letter may mean without the `u` flag; any other one (`\A`, `\p`) would be read as the letter itself. */
const foreignEscape = /\\(?![dDwWsSbBfnrtvk]|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})[A-Za-z]/;

const parsers = {
  established: new RegExpParser({ ecmaVersion: 2023 }),
  recent: new RegExpParser({ ecmaVersion: 2025 }),
};

/** Reads a pattern as ECMA-262 (2025) does: with the `u` flag, and without it only where that fails. */
export function parsePattern(text: string): ParsedPattern {
  const unicode = parsed(text, { unicode: true });
  if ("tree" in unicode) return { dialect: "unicode", ...unicode };
  const plain = foreignEscape.test(text) ? unicode : parsed(text, { unicode: false });
  return "tree" in plain ? { dialect: "plain", ...plain } : { dialect: "foreign", reason: unicode.reason };
}

/** The dialect that a pattern is written in. */
export function patternDialect(text: string): PatternDialect {
  return parsePattern(text).dialect;
}

type Parsed = { readonly tree: AST.Pattern; readonly isRecent: boolean } | { readonly reason: string };

function parsed(text: string, flags: { readonly unicode: boolean }): Parsed {
  try {
    return { tree: parsers.established.parsePattern(text, 0, text.length, flags), isRecent: false };
  } catch {
    try {
      return { tree: parsers.recent.parsePattern(text, 0, text.length, flags), isRecent: true };
    } catch (error) {
      return { reason: (error as Error).message.replace(/^Invalid regular expression: \/.*\/u?: /s, "") };
    }
  }
}
