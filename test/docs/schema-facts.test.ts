import { expect, test } from "vitest";
import { describeSchema, listSchemaRows, resolveSchema } from "../../src/docs/schema-facts.ts";

test.for([
  [{ type: "integer", minimum: 1, maximum: 9999999999999999999n }, ["integer", "1 to 9999999999999999999"]],
  [{ type: "string", minLength: 27, maxLength: 27 }, ["string", "exactly 27 characters"]],
  [{ type: "string", maxLength: 9, pattern: "^a$" }, ["string", "at most 9 characters", "pattern ^a$"]],
  [{ type: ["string", "null"], enum: ["a", null] }, ["string or null", "one of a, null"]],
  [{ type: "number", exclusiveMinimum: 0 }, ["number", "more than 0"]],
  [{ type: "integer", format: "int64", default: 9007199254740993n }, ["integer", "int64", "default 9007199254740993"]],
] as const)("%o reads as %o", ([schema, facts]) => {
  expect(describeSchema(schema)).toEqual(facts);
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
    { path: "id", required: true, facts: ["integer"] },
    { path: "next", required: false, facts: ["object"] },
  ]);
  expect(rows.at(-1)).toEqual({ path: "name", required: true, facts: ["string"] });
  expect(rows.length).toBeLessThan(20);
  expect(
    resolveSchema(
      { $ref: "#/components/schemas/Loop" },
      { components: { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } } },
    ),
  ).toEqual({});
});
