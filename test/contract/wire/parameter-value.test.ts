import { expect, test } from "vitest";
import type { ParameterLocation, ParameterModel } from "../../../src/contract/model/contract-model.ts";
import type { JsonSchema } from "../../../src/contract/schema/json-schema.ts";
import { decodeForm } from "../../../src/contract/wire/body/form-value.ts";
import { judgeParameter } from "../../../src/contract/wire/judge-request.ts";
import { decodeParameter, isAllowedEmpty } from "../../../src/contract/wire/parameter-value.ts";

const document = {
  components: { schemas: { Id: { type: "integer" }, Tree: { anyOf: [{ $ref: "#/components/schemas/Tree" }] } } },
};
const text = { type: "string" } satisfies JsonSchema;
const integer = { type: "integer" } satisfies JsonSchema;
const list = { type: "array", items: integer } satisfies JsonSchema;
const texts = { type: "array", items: text } satisfies JsonSchema;
const color = { type: "object", properties: { R: integer, G: integer } } satisfies JsonSchema;

type Row = readonly [
  place: ParameterLocation,
  style: string,
  explode: boolean,
  schema: JsonSchema,
  source: string | undefined,
  value: unknown,
];

function parameter([place, style, explode, schema]: Row): ParameterModel {
  return {
    name: "color",
    in: place,
    required: false,
    deprecated: false,
    schema,
    style,
    explode,
    examples: [],
    pointer: "",
  };
}

/** The table of OpenAPI 3.1, section 4.8.12.4 (style examples), and beyond it what the wire can bring. */
test.each<Row>([
  ["path", "simple", false, text, "blue", "blue"],
  ["path", "simple", false, texts, "blue,black,brown", ["blue", "black", "brown"]],
  ["path", "simple", true, texts, "blue,black,brown", ["blue", "black", "brown"]],
  ["path", "simple", false, color, "R,100,G,200", { R: 100, G: 200 }],
  ["path", "simple", true, color, "R=100,G=200", { R: 100, G: 200 }],
  ["path", "label", false, text, ".blue", "blue"],
  ["path", "label", false, texts, ".blue,black", ["blue", "black"]],
  ["path", "label", true, texts, ".blue.black", ["blue", "black"]],
  ["path", "label", false, color, ".R,100,G,200", { R: 100, G: 200 }],
  ["path", "label", true, color, ".R=100.G=200", { R: 100, G: 200 }],
  ["path", "matrix", false, text, ";color=blue", "blue"],
  ["path", "matrix", false, text, ";color", ""],
  ["path", "matrix", false, texts, ";color=blue,black", ["blue", "black"]],
  ["path", "matrix", true, texts, ";color=blue;color=black", ["blue", "black"]],
  ["path", "matrix", false, color, ";color=R,100,G,200", { R: 100, G: 200 }],
  ["path", "matrix", true, color, ";R=100;G=200", { R: 100, G: 200 }],
  ["path", "simple", false, texts, "a%2Cb,c", ["a,b", "c"]],
  ["path", "simple", false, text, "a+b%20c", "a+b c"],
  ["query", "form", true, text, "x=1&color=blue", "blue"],
  ["query", "form", true, text, "color=", ""],
  ["query", "form", true, text, "colour=blue", undefined],
  ["query", "form", true, text, "color=a+b%26c", "a b&c"],
  ["query", "form", true, texts, "color=blue&color=black", ["blue", "black"]],
  ["query", "form", true, texts, "color=blue", ["blue"]],
  ["query", "form", false, texts, "color=blue,black", ["blue", "black"]],
  ["query", "form", false, texts, "color=", []],
  ["query", "form", false, color, "color=R,100,G,200", { R: 100, G: 200 }],
  ["query", "form", true, color, "R=100&x=1&G=200", { R: 100, G: 200 }],
  ["query", "form", true, color, "x=1", undefined],
  ["query", "spaceDelimited", false, texts, "color=blue%20black", ["blue", "black"]],
  ["query", "spaceDelimited", false, texts, "color=blue+black", ["blue", "black"]],
  ["query", "spaceDelimited", false, color, "color=R%20100%20G%20200", { R: 100, G: 200 }],
  ["query", "pipeDelimited", false, texts, "color=blue|black", ["blue", "black"]],
  ["query", "pipeDelimited", false, texts, "color=blue%7Cblack", ["blue", "black"]],
  ["query", "deepObject", true, color, "color[R]=100&color%5BG%5D=200", { R: 100, G: 200 }],
  ["query", "deepObject", true, color, "colors[R]=100", undefined],
  ["query", "form", true, list, "color=1&color=18446744073709551616", [1, 18446744073709551616n]],
  ["header", "simple", false, text, "a, b%20", "a, b%20"],
  ["header", "simple", false, list, "1, 2,x", [1, 2, "x"]],
  ["cookie", "form", false, integer, "a=b; color=7", 7],
  ["cookie", "form", false, text, "a=b", undefined],
  ["query", "form", true, integer, "color=9007199254740993", 9007199254740993n],
  ["query", "form", true, integer, "color=01", "01"],
  ["query", "form", true, integer, "color=1e3", 1000],
  ["query", "form", true, { type: "number" }, "color=1.50", 1.5],
  ["query", "form", true, { type: "boolean" }, "color=true", true],
  ["query", "form", true, { type: "boolean" }, "color=True", "True"],
  ["query", "form", true, { type: ["integer", "null"] }, "color=null", null],
  ["query", "form", true, text, "color=42", "42"],
  ["query", "form", true, { $ref: "#/components/schemas/Id" }, "color=42", 42],
  ["query", "form", true, { $ref: "#/components/schemas/Tree" }, "color=42", "42"],
  ["query", "form", true, { enum: [1, 2] }, "color=2", 2],
  ["query", "form", true, { anyOf: [text, texts] }, "color=a", "a"],
  ["query", "form", true, { anyOf: [text, texts] }, "color=a&color=b", ["a", "b"]],
  ["query", "form", true, text, undefined, undefined],
  // A primitive is one text, whatever keeps the items of an array apart.
  ["path", "label", true, { type: "number" }, ".1.5", 1.5],
  ["path", "label", true, text, ".a.b", "a.b"],
  ["query", "pipeDelimited", false, text, "color=a|b", "a|b"],
  ["header", "simple", false, texts, "a \t,\tb", ["a", "b"]],
  ["header", "simple", false, { type: "array", prefixItems: [text, integer] }, "7,7", ["7", 7]],
  // A text that is listed is meant, also where a number may stand there.
  ["query", "form", true, { enum: ["1", 2, "true"] }, "color=1", "1"],
  ["query", "form", true, { enum: ["1", 2, "true"] }, "color=2", 2],
  // Parts of an allOf all speak of the value.
  ["query", "form", true, { allOf: [{ type: ["integer", "string"] }, { type: "string" }] }, "color=7", "7"],
  ["query", "form", true, { allOf: [{ type: "number" }, { type: "integer" }] }, "color=7", 7],
  ["query", "form", true, { type: ["string", "array"], items: text, allOf: [{ type: "array" }] }, "color=a", ["a"]],
  [
    "query",
    "deepObject",
    true,
    { oneOf: [{ properties: { a: text } }, { properties: { a: { type: "boolean" } } }] },
    "color[a]=true",
    { a: true },
  ],
  [
    "query",
    "deepObject",
    true,
    { type: "object", patternProperties: { "^n": integer }, additionalProperties: false },
    "color[n1]=7",
    { n1: 7 },
  ],
  ["query", "deepObject", true, { dependentSchemas: { a: { properties: { a: integer } } } }, "color[a]=7", { a: 7 }],
])("%s %s explode=%s: %j is read from %j", (...row) => {
  const [, , , , source, value] = row;
  const decoded = decodeParameter(parameter(row), source, document);
  expect(decoded).toEqual(value === undefined ? { kind: "absent" } : { kind: "value", value });
});

test("a name that is a prototype's is no member", () => {
  const row: Row = ["query", "deepObject", true, color, "color[__proto__]=1", undefined];
  const decoded = decodeParameter(parameter(row), row[4], document);
  expect(decoded.kind === "value" && Object.getPrototypeOf(decoded.value) === Object.prototype).toBe(true);
});

test("what is not percent-encoded UTF-8 is malformed", () => {
  for (const source of ["color=%ZZ", "color=%ff"]) {
    const decoded = decodeParameter(parameter(["query", "form", true, text, source, undefined]), source, document);
    expect(decoded).toEqual({ kind: "malformed", reason: "is not percent-encoded UTF-8" });
  }
});

test("a parameter declared by content is read as its media type", () => {
  const json = { ...parameter(["query", "form", true, color, "", undefined]), mediaType: "application/json" };
  expect(decodeParameter(json, "color=%7B%22R%22%3A18446744073709551616%7D", document)).toEqual({
    kind: "value",
    value: { R: 18446744073709551616n },
  });
  expect(decodeParameter(json, "color={", document)).toEqual({ kind: "malformed", reason: "is not JSON" });
});

test.each([
  [{ type: "integer" }, "color=9007199254740993", 9007199254740993n],
  [{ type: "boolean" }, "color=true", true],
  [{ type: "string" }, "color=7", "7"],
  [{ type: "object" }, "color=%7B%22a%22%3A1%7D", { a: 1 }],
])("a parameter declared by content of text/plain is read as a body of it: %j", (schema, source, value) => {
  const plain = { ...parameter(["query", "form", true, schema, "", undefined]), mediaType: "text/plain" };
  expect(decodeParameter(plain, source, document)).toEqual({ kind: "value", value });
});

/** OpenAPI 3.1, section 4.8.12.2. */
test.each([
  ["color=", true],
  ["a=1&color", true],
  ["color=&color=", true],
  ["color=1", false],
  ["a=", false],
])("allowEmptyValue: %s has no value: %s", (query, isEmpty) => {
  const allowing = {
    ...parameter(["query", "form", true, { type: "boolean" }, "", undefined]),
    allowEmptyValue: true,
  } as const;
  expect(isAllowedEmpty(allowing, query)).toBe(isEmpty);
  const rules = {
    validators: { parameters: { "query:color": () => [broken] }, requestBody: {}, responses: {} },
    document,
  };
  expect(judgeParameter(allowing, query, rules)).toEqual(isEmpty || query === "a=" ? [] : [broken]);
});

const broken = { at: "", keyword: "type", limit: "boolean", message: "must be boolean" };

test("forms: a member that the schema writes with brackets is one name", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: { "ids[]": list, "a[b]": text, a: { type: "object", properties: { c: integer } } },
  };
  expect(decodeForm("ids%5B%5D=1&ids[]=2&a[b]=7&a[c]=8", { schema, document })).toEqual({
    kind: "value",
    value: { "ids[]": [1, 2], "a[b]": "7", a: { c: 8 } },
  });
});

test("forms: nested names are members and items, typed by the schema", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      id: integer,
      tags: texts,
      card: { type: "object", properties: { exp: list } },
      lines: { type: "array", items: color },
    },
  };
  const form = "id=7&tags=a&tags=b&card[exp][]=1&card[exp][]=2&lines[0][R]=1&lines[0][G]=2&lines[1][R]=3&x=y+z";
  expect(decodeForm(form, { schema, document })).toEqual({
    kind: "value",
    value: { id: 7, tags: ["a", "b"], card: { exp: [1, 2] }, lines: [{ R: 1, G: 2 }, { R: 3 }], x: "y z" },
  });
  expect(decodeForm("", { schema, document })).toEqual({ kind: "value", value: {} });
  expect(decodeForm("a=%zz", { schema, document }).kind).toBe("malformed");
  expect(decodeForm("a=1&".repeat(10_001), { schema, document }).kind).toBe("malformed");
});
