import { expect, test } from "vitest";
import { restoreExact, toPrismDocument } from "../../src/mock/answer/prism-document.ts";
import { load, openApi } from "../reader/contract-folder.ts";

test("Prism is given no $ref but those between schemas, and every value comes back as it was", async () => {
  const model = await load({
    "openapi.yaml": openApi(`paths:
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/A'}
              example: {$ref: ../example.json}
components:
  schemas:
    A:
      type: object
      x-a: {$ref: ../extension.json}
      default: {deep: [{$ref: "http://127.0.0.1:9/default"}]}
      enum: [{$ref: /etc/passwd}, {b: 1}]
      examples: [{$ref: ../value.json}]
      properties: {b: {$ref: '#/components/schemas/B'}}
    B: {const: {$ref: ../const.json}}
`),
  });
  const [operation] = model.operations;
  if (operation === undefined) throw new Error("no operation");
  const document = toPrismDocument(model, operation);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
  expect(references).toEqual(["#/components/schemas/schema0", "#/components/schemas/schema1"]);
  const { schemas } = document.components as { schemas: Record<string, Record<string, unknown>> };
  expect(restoreExact(schemas.schema0?.enum)).toEqual([{ $ref: "/etc/passwd" }, { b: 1 }]);
  expect(restoreExact(schemas.schema1?.const)).toEqual({ $ref: "../const.json" });
});
