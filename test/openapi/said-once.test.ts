import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { loadContract } from "../../src/reader/load-contract.ts";
import { copyOwnContract } from "../copy-contract.ts";
import { inFolder, runLint } from "../lint/run-lint.ts";
import { average, measureEndpoints } from "./measure-endpoints.ts";

const root = new URL("../../openapi/openapi.yaml", import.meta.url).pathname;
const ids = (await loadContract(root)).operations.map(({ id }) => id);

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

test("an endpoint is at most 4 files and 120 lines on average, and little of it is another endpoint's too", async () => {
  const sizes = await measureEndpoints(root);
  expect(sizes.map(({ operationId }) => operationId)).toEqual(ids);
  expect(Math.max(...sizes.map(({ files }) => files))).toBeLessThanOrEqual(4);
  expect(average(sizes, "lines")).toBeLessThanOrEqual(120);
  // Of the endpoint in the middle, so that one which has just begun as a likeness fails nobody's test.
  expect(middle(sizes.map(({ repeated }) => repeated))).toBeLessThanOrEqual(21.5);
  expect(middle(sizes.map(({ repeated, grammar }) => repeated - grammar))).toBeLessThanOrEqual(8.5);
});

test("a result code more is one edit: the schema, both examples and the scenario follow from its entry", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plate-code-"));
  try {
    copyOwnContract(folder);
    const file = join(folder, "paths/card-status.yaml");
    const entry = [
      '        - code: "003_099"',
      "          message: Card is in a till.",
      "          meaning: The card is being used.",
      "          class: business",
      "          fix: Wait.",
      "          cases:",
      "            inTill:",
      "              request: { userId: 9007199254740999, par: KONA00000000000000000000001, status: SUSPEND }",
      "",
    ];
    writeFileSync(file, readFileSync(file, "utf8") + entry.join("\n"));
    const { operations } = await loadContract("openapi.yaml", folder);
    const operation = operations.find(({ id }) => id === "changeCardStatus");
    expect(operation?.scenarios.find(({ name }) => name === "inTill")).toMatchObject({
      code: "003_099",
      summary: "400 - Card is in a till.",
      request: { value: { userId: 9007199254740999n, par: "KONA00000000000000000000001", status: "SUSPEND" } },
      response: { status: "400", value: { response: { code: "003_099", description: "Card is in a till." } } },
    });
    const failure = operation?.responses.find(({ status }) => status === "400");
    expect(JSON.stringify(failure?.content[0]?.schema)).toContain('"003_099"');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("plain Redocly takes the source as it is", () => {
  const out = execFileSync(
    "node_modules/.bin/redocly",
    ["lint", root, "--extends", "recommended", "--format", "json"],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  expect(JSON.parse(out).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

test("plain openapi-typescript makes types of every operation of the source", async () => {
  const text = astToString(await openapiTS(new URL(root, "file://"), { silent: true }));
  expect(ids.filter((id) => !text.includes(`\n    ${id}: {`))).toEqual([]);
});

test("plain Prism finds every operation of the source", async () => {
  const operations = await getHttpOperationsFromSpec(root);
  expect(operations.map(({ iid }) => iid).sort()).toEqual([...ids].sort());
});

test("what is wrong with a request that shall break the contract is told where that request is written", () =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 1 });
    const file = "paths/card-payment-limit-update.yaml";
    const text = readFileSync(join(folder, file), "utf8").replace(
      "par: KONA0000000000000000000001,",
      "par: KONA00000000000000000000009,",
    );
    writeFileSync(join(folder, file), text);
    const { out } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
    const line = text.slice(0, text.indexOf("par: KONA00000000000000000000009,")).split("\n").length;
    expect(out).toContain(`${file}:${line}:`);
    expect(out).toContain("This request example fits its schema, but its answer says that the request is");
  }));
