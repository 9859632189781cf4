import { expect, test } from "vitest";
import {
  type ExpressionFacts,
  evaluateExpression,
  fillTemplate,
  isRuntimeExpression,
} from "../../src/contract/model/runtime-expression.ts";

const facts: ExpressionFacts = {
  request: {
    body: { id: 9007199254740993n, "a/b": [{ c: null }] },
    text: (place, name) => (place === "path" && name === "id" ? "7" : undefined),
  },
  response: { status: 201, body: "made", text: (place, name) => (place === "header" ? `${name}!` : undefined) },
};

test.each([
  ["$request.body", facts.request.body],
  ["$request.body#", facts.request.body],
  ["$request.body#/id", 9007199254740993n],
  ["$request.body#/a~1b/0/c", null],
  ["$request.body#/none", undefined],
  ["$request.path.id", "7"],
  ["$request.query.id", undefined],
  ["$response.body", "made"],
  ["$response.header.Location", "Location!"],
  ["$statusCode", 201],
])("%s is read from the exchange", (expression, value) => {
  expect(isRuntimeExpression(expression)).toBe(true);
  expect(evaluateExpression(expression, facts)).toEqual(value);
});

test.each([
  "$url",
  "$request.boby#/id",
  "$request.body#id",
  "$response.path.",
  "request.body",
  "a $request.body",
  1,
  null,
])("%j is no expression", (value) => {
  expect(isRuntimeExpression(value)).toBe(false);
});

test("expressions at any depth are filled in, with their types and all their digits; other values stay", () => {
  expect(fillTemplate({ a: ["$request.body#/id", "$5", 1n], b: null }, facts)).toEqual({
    kind: "filled",
    value: { a: [9007199254740993n, "$5", 1n], b: null },
  });
  expect(fillTemplate({ a: "$request.body#/none" }, facts)).toEqual({
    kind: "unresolved",
    expression: "$request.body#/none",
  });
});
