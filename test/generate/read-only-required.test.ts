import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Id: { type: "integer", readOnly: true },
  Secret: { type: "string", writeOnly: true },
  Fields: { type: "object", properties: { id: ref("Id"), pin: ref("Secret"), name: { type: "string" } } },
  All: { required: ["id", "pin", "name"] },
  Strict: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
};

/** Each wants name; of id and pin only the one that its direction sends. */
const bodies: Readonly<Record<string, unknown>> = {
  own: { ...schemas.Fields, required: ["id", "pin", "name"] },
  allOf: { allOf: [ref("Fields"), ref("All")] },
  nextToRef: { ...ref("Fields"), required: ["id", "pin", "name"] },
  outside: { properties: schemas.Fields.properties, allOf: [{ allOf: [ref("All")] }] },
  branch: { ...ref("Fields"), anyOf: [ref("All"), { required: ["id", "pin", "name"] }] },
  elseBranch: { ...ref("Fields"), if: false, else: ref("All") },
  memberAllOf: {
    required: ["id", "pin", "name"],
    properties: { id: { allOf: [ref("Id")] }, pin: { allOf: [{ type: "string" }, ref("Secret")] } },
  },
};

let validators: ContractValidators;
const folder = mkdtempSync(join(tmpdir(), "plate-sent-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const content = (schema: unknown) => ({ content: { "application/json": { schema } } });
  const operation = (name: string, schema: unknown) => ({
    post: {
      operationId: name,
      requestBody: content(schema),
      responses: { "200": { description: "", ...content(schema) } },
    },
  });
  const paths = [...Object.entries(bodies), ["strict", ref("Strict")] as const].map(([name, schema]) => [
    `/${name}`,
    operation(name, schema),
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas },
  };
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  validators = compileValidators(await loadContract("openapi.json", folder));
});

test.each(Object.keys(bodies))("%s", (name) => {
  const request = validators[name]!.requestBody["application/json"]!;
  const answer = validators[name]!.responses["200"]!.body["application/json"]!;
  expect(request({ pin: "1", name: "n" })).toEqual([]);
  expect(answer({ id: 1, name: "n" })).toEqual([]);
  const missing = (violations: readonly { at: string; keyword: string }[]) =>
    new Set(violations.filter(({ keyword }) => keyword === "required").map(({ at }) => at));
  expect(missing(request({}))).toEqual(new Set(["/pin", "/name"]));
  expect(missing(answer({}))).toEqual(new Set(["/id", "/name"]));
});

test("a schema that requires a member keeps requiring it where nothing says that it is not sent", () => {
  expect(validators.strict!.requestBody["application/json"]!({})).toMatchObject([{ at: "/id", keyword: "required" }]);
});
