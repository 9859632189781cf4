import { expect, test } from "vitest";
import { toRedocDocument, toScriptLiteral } from "../../src/docs/reference/redoc-document.ts";

test("descriptions become literal, but neither data nor members that only have that name", () => {
  const document = {
    info: { description: "<b>" },
    components: {
      schemas: {
        A: {
          description: "<i>",
          properties: { description: { type: "string", description: "<u>" }, example: { description: "<s>" } },
          example: { description: "<kept>" },
          examples: [{ description: "<kept>" }],
          default: { description: "<kept>" },
        },
      },
      examples: { a: { description: "<b>", value: { description: "<kept>" } } },
    },
    "x-own": { description: "<kept>" },
  };
  expect(toRedocDocument(document)).toEqual({
    info: { description: "&lt;b>" },
    components: {
      schemas: {
        A: {
          description: "&lt;i>",
          properties: { description: { type: "string", description: "&lt;u>" }, example: { description: "&lt;s>" } },
          example: { description: "<kept>" },
          examples: [{ description: "<kept>" }],
          default: { description: "<kept>" },
        },
      },
      examples: { a: { description: "&lt;b>", value: { description: "<kept>" } } },
    },
    "x-own": { description: "<kept>" },
  });
});

test("the description of a server, which Redoc does not render, is its words without marks and escapes", () => {
  const servers = [{ url: "/", description: "Mock, started with `plate mock`; **here** <b>\n& there" }, { url: "/b" }];
  expect(toRedocDocument({ servers })).toEqual({
    servers: [{ url: "/", description: "Mock, started with plate mock; here <b> & there" }, { url: "/b" }],
  });
});

test("exclusive bounds that are big integers become the equal inclusive ones; others stay", () => {
  expect(toRedocDocument({ exclusiveMinimum: -9223372036854775809n, exclusiveMaximum: 5 })).toEqual({
    minimum: -9223372036854775808n,
    exclusiveMaximum: 5,
  });
});

test("a script literal holds big integers as BigInts, bounds as text, and nothing that could end its element", () => {
  const literal = toScriptLiteral({
    maximum: 9999999999999999999n,
    example: { id: 9007199254740993n, small: 7, text: "</script><!-- \u2028" },
  });
  expect(literal).toBe(
    '{"maximum":"9999999999999999999","example":{"id":9007199254740993n,"small":7,"text":"\\u003c/script>\\u003c!-- \\u2028"}}',
  );
});
