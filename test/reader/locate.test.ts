import { expect, test } from "vitest";
import { load } from "./contract-folder.ts";

const files = {
  "openapi.yaml": `openapi: 3.0.3
info:
  title: T
  version: "1"
paths:
  /pets/{id}:
    $ref: paths/pets.yaml
  /here:
    get:
      responses:
        200:
          description: a number for its key
components:
  schemas:
    Local:
      type: object
      properties:
        a:
          type: string
`,
  "paths/pets.yaml": `get:
  operationId: getPet
  parameters:
    - name: id
      in: path
      required: true
      schema: {type: string}
    - $ref: ../parameters.json#/limit
  responses:
    "200":
      description: fine
      content:
        application/json:
          schema:
            $ref: ../schemas/Pet.yaml
`,
  "parameters.json":
    '{\n  "limit": {\n    "name": "limit",\n    "in": "query",\n    "schema": {\n      "type": "integer",\n      "maximum": 10\n    }\n  }\n}\n',
  "schemas/Pet.yaml": `# a pet
type: object
required:
  - id
  - name
properties:
  id:
    type: integer
  name: &name
    type: string
    maxLength: 5
  nick: *name
`,
};

test.each<[string, string]>([
  ["", "openapi.yaml:1"],
  ["/info/title", "openapi.yaml:3"],
  ["/paths/~1here", "openapi.yaml:8"],
  ["/paths/~1here/get/responses/200/description", "openapi.yaml:12"],
  ["/components/schemas/Local/properties/a/type", "openapi.yaml:19"],
  ["/paths/~1pets~1{id}", "paths/pets.yaml:1"],
  ["/paths/~1pets~1{id}/get/operationId", "paths/pets.yaml:2"],
  ["/paths/~1pets~1{id}/get/parameters/0", "paths/pets.yaml:4"],
  ["/paths/~1pets~1{id}/get/parameters/1", "paths/pets.yaml:8"],
  ["/components/parameters/parameters-limit", "parameters.json:2"],
  ["/components/parameters/parameters-limit/schema/maximum", "parameters.json:7"],
  ["/components/schemas/Pet", "schemas/Pet.yaml:2"],
  ["/components/schemas/Pet/required/1", "schemas/Pet.yaml:5"],
  ["/components/schemas/Pet/properties/name/maxLength", "schemas/Pet.yaml:11"],
  ["/components/schemas/Pet/properties/nick", "schemas/Pet.yaml:12"],
  ["/components/schemas/Pet/properties/nick/maxLength", "schemas/Pet.yaml:11"],
  ["/components/schemas/Pet/properties/none/deeper", "schemas/Pet.yaml:6"],
  ["/components/schemas/Pet/properties/id/examples/0", "schemas/Pet.yaml:7"],
  ["/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema", "paths/pets.yaml:14"],
])("%s stands at %s", async (pointer, place) => {
  const { locate } = await load(files);
  const { file, line } = locate(pointer) ?? {};
  expect(`${file}:${line}`).toBe(place);
});

test("every pointer of the model has a place", async () => {
  const { operations, locate } = await load(files);
  const [pet] = operations;
  expect(pet?.parameters.map(({ pointer }) => locate(pointer))).toEqual([
    { file: "paths/pets.yaml", line: 4, column: 7, text: "    - name: id" },
    { file: "parameters.json", line: 2, column: 3, text: '  "limit": {' },
  ]);
  expect(locate(pet?.pointer ?? "")).toEqual({ file: "paths/pets.yaml", line: 1, column: 1, text: "get:" });
});
