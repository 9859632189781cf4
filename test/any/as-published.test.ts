import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { type Tables, verifyTarget } from "../faults/verify-target.ts";

/** What large public contracts say, each at its smallest. */
const model = await loadContract("test/fixtures/any/as-published.yaml");
const tables: Tables = { model, validators: compileValidators(model) };

let mock: RunningMock;
let report: Report;
beforeAll(async () => {
  mock = await startMock(tables);
  report = await verifyTarget(mock.url, tables);
});
afterAll(() => mock.close());

test("the contract test accuses the mock of nothing", () => {
  expect(report.findings.map(({ case: id, rule, message }) => `${id} ${rule}: ${message}`)).toEqual([]);
});

test("what no request can show is left out, with the reason", () => {
  expect(report.skipped).toEqual([
    { case: "copyFile", reason: expect.stringMatching(/^its path has "#"/) },
    { case: "listGone", reason: expect.stringMatching(/^its path has "\?"/) },
    {
      case: "twins:scenario:taken",
      reason: "its request is that of the scenario made, so no server could distinguish them",
    },
    { case: "itemById", reason: expect.stringMatching(/^its path matches what itemByName matches/) },
    { case: "itemByName", reason: expect.stringMatching(/^its path matches what itemById matches/) },
    { case: "refusalsAlone", reason: "the contract declares refusals only, and no answer to a valid request" },
  ]);
});

test("schemas that hold each other have a bounded number of constraints", () => {
  const { length } = report.coverage.constraints.filter((each) => each.operationId === "schemasThatHoldEachOther");
  expect(length).toBeLessThan(5_000);
});

test.each([
  ["PUT", "/no-body", 204, null, ""],
  ["PUT", "/unknown-success", 200, "application/json", "{}"],
  ["GET", "/picture", 200, "image/png", ""],
] as const)("%s %s is answered with its success", async (...[method, path, status, type, text]) => {
  const answer = await fetch(mock.url + path, { method });
  expect([answer.status, answer.headers.get("Content-Type"), await answer.text()]).toEqual([status, type, text]);
});

const contradictory = await loadContract("test/fixtures/any/contradictory.yaml");

async function verifyAnswering(body: string, operationId = "readPerson"): Promise<Report> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    const validators = compileValidators(contradictory);
    return await verifyTarget(`http://127.0.0.1:${port}`, {
      model: contradictory,
      validators,
      operationIds: [operationId],
    });
  } finally {
    server.close();
  }
}

test("whoever answers what the contract itself shows is warned of the contradiction, and not accused", async () => {
  const { outcome, findings } = await verifyAnswering('{"name":"Ada","id":"7"}');
  const broken = findings.filter(({ rule }) => rule === "body-matches-schema");
  expect([outcome, broken.map(({ at, severity }) => [at, severity])]).toEqual([
    "conforms",
    [
      ["/response/body/owner", "warning"],
      ["/response/body/id", "warning"],
    ],
  ]);
  expect(broken[0]?.fix).toContain("its own example example");
});

test("an answer of the same wrong form with other values is an error", async () => {
  const { outcome, findings } = await verifyAnswering('{"name":"Ada","id":"8","owner":7}');
  const broken = findings.filter(({ rule }) => rule === "body-matches-schema");
  expect([outcome, broken.map(({ at, severity, expected }) => [at, severity, expected])]).toEqual([
    "violations",
    [
      ["/response/body/id", "error", "integer"],
      ["/response/body/owner", "error", "one of the alternatives"],
    ],
  ]);
});

test("a member that one part of an allOf demands and another forbids is the contract's contradiction", async () => {
  const { findings } = await verifyAnswering('{"a":1,"b":2}', "readClosed");
  const [broken, ...others] = findings.filter(({ rule }) => rule === "body-matches-schema");
  expect([broken?.at, broken?.severity, others]).toEqual(["/response/body/b", "warning", []]);
  expect(broken?.fix).toContain("unevaluatedProperties");
});

test("a member that no part declares is an error all the same", async () => {
  const { findings } = await verifyAnswering('{"a":1,"b":2,"c":3}', "readClosed");
  const broken = findings.filter(({ rule, severity }) => rule === "body-matches-schema" && severity === "error");
  expect(broken.map(({ at }) => at)).toEqual(["/response/body/c"]);
});

test("a finding names the line that demands it, not that of the whole schema", async () => {
  const { findings } = await verifyAnswering('{"id":"8","owner":null,"name":1}');
  const lines = findings.filter(({ rule }) => rule === "body-matches-schema").map(({ contract }) => contract);
  expect(lines).toEqual([
    expect.stringMatching(/contradictory\.yaml:16$/),
    expect.stringMatching(/contradictory\.yaml:17$/),
  ]);
});
