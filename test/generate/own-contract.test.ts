import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { operations } from "../../generated/operations.ts";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { typeErrors } from "./compile-typescript.ts";
import { temporaryFolder } from "./run-plate.ts";

const generated = join(packageFolder, "generated");

describe("openapi.json", () => {
  const text = readFileSync(join(generated, "openapi.json"), "utf8");

  test("has every digit of the largest user id and of the examples", () => {
    expect(text).toMatch(/"maximum": 9999999999999999999,?\n/);
    for (const id of ["9007199254740992", "9007199254740993", "9007199254740995"])
      expect(text).toContain(`"userId": ${id}`);
    expect(text).not.toMatch(/\b10000000000000000000\b/);
  });

  test("is one document: every $ref is local", () => {
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? "");
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) expect(reference).toMatch(/^#\/components\/[a-zA-Z]+\/[a-zA-Z0-9._-]+$/);
  });

  test("is read by Redocly without an error", () => {
    const argv = ["lint", "--extends=minimal", "--format=json", join(generated, "openapi.json")];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const folder = temporaryFolder();
    const { status, stdout } = spawnSync(join(packageFolder, "node_modules/.bin/redocly"), argv, {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    expect({ status, errors: JSON.parse(stdout).totals.errors }).toEqual({ status: 0, errors: 0 });
  });

  test("is read by Prism", async () => {
    const { getHttpOperationsFromSpec } = await import("@stoplight/prism-cli/dist/operations.js");
    const found = await getHttpOperationsFromSpec(join(generated, "openapi.json"));
    expect(found.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`)).toContain(
      "post /api/v1/card/payment/limit/update",
    );
  });
});

test("types say bigint for a user id and number for a limit; every scenario fits the types; a wrong one does not", () => {
  const folder = temporaryFolder({
    "use.ts": `import type { components, operations } from "${generated}/types.ts";
import { examples } from "${generated}/examples.ts";
import { operations as table } from "${generated}/operations.ts";
import { checks } from "${generated}/validators.js";

type Update = operations["updateCardPaymentLimit"];
type Request = NonNullable<Update["requestBody"]>["content"]["application/json"];
type Answer<Status extends keyof Update["responses"]> = Update["responses"][Status]["content"]["application/json"];

const request: Request = { userId: 9007199254740993n, par: "KONA", limits: { once: 1, day: 2, month: 3 } };
const id: components["schemas"]["UserId"] = 9999999999999999999n;
// @ts-expect-error a number loses digits
const rounded: components["schemas"]["UserId"] = 5;
// @ts-expect-error a limit is small
const limits: components["schemas"]["CardPaymentLimits"] = { once: 1n, day: 2, month: 3 };
// @ts-expect-error par is required
const incomplete: Request = { userId: 1n, limits: { once: 1, day: 2, month: 3 } };
// @ts-expect-error no answer of this status has this code
const impossible: Answer<200> = { response: { code: "000_002", description: "" } };

const { success, invalidParameter, userNotFound, noAccountInfo } = examples.updateCardPaymentLimit;
const requests: Request[] = [success.request.body, invalidParameter.request.body, userNotFound.request.body, noAccountInfo.request.body];
const done: Answer<200> = success.response.body;
const failed: Answer<400>[] = [invalidParameter.response.body, userNotFound.response.body, noAccountInfo.response.body];
const post: "POST" = table.updateCardPaymentLimit.method;
const valid: boolean | undefined = checks.updateCardPaymentLimit?.requestBody["application/json"]?.(success.request.body);
export { request, id, rounded, limits, incomplete, impossible, requests, done, failed, post, valid };
`,
  });
  expect(typeErrors([join(folder, "use.ts")])).toEqual([]);
});

test("the table says what an engine must know of the operation", () => {
  const { parameters, answers, ...row } = operations.updateCardPaymentLimit;
  expect(row).toEqual({
    id: "updateCardPaymentLimit",
    method: "POST",
    path: "/api/v1/card/payment/limit/update",
    request: {
      mediaTypes: ["application/json"],
      numbers: { of: [{ members: { userId: "bigint" } }] },
      encrypted: false,
      required: true,
    },
    resultCodePointer: "/response/code",
    resultMessagePointer: "/response/description",
  });
  expect(parameters.map(({ name, required, supply }) => `${name} ${required} ${supply.from}`)).toEqual([
    "X-KM-User-AspId true config",
    "X-KM-Correlation-Id true correlation-id",
    "X-KM-Access-Key true config",
    "X-KM-Crypto-Key-Id false crypto-key",
    "X-KM-Tran-Token true signature",
    "X-KM-Tran-Time true time",
    "X-KM-Time-Zone true time-zone",
  ]);
  expect(Object.entries(answers).map(([status, { codes }]) => ({ status, codes }))).toEqual([
    { status: "200", codes: { "000_000": "success" } },
    {
      status: "400",
      codes: { "000_002": "invalid-request", "001_006": "business", "003_024": "business" },
    },
  ]);
});

test("the examples are the page's four cases", () => {
  const cases = Object.entries(examples.updateCardPaymentLimit).map(
    ([name, { request, response }]) =>
      `${name} ${request.body.userId} ${request.body.par.length} → ${response.status} ${response.body.response.code}`,
  );
  expect(cases).toEqual([
    "success 9007199254740993 27 → 200 000_000",
    "invalidParameter 9007199254740993 26 → 400 000_002",
    "userNotFound 9007199254740992 27 → 400 001_006",
    "noAccountInfo 9007199254740995 27 → 400 003_024",
  ]);
});
