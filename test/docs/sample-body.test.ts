import { expect, test } from "vitest";
import { sampleBody } from "../../src/docs/reference/sample-body.ts";

test("a body to begin with has the contract's own values, and the least that fits elsewhere", () => {
  const document = { components: { schemas: { Id: { type: "integer", minimum: 9007199254740993n } } } };
  const schema = {
    type: "object",
    required: ["id", "kind", "tags", "inner"],
    properties: {
      id: { $ref: "#/components/schemas/Id" },
      kind: { enum: ["a", "b"] },
      tags: { type: "array", minItems: 1, items: { type: "string", example: "x" } },
      inner: { properties: { on: { type: "boolean" }, note: { type: ["null", "string"] } } },
      left: { type: "string" },
    },
  };
  expect(sampleBody(schema, document)).toEqual({
    id: 9007199254740993n,
    kind: "a",
    tags: ["x"],
    inner: { on: false, note: "" },
  });
});

test("a schema that holds itself ends", () => {
  const document = {
    components: {
      schemas: { Node: { required: ["next"], properties: { next: { $ref: "#/components/schemas/Node" } } } },
    },
  };
  expect(JSON.stringify(sampleBody({ $ref: "#/components/schemas/Node" }, document))).toContain('{"next":');
});
