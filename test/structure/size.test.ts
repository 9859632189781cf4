import { expect, test } from "vitest";
import { functionsOf, readTracked, trackedFiles } from "./source-tree.ts";

const files = trackedFiles("src", "scripts").filter((file) => file.endsWith(".ts"));

test("no file is longer than 400 lines", () => {
  const lengths = files.map((file) => ({ file, lines: readTracked(file).split("\n").length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
});

test("a script has 30 lines at most", () => {
  const scripts = files.filter((file) => file.startsWith("scripts/"));
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter((file) => readTracked(file).split("\n").length - 1 > 30)).toEqual([]);
});

test("19 of 20 functions have 40 lines at most, and none more than 80", () => {
  const functions = files.flatMap((file) => functionsOf(file).map((found) => ({ file, ...found })));
  const long = functions.filter(({ lines }) => lines > 40);
  expect(functions.filter(({ lines }) => lines > 80)).toEqual([]);
  expect(long.length / functions.length).toBeLessThan(0.05);
});

test("no drawer is called utils, helpers, common or misc", () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
});

test("no flat folder has more than 20 files", () => {
  const folders = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf("/")));
  const full = [...folders].filter(([, own]) => own.length > 20).map(([folder]) => folder);
  expect(full).toEqual([]);
});
