import { isJsonObject, type JsonValue } from "../contract/json/json.ts";
import { toPointer } from "../contract/json/json-pointer.ts";
import type { SourceFile } from "../reader/parse/source-file.ts";

/** As long as `$ref`, so that every line and column stays; characters of Unicode's private use area, which no contract has. */
const dataMark = "$\uE0F2\uE0F3\uE0F4";

/** A text of Redocly's, or one that it was given, with each `$ref` of data under its own name again. */
export function restoreDataReferences(text: string): string {
  return text.replaceAll(dataMark, "$ref");
}

/**
 * The text of a source in which a `$ref` that is data (in an example, a default, an extension) has another name of the same length:
 * Redocly follows every `$ref`. `isReference` says which are references, by their pointers.
 */
export function withoutDataReferences(source: SourceFile, isReference: (pointer: string) => boolean): string {
  const keys = dataReferences(source.value, [], isReference).flatMap((steps) => keyOffset(source, steps));
  return [...new Set(keys)]
    .sort((one, other) => other - one)
    .reduce((text, offset) => text.slice(0, offset) + renamed(text.slice(offset)), source.text);
}

function dataReferences(
  value: JsonValue | undefined,
  steps: readonly string[],
  isReference: (pointer: string) => boolean,
): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isJsonObject(value) && typeof value.$ref === "string" && !isReference(toPointer(steps)) ? [steps] : [];
  const below = Object.entries(value).flatMap(([name, member]) =>
    dataReferences(member, [...steps, name], isReference),
  );
  return [...own, ...below];
}

/** The key's place; none for an object that an alias repeats. */
function keyOffset({ text, placeAt }: SourceFile, steps: readonly string[]): readonly number[] {
  const place = placeAt([...steps, "$ref"]);
  if (place === undefined) return [];
  let start = 0;
  for (let line = 1; line < place.line; line += 1) start = text.indexOf("\n", start) + 1;
  return [start + place.column - 1];
}

/** A key can be plain, in quotes, or in double quotes with escapes (`"\u0024ref"`), which are then longer. */
function renamed(text: string): string {
  const [plain] = /^(["']?)\$ref(?=["'\s:])/.exec(text) ?? [];
  if (plain !== undefined) return plain.replace("$ref", () => dataMark) + text.slice(plain.length);
  const [quoted] = /^"(?:[^"\\]|\\.)*"/.exec(text) ?? [];
  return quoted === undefined ? text : `"${dataMark}"`.padEnd(quoted.length) + text.slice(quoted.length);
}
