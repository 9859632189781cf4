import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../generated/validators.js";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { parseExactJson } from "../../src/contract/json/exact-json.ts";
import { bindValidators } from "../../src/contract/model/ajv-check.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { temporaryFolder } from "./run-plate.ts";

const operation = "updateCardPaymentLimit";
const standalone = bindValidators(checks);
let inMemory: ContractValidators;
beforeAll(async () => {
  inMemory = compileValidators(await loadContract(join(packageFolder, "openapi/openapi.yaml")));
});

const body = (changes: object = {}) => ({
  userId: 9007199254740993n,
  par: "KONA00000000000000000000001",
  limits: { once: 500000, day: 1000000, month: 5000000 },
  ...changes,
});

/** What both validators say of a request body, as `<pointer> <keyword> <limit>`. */
function requestViolations(value: unknown): readonly string[] {
  const [one, other] = [standalone, inMemory].map((validators) =>
    validators[operation]!.requestBody["application/json"]!(value).map(
      ({ at, keyword, limit }) => `${at} ${keyword} ${limit}`,
    ),
  );
  expect([...(one ?? [])].sort()).toEqual([...(other ?? [])].sort());
  return one ?? [];
}

describe("request bodies", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["as documented", body(), []],
    ["the smallest user id", body({ userId: 1 }), []],
    ["the smallest as bigint", body({ userId: 1n }), []],
    ["the largest user id", body({ userId: 9999999999999999999n }), []],
    [
      "one too large, the same double",
      body({ userId: 10000000000000000000n }),
      ["/userId maximum 9999999999999999999"],
    ],
    ["the double itself", body({ userId: 1e19 }), ["/userId maximum 9999999999999999999"]],
    [
      "1,024 too large: the last that rounds to the bound",
      body({ userId: 10000000000000001023n }),
      ["/userId maximum 9999999999999999999"],
    ],
    ["zero", body({ userId: 0 }), ["/userId minimum 1"]],
    ["zero as bigint", body({ userId: 0n }), ["/userId minimum 1"]],
    ["negative", body({ userId: -1n }), ["/userId minimum 1"]],
    ["a fraction", body({ userId: 1.5 }), ["/userId type integer"]],
    ["a text", body({ userId: "9007199254740993" }), ["/userId type integer"]],
    ["null", body({ userId: null }), ["/userId type integer"]],
    ["not finite", body({ userId: Number.POSITIVE_INFINITY }), ["/userId type integer"]],
    ["par of 26", body({ par: "KONA0000000000000000000001" }), ["/par minLength 27"]],
    ["par of 28", body({ par: "KONA000000000000000000000001" }), ["/par maxLength 27"]],
    ["limits 0, unlimited", body({ limits: { once: 0, day: 0, month: 0 } }), []],
    ["the largest limits", body({ limits: { once: 9999999999, day: 9999999999, month: 9999999999n } }), []],
    [
      "limits too large",
      body({ limits: { once: 10000000000, day: 0, month: 0 } }),
      ["/limits/once maximum 9999999999"],
    ],
    ["a negative limit", body({ limits: { once: -1, day: 0, month: 0 } }), ["/limits/once minimum 0"]],
    [
      "every violation at once",
      { userId: 0, limits: { once: "x" } },
      [
        "/par required par",
        "/limits/day required day",
        "/limits/month required month",
        "/limits/once type integer",
        "/userId minimum 1",
      ],
    ],
    ["unknown members", body({ more: 1 }), []],
    ["a list", [], [" type object"]],
    ["nothing", null, [" type object"]],
    [
      "a member of the prototype",
      JSON.parse('{"__proto__": {"userId": 1}}'),
      ["/limits required limits", "/par required par", "/userId required userId"],
    ],
  ])("%s", (_name, value, violations) => {
    expect([...requestViolations(value)].sort()).toEqual([...violations].sort());
  });

  test("digits count from the text on", () => {
    const text = (id: string) => JSON.stringify({ ...body(), userId: 0 }).replace('"userId":0', `"userId":${id}`);
    expect(requestViolations(parseExactJson(text("9999999999999999999")))).toEqual([]);
    expect(requestViolations(parseExactJson(text("10000000000000000000")))).toEqual([
      "/userId maximum 9999999999999999999",
    ]);
    expect(requestViolations(parseExactJson(text("1e19")))).toEqual(["/userId maximum 9999999999999999999"]);
  });
});

/** What both validators say of a request header. */
function headerViolations(name: string, value: unknown): readonly string[] {
  const [one, other] = [standalone, inMemory].map((validators) =>
    validators[operation]!.parameters[`header:${name}`]!(value).map(
      ({ keyword, limit }) => `${keyword} ${limit.slice(0, 9)}`,
    ),
  );
  expect(one).toEqual(other);
  return one ?? [];
}

test.each<[string, string, readonly string[]]>([
  ["x-km-tran-time", "20240229235959", []],
  ["x-km-tran-time", "20230229000000", ["pattern"]],
  ["x-km-tran-time", "20240230000000", ["pattern"]],
  ["x-km-tran-time", "20240101240000", ["pattern"]],
  ["x-km-tran-time", "2024010100000", ["minLength", "pattern"]],
  ["x-km-time-zone", "KST", []],
  ["x-km-time-zone", "kst", ["pattern"]],
  ["x-km-time-zone", "KS", ["minLength", "pattern"]],
  ["x-km-correlation-id", "221108120814-3fa85c0", []],
  ["x-km-correlation-id", "221108120814-3FA85C0", []],
  ["x-km-correlation-id", "221308120814-3fa85c0", ["pattern"]],
  ["x-km-correlation-id", "221108120814-3fa85cg", ["pattern"]],
  ["x-km-correlation-id", "221108120814-3fa85c00", ["maxLength", "pattern"]],
])("header %s: %s", (name, value, keywords) => {
  const found = headerViolations(name, value).map((violation) => violation.split(" ")[0]);
  expect(found.sort()).toEqual([...keywords].sort());
});

test("both validators say the same of anything", () => {
  const integer = fc.oneof(
    fc.bigInt({ min: -5n, max: 10n ** 20n }),
    fc.integer(),
    fc.double(),
    fc.constantFrom(9999999999999999999n, 10000000000000000000n, 1e19, 9007199254740993n),
  );
  const limits = fc.record(
    { once: integer, day: integer, month: fc.oneof(integer, fc.string()) },
    { requiredKeys: [] },
  );
  const par = fc.oneof(fc.string({ minLength: 26, maxLength: 28, unit: "grapheme" }), fc.string());
  const anything = fc.oneof(
    fc.record(
      { userId: fc.oneof(integer, fc.anything()), par, limits: fc.oneof(limits, fc.anything()) },
      { requiredKeys: [] },
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(anything, (value) => void requestViolations(value)),
    { numRuns: 1000 },
  );
});

test("both have the same validators", () => {
  const names = (validators: ContractValidators) =>
    Object.entries(validators).map(([id, { parameters, requestBody, responses }]) => ({
      id,
      parameters: Object.keys(parameters),
      requestBody: Object.keys(requestBody),
      responses: Object.entries(responses).map(([status, { headers, body }]) => ({
        status,
        headers: Object.keys(headers),
        body: Object.keys(body),
      })),
    }));
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
  expect(names(standalone).toSorted(byId)).toEqual(names(inMemory).toSorted(byId));
});

test("validators.js needs no node_modules", async () => {
  const folder = temporaryFolder();
  cpSync(join(packageFolder, "generated/validators.js"), join(folder, "alone.mjs"));
  const alone = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "alone.mjs")).href)) as {
    checks: typeof checks;
  };
  const check = alone.checks[operation]?.requestBody["application/json"];
  expect(check?.(body())).toBe(true);
  expect(check?.(body({ userId: 10000000000000000000n }))).toBe(false);
  expect(readFileSync(join(folder, "alone.mjs"), "utf8")).not.toMatch(/^import /m);
});
