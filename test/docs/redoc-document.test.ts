import { expect, test } from "vitest";
import { toRedocDocument, toScriptLiteral } from "../../src/docs/reference/redoc-document.ts";

test("what Redoc renders as Markdown holds nothing to run; data stay, and so do members that only have such a name", () => {
  const document = {
    info: { summary: "<form>", description: "<form>" },
    components: {
      schemas: {
        A: {
          description: "<form>",
          properties: {
            description: { type: "string", description: "<u>x</u><form>" },
            example: { description: "<s>" },
          },
          example: { description: "<kept>" },
          examples: [{ description: "<kept>" }],
          default: { description: "<kept>" },
          "x-enumDescriptions": { description: "<form>", b: "plain" },
        },
      },
      examples: { a: { description: "<form>", summary: "<text>", value: { description: "<kept>" } } },
      responses: { a: { "x-summary": "<form>" } },
    },
  };
  const harmless = "<div>&lt;form&gt;</div>";
  expect(toRedocDocument(document)).toEqual({
    info: { summary: harmless, description: harmless },
    components: {
      schemas: {
        A: {
          description: harmless,
          properties: {
            description: { type: "string", description: "<div><p><u>x</u>&lt;form&gt;</p></div>" },
            example: { description: "<div><s></s></div>" },
          },
          example: { description: "<kept>" },
          examples: [{ description: "<kept>" }],
          default: { description: "<kept>" },
          "x-enumDescriptions": { description: harmless, b: "plain" },
        },
      },
      examples: { a: { description: harmless, summary: "<text>", value: { description: "<kept>" } } },
      responses: { a: { "x-summary": harmless } },
    },
  });
});

test("addresses that are none of the web, and extensions that Redoc does not show, are left out", () => {
  const bad = "\tJavaScript:alert(1)";
  const document = {
    info: { termsOfService: bad, contact: { name: "n", url: bad }, license: { name: "l", url: "https://a.example/" } },
    externalDocs: { url: "guide/", description: "kept" },
    "x-own": { description: "<form>" },
    "x-mcp": { tools: [{ description: "{% x %}" }] },
    "x-tagGroups": [{ name: "g", tags: [] }],
    components: {
      securitySchemes: { o: { openIdConnectUrl: bad, flows: { implicit: { authorizationUrl: bad, scopes: {} } } } },
    },
  };
  expect(toRedocDocument(document)).toEqual({
    info: { contact: { name: "n" }, license: { name: "l", url: "https://a.example/" } },
    externalDocs: { url: "guide/", description: "kept" },
    "x-tagGroups": [{ name: "g", tags: [] }],
    components: { securitySchemes: { o: { flows: { implicit: { scopes: {} } } } } },
  });
});

test("the descriptions of a server and its variables, which Redoc does not render, are their words without marks and escapes", () => {
  const servers = [
    { url: "/", description: "Mock, started with `plate mock`; **here** <b>\n& there <form>" },
    { url: "/{v}", variables: { v: { default: "<b>", description: "the *version*" } } },
  ];
  expect(toRedocDocument({ servers })).toEqual({
    servers: [
      { url: "/", description: "Mock, started with plate mock; here & there <form>" },
      { url: "/{v}", variables: { v: { default: "<b>", description: "the version" } } },
    ],
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
