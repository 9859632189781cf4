import type { TextChange } from "./text-change.ts";

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
    ...(yearDigits === 4
      ? set("february-29-1900", "29 February 1900, which was no leap year", [
          [year, "1900"],
          [month, "02"],
          [day, "29"],
        ])
      : []),
    ...set("hour-24", "the hour is 24", [[hour, "24"]]),
    ...set("minute-60", "the minute is 60", [[minute, "60"]]),
    ...set("second-61", "the second is 61", [[second, "61"]]),
  ];
}

/** Unusual dates that exist, with an ordinary one of the same age as their control: a target may refuse what is old, not what is unusual. */
export function unusualDates(sample: string): readonly TextChange[] {
  const layout = layoutOf(sample);
  if (layout?.second === undefined || layout.yearDigits !== 4) return [];
  const { year, month, day, hour, minute, second } = layout;
  const at = (date: string, time: string): ((value: string) => string) => {
    const parts: readonly Part[] = [
      [year, date.slice(0, 4)],
      [month, date.slice(4, 6)],
      [day, date.slice(6)],
      [hour, time.slice(0, 2)],
      [minute, time.slice(2, 4)],
      [second, time.slice(4)],
    ];
    return (value) => parts.reduce(overwrite, value);
  };
  const unusual = { wants: "accepted", keyword: "pattern", control: "past-date" } as const;
  return [
    { change: "past-date", title: "an ordinary date long past", edit: at("20240227", "123030"), wants: "open" },
    { change: "leap-day", title: "29 February of a leap year", edit: at("20240229", "123030"), ...unusual },
    { change: "last-second", title: "the last second of a day", edit: at("20240227", "235959"), ...unusual },
    { change: "first-second", title: "the first second of a day", edit: at("20240227", "000000"), ...unusual },
  ];
}

/** The same time in a notation that the text does not have. */
export function otherNotations(sample: string): readonly TextChange[] {
  const digits = compact.exec(sample)?.[0];
  if (digits === undefined || digits.length < 12) return [];
  const fewer = digits.length === 17 ? 3 : 2;
  const shorter: TextChange = {
    change: "less-exact",
    title: digits.length === 17 ? "the time without milliseconds" : "the time without seconds",
    edit: (value) => value.replace(compact, (run) => run.slice(0, -fewer)),
    wants: "refused",
  };
  if (digits.length !== 14) return [shorter];
  const iso: TextChange = {
    change: "iso-8601",
    title: "the time as ISO 8601 writes it",
    edit: (value) => value.replace(/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/, "$1-$2-$3T$4:$5:$6Z"),
    wants: "refused",
  };
  return [shorter, iso];
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
