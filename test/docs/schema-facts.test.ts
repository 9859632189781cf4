import { expect, test } from "vitest";
import { describeSchema, joinFacts, listSchemaRows, resolveSchema } from "../../src/docs/schema-facts.ts";

test.for([
  [{ type: "integer", minimum: 1, maximum: 9999999999999999999n }, ["integer", "1 to 9999999999999999999"]],
  [{ type: "string", minLength: 27, maxLength: 27 }, ["string", "exactly 27 characters"]],
  [{ type: "string", maxLength: 9, pattern: "^a$" }, ["string", "at most 9 characters", "pattern ^a$"]],
  [{ type: ["string", "null"], enum: ["a", null] }, ["string or null", "one of a, null"]],
  [{ type: "number", exclusiveMinimum: 0 }, ["number", "more than 0"]],
  [{ type: "integer", format: "int64", default: 9007199254740993n }, ["integer", "int64", "default 9007199254740993"]],
] as const)("%o reads as %o", ([schema, facts]) => {
  expect(describeSchema(schema).map(([english]) => english)).toEqual(facts);
});

test("rows follow references, allOf and items, and end in a circle", () => {
  const document = {
    components: {
      schemas: {
        Node: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, next: { $ref: "#/components/schemas/Node" } },
        },
        Named: {
          allOf: [
            { $ref: "#/components/schemas/Node" },
            { required: ["name"], properties: { name: { type: "string" } } },
          ],
        },
      },
    },
  };
  const rows = listSchemaRows({ $ref: "#/components/schemas/Named" }, document);
  expect(rows.slice(0, 2)).toEqual([
    { path: "id", required: true, facts: [["integer", "integer"]] },
    { path: "next", required: false, facts: [["object", "object"]] },
  ]);
  expect(rows.at(-1)).toEqual({ path: "name", required: true, facts: [["string", "string"]] });
  expect(rows.length).toBeLessThan(20);
  expect(
    resolveSchema(
      { $ref: "#/components/schemas/Loop" },
      { components: { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } } },
    ),
  ).toEqual({});
});

test.for([
  [{ type: "string", minLength: 27, maxLength: 27, pattern: "^a$" }, "string; 정확히 27자; 패턴 ^a$"],
  [{ type: "string", minLength: 1, maxLength: 80 }, "string; 1~80자"],
  [{ type: "string", maxLength: 9, default: "KO" }, "string; 9자 이하; 기본값 KO"],
  [{ type: "array", minItems: 2 }, "array; 2개 이상"],
  [
    { type: ["integer", "null"], exclusiveMinimum: 0, maximum: 9999999999999999999n },
    "integer 또는 null; 0 초과, 9999999999999999999 이하",
  ],
  [{ enum: ["01", "02"] }, "01, 02 중 하나"],
] as const)("in Korean, %o reads as %s", ([schema, text]) => {
  expect(joinFacts(describeSchema(schema as never))[1]).toBe(text);
});
