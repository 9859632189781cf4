import type { TextChange } from "./text-changes.ts";

/** Where the parts of a date and time begin in a text. */
interface Layout {
  readonly year: number;
  readonly yearDigits: 2 | 4;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Digits without separators, by their number: `yyyyMMdd`, `yyMMddHHmmss`, `yyyyMMddHHmmss`, the same with milliseconds. */
const compact = /(?<!\d)(?:\d{17}|\d{14}|\d{12}|\d{8})(?!\d)/;
/** RFC 3339, section 5.6. */
const extended = /\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2})?/;

/** Impossible dates and times in place of the one in a text; none where the text holds no date. */
export function calendarChanges(sample: string): readonly TextChange[] {
  const layout = layoutOf(sample);
  if (layout === undefined) return [];
  const { year, yearDigits, month, day, hour, minute, second } = layout;
  const set = (change: string, title: string, parts: readonly Part[]): TextChange[] =>
    parts.some(([at]) => at === undefined)
      ? []
      : [{ change, title, wants: "refused", edit: (value) => parts.reduce(overwrite, value) }];
  const common = yearDigits === 4 ? "2023" : "23";
  return [
    ...set("month-00", "the month is 00", [[month, "00"]]),
    ...set("month-13", "the month is 13", [[month, "13"]]),
    ...set("day-00", "the day is 00", [[day, "00"]]),
    ...set("day-32", "the day is 32", [[day, "32"]]),
    ...set("february-30", "the date is 30 February", [
      [month, "02"],
      [day, "30"],
    ]),
    ...set("april-31", "the date is 31 April", [
      [month, "04"],
      [day, "31"],
    ]),
    ...set("february-29", "29 February of a year that is no leap year", [
      [year, common],
      [month, "02"],
      [day, "29"],
    ]),
    ...set("hour-24", "the hour is 24", [[hour, "24"]]),
    ...set("minute-60", "the minute is 60", [[minute, "60"]]),
    ...set("second-61", "the second is 61", [[second, "61"]]),
  ];
}

type Part = readonly [at: number | undefined, digits: string];

function overwrite(value: string, [at = 0, digits]: Part): string {
  return value.slice(0, at) + digits + value.slice(at + digits.length);
}

function layoutOf(sample: string): Layout | undefined {
  const dashed = extended.exec(sample);
  if (dashed !== null) {
    const year = dashed.index;
    const date = { year, yearDigits: 4 as const, month: year + 5, day: year + 8 };
    return dashed[0].length === 10 ? date : { ...date, hour: year + 11, minute: year + 14, second: year + 17 };
  }
  const digits = compact.exec(sample);
  if (digits === null) return undefined;
  const yearDigits = digits[0].length === 12 ? 2 : 4;
  const month = digits.index + yearDigits;
  const date = { year: digits.index, yearDigits, month, day: month + 2 } as const;
  return digits[0].length === 8 ? date : { ...date, hour: month + 4, minute: month + 6, second: month + 8 };
}
