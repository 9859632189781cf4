/**
 * Finds a secret value in a text in whatever form software writes it: as it is, in capitals, as JSON escapes it (RFC 8259, section 7;
 * once or more), percent-encoded (RFC 3986, section 2.1; once or more, `+` for a blank), as HTML or XML escapes it, in hexadecimal,
 * and in base64 or base64url (RFC 4648), alone or within a longer encoded text such as that of HTTP Basic. One form a character may be
 * mixed with others. Case means nothing. The time grows with the text alone: a pattern of fixed length, without nested repeats.
 * Global; `undefined` for a value of fewer than `shortestSecret` characters, which occurs by chance.
 */
export function secretPattern(value: string): RegExp | undefined {
  if (value.length < shortestSecret) return undefined;
  const bytes = new TextEncoder().encode(value);
  const forms = [writtenForm(value), hexForm(bytes), ...base64Forms(bytes).map(writtenForm)];
  return new RegExp(forms.map((form) => `(?:${form})`).join("|"), "gi");
}

/** Shorter values are not looked for. */
export const shortestSecret = 4;

/** Replaces values in a text, in every form: each value with what is shown in its place. Longer values first. */
export function maskValues(secrets: readonly (readonly [value: string, shown: string])[]): (text: string) => string {
  const patterns = [...secrets]
    .sort(([one], [other]) => other.length - one.length)
    .flatMap(([value, shown]) => {
      const pattern = secretPattern(value);
      return pattern === undefined ? [] : [{ pattern, shown }];
    });
  return (text) => patterns.reduce((masked, { pattern, shown }) => masked.replace(pattern, () => shown), text);
}

const namedEntities: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};
const shortEscapes: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" };

function writtenForm(text: string): string {
  return [...text].map(characterForm).join("");
}

/** Every way to write one character. Escapes of escapes double their first character: `\\u0022`, `%2522`, `&amp;quot;`. */
function characterForm(character: string): string {
  const units = Array.from({ length: character.length }, (_unit, index) => hex(character.charCodeAt(index), 4));
  const bytes = [...new TextEncoder().encode(character)].map((byte) => hex(byte, 2));
  const code = character.codePointAt(0) ?? 0;
  const entity = namedEntities[character];
  const short = shortEscapes[character] ?? (/["\\/]/.test(character) ? literal(character) : undefined);
  return `(?:${[
    literal(character),
    units.map((unit) => `\\\\{1,8}u${unit}`).join(""),
    ...(short === undefined ? [] : [`\\\\{1,8}${short}`]),
    bytes.map((byte) => `%(?:25){0,3}${byte}`).join(""),
    ...(character === " " ? ["\\+"] : []),
    `&(?:amp;){0,3}#(?:0{0,6}${code}|x0{0,6}${code.toString(16)});`,
    ...(entity === undefined ? [] : [`&(?:amp;){0,3}${entity};`]),
  ].join("|")})`;
}

/** With or without a separator between bytes. */
function hexForm(bytes: Uint8Array): string {
  return [...bytes].map((byte) => hex(byte, 2)).join("[:\\-\\s]?");
}

const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The characters that a value gives in base64 at each of the three places that it can have in a group of three bytes, without those
 * that its neighbours share; and the same in base64url.
 */
function base64Forms(bytes: Uint8Array): readonly string[] {
  const forms = [0, 1, 2].map((offset) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const skipped = (6 - ((offset * 8) % 6)) % 6;
    const groups = bits.slice(skipped).match(/.{6}/g) ?? [];
    return groups.map((group) => base64Alphabet[Number.parseInt(group, 2)]).join("");
  });
  const url = forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...forms, ...url])].filter((form) => form.length >= shortestSecret);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
