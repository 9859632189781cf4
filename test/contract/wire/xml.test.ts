import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/contract/json/json.ts";
import type { JsonSchema } from "../../../src/contract/schema/json-schema.ts";
import { readBody } from "../../../src/contract/wire/body/read-body.ts";
import { xmlOfValue } from "../../../src/contract/wire/xml/write-xml.ts";

const text = { type: "string" } as const;
const integer = { type: "integer" } as const;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const line: JsonSchema = {
  type: "object",
  required: ["sku"],
  xml: { name: "line" },
  properties: { sku: { type: "string", xml: { attribute: true } }, count: integer },
};
const document = {
  components: {
    schemas: {
      Pet: { type: "object", properties: { id: { type: "integer", format: "int64" }, name: text } },
      Dog: { type: "object", xml: { name: "dog" }, required: ["bark"], properties: { bark: { type: "boolean" } } },
      Cat: { type: "object", required: ["lives"], properties: { lives: integer } },
      Tree: {
        type: "object",
        properties: { id: integer, kids: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    },
  },
};
const pet = { $ref: "#/components/schemas/Pet" } as const;
const root = (properties: Readonly<Record<string, JsonSchema>>, more: object = {}): JsonSchema => ({
  type: "object",
  xml: { name: "r" },
  properties,
  ...more,
});

const bytesOf = (written: string): Uint8Array => new TextEncoder().encode(written);

function read(written: string | Uint8Array, schema: JsonSchema, contentType = "application/xml") {
  const bytes = typeof written === "string" ? bytesOf(written) : written;
  return readBody({ bytes, contentType }, { mediaType: "application/xml", schema }, document);
}

/** OpenAPI 3.1, section 4.8.26, and its examples; each is written and read. */
describe("what is written is read", () => {
  test.each<readonly [name: string, schema: JsonSchema, value: JsonValue, xml: string]>([
    ["a component", pet, { id: 9007199254740993n, name: "a" }, "<Pet><id>9007199254740993</id><name>a</name></Pet>"],
    ["a name", root({ id: { ...integer, xml: { name: "no" } } }), { id: 1 }, "<r><no>1</no></r>"],
    [
      "an attribute",
      root({ id: { type: "integer", format: "int64", xml: { attribute: true } }, on: { type: "boolean" } }),
      { id: 9007199254740993n, on: true },
      '<r id="9007199254740993"><on>true</on></r>',
    ],
    [
      "an array without an element of its own",
      root({ tags: { type: "array", items: { ...text, xml: { name: "tag" } }, xml: { name: "unused" } } }),
      { tags: ["a", "b"] },
      "<r><tag>a</tag><tag>b</tag></r>",
    ],
    ["an array of one", root({ tags: { type: "array", items: integer } }), { tags: [1] }, "<r><tags>1</tags></r>"],
    [
      "a wrapped array",
      root({ lines: { type: "array", items: line, xml: { wrapped: true, name: "list" } } }),
      { lines: [{ sku: "x", count: 1 }, { sku: "y" }] },
      '<r><list><line sku="x"><count>1</count></line><line sku="y"/></list></r>',
    ],
    [
      "a wrapped array without items",
      root({ lines: { type: "array", items: line, xml: { wrapped: true } } }),
      { lines: [] },
      "<r><lines/></r>",
    ],
    [
      "a namespace and a prefix",
      root(
        { id: { ...integer, xml: { prefix: "o", namespace: "urn:o" } } },
        { xml: { name: "r", namespace: "urn:r" } },
      ),
      { id: 1 },
      '<r xmlns="urn:r"><o:id xmlns:o="urn:o">1</o:id></r>',
    ],
    [
      "null",
      root({ id: { type: ["integer", "null"] } }),
      { id: null },
      '<r><id xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></r>',
    ],
    ["a component that may be null", { anyOf: [pet, { type: "null" }] }, { id: 1 }, "<Pet><id>1</id></Pet>"],
    [
      "a tree",
      { $ref: "#/components/schemas/Tree" },
      { id: 1, kids: [{ id: 2 }, { id: 3, kids: [{ id: 4 }] }] },
      "<Tree><id>1</id><kids><id>2</id></kids><kids><id>3</id><kids><id>4</id></kids></kids></Tree>",
    ],
    [
      "a branch with a name of its own",
      { oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }] },
      { bark: true },
      "<dog><bark>true</bark></dog>",
    ],
    [
      "a branch named as its component",
      { oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }] },
      { lives: 9 },
      "<Cat><lives>9</lives></Cat>",
    ],
    [
      "a list of a component",
      { type: "array", items: pet, xml: { name: "pets" } },
      [{ id: 1 }],
      "<pets><pets><id>1</id></pets></pets>",
    ],
    ["a map", root({}, { additionalProperties: integer }), { a: 1, b: 2 }, "<r><a>1</a><b>2</b></r>"],
    ["one number", { ...integer, xml: { name: "n" } }, 7, "<n>7</n>"],
    [
      "markup and line ends in a text",
      root({ a: text }),
      { a: '<b> & "c"\n\td ' },
      "<r><a>&lt;b&gt; &amp; &quot;c&quot;&#10;&#9;d </a></r>",
    ],
    ["a fraction beyond a double", root({ a: { type: "number" } }), { a: 0.5 }, "<r><a>0.5</a></r>"],
    [
      "nodeType of OpenAPI 3.2",
      root({
        id: { ...integer, xml: { nodeType: "attribute" } },
        list: { type: "array", items: { ...integer, xml: { name: "n" } }, xml: { nodeType: "element" } },
      }),
      { id: 1, list: [1, 2] },
      '<r id="1"><list><n>1</n><n>2</n></list></r>',
    ],
    [
      "a member that is the text of its element",
      root({ unit: { ...text, xml: { nodeType: "attribute" } }, value: { ...integer, xml: { nodeType: "text" } } }),
      { unit: "kg", value: 7 },
      '<r unit="kg">7</r>',
    ],
    [
      "a text beside elements",
      root({ note: { ...text, xml: { nodeType: "text" } }, id: integer }),
      { note: "a & b", id: 1 },
      "<r>a &amp; b<id>1</id></r>",
    ],
    [
      "elements without the text that may be there",
      root({ note: { ...text, xml: { nodeType: "text" } }, id: integer }),
      { id: 1 },
      "<r><id>1</id></r>",
    ],
  ])("%s", (_name, schema, value, xml) => {
    const written = xmlOfValue(value, { schema, pointer: "" }, document);
    expect(written).toMatchObject({ kind: "xml", text: `${declaration}${xml}\n` });
    expect(read(xml, schema)).toMatchObject({ kind: "value", value });
  });
});

describe("what others write is read", () => {
  test.each<readonly [name: string, xml: string, schema: JsonSchema, value: JsonValue]>([
    [
      "another prefix",
      '<x:r xmlns:x="urn:r"><x:id>1</x:id></x:r>',
      root({ id: integer }, { xml: { name: "r", namespace: "urn:r", prefix: "o" } }),
      { id: 1 },
    ],
    [
      "comments, instructions and CDATA",
      "<?a?><!-- < --><r><id><!--x-->1</id><s><![CDATA[<&]]></s></r>",
      root({ id: integer, s: text }),
      { id: 1, s: "<&" },
    ],
    ["white space around numbers", "<r>\n <id> 7\n</id>\n</r>\n", root({ id: integer }), { id: 7 }],
    ["white space in a text", "<r><s> a </s></r>", root({ s: text }), { s: " a " }],
    ["references to characters", "<r><s>&#x1F600;&#233;&apos;</s></r>", root({ s: text }), { s: "\u{1f600}é'" }],
    ["single quotes", "<r id='1'/>", root({ id: { ...integer, xml: { attribute: true } } }), { id: 1 }],
    [
      "an element that the schema does not know",
      "<r><id>1</id><more>x</more><more>y</more></r>",
      root({ id: integer }),
      { id: 1, more: ["x", "y"] },
    ],
    ["an attribute where an element is declared", '<r id="1"/>', root({ id: integer }), {}],
    [
      "an element under the name of a property that xml.name calls otherwise",
      "<r><list><n>1</n></list></r>",
      root({ list: { type: "array", items: integer, xml: { name: "l", wrapped: true } } }),
      {},
    ],
    ["one element for an array", "<r><n>1</n></r>", root({ n: { type: "array", items: integer } }), { n: [1] }],
    [
      "no element for an array that is required",
      "<r/>",
      root({ n: { type: "array" } }, { required: ["n"] }),
      { n: [] },
    ],
    ["no element for an array", "<r/>", root({ n: { type: "array" } }), {}],
    ["a text where a number is declared", "<r><id>x</id></r>", root({ id: integer }), { id: "x" }],
    ["an element twice where one is declared", "<r><id>1</id><id>2</id></r>", root({ id: integer }), { id: [1, 2] }],
    ["elements where a text is declared", "<r><id><a>1</a></id></r>", root({ id: text }), { id: { a: "1" } }],
    ["an empty text", "<r><s/></r>", root({ s: text }), { s: "" }],
    ["an empty object", "<r><o/></r>", root({ o: { type: "object" } }), { o: {} }],
    [
      "the names of prototypes",
      "<r><constructor>1</constructor><__proto__>2</__proto__></r>",
      root({}),
      JSON.parse('{"constructor":"1","__proto__":"2"}'),
    ],
  ])("%s", (_name, xml, schema, value) => {
    expect(read(xml, schema)).toEqual({ kind: "value", value, isJson: false, repeatsName: false });
  });

  test("in its own encoding (RFC 7303, section 3)", () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><r><s>\xf6</s></r>', (each) =>
      each.charCodeAt(0),
    );
    expect(read(latin, root({ s: text }))).toMatchObject({ value: { s: "ö" } });
    const wide = Uint8Array.from(
      [..."\ufeff<r><s>ö</s></r>"].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    );
    expect(read(wide, root({ s: text }))).toMatchObject({ value: { s: "ö" } });
    expect(read(latin, root({ s: text }), "application/xml; charset=utf-8")).toMatchObject({
      kind: "refused",
      keyword: "charset",
    });
  });
});

test.each([
  ["nothing", "", "the body has no element"],
  ["an element that is not closed", "<r><a></r>", "closes a"],
  ["a tag that does not end", "<r", "the tag of r does not end"],
  ["two roots", "<r/><r/>", "more than one root"],
  ["text outside", "x<r/>", "text outside"],
  ["an attribute twice", '<r a="1" a="2"/>', "has a twice"],
  ["an entity that nobody defines", "<r>&nbsp;</r>", "&nbsp; is no entity"],
  ["an ampersand alone", "<r>a & b</r>", "& is no entity"],
  ["a prefix that nobody declares", "<o:r/>", "declares no namespace for the prefix o"],
  [
    "entities of its own",
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>',
    "a document type declaration",
  ],
  ["no end of nesting", "<r>".repeat(501), "nests deeper than 500 levels"],
  ["another root", "<s/>", "the root element is s, not r"],
])("%s is refused", (_name, xml, message) => {
  expect(read(xml, root({ a: text }))).toMatchObject({ kind: "refused", message: expect.stringContaining(message) });
});

test("a root that only its component names may be called otherwise, and a prefix that has no namespace in the contract either", () => {
  expect(read("<pet><id>1</id></pet>", pet)).toMatchObject({ value: { id: 1 } });
  const bare = root({ b: integer }, { xml: { name: "a", prefix: "p" } });
  expect(read("<p:a><b>1</b></p:a>", bare)).toMatchObject({ value: { b: 1 } });
  expect(read("<q:a><b>1</b></q:a>", bare)).toMatchObject({ kind: "refused" });
});

test("members that share a name have an element each", () => {
  const wrapped = (name: string) => ({
    type: "array",
    items: { ...text, xml: { name } },
    xml: { name: "l", wrapped: true },
  });
  const shared = root({ a: wrapped("x"), b: wrapped("y") });
  expect(read("<r><l><x>1</x></l><l><y>2</y></l></r>", shared)).toMatchObject({ value: { a: ["1"], b: ["2"] } });
});

test("a schema that says nothing of elements leaves the document a text", () => {
  expect(read("<r/>", true).kind).toBe("opaque");
  expect(read("<r/>", text).kind).toBe("opaque");
});

test("a large document takes linear work", () => {
  const size = 50_000;
  expect(read(`<r>${"<n>1</n>".repeat(size)}</r>`, root({ n: { type: "array", items: integer } }))).toMatchObject({
    kind: "value",
  });
  expect(read(`<r ${" ".repeat(size)}x`, root({})).kind).toBe("refused");
  expect(read(`<r ${"a=".repeat(size)}`, root({})).kind).toBe("refused");
});
