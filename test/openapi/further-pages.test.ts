import { expect, test } from "vitest";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import type { OperationModel } from "../../src/contract/model/contract-model.ts";
import type { JsonSchemaObject } from "../../src/contract/schema/json-schema.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const model = await loadContract(new URL("../../openapi/openapi.yaml", import.meta.url).pathname);

/** What a page of the portal says of an endpoint; facts that the contract marks as its own reading stand here as well. */
interface PageFacts {
  readonly id: string;
  readonly path: string;
  readonly encrypted: { readonly request: boolean; readonly response: boolean };
  /** Members of the request, in its order; `?` after those that are not required. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Members of a success besides the envelope. */
  readonly success: Readonly<Record<string, unknown>>;
  readonly failures: readonly (readonly [code: string, message: string])[];
}

const id = { type: "integer", minimum: 1, maximum: 9999999999999999999n };
const text = (minLength: number, maxLength = minLength) => ({ type: "string", minLength, maxLength });
const amount = { type: "integer", minimum: 0, maximum: 9999999999 };
const clear = { request: false, response: false };
const invalid = ["000_002", "Invalid input parameter"] as const;
const noUser = ["001_006", "Wallet user not found"] as const;

const pages: readonly PageFacts[] = [
  {
    id: "changeCardStatus",
    path: "/api/v1/card/status",
    encrypted: clear,
    request: {
      userId: id,
      "par?": text(27),
      "cardNo?": text(16),
      status: { type: "string", enum: ["SUSPEND", "RESUME"] },
    },
    success: {},
    failures: [
      invalid,
      noUser,
      ["003_001", "Invalid card info"],
      ["003_021", "Cannot find par"],
      ["003_022", "Card already terminated"],
    ],
  },
  {
    id: "terminateCard",
    path: "/api/v1/card/terminate",
    encrypted: clear,
    request: { userId: { type: "integer", minimum: 1, maximum: 999999999999999999n }, par: text(27) },
    success: {},
    failures: [
      invalid,
      noUser,
      ["001_047", "Invalid card info"],
      ["001_052", "Active card has balance"],
      ["001_059", "Can not delete basic card"],
      ["001_061", "Cannot delete Sub card directly, Sub Card will be automatically deleted when Main card deleted."],
      ["001_062", "Card is married to cardSe. Disconnect before delete."],
    ],
  },
  {
    id: "listCards",
    path: "/api/v1/user/card/list",
    encrypted: { request: false, response: true },
    request: { userId: id, "par?": text(27), "physicalCardNo?": text(16) },
    success: {
      cardDataInfo: [
        {
          par: text(27),
          "limits?": { "once?": amount, "day?": amount, "month?": amount },
          balance: amount,
          pendingAmount: amount,
          isNamed: { type: "boolean" },
        },
      ],
    },
    failures: [invalid, noUser],
  },
  {
    id: "getCardDeduction",
    path: "/api/v1/cards/deduction",
    encrypted: { request: true, response: false },
    request: { par: text(27) },
    success: {
      par: text(27),
      "deductionDate?": { type: "integer", minimum: 0, maximum: 99991231 },
      "created?": text(14),
    },
    failures: [invalid],
  },
  {
    id: "checkPassword",
    path: "/api/v1/user/password/check",
    encrypted: clear,
    request: { loginId: text(1, 80), loginPassword: text(6) },
    success: { userId: id },
    failures: [
      invalid,
      ["001_006", "Wallet user not found."],
      ["001_045", "Wallet pin didn't match."],
      ["001_069", "Wallet login failed. User login attempt crossed please reset password."],
      ["001_068", "Wallet login failed. User not active."],
      ["001_080", "User is blocked forgiven data and asp configuration."],
    ],
  },
  {
    id: "refundCard",
    path: "/api/v1/refund/card",
    encrypted: clear,
    request: { sequenceId: text(1, 30), userId: id, cardExpiry: text(4), dcvv: text(3), oneTimeToken: text(16) },
    success: { nrNumber: text(18) },
    failures: [
      invalid,
      ["009_001", "Bank account is null."],
      ["009_002", "Refund amount over limit in month."],
      ["009_003", "Refund count over limit in month."],
      ["009_004", "Refund denied."],
    ],
  },
];

/** A schema as the pages write it: members with their facts, `?` after what is not required; words and patterns left out. */
function factsOf(schema: unknown): unknown {
  const {
    $ref,
    allOf,
    items,
    properties,
    required = [],
    type,
    minimum,
    maximum,
    minLength,
    maxLength,
    ...rest
  } = schema as JsonSchemaObject;
  if ($ref !== undefined) return factsOf(valueAt(model.document, $ref));
  if (allOf !== undefined) {
    const { response: _envelope, "response?": _open, ...own } = Object.assign({}, ...allOf.map(factsOf));
    return own;
  }
  if (items !== undefined) return [factsOf(items)];
  if (properties !== undefined) {
    const members = Object.entries(properties).map(([name, member]) => [
      required.includes(name) ? name : `${name}?`,
      factsOf(member),
    ]);
    return Object.fromEntries(members);
  }
  const facts = { type, minimum, maximum, minLength, maxLength, enum: rest.enum };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const operationOf = (wanted: string): OperationModel => model.operations.find((each) => each.id === wanted)!;

test("every endpoint whose page could be read as a whole, codes and all, is checked here but the first one", () => {
  const { operations } = model;
  expect(pages.map(({ id: each, path }) => [each, path])).toEqual(
    operations.slice(1, pages.length + 1).map((operation) => [operation.id, operation.path]),
  );
});

test.each(pages)("$id is as its page says: members, lengths, bounds, codes and messages", (page) => {
  const { method, encrypted, requestBody, responses } = operationOf(page.id);
  expect([method, encrypted, requestBody?.required]).toEqual(["post", page.encrypted, true]);
  expect(factsOf(requestBody?.content[0]?.schema)).toEqual(page.request);
  const [success, failure] = responses;
  expect(responses.map(({ status }) => status)).toEqual(["200", "400"]);
  expect(factsOf(success?.content[0]?.schema)).toEqual(page.success);
  expect(success?.resultCodes.map(({ code, message }) => [code, message])).toEqual([["000_000", "Success"]]);
  expect(failure?.resultCodes.map(({ code, message }) => [code, message])).toEqual(page.failures);
});

test.each(pages)(
  "$id has the seven headers of every page; a key is required where the request is encrypted",
  (page) => {
    const headers = operationOf(page.id).parameters.map(({ name, required }) => `${name}${required ? "" : "?"}`);
    const key = page.encrypted.request ? "X-KM-Crypto-Key-Id" : "X-KM-Crypto-Key-Id?";
    expect(headers).toEqual([
      "X-KM-User-AspId",
      "X-KM-Correlation-Id",
      "X-KM-Access-Key",
      key,
      "X-KM-Tran-Token",
      "X-KM-Tran-Time",
      "X-KM-Time-Zone",
    ]);
    for (const { headers: answered } of operationOf(page.id).responses) {
      expect(answered.map(({ name, required, echoes }) => [name, required, echoes])).toEqual([
        ["X-KM-Correlation-Id", true, "X-KM-Correlation-Id"],
        ["X-KM-Crypto-Key-Id", false, undefined],
      ]);
    }
  },
);

test.each([
  {
    operation: "refundCard",
    name: "cardExpiry",
    taken: ["2912", "0001"],
    refused: ["2913", "2900", "29120", "२९१२"],
  },
  {
    operation: "getCardDeduction",
    name: "created",
    taken: ["20221107093000", "20240229235959"],
    refused: ["20230229000000", "20221107093060", "2022110709300"],
  },
])("$operation: the pattern of $name takes what is one, and nothing else", ({ operation, name, taken, refused }) => {
  const { requestBody, responses } = operationOf(operation);
  const schemas = [requestBody?.content[0]?.schema, responses[0]?.content[0]?.schema];
  const pattern = new RegExp(
    schemas.map((schema) => patternOf(schema, name)).find((found) => found !== undefined) ?? "none",
    "u",
  );
  expect(taken.filter((value) => !pattern.test(value))).toEqual([]);
  expect(refused.filter((value) => pattern.test(value))).toEqual([]);
});

function patternOf(schema: unknown, name: string): string | undefined {
  const { $ref, allOf = [], properties = {} } = schema as JsonSchemaObject;
  if ($ref !== undefined) return patternOf(valueAt(model.document, $ref), name);
  const own = properties[name] as JsonSchemaObject | undefined;
  const written = own?.$ref === undefined ? own : (valueAt(model.document, own.$ref) as JsonSchemaObject);
  return written?.pattern ?? allOf.map((part) => patternOf(part, name)).find((found) => found !== undefined);
}
