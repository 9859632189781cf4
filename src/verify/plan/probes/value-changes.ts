import { allowsType, type SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { boundChanges } from "./number-changes.ts";
import type { TextChange } from "./text-change.ts";
import { textChanges } from "./text-changes.ts";

/** Every change of a value that is text on the wire, whatever its type: in a parameter or in a form. */
export function valueChanges(sample: string, facts: SchemaFacts): readonly TextChange[] {
  const isText = allowsType(facts, "string");
  if (isText) return textChanges(sample, facts);
  const texts: readonly (readonly [string, string])[] = [
    ["letters", "abc"],
    ["empty", ""],
  ];
  const wrong = texts.map(
    ([change, text]): TextChange => ({
      change,
      title: text === "" ? "empty" : `the text ${text}`,
      edit: () => text,
      wants: "refused",
    }),
  );
  if (!allowsType(facts, "integer")) return wrong;
  const fraction: TextChange = {
    change: "fraction",
    title: "with a fraction",
    edit: (text) => `${text}.5`,
    wants: "refused",
  };
  const bounds = boundChanges(facts).map(
    ({ raw, wants, ...rest }): TextChange => ({
      ...rest,
      wants: wants === "open" ? "either" : wants,
      edit: () => raw,
    }),
  );
  return [...wrong, fraction, ...bounds];
}
