import type { SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import type { TextChange } from "./text-change.ts";
import { longestText } from "./text-changes.ts";

/**
 * Characters of more than one byte or more than one UTF-16 unit, where a schema counts characters and does not say which.
 * For bodies only: headers are ASCII.
 */
export function characterChanges(sample: string, { keywords }: SchemaFacts): readonly TextChange[] {
  const least = Number(keywords.get("minLength")?.value ?? 0);
  const most = Number(keywords.get("maxLength")?.value ?? 0);
  if (keywords.has("pattern") || keywords.has("enum") || most === 0 || most > longestText) return [];
  const length = [...sample].length;
  const foreign = { wants: "accepted", keyword: "maxLength", control: "punctuation" } as const;
  return [
    { change: "padded", title: "with a space on either side", edit: (text) => ` ${text} `, wants: "refused" },
    { change: "punctuation", title: `${length} punctuation marks`, edit: () => "~".repeat(length), wants: "open" },
    { change: "non-ascii", title: `${length} Korean characters`, edit: () => "가".repeat(length), ...foreign },
    { change: "emoji", title: `${length} emoji`, edit: () => "😀".repeat(length), ...foreign },
    ...(least > 3 ? wronglyCounted(least) : []),
  ];
}

/** Too few characters, but enough for who counts bytes or UTF-16 units. */
function wronglyCounted(least: number): readonly TextChange[] {
  const bytes = Math.ceil(least / 3);
  const pairs = Math.floor(least / 2);
  const units = "😀".repeat(pairs) + "A".repeat(least - 2 * pairs);
  return [
    {
      change: "bytes-counted",
      title: `${bytes} characters in ${bytes * 3} bytes`,
      edit: () => "가".repeat(bytes),
      wants: "refused",
    },
    {
      change: "units-counted",
      title: `${least - pairs} characters in ${least} UTF-16 units`,
      edit: () => units,
      wants: "refused",
    },
  ];
}
