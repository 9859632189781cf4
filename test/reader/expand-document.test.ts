import { describe, expect, test } from "vitest";
import { load, openApi } from "./contract-folder.ts";

const root = `x-result-code-pointer: /code
x-every-operation: {parameters: [{$ref: '#/components/parameters/Key'}, {$ref: '#/components/parameters/Time'}]}
x-every-encrypted-request: {parameters: [{$ref: '#/components/parameters/KeyRequired'}, {$ref: '#/components/parameters/Nonce'}]}
components:
  parameters:
    Key: {name: X-Key, in: header, required: false, schema: {type: string}}
    KeyRequired: {name: x-key, in: header, required: true, schema: {type: string}}
    Time: {name: X-Time, in: header, required: true, schema: {type: string}}
    Nonce: {name: X-Nonce, in: header, required: true, schema: {type: string}}
  requestBodies:
    Owner:
      required: true
      x-invalid-request: {description: No owner., request: {owner: 0}}
      content: {application/json: {schema: {type: object, properties: {owner: {type: integer, minimum: 1}}}}}
  responses:
    Refused:
      description: Refused.
      x-result-codes: [{code: E1, message: Wrong, meaning: The request is wrong., class: invalid-request, fix: Correct it., cases: {wrong: {}}}]
      content: {application/json: {schema: {type: object}}}
`;

const succeeded = `{description: Done., x-result-codes: [{code: OK, message: Done, meaning: It is done., class: success, fix: Nothing., cases: {done: {request: {owner: 1}}}}], content: {application/json: {schema: {type: object}}}}`;

const operationsOf = (paths: string) => load({ "openapi.yaml": openApi(`${root}paths:\n${paths}`) });

describe("what encrypted requests have", () => {
  test.each([
    { written: "x-encrypted: {request: true, response: false}", headers: ["x-key!", "X-Time!", "X-Nonce!"] },
    { written: "x-encrypted: {request: false, response: true}", headers: ["X-Key", "X-Time!"] },
    { written: "x-other: 1", headers: ["X-Key", "X-Time!"] },
    {
      written:
        "x-encrypted: {request: true, response: true}, parameters: [{name: X-Nonce, in: header, schema: {type: string}}]",
      headers: ["x-key!", "X-Time!", "X-Nonce"],
    },
    { written: "x-every-operation: false, x-encrypted: {request: true, response: true}", headers: [] },
  ])("$written", async ({ written, headers }) => {
    const { operations, document } = await operationsOf(
      `  /a: {post: {operationId: a, ${written}, responses: {"200": {description: Done.}}}}\n`,
    );
    expect(operations[0]?.parameters.map(({ name, required }) => `${name}${required ? "!" : ""}`)).toEqual(headers);
    expect(document).not.toHaveProperty("x-every-encrypted-request");
  });
});

describe("a request that breaks the contract", () => {
  test("becomes the case of each operation that shares body and answer, and neither is left in the document twice", async () => {
    const shared = `requestBody: {$ref: '#/components/requestBodies/Owner'}, responses: {"200": ${succeeded}, "400": {$ref: '#/components/responses/Refused'}}`;
    const model = await operationsOf(
      `  /a: {post: {operationId: a, ${shared}}}\n  /b: {post: {operationId: b, ${shared}}}\n`,
    );
    for (const { scenarios } of model.operations) {
      expect(
        scenarios.map(({ name, code, request, response }) => [name, code, request.value, response.status]),
      ).toEqual([
        ["done", "OK", { owner: 1 }, "200"],
        ["wrong", "E1", { owner: 0 }, "400"],
      ]);
      expect(scenarios[1]?.summary).toBe("400 - Wrong");
    }
    const text = JSON.stringify(model.document);
    expect(text).not.toContain("x-invalid-request");
    expect(text.split('"description":"No owner."')).toHaveLength(3);
    expect(model.document.components).not.toHaveProperty("requestBodies");
  });

  test("is left to a case with a request of its own, and to a code of another class", async () => {
    const body = `requestBody: {x-invalid-request: {request: {owner: -1}}, content: {application/json: {schema: {type: object}}}}`;
    const entry = (code: string, kind: string, cases: string) =>
      `{code: ${code}, message: M, meaning: Means., class: ${kind}, fix: Fix., cases: ${cases}}`;
    const list = [
      entry("E1", "invalid-request", "{own: {request: {owner: -2}}, taken: {}}"),
      entry("E2", "business", "{none: {}}"),
    ];
    const answer = `{description: No., x-result-codes: [${list.join(", ")}], content: {application/json: {schema: {type: object}}}}`;
    const { operations } = await operationsOf(
      `  /a: {post: {operationId: a, ${body}, responses: {"400": ${answer}}}}\n`,
    );
    expect(operations[0]?.scenarios.map(({ name, request }) => [name, request.value])).toEqual([
      ["own", { owner: -2 }],
      ["taken", { owner: -1 }],
    ]);
  });

  test("of a contract without result codes is an extension like any other, and stays", async () => {
    const paths = `paths: {/a: {post: {requestBody: {x-invalid-request: {request: 1}, content: {}}, responses: {}}}}\n`;
    const { document } = await load({ "openapi.yaml": openApi(paths) });
    expect(JSON.stringify(document)).toContain('"x-invalid-request":{"request":1}');
  });
});

test("what the root's lists have in place becomes one component that every operation and answer refers to", async () => {
  const { document, operations, locate } = await load({
    "openapi.yaml": openApi(`x-every-operation:
  parameters:
    - {name: X-Key, in: header, schema: {type: string}}
    - {name: X Odd, in: query, schema: {type: string}}
x-every-answer: {headers: {X-Key: {schema: {type: string}}, X-Id: {$ref: '#/components/headers/Id'}}}
components: {parameters: {X-Key: {name: id, in: query, schema: {type: string}}}, headers: {Id: {schema: {type: string}}}}
paths:
  /a: {get: {operationId: a, responses: {"200": {description: Done.}}}}
  /b: {get: {operationId: b, responses: {"200": {description: Done.}}}}
`),
  });
  const { paths, components } = document as Readonly<Record<string, Record<string, never>>>;
  const named = ["#/components/parameters/X-Key-2", "#/components/parameters/X_Odd"];
  expect(Object.keys(components?.parameters ?? {})).toEqual(["X-Key", "X-Key-2", "X_Odd"]);
  for (const path of ["/a", "/b"]) {
    const { get } = (paths?.[path] ?? {}) as unknown as { readonly get: Record<string, unknown> };
    expect(get.parameters).toEqual(named.map(($ref) => ({ $ref })));
    expect(get.responses).toMatchObject({
      "200": {
        headers: { "X-Key": { $ref: "#/components/headers/X-Key" }, "X-Id": { $ref: "#/components/headers/Id" } },
      },
    });
  }
  expect(operations[1]?.parameters.map(({ name }) => name)).toEqual(["X-Key", "X Odd"]);
  expect(locate("/components/parameters/X_Odd")).toMatchObject({ file: "openapi.yaml", line: expect.any(Number) });
});
