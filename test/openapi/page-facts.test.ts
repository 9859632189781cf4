import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import type { JsonSchemaObject } from "../../src/contract/schema/json-schema.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const contract = new URL("../../openapi/", import.meta.url).pathname;
const model = await loadContract(`${contract}openapi.yaml`);
const operation = model.operations.find(({ id }) => id === "updateCardPaymentLimit")!;

/** A schema, through the references of the bundled document. */
function follow(schema: unknown): JsonSchemaObject {
  const { $ref } = schema as JsonSchemaObject;
  return $ref === undefined ? (schema as JsonSchemaObject) : follow(valueAt(model.document, $ref));
}

test("method, path and servers are those of the page", () => {
  expect(`${operation.method} ${operation.path}`).toBe("post /api/v1/card/payment/limit/update");
  expect(model.servers.map(({ url }) => url)).toEqual([
    "https://sandbox.konaplate.com/open-api",
    "http://127.0.0.1:4010",
  ]);
});

test("the request headers are those of the page, with its lengths, and each is supplied by the client", () => {
  const headers = operation.parameters.map(({ name, required, schema, supply }) => {
    const { minLength, maxLength } = follow(schema);
    return [name, required, minLength, maxLength, supply];
  });
  expect(headers).toEqual([
    ["X-KM-User-AspId", true, 15, 15, { from: "config", key: "aspId" }],
    ["X-KM-Correlation-Id", true, 20, 20, { from: "correlation-id" }],
    ["X-KM-Access-Key", true, 40, 40, { from: "config", key: "accessKey" }],
    ["X-KM-Crypto-Key-Id", false, 32, 32, { from: "crypto-key" }],
    ["X-KM-Tran-Token", true, 66, 67, { from: "signature" }],
    ["X-KM-Tran-Time", true, 14, 14, { from: "time" }],
    ["X-KM-Time-Zone", true, 3, 3, { from: "time-zone" }],
  ]);
});

test("every answer has the two headers of the page, and carries the correlation id back", () => {
  for (const { headers } of operation.responses) {
    expect(
      headers.map(({ name, required, echoes, schema }) => [name, required, echoes, follow(schema).maxLength]),
    ).toEqual([
      ["X-KM-Correlation-Id", true, "X-KM-Correlation-Id", 20],
      ["X-KM-Crypto-Key-Id", false, undefined, 32],
    ]);
  }
});

test("the body has the members, bounds and lengths of the page, all required", () => {
  const body = follow(operation.requestBody?.content[0]?.schema);
  expect(operation.requestBody?.required).toBe(true);
  expect(body.required).toEqual(["userId", "par", "limits"]);
  expect(follow(body.properties?.userId)).toMatchObject({
    type: "integer",
    minimum: 1,
    maximum: 9999999999999999999n,
  });
  expect(follow(body.properties?.par)).toMatchObject({ type: "string", minLength: 27, maxLength: 27 });
  const limits = follow(body.properties?.limits);
  expect(limits.required).toEqual(["once", "day", "month"]);
  for (const name of ["once", "day", "month"]) {
    expect(limits.properties?.[name]).toMatchObject({ type: "integer", minimum: 0, maximum: 9999999999 });
  }
});

test("the bound of the member id stands in its file digit by digit", async () => {
  expect(await readFile(`${contract}components/schemas/UserId.yaml`, "utf8")).toContain(
    "\nmaximum: 9999999999999999999\n",
  );
});

test("the result codes are those of the page, by status", () => {
  const codes = operation.responses.map(({ status, resultCodes }) => [
    status,
    resultCodes.map(({ code, message, class: outcome }) => [code, message, outcome]),
  ]);
  expect(codes).toEqual([
    ["200", [["000_000", "Success", "success"]]],
    [
      "400",
      [
        ["000_002", "Invalid input parameter", "invalid-request"],
        ["001_006", "Wallet user not found", "business"],
        ["003_024", "Don't have account info", "business"],
      ],
    ],
  ]);
});

test("the scenarios are the page's four cases under its names, in its order", () => {
  const request = { par: "KONA00000000000000000000001", limits: { once: 500000, day: 1000000, month: 5000000 } };
  const member = { userId: 9007199254740993n, ...request };
  const scenarios = operation.scenarios.map(({ name, summary, request: asked, response, code }) => [
    name,
    summary,
    asked.value,
    response.status,
    response.value,
    code,
  ]);
  expect(scenarios).toEqual([
    ["success", "200 - Success", member, "200", answer("000_000", "Success"), "000_000"],
    [
      "invalidParameter",
      "400 - invalid parameter",
      { ...member, par: "KONA0000000000000000000001" },
      "400",
      answer("000_002", "Invalid input parameter"),
      "000_002",
    ],
    [
      "userNotFound",
      "400 - User not found",
      { ...member, userId: 9007199254740992n },
      "400",
      answer("001_006", "Wallet user not found"),
      "001_006",
    ],
    [
      "noAccountInfo",
      "400 - In case there is no account information linked",
      { ...member, userId: 9007199254740995n },
      "400",
      answer("003_024", "Don't have account info"),
      "003_024",
    ],
  ]);
});

function answer(code: string, description: string) {
  return { response: { code, description } };
}
