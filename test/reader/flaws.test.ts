import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isJsonObject } from "../../src/contract/json/json.ts";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { plate } from "../run-plate.ts";
import { contractFolder, load, openApi, refusal } from "./contract-folder.ts";

/** The schema A of a document with this schema, and what was said of it. */
async function schemaOf(schema: string, version?: string) {
  const text = `paths: {}\ncomponents:\n  schemas:\n    A: ${schema}\n    B: {type: string}\n`;
  const { document, flaws } = await load({ "a.yaml": openApi(text, version) });
  const said = flaws.map(({ place, what, outcome }) => `${place?.line}:${place?.column} ${what}: ${outcome}`);
  return { schema: valueAt(document, "/components/schemas/A"), said };
}

const out = "it is left out";

describe("a keyword whose value JSON Schema does not allow is left out, with its place", () => {
  test.each<readonly [given: string, left: unknown, said: string]>([
    ["{type: strin, maxLength: 3}", { maxLength: 3 }, `6:9 type is "strin", which is no type: ${out}`],
    ["{type: }", {}, `6:9 type is empty, which is no type: ${out}`],
    [
      "{type: [string, text]}",
      { type: ["string"] },
      '6:9 type has "text" in its list, which is no type: that part of it is left out',
    ],
    ["{type: [string, string]}", { type: ["string"] }, "6:9 type names a type twice: it means the same"],
    ["{required: true}", {}, `6:9 required is true where JSON Schema has a list of names: ${out}`],
    ["{required: [a, b, a]}", { required: ["a", "b"] }, '6:9 required names "a" twice: it means the same'],
    ["{required: [a, 7]}", { required: ["a"] }, "6:9 required lists what is no name: that part of it is left out"],
    ["{enum: []}", { enum: [] }, "6:9 enum is an empty list, so that no value fits: it means the same"],
    ["{enum: [x, x]}", { enum: ["x"] }, "6:9 enum lists a value twice: it means the same"],
    ["{enum: x}", {}, `6:9 enum is "x" where JSON Schema has a list of values: ${out}`],
    ['{minimum: "1"}', {}, `6:9 minimum is "1" where JSON Schema has a number: ${out}`],
    [
      "{exclusiveMaximum: true, maximum: 3}",
      { maximum: 3 },
      `6:9 exclusiveMaximum is true where JSON Schema has a number: ${out}`,
    ],
    ["{maxLength: -1}", {}, `6:9 maxLength is -1 where JSON Schema has a whole number of 0 or more: ${out}`],
    ["{minItems: 1.5}", {}, `6:9 minItems is 1.5 where JSON Schema has a whole number of 0 or more: ${out}`],
    ["{multipleOf: 0}", {}, `6:9 multipleOf is 0 where JSON Schema has a number above 0: ${out}`],
    ["{pattern: '(?i)a'}", {}, `6:9 pattern "(?i)a" is no regular expression of ECMA-262 (Invalid group): ${out}`],
    [
      "{pattern: '\\A[a-z]+\\z'}",
      {},
      `6:9 pattern "\\\\A[a-z]+\\\\z" is no regular expression of ECMA-262 (Invalid escape): ${out}`,
    ],
    [
      "{pattern: '^(a{1000}){1000}$'}",
      {},
      `6:9 pattern "^(a{1000}){1000}$" is made of more than 5000 parts, and can be slow: ${out}`,
    ],
    [
      "{pattern: '^(.+)\\1$'}",
      {},
      `6:9 pattern "^(.+)\\\\1$" has a back reference, which no engine matches in bounded time: ${out}`,
    ],
    [
      "{patternProperties: {'(?i)x': {}, '^y': {type: string}}}",
      { patternProperties: { "^y": { type: "string" } } },
      '6:9 patternProperties "(?i)x" is no regular expression of ECMA-262 (Invalid group): that part of it is left out',
    ],
    ["{properties: }", {}, `6:9 properties is empty where JSON Schema has a map: ${out}`],
    ["{properties: {a: , b: {}}}", { properties: { b: {} } }, `6:22 here is empty where OpenAPI has a schema: ${out}`],
    ["{items: [{type: string}]}", {}, `6:9 items is a list where JSON Schema has a schema: ${out}`],
    [
      "{additionalProperties: closed}",
      {},
      `6:9 additionalProperties is "closed" where JSON Schema has a schema: ${out}`,
    ],
    ["{allOf: []}", {}, `6:9 allOf is an empty list where JSON Schema has a list of schemas: ${out}`],
    ["{anyOf: {type: string}}", {}, `6:9 anyOf is an object where JSON Schema has a list of schemas: ${out}`],
    [
      "{oneOf: [{type: string}, 7]}",
      { oneOf: [{ type: "string" }] },
      `6:33 here is 7 where OpenAPI has a schema: ${out}`,
    ],
    ["{not: 3}", {}, `6:9 not is 3 where JSON Schema has a schema: ${out}`],
    ["{uniqueItems: 1}", {}, `6:9 uniqueItems is 1 where JSON Schema has true or false: ${out}`],
    ["{readOnly: 'yes'}", {}, `6:9 readOnly is "yes" where JSON Schema has true or false: ${out}`],
    ["{format: 7}", {}, `6:9 format is 7 where JSON Schema has a text: ${out}`],
    ["{examples: {a: 1}}", {}, `6:9 examples is an object where JSON Schema has a list of values: ${out}`],
    ["{nullable: true}", {}, `6:9 nullable is true, a keyword of OpenAPI 3.0 that 3.1 does not have: ${out}`],
    ["{discriminator: kind}", {}, `6:9 discriminator is "kind": ${out}`],
    [
      "{dependentRequired: {a: b, c: [d]}}",
      { dependentRequired: { c: ["d"] } },
      "6:9 dependentRequired has a member that is no list of names: that part of it is left out",
    ],
    ["{$ref: 7}", {}, `6:9 $ref is 7 where JSON Schema has a text: ${out}`],
  ])("%s", async (given, left, said) => {
    const found = await schemaOf(given);
    expect(found.said).toEqual([said]);
    expect(found.schema).toEqual(left);
  });

  test("OpenAPI 3.0 has nullable and the exclusive flags", async () => {
    const { schema, said } = await schemaOf(
      "{type: integer, nullable: true, minimum: 1, exclusiveMinimum: true}",
      "3.0.3",
    );
    expect(said).toEqual([]);
    expect(schema).toEqual({ type: ["integer", "null"], exclusiveMinimum: 1 });
  });

  test("what is right stays as it is, boolean schemas too", async () => {
    const given =
      "{allOf: [true, {not: false}], $defs: {never: false}, properties: {required: {type: string}, enum: true}}";
    expect(await schemaOf(given)).toEqual({
      said: [],
      schema: {
        allOf: [true, { not: false }],
        $defs: { never: false },
        properties: { required: { type: "string" }, enum: true },
      },
    });
  });
});

describe("a schema that is defined by itself alone is cut where a base lists its variants, otherwise where the circle closes", () => {
  const self = (circle: string) => `the schema is defined by itself: ${circle}: this part of it is left out`;

  test.each<readonly [name: string, schemas: string, left: unknown, said: readonly string[]]>([
    [
      "a base and its variants",
      `Pet: {properties: {name: {}}, oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {required: [lives]}]}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}]}`,
      {
        Pet: { properties: { name: {} } },
        Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: ["lives"] }] },
        Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
      },
      [self("Pet → Cat → Pet"), self("Pet → Dog → Pet")],
    ],
    [
      "one branch of several",
      'A: {anyOf: [{$ref: "#/components/schemas/A"}, {type: string}]}',
      { A: { anyOf: [{ type: "string" }] } },
      [self("A → A")],
    ],
    [
      "two that are each other",
      'A: {$ref: "#/components/schemas/B"}\n    B: {allOf: [{$ref: "#/components/schemas/A"}], type: object}',
      { A: { $ref: "#/components/schemas/B" }, B: { allOf: [{}], type: "object" } },
      [self("A → B → A")],
    ],
    [
      "its own opposite",
      'A: {not: {$ref: "#/components/schemas/A"}, type: string}',
      { A: { type: "string" } },
      [self("A → A")],
    ],
    [
      "a tree, which has an end",
      'A: {properties: {left: {$ref: "#/components/schemas/A"}}, items: {$ref: "#/components/schemas/A"}}',
      { A: { properties: { left: { $ref: "#/components/schemas/A" } }, items: { $ref: "#/components/schemas/A" } } },
      [],
    ],
  ])("%s", async (_name, schemas, left, said) => {
    const { document, flaws } = await load({
      "a.yaml": openApi(`paths: {}\ncomponents:\n  schemas:\n    ${schemas}\n`),
    });
    expect(valueAt(document, "/components/schemas")).toEqual(left);
    expect(flaws.map(({ what, outcome }) => `${what}: ${outcome}`)).toEqual(said);
  });
});

describe("what nothing tells the meaning of refuses the contract, with its place", () => {
  const parameter = (member: string) =>
    openApi(`paths: {/a: {get: {parameters: [{name: p, in: header, ${member}}], responses: {}}}}\n`);
  test.each([
    ["schema: {type: {a: 1}}", "type is an object, which is no type"],
    ["schema: {properties: {q: {type: 7}}}", "type is 7, which is no type"],
    ["schema: {items: {type: true}}", "type is true, which is no type"],
    ["schema: {}, x-supply: {from: nowhere}", 'x-supply is from "nowhere", which is nothing that plate can supply'],
    ["schema: {}, x-supply: time", 'x-supply is from "time", which is nothing that plate can supply'],
    ["schema: {}, x-supply: {from: config}", 'x-supply is from "config", which is nothing that plate can supply'],
  ])("%s", async (member, wanted) => {
    const said = await refusal({ "a.yaml": parameter(member) });
    expect(said).toMatch(/^usage a\.yaml:3:\d+ /);
    expect(said).toContain(wanted);
  });
});

/** A contract with a flaw of each place; `GET /good` is right. */
const flawed = openApi(`paths:
  /good:
    parameters:
      - {name: a, in: body, schema: {type: string}}
      -
      - {$ref: "#/components/parameters/Circle"}
      - {name: size, in: query, schema: {type: integer, minimum: "1", maximum: 3}}
    get:
      operationId: good
      parameters:
        - {in: query}
        - {name: last, in: query, schema: {type: string, pattern: '(?i)x'}}
      responses:
        "200": {description: ok, content: {text/plain: , application/json: {schema: {$ref: "#/components/schemas/Self"}}}}
        "404":
    post:
      operationId: good
      responses: {"204": {description: done}}
    put:
  /none:
  /same: {get: {$ref: "#/paths/~1good/post"}}
  /file: {get: {$ref: operation.yaml}}
components:
  parameters:
    Circle: {$ref: "#/components/parameters/Other"}
    Other: {$ref: "#/components/parameters/Circle"}
  schemas:
    Self: {allOf: [{$ref: "#/components/schemas/Self"}], type: object, required: [a, a], properties: {a: {type: string, required: true}}}
`);
const files = {
  "flawed.yaml": flawed,
  "operation.yaml": 'responses: {"200": {description: ok, content: {application/json: }}}\n',
};

describe("flaws of a contract's other objects", () => {
  test("are left out, and the rest stays", async () => {
    const { operations, flaws } = await loadContract("flawed.yaml", contractFolder(files));
    expect(operations.map(({ id, parameters }) => `${id}(${parameters.map(({ name }) => name).join()})`)).toEqual([
      "good(size,last)",
      "post /good(size)",
      "get /same()",
      "get /file()",
    ]);
    expect(operations[0]?.parameters.map(({ schema }) => schema)).toEqual([
      { type: "integer", maximum: 3 },
      { type: "string" },
    ]);
    expect(
      operations[0]?.responses.map(({ status, content }) => [status, content.map(({ mediaType }) => mediaType)]),
    ).toEqual([["200", ["application/json"]]]);
    const lines = flaws.map(({ place, isHarmless }) => `${place?.file}:${place?.line}${isHarmless ? " harmless" : ""}`);
    expect(lines.sort()).toEqual([
      "flawed.yaml:13",
      "flawed.yaml:14",
      "flawed.yaml:16",
      "flawed.yaml:17",
      "flawed.yaml:19",
      "flawed.yaml:19",
      "flawed.yaml:21",
      "flawed.yaml:22",
      "flawed.yaml:23 harmless",
      "flawed.yaml:24 harmless",
      "flawed.yaml:27",
      "flawed.yaml:28",
      "flawed.yaml:30",
      "flawed.yaml:30",
      "flawed.yaml:30 harmless",
      "flawed.yaml:6",
      "flawed.yaml:7",
      "flawed.yaml:8",
      "flawed.yaml:9",
      "operation.yaml:1",
    ]);
  });

  test("do not move the places of what comes after them in a list", async () => {
    const { operations, locate } = await loadContract("flawed.yaml", contractFolder(files));
    const lines = operations[0]?.parameters.map(({ pointer }) => locate(pointer)?.line);
    expect(lines).toEqual([9, 14]);
  });
});

describe("every command names the flaws once, with file, line and column, and goes on", () => {
  test.each([
    [["generate", "--spec", "flawed.yaml", "--out", "made"]],
    [["verify", "http://127.0.0.1:9", "--spec", "flawed.yaml", "--plan"]],
    [["diff", "flawed.yaml", "flawed.yaml"]],
  ])("plate %j", async (argv) => {
    const { code, err } = await plate(argv, { cwd: contractFolder(files) });
    expect(code).toBe(0);
    expect(err).toContain('flawed.yaml:9:57 minimum is "1" where JSON Schema has a number: it is left out\n');
    expect(err).toContain("flawed.yaml:21:5 here is empty where OpenAPI has an operation: it is left out\n");
    expect(err).not.toContain('names "a" twice');
  });

  test("a contract without flaws is not warned of", async () => {
    const folder = contractFolder({ "a.yaml": openApi("paths: {}\n") });
    expect(await plate(["generate", "--spec", "a.yaml", "--out", "made"], { cwd: folder })).toMatchObject({
      code: 0,
      err: "",
    });
  });

  test("lint finds each, and says so where Redocly cannot read the contract", async () => {
    const folder = contractFolder(files);
    const { code, out: found } = await plate(["lint", "--spec", "flawed.yaml", "--report", "json"], { cwd: folder });
    expect(code).toBe(1);
    const { findings } = JSON.parse(found) as {
      readonly findings: readonly { readonly rule: string; readonly line: number }[];
    };
    const lines = findings.filter(({ rule }) => rule === "plate/well-formed-contract").map(({ line }) => line);
    expect(lines).toEqual(expect.arrayContaining([6, 7, 9, 13, 16, 17, 19, 21, 22, 23, 24, 27, 28, 30]));
  });
});

test("an anchor that names two schemas of one file is named at the second", async () => {
  const schemas =
    "    A: {$dynamicAnchor: node, $anchor: own, type: string}\n    B: {$dynamicAnchor: node, type: integer}\n" +
    "    C: {$anchor: own}\n    D: {$id: other, $anchor: own, $dynamicAnchor: node}\n    E: {$anchor: e, $dynamicAnchor: e}\n" +
    '    F: {$ref: "#own"}\n    G: {properties: {enum: {$anchor: g}}, default: {$anchor: g}}\n';
  const { flaws } = await load({ "a.yaml": openApi(`paths: {}\ncomponents:\n  schemas:\n${schemas}`) });
  const outcome = "of another schema of this file too: a reference by it means the first one";
  expect(flaws.map((flaw) => `${flaw.place?.line}:${flaw.place?.column} ${flaw.what}: ${flaw.outcome}`)).toEqual([
    `7:9 $dynamicAnchor "node" is the name ${outcome}`,
    `8:9 $anchor "own" is the name ${outcome}`,
  ]);
});

test("a flaw in a file of another folder is named there", async () => {
  const folder = contractFolder({
    "api/a.yaml": openApi("paths: {}\ncomponents: {schemas: {A: {$ref: parts/a.yaml}}}\n"),
    "api/parts/a.yaml": "type: object\nproperties:\n  b:\n    minLength: three\n",
  });
  const { flaws, document } = await loadContract(join("api", "a.yaml"), folder);
  expect(flaws.map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`)).toEqual(["api/parts/a.yaml:4:5"]);
  expect(isJsonObject(document)).toBe(true);
});

describe("a schema that says more of one value than any check can go through allows anything", () => {
  const chainOf = (keyword: string) =>
    Array.from({ length: 20 }, (_, index) => {
      const next = `{$ref: "#/components/schemas/S${index + 1}"}`;
      return `    S${index}: {${keyword}: [${next}, {title: T, allOf: [${next}]}]}\n`;
    }).join("");

  test.each(["allOf", "anyOf", "oneOf"])("%s", async (keyword) => {
    const text = `paths: {}\ncomponents:\n  schemas:\n${chainOf(keyword)}    S20: {type: string}\n`;
    const { document, flaws } = await load({ "a.yaml": openApi(text) });
    expect(flaws.map(({ place, what, outcome }) => `${place?.line} ${what}: ${outcome}`)).toEqual([
      "15 the schema is made of more than 10,000 parts, since what it refers to refers to the same schemas again and again: it allows any value",
    ]);
    expect(valueAt(document, "/components/schemas/S9")).toEqual({});
    expect(valueAt(document, "/components/schemas/S10")).toHaveProperty(keyword);
  });

  test("what is referred to twice in allOf or anyOf says nothing more", async () => {
    const twice = Array.from({ length: 30 }, (_, index) => {
      const next = `{$ref: "#/components/schemas/S${index + 1}"}`;
      return `    S${index}: {${index % 2 === 0 ? "allOf" : "anyOf"}: [${next}, ${next}]}\n`;
    }).join("");
    const text = `paths: {}\ncomponents:\n  schemas:\n${twice}    S30: {type: string}\n`;
    expect((await load({ "a.yaml": openApi(text) })).flaws).toEqual([]);
  });
});
