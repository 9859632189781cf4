import { patternTest } from "../../../contract/schema/pattern/pattern.ts";
import type { SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { calendarChanges, otherNotations } from "./calendar-changes.ts";
import type { TextChange } from "./text-change.ts";

/** The longest text that is made to break a maximum length. */
export const longestText = 20_000;

/** Every change of a text that its schema has an opinion on: length, alphabet, calendar, enumeration, format. */
export function textChanges(sample: string, facts: SchemaFacts): readonly TextChange[] {
  const values = facts.keywords.get("enum")?.value ?? facts.keywords.get("const")?.value;
  if (values !== undefined) return enumChanges([values].flat().map(String));
  return [
    ...lengthChanges(sample, facts),
    ...alphabetChanges(sample, facts),
    ...partChanges(sample, facts),
    ...calendarChanges(sample),
    ...(facts.keywords.has("pattern") ? otherNotations(sample) : []),
    ...formatChanges(facts),
  ];
}

function enumChanges(values: readonly string[]): readonly TextChange[] {
  const [first = ""] = values;
  const swapped = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return [
    ...values.slice(0, 5).map(
      (value, index): TextChange => ({
        change: `value-${index + 1}`,
        title: `the allowed value ${index + 1}`,
        edit: () => value,
        wants: "accepted",
        keyword: "enum",
      }),
    ),
    { change: "other-value", title: "a value that is not in the list", edit: () => `${first}-other`, wants: "refused" },
    { change: "other-case", title: "an allowed value in the other case", edit: () => swapped, wants: "refused" },
  ];
}

function lengthChanges(sample: string, { keywords }: SchemaFacts): readonly TextChange[] {
  const least = Number(keywords.get("minLength")?.value ?? 0);
  const most = Number(keywords.get("maxLength")?.value ?? Number.POSITIVE_INFINITY);
  const hasPattern = keywords.has("pattern");
  const changes: TextChange[] = [{ change: "empty", title: "empty", edit: () => "", wants: "refused" }];
  if (least > 1 || hasPattern) {
    const shorter = hasPattern && least === 0 ? [...sample].length - 1 : least - 1;
    changes.push({ change: "one-shorter", title: "one character too short", edit: resize(shorter), wants: "refused" });
  }
  if (most < longestText || hasPattern) {
    const longer = most < longestText ? most + 1 : [...sample].length + 1;
    changes.push(
      { change: "one-longer", title: "one character too long", edit: resize(longer), wants: "refused" },
      {
        change: "one-before",
        title: "one character too long, in front",
        edit: (text) => text.slice(0, 1) + resize(longer - 1)(text),
        wants: "refused",
      },
      {
        change: "twice",
        title: "twice in a row",
        edit: (text) => text + text,
        wants: "refused",
      },
    );
  }
  return hasPattern ? changes : [...changes, ...edgeLengths(sample, least, most)];
}

/** Lengths that a schema without a pattern must take; without one, any characters are as good. */
function edgeLengths(sample: string, least: number, most: number): readonly TextChange[] {
  const length = [...sample].length;
  const edges: readonly (readonly [string, number])[] = [
    ["shortest", least],
    ["longest", most],
  ];
  return edges
    .filter(([, edge]) => edge > 0 && edge !== length && edge < longestText)
    .map(
      ([change, edge]): TextChange => ({
        change,
        title: `the ${change} that is allowed`,
        edit: resize(edge),
        wants: "accepted",
        keyword: change === "shortest" ? "minLength" : "maxLength",
      }),
    );
}

/** Cuts or lengthens a text, in characters, by repeating its last letter or digit. */
function resize(length: number): (text: string) => string {
  return (text) => {
    const characters = [...text];
    const filler = characters.findLast((character) => /[A-Za-z0-9]/.test(character)) ?? "a";
    return characters.slice(0, length).join("") + filler.repeat(Math.max(0, length - characters.length));
  };
}

/** The last part of a text that a separator divides, left out. */
function partChanges(sample: string, { keywords }: SchemaFacts): readonly TextChange[] {
  const end = Math.max(sample.lastIndexOf(":"), sample.lastIndexOf("-"));
  if (!keywords.has("pattern") || end < 1 || end === sample.length - 1) return [];
  const edit = (value: string): string => value.slice(0, end + 1);
  return [{ change: "no-last-part", title: "nothing after the last separator", edit, wants: "refused" }];
}

/** One wrong character in each run of characters of one kind, at its beginning and at its end. */
function alphabetChanges(sample: string, { keywords }: SchemaFacts): readonly TextChange[] {
  const pattern = keywords.get("pattern")?.value;
  if (typeof pattern !== "string") return [];
  return runsOf(sample).flatMap(({ start, end, word }, index) =>
    [...new Set([start, end])].flatMap((position): TextChange[] => {
      const wrong = wrongCharacter(sample, position, pattern);
      if (wrong === undefined) return [];
      const side = position === start ? "begin" : "end";
      return [
        {
          change: `alphabet-${index + 1}-${side}`,
          title: `${JSON.stringify(wrong)} at character ${position + 1}, among ${word}`,
          edit: (value) => value.slice(0, position) + wrong + value.slice(position + 1),
          wants: "refused",
        },
      ];
    }),
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Long runs of changing kinds (base64, identifiers) count as one, so that the number of probes follows the form, not the value. */
function runsOf(text: string): readonly Run[] {
  const runs = [...text.matchAll(/\d{4,}|[A-Za-z0-9+/]{2,}|[^A-Za-z0-9+/]+|./gsu)];
  return runs.slice(0, 8).map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length - 1,
    word: /^\d+$/.test(run) ? "digits" : /^[A-Za-z0-9+/]+$/.test(run) ? "letters and digits" : JSON.stringify(run),
  }));
}

/** The most plausible character that the pattern does not allow there. */
function wrongCharacter(sample: string, position: number, pattern: string): string | undefined {
  const test = patternTest(pattern);
  const present = sample[position] ?? "";
  const otherCase = present === present.toUpperCase() ? present.toLowerCase() : present.toUpperCase();
  const otherDigit = /\d/.test(present) ? String((Number(present) + 1) % 10) : present;
  const candidates = [otherCase, otherDigit, /\d/.test(present) ? "A" : "0", "G", "x", "_", "*"];
  return candidates.find(
    (candidate) =>
      candidate !== present && test?.(sample.slice(0, position) + candidate + sample.slice(position + 1)) === false,
  );
}

const wrongForms: Readonly<Record<string, string>> = {
  date: "31.01.2026",
  "date-time": "2026-01-31 12:30",
  time: "noon",
  email: "someone.example.com",
  ipv4: "192.0.2.256",
  ipv6: "2001:db8:::1",
  uri: "not a uri",
  uuid: "123e4567-e89b-12d3-a456-42661417400Z",
};

function formatChanges({ keywords }: SchemaFacts): readonly TextChange[] {
  const format = String(keywords.get("format")?.value ?? "");
  const wrong = wrongForms[format];
  if (wrong === undefined) return [];
  return [{ change: "wrong-format", title: `no ${format}`, edit: () => wrong, wants: "refused" }];
}
