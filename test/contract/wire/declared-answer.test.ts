import { describe, expect, test } from "vitest";
import {
  declaredAnswer,
  mayHaveContent,
  statusForKey,
  statusKeyOf,
} from "../../../src/contract/wire/declared-answer.ts";

/** OpenAPI 3.1, section 4.8.16: a status before its range before `default`. */
describe("the declared answer of a status", () => {
  test.each([
    [200, ["default", "2XX", "200"], "200"],
    [201, ["default", "2XX", "200"], "2XX"],
    [299, ["2XX"], "2XX"],
    [404, ["default", "2XX", "200"], "default"],
    [404, ["4XX", "404"], "404"],
    [500, ["4XX", "200"], undefined],
    [200, [], undefined],
  ])("%i of %j", (status, keys, expected) => {
    expect(statusKeyOf(keys, status)).toBe(expected);
    expect(
      declaredAnswer(
        keys.map((key) => ({ status: key })),
        status,
      )?.status,
    ).toBe(expected);
  });
});

describe("a status that a key stands for", () => {
  test.each([
    ["201", ["201"], 201],
    ["2XX", ["2XX"], 200],
    ["2XX", ["200", "2XX"], 201],
    ["2XX", ["200", "201", "202", "203", "2XX"], 206],
    ["4XX", ["200", "400", "4XX"], 401],
    ["default", ["default"], 200],
    ["default", ["404", "default"], 200],
    ["default", ["200", "default"], 400],
    ["default", ["200", "400", "default"], 500],
    ["default", ["2XX", "4XX", "default"], 500],
    ["default", ["2XX", "4XX", "5XX", "default"], 300],
  ])("%s of %j is %i", (key, keys, status) => {
    expect(statusForKey(keys, key)).toBe(status);
    expect(statusKeyOf(keys, status)).toBe(key);
  });
});

/** RFC 9110, sections 9.3.2, 15.2, 15.3.5, 15.3.6 and 15.4.5. */
test.each([
  ["GET", 200, true],
  ["HEAD", 200, false],
  ["head", 404, false],
  ["GET", 100, false],
  ["GET", 103, false],
  ["DELETE", 204, false],
  ["PUT", 205, false],
  ["GET", 304, false],
  ["GET", 302, true],
  ["POST", 206, true],
])("%s answered %i may have content: %s", (method, status, expected) => {
  expect(mayHaveContent(method, status)).toBe(expected);
});
