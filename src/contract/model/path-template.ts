/** One part of a path template: text that stands for itself, or a variable. OpenAPI 3.1, section 4.8.8.2. */
export type PathPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string };

const variable = /\{([^{}]+)\}/g;

/** The parts of a path template in their order. A brace without its other half, and `{}`, are literal. */
export function parsePathTemplate(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of path.matchAll(variable)) {
    if (match.index > end) parts.push({ kind: "literal", text: path.slice(end, match.index) });
    parts.push({ kind: "variable", name: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  return end < path.length ? [...parts, { kind: "literal", text: path.slice(end) }] : parts;
}

/** The names of the variables of a path template, in their order. */
export function pathVariables(path: string): readonly string[] {
  return parsePathTemplate(path).flatMap((part) => (part.kind === "variable" ? [part.name] : []));
}

/** A path template without the names of its variables: two of one shape match the same addresses. OpenAPI 3.1, section 4.8.8.2. */
export function pathShape(path: string): string {
  return parsePathTemplate(path)
    .map((part) => (part.kind === "literal" ? part.text : "{}"))
    .join("");
}

/**
 * The path to send: `textOf` gives the text of each variable, already percent-encoded. Literals are percent-encoded as UTF-8
 * (RFC 3986, sections 2.1, 2.5 and 3.3); an octet that is encoded already stays. A `?` stays too: contracts write it for a query
 * that selects an operation. A variable without a text is sent as it is written, encoded.
 */
export function fillPath(path: string, textOf: (name: string) => string | undefined): string {
  return fillPathParts(parsePathTemplate(path), textOf);
}

/** Does the same for a template that is taken apart already. */
export function fillPathParts(parts: readonly PathPart[], textOf: (name: string) => string | undefined): string {
  return parts
    .map((part) => (part.kind === "literal" ? encodeLiteral(part.text) : (textOf(part.name) ?? unfilled(part.name))))
    .join("");
}

function unfilled(name: string): string {
  return encodeLiteral(`{${name}}`);
}

/** Octets that are encoded already, and what a path may hold unencoded (RFC 3986, section 3.3: pchar), before everything else. */
const literalCharacter = /(%[0-9A-Fa-f]{2}|[\w\-.~!$&'()*+,;=:@/?])|[\s\S]/gu;

/** Nearly every literal of a contract. */
const plainLiteral = /^[\w\-.~!$&'()*+,;=:@/?]*$/;

function encodeLiteral(text: string): string {
  if (plainLiteral.test(text)) return text;
  return text.replace(literalCharacter, (character, kept: string | undefined) =>
    kept === undefined ? encodeCharacter(character) : character,
  );
}

/** Half of a surrogate pair has no UTF-8 form; it goes out as U+FFFD, as in a body. */
function encodeCharacter(character: string): string {
  return encodeURIComponent(/\p{Surrogate}/u.test(character) ? "\uFFFD" : character);
}
