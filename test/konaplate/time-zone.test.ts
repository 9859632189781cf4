import { expect, it } from "vitest";
import { formatPlatformTime, parseTimeZone } from "../../src/konaplate/time-zone.ts";

it.each([
  { text: "KST", zone: { name: "KST", offsetMinutes: 540 } },
  { text: "UTC", zone: { name: "UTC", offsetMinutes: 0 } },
  { text: "ICT+07:00", zone: { name: "ICT", offsetMinutes: 420 } },
  { text: "NST-03:30", zone: { name: "NST", offsetMinutes: -210 } },
])("reads the time zone $text", ({ text, zone }) => {
  expect(parseTimeZone(text)).toEqual(zone);
});

it.each(["", "kst", "PST", "ICT+7", "ICT+99:00", "KOREA"])(
  "refuses the time zone %j and says what would do",
  (text) => {
    expect(() => parseTimeZone(text)).toThrow(
      expect.objectContaining({ fix: "use KST, UTC, or three capital letters with an offset, such as ICT+07:00" }),
    );
  },
);

it.each([
  { what: "the last day of a leap February", timeMs: Date.UTC(2024, 1, 29, 15, 0, 0, 0), text: "20240301000000000" },
  {
    what: "the last millisecond of a year",
    timeMs: Date.UTC(2025, 11, 31, 14, 59, 59, 999),
    text: "20251231235959999",
  },
])("writes $what in Korean time", ({ timeMs, text }) => {
  expect(formatPlatformTime(timeMs, 540)).toBe(text);
});
