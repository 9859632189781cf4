import { expect, test } from "vitest";
import { ProgressLine, progressText } from "../../src/cli/process/progress-line.ts";

test.each([
  [{ what: "reading" }, 3.4, "reading: 3 s"],
  [{ what: "testing", done: 0, all: 10, unit: "cases" }, 5, "testing: 0 of 10 cases"],
  [{ what: "testing", done: 5, all: 10, unit: "cases" }, 0.5, "testing: 5 of 10 cases"],
  [{ what: "testing", done: 5, all: 10, unit: "cases" }, 10, "testing: 5 of 10 cases, 0.5 a second, 10 s left"],
  [
    { what: "testing", done: 1000, all: 10_000, unit: "cases" },
    10,
    "testing: 1000 of 10000 cases, 100 a second, 90 s left",
  ],
  [{ what: "testing", done: 100, all: 10_000 }, 10, "testing: 100 of 10000, 10 a second, 17 min left"],
])("%j after %d s: %s", (progress, seconds, text) => {
  expect(progressText(progress, seconds)).toBe(text);
});

/** What a line writes while a clock runs from 0 to `untilMs`, with an update every `stepMs`. */
function written(isTerminal: boolean, untilMs: number, stepMs: number): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const line = new ProgressLine(
    (text) => void texts.push(text),
    isTerminal,
    () => now,
  );
  for (; now <= untilMs; now += stepMs) line.update({ what: "testing", done: now, all: untilMs });
  line.end();
  return texts;
}

test("work of less than a second shows nothing", () => {
  expect(written(true, 900, 10)).toEqual([]);
  expect(written(false, 9_000, 10)).toEqual([]);
});

test("a terminal has one line, rewritten ten times a second at most, and clean in the end", () => {
  const texts = written(true, 3_000, 1);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.length).toBeLessThanOrEqual(22);
  for (const text of texts.slice(0, -1))
    expect(text).toSatisfy((line: string) => line.startsWith("\rtesting: ") && line.endsWith("\u001b[K"));
  expect(texts.at(-1)).toBe("\r\u001b[K");
});

test("a file or a pipe gets a line every ten seconds", () => {
  const texts = written(false, 35_000, 100);
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toMatch(/^testing: \d+ of 35000, .+ left\n$/);
});
