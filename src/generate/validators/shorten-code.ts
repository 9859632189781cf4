/** A string literal as Ajv writes it. */
const literal = '"(?:[^"\\\\]|\\\\.)*"';

/** How an error begins, on a line of its own; nothing of ours reads `schemaPath`. */
const errorPath = new RegExp(`^(const err\\d+ = \\{instancePath[^{}]*?),schemaPath:${literal},`, "gm");

/** How an error is made and kept, over seven lines: `vErrors` is `null` before the first one. */
const errorKept =
  /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm;

/** What a function takes, and what its callers give, besides the value and the path to it: each at the end of its line. */
const parameters =
  /^(function \w+\(data, \{instancePath=""), parentData, parentDataProperty, rootData=data(\}=\{\}\)\{)$/gm;
const parentArguments = new RegExp(
  `^(if\\(!\\(validate\\d+\\(.*),parentData(?::\\w+)?,parentDataProperty(?::${literal}|:\\w+)?,rootData(\\}\\)\\)\\)\\{)$`,
  "gm",
);

/**
 * Ajv's code (standalone, with `lines`) without what only its own messages need, in fewer bytes: these are most of a checked client.
 * What every function does stays the same. Texts of the contract are inside quotation marks and inside a line, so that no
 * expression here mistakes one for code.
 */
export function shortenCode(code: string): string {
  const shorter = code.replace(errorPath, "$1,").replace(errorKept, "(vErrors ??= []).push($2);");
  const withoutParents = shorter.replace(parameters, "$1$2").replace(parentArguments, "$1$2");
  // Some keyword of Ajv's, or a text of the contract, may name them.
  return /\b(?:parentData|parentDataProperty|rootData)\b/.test(withoutParents) ? shorter : withoutParents;
}
