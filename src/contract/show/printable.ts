/**
 * Characters that steer a terminal or turn text round: control characters (C0, C1), line and paragraph separators, marks of
 * direction (Unicode TR 36, section 2.3), tags, invisible operators, a byte order mark, and half a surrogate pair.
 */
const steering =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/**
 * A text of several lines for a terminal or the log of a workflow: what steers a terminal is shown as an escape (`\u001b`), and no
 * line is a workflow command of GitHub Actions, whose runner reads `::name::` at the start of any line of a program's output, and
 * `##[name]` anywhere in it. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return withoutSteering(text).replaceAll(/^(\s*):(?=:)/gm, "$1\\u003a");
}

/** As `printable`, on one line: nothing in the text can begin a line of its own. */
export function printableLine(text: string): string {
  return printable(text.replace(steering, escaped));
}

/** JSON as it may be printed: what steers a terminal is written as JSON escapes it (RFC 8259, section 7), so the value is the same. */
export function printableJson(json: string): string {
  return withoutSteering(json);
}

/** One workflow command of GitHub Actions with its line break; texts cannot end it or add a property. */
export function workflowCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandProperty(String(value))}`],
  );
  return `::${name} ${written.join(",")}::${commandData(message)}\n`;
}

function commandData(text: string): string {
  return withoutSteering(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Every escape is one of JSON too. */
function withoutSteering(text: string): string {
  return text
    .replace(steering, (character) => (character === "\n" || character === "\t" ? character : escaped(character)))
    .replaceAll("##[", "#\\u0023[");
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
