import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Progress } from "../../src/cli/command.ts";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { readFaultRule } from "../../src/mock/answer/faults.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { FAULTS } from "../faults/hand-written/faults.ts";
import { isInstalled } from "../installed.ts";
import { startPartner, TEST_KEYS } from "../partner/start-partner.ts";
import { plate, temporaryFolder } from "./plate-io.ts";
import { report as sample } from "./sample-report.ts";

const root = new URL("../..", import.meta.url).pathname;
const partnerEnv = {
  KONAPLATE_ASP_ID: "TESTASP00000001",
  KONAPLATE_ACCESS_KEY: TEST_KEYS.accessKey,
  KONAPLATE_SECRET_KEY: TEST_KEYS.secretKey,
};
/** One operation, whatever else the contract has. */
const one = ["--operation", "updateCardPaymentLimit"];
/** Seven operations, two of them with encrypted messages. */
const seven = [
  "updateCardPaymentLimit",
  "changeCardStatus",
  "terminateCard",
  "listCards",
  "getCardDeduction",
  "checkPassword",
  "refundCard",
].flatMap((id) => ["--operation", id]);
const published = new URL("../../src/verify/report/verify-report.schema.json", import.meta.url);
const publishedSchema = JSON.parse(readFileSync(published, "utf8")) as object;
const fitsSchema = new Ajv2020({ strict: true }).compile(publishedSchema);
const asReport = (text: string): Report => JSON.parse(text) as Report;

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(await loadTables(undefined, { cwd: root }));
});
afterAll(() => mock.close());

describe("plate verify against the mock", () => {
  test("ends with no finding, says how many cases it ran, and exits 0", async () => {
    const { code, out } = await plate(["verify", ...one, mock.url]);
    expect(out).toMatch(/^\d+ cases: \d+ passed, 0 failed, \d+ skipped in \d+\.\d s$/m);
    expect(out).toContain("The target conforms to the contract.");
    expect(code).toBe(0);
  });

  test("claims no more than it saw: without keys, the operations with encrypted messages are named, and it is no pass", async () => {
    await using folder = await temporaryFolder();
    const argv = [
      "verify",
      ...seven,
      mock.url,
      "--report",
      "text",
      "--report",
      "json=r.json",
      "--report",
      "html=r.html",
    ];
    const { code, out } = await plate([...argv, "--report", "junit=r.xml"], { cwd: folder.path });
    const verdict =
      /^Not everything was tested\. The target conforms, as far as tested: 5 of 7 operations, \d+ of \d+ constraints\./m;
    expect(out).toMatch(verdict);
    expect(out).toContain("Not tested: listCards (its messages are encrypted, and no keys were given (--keys)); ");
    const report = asReport(await readFile(join(folder.path, "r.json"), "utf8"));
    expect([code, report.outcome]).toEqual([3, "incomplete"]);
    expect(fitsSchema(report), JSON.stringify(fitsSchema.errors)).toBe(true);
    expect(
      report.operations.filter(({ state }) => state === "not-tested").map(({ operationId }) => operationId),
    ).toEqual(["listCards", "getCardDeduction"]);
    expect(await readFile(join(folder.path, "r.html"), "utf8")).toMatch(
      /<p class="verdict incomplete"><span class="en" lang="en">Not everything was tested\./,
    );
    expect(await readFile(join(folder.path, "r.xml"), "utf8")).toContain(
      '<testcase classname="listCards" name="is tested" time="0.000"><failure type="not-tested"',
    );
  });

  test("its JSON report fits the published schema, holds every constraint, and takes at most 400 requests", async () => {
    const { out } = await plate(["verify", ...one, mock.url, "--report", "json"]);
    const report = asReport(out);
    expect(fitsSchema(report), JSON.stringify(fitsSchema.errors)).toBe(true);
    expect(report).toMatchObject({
      reportVersion: 1,
      target: mock.url,
      outcome: "conforms",
      interrupted: false,
      findings: [],
      coverage: { violated: 0, notTested: 0 },
    });
    expect(report.summary.requests).toBeGreaterThan(200);
    expect(report.summary.requests).toBeLessThanOrEqual(400);
  });
});

describe("plate verify against a server that is wrong", () => {
  test("names the missing header of a server that drops the correlation id", async () => {
    const faults = [readFaultRule("drop-echo")];
    await using wrong = await startMock({ ...(await loadTables(undefined, { cwd: root })), faults });
    const { code, out } = await plate(["verify", ...one, wrong.url]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error {2}header-present {2}\/response\/headers\/X-KM-Correlation-Id {2}\(\d+ times\)$/m);
    expect(out).toContain("contract: openapi/components/headers/X-KM-Correlation-Id.yaml:");
  });

  test("names the rounding of a server that loses digits, and masks the credentials", async () => {
    const fault = FAULTS.find(({ id }) => id === "user-id-double-bound")!;
    const partner = await startPartner({ change: fault.change });
    await using folder = await temporaryFolder();
    try {
      const argv = ["verify", ...one, partner.baseUrl, "--report", "text", "--report", "json=r.json"];
      const { code, out, err } = await plate(argv, { env: partnerEnv, cwd: folder.path });
      expect(code).toBe(1);
      expect(out).toMatch(/^error {2}integers-exact {2}\/request\/body\/userId/m);
      const json = await readFile(join(folder.path, "r.json"), "utf8");
      for (const secret of [TEST_KEYS.secretKey, TEST_KEYS.accessKey, "KMV1:"])
        expect(out + err + json).not.toContain(secret);
      expect(fitsSchema(asReport(json)), JSON.stringify(fitsSchema.errors)).toBe(true);
    } finally {
      await partner.close();
    }
  });

  test("tells a server that may round or may not know the test data to load them first", async () => {
    const fault = FAULTS.find(({ id }) => id === "user-id-double")!;
    const partner = await startPartner({ change: fault.change });
    try {
      const { code, out } = await plate(["verify", ...one, partner.baseUrl], { env: partnerEnv });
      expect(code).toBe(1);
      expect(out).toContain(`error  shows-scenario  /response  (2 times)
       case: updateCardPaymentLimit:scenario:success`);
      expect(out).toContain(`warning  integers-exact  /request/body/userId
       case: updateCardPaymentLimit:scenario:success`);
      expect(out).toContain("fix: Load the test data first.");
    } finally {
      await partner.close();
    }
  });

  test("its curl command, run alone, shows the finding again", async ({ skip }) => {
    skip(!isInstalled("curl"), "curl is not installed");
    const faults = [readFaultRule("drop-echo")];
    await using wrong = await startMock({ ...(await loadTables(undefined, { cwd: root })), faults });
    const { out } = await plate(["verify", ...one, wrong.url, "--report", "json"]);
    const curl = asReport(out).findings[0]!.curl;
    const { stdout } = await promisify(execFile)("bash", ["-c", curl]);
    expect(stdout).toMatch(/^HTTP\/1\.1 200/);
    expect(stdout.toLowerCase()).not.toContain("x-km-correlation-id");
  });

  test("its replay, freshly signed, shows the finding again without a secret", async () => {
    const fault = FAULTS.find(({ id }) => id === "user-id-double-bound")!;
    const partner = await startPartner({ change: fault.change });
    try {
      const { out } = await plate(["verify", ...one, partner.baseUrl, "--report", "json"], { env: partnerEnv });
      const { curl, case: id } = asReport(out).findings[0]!;
      expect(curl).toBe(`plate verify '${partner.baseUrl}' --replay '${id}'`);
      const again = await plate(["verify", ...one, partner.baseUrl, "--replay", id], { env: partnerEnv });
      expect(again.code).toBe(1);
      expect(again.out).toContain("error  integers-exact");
      expect(again.out).toContain('"userId":10000000000000000000');
      expect(again.out).not.toContain(TEST_KEYS.accessKey);
    } finally {
      await partner.close();
    }
  });
});

describe("targets that cannot be tested: exit 3 and one clear line", () => {
  const failsWith = async (url: string, line: RegExp) => {
    const { code, out, err } = await plate(["verify", url]);
    expect(err).toMatch(line);
    expect([code, out]).toEqual([3, ""]);
  };

  /** A server that does this with every connection, as soon as something came over it. */
  const serverThat = async (act: (socket: Socket) => void) => {
    const sockets = new Set<Socket>();
    const server = createTcpServer((socket) => {
      sockets.add(socket.on("error", () => undefined));
      socket.once("data", () => act(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const close = async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    };
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
  };

  test("a server that hangs: the first request waits, the rest is not sent", async () => {
    await using server = await serverThat(() => undefined);
    const { code, out, err } = await plate(["verify", ...one, server.url, "--timeout-ms", "300"]);
    expect(err).toMatch(/^error: http:\S+ does not answer: no complete answer within 300 ms\nfix: .*--timeout-ms/);
    expect([code, out]).toEqual([3, ""]);
    // Of a contract with many operations, two are enough.
    const spec = new URL("../fixtures/faults/library.yaml", import.meta.url).pathname;
    const argv = ["verify", server.url, "--spec", spec, "--timeout-ms", "300"];
    expect(await plate(argv)).toMatchObject({ code: 3, out: "", err: expect.stringContaining("does not answer") });
  });

  test("a server that closes every connection, as one that wants TLS does", async () => {
    await using server = await serverThat((socket) => socket.destroy());
    await failsWith(
      server.url,
      /^error: http:\S+ does not answer: the connection was closed without the answer\nfix: .*https:/,
    );
  });

  test("what stops answering at its known-good request only is no bad target, but has a finding", async () => {
    await using server = await serverThat((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    const { code, out } = await plate(["verify", ...one, server.url, "--timeout-ms", "300"]);
    expect(out).toMatch(/^error {2}answer-arrives {2}\/response/);
    expect(code).toBe(1);
  });

  test("a closed port", () =>
    failsWith("http://127.0.0.1:9", /^error: http:\/\/127\.0\.0\.1:9 cannot be reached: .*ECONNREFUSED/));

  test("TLS where there is none", async () => {
    await failsWith(mock.url.replace("http:", "https:"), /^error: https:\S+ cannot be reached: /);
  });

  test("a server that does not speak HTTP", async () => {
    const server = createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await failsWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, /^error: \S+ does not speak HTTP: /);
    server.close();
  });

  test("a redirect", async () => {
    const server = createServer((_request, response) =>
      response.writeHead(302, { Location: "https://other.example/" }).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await failsWith(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      /^error: \S+ redirects \(302\) to https:\/\/other\.example\//,
    );
    server.closeAllConnections();
    server.close();
  });
});

describe("wrong use: exit 2", () => {
  test.each([
    [["verify"], "plate verify needs a base URL"],
    [["verify", "ftp://x"], "ftp://x is no http or https URL"],
    [["verify", "http://me:pass@127.0.0.1:9"], "the base URL has a user name, which no request would carry"],
    [["verify", "http://127.0.0.1:9/x?key=1"], "the base URL has a query, which no request would carry"],
    [["verify", "http://127.0.0.1:9", "--concurrency", "0"], "--concurrency 0 is no whole number from 1"],
    [["verify", "http://127.0.0.1:9", "--shard", "5/4"], "--shard 5/4 is no part such as 1/4"],
    [["verify", "http://127.0.0.1:9", "--report", "pdf"], "there is no report pdf"],
    [["verify", "http://127.0.0.1:9", "--report", "json="], "--report json= names no file"],
    [["verify", "http://127.0.0.1:9", "--report", "json", "--report", "html"], "two reports would go to stdout"],
    [["verify", "http://127.0.0.1:9", "--report", "json=src"], "cannot write to src: it is a folder"],
    [
      ["verify", "http://127.0.0.1:9", "--report", "json=package.json/r"],
      "cannot write to package.json/r: a part of its path is a file",
    ],
    [["verify", "http://127.0.0.1:9", "--operation", "nope"], "the contract has no operation nope"],
    [["verify", "http://127.0.0.1:9", "--replay", "nope"], "the plan has no case nope"],
    [
      ["verify", "http://127.0.0.1:9", "--test-data", "missing.yaml"],
      "cannot read missing.yaml: there is no such file",
    ],
  ])("%j", async (argv, message) => {
    const { code, err } = await plate(argv);
    expect(err).toContain(`error: ${message}`);
    expect(code).toBe(2);
  });

  test("credentials that break the contract are named before anything is sent, without their value", async () => {
    const env = { ...partnerEnv, KONAPLATE_ACCESS_KEY: "too-short-key" };
    const { code, err, out } = await plate(["verify", mock.url], { env });
    expect(err).toContain("X-KM-Access-Key");
    expect(err + out).not.toContain("too-short-key");
    expect(code).toBe(2);
  });
});

describe("parts of a run", () => {
  test("the shards together are the whole, and merge-reports says the same as one run", async () => {
    await using folder = await temporaryFolder();
    const { path: cwd } = folder;
    const whole = await plate(["verify", ...one, mock.url, "--report", "json"]);
    for (const index of [1, 2, 3]) {
      const argv = ["verify", ...one, mock.url, "--shard", `${index}/3`, "--report", `json=part-${index}.json`];
      expect((await plate(argv, { cwd })).code).toBe(0);
    }
    const files = ["part-1.json", "part-2.json", "part-3.json"];
    const merged = await plate(["merge-reports", ...files, "--report", "json"], { cwd });
    expect(merged.code).toBe(0);
    const report = asReport(merged.out);
    expect(fitsSchema(report)).toBe(true);
    expect(report.coverage).toMatchObject({ violated: 0, notTested: 0, held: asReport(whole.out).coverage.held });
    // Each part sends the known-good request, which counts once.
    expect(report.summary.cases).toBe(asReport(whole.out).summary.cases);
    expect(report.operations.map(({ operationId, state }) => [operationId, state])).toEqual([
      ["updateCardPaymentLimit", "tested"],
    ]);
    const missing = await plate(["merge-reports", "part-1.json", "part-3.json"], { cwd });
    expect(missing.err).toContain("error: part 2 of 3 is missing");
    expect(missing.code).toBe(2);
    const twice = await plate(["merge-reports", ...files, "part-1.json"], { cwd });
    expect(twice.err).toContain("error: part-1.json and part-1.json are the same part, 1/3");
  });

  test.each([
    ["{", "r.json is not JSON"],
    ["[]", "r.json is no report of plate verify, version 1: it must be object"],
    [
      JSON.stringify({ ...sample, startedAt: '2026-11-22" x="' }),
      "r.json is no report of plate verify, version 1: /startedAt must match",
    ],
    [
      JSON.stringify({ ...sample, startedAt: "2026-02-30T10:00:00.000Z" }),
      "r.json is no report of plate verify, version 1: /startedAt must be a time that exists",
    ],
    [
      JSON.stringify({ ...sample, shard: { index: 1, of: 300_000_000 } }),
      "r.json is no report of plate verify, version 1: /shard/of must be <= 10000",
    ],
    [
      JSON.stringify({ ...sample, shard: { index: 3, of: 2 } }),
      "r.json is no report of plate verify, version 1: /shard/index must be 2 or less",
    ],
    [
      JSON.stringify({ ...sample, findings: [{ ...sample.findings[0], cases: [] }] }),
      "r.json is no report of plate verify, version 1: /findings/0/cases must NOT",
    ],
    ['{"reportVersion":1,"coverage":{}}', "r.json is no report of plate verify, version 1"],
    [JSON.stringify({ ...sample, summary: {} }), "r.json is no report of plate verify, version 1"],
    [JSON.stringify({ ...sample, findings: [{}] }), "r.json is no report of plate verify, version 1"],
    [JSON.stringify({ ...sample, outcome: "fine" }), "r.json is no report of plate verify, version 1"],
  ])("merge-reports refuses report %#", async (text, message) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "r.json"), text);
    const { code, out, err } = await plate(["merge-reports", "r.json"], { cwd: folder.path });
    expect(err).toContain(`error: ${message}`);
    expect([code, out]).toEqual([2, ""]);
  });

  test("merge-reports takes a report that is one of one", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "r.json"), JSON.stringify(sample));
    const { code, out } = await plate(["merge-reports", "r.json", "--report", "json"], { cwd: folder.path });
    expect([code, asReport(out)]).toEqual([1, sample]);
  });

  test("--max-requests skips the rest, says so, and what was not sent is not taken for tested", async () => {
    const { code, out } = await plate(["verify", ...one, mock.url, "--max-requests", "10", "--report", "json"]);
    const { summary, skipped, outcome, notes } = asReport(out);
    expect([code, outcome, summary.requests, summary.passed]).toEqual([3, "incomplete", 10, 10]);
    const planned = Number(/^(\d+) cases /m.exec((await plate(["verify", ...one, "--plan"])).out)?.[1]);
    expect(skipped.filter(({ reason }) => reason === "limit reached")).toHaveLength(planned - 10);
    expect(notes[0]).toBe(
      `The run ended early: ${planned - 10} cases were not sent, since --max-requests allows 10 requests.`,
    );
  });

  test("--max-requests that cuts off nothing but the last case says so too, and none is a whole run", async () => {
    const planned = Number(/^(\d+) cases /m.exec((await plate(["verify", ...one, "--plan"])).out)?.[1]);
    const run = async (limit: number): Promise<readonly unknown[]> => {
      const { code, out } = await plate(["verify", ...one, mock.url, "--max-requests", `${limit}`, "--report", "json"]);
      const { outcome, interrupted, skipped } = asReport(out);
      return [code, outcome, interrupted, skipped.filter(({ reason }) => reason === "limit reached").length];
    };
    expect(await run(planned - 1)).toEqual([3, "incomplete", true, 1]);
    expect(await run(planned)).toEqual([0, "conforms", false, 0]);
  });

  test("says how far it is, case by case, and nothing of it in its messages", async () => {
    const steps: Progress[] = [];
    const argv = ["verify", ...one, mock.url, "--max-requests", "10"];
    const { err } = await plate(argv, { progress: (step) => void steps.push(step) });
    const counts = steps.flatMap(({ what, done, all, unit }) => (what === "testing" ? [{ done, all, unit }] : []));
    const all = counts.length;
    expect(counts).toEqual(counts.map((_, index) => ({ done: index + 1, all, unit: "cases" })));
    expect(all).toBeGreaterThan(10);
    expect(err).toBe("");
  });

  test("--rate spaces the requests", async () => {
    const { out } = await plate([
      "verify",
      ...one,
      mock.url,
      "--rate",
      "40",
      "--max-requests",
      "21",
      "--report",
      "json",
    ]);
    expect(asReport(out).summary.durationMs).toBeGreaterThanOrEqual(490);
  });

  test("Ctrl-C still writes the report, which is no pass", async () => {
    const controller = new AbortController();
    const progress = ({ done = 0 }: { readonly done?: number }): void => {
      if (done >= 10) controller.abort();
    };
    const argv = ["verify", ...one, mock.url, "--rate", "20", "--report", "json"];
    const { code, out } = await plate(argv, { signal: controller.signal, progress });
    const report = asReport(out);
    expect([code, report.interrupted]).toEqual([3, true]);
    expect(report.skipped.some(({ reason }) => reason === "the run was stopped")).toBe(true);
    expect(report.summary.passed).toBeGreaterThan(5);
  });

  test("a real SIGINT stops the process at once, with the report written whole", async () => {
    await using folder = await temporaryFolder();
    await using busy = await startMock(await loadTables(undefined, { cwd: root }));
    const argv = ["src/cli/main.ts", "verify", busy.url, "--rate", "20", "--report", `json=${folder.path}/r.json`];
    const child = spawn(process.execPath, argv, { cwd: root, stdio: "ignore" });
    await expect.poll(() => busy.requests().length, { timeout: 90_000 }).toBeGreaterThan(5);
    child.kill("SIGINT");
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect([code, signal]).toEqual([3, null]);
    const report = asReport(await readFile(join(folder.path, "r.json"), "utf8"));
    expect(fitsSchema(report)).toBe(true);
    expect(report).toMatchObject({ interrupted: true, outcome: "incomplete" });
    expect(report.summary.passed).toBeGreaterThan(0);
  });

  test("--plan prints every case with what it expects and the contract's line, and sends nothing", async () => {
    const { code, out } = await plate(["verify", "--plan"]);
    expect(code).toBe(0);
    expect(out).toContain(
      [
        "updateCardPaymentLimit:body/limits/day:above-maximum",
        "       one above the maximum",
        "       expects: an invalid request, since /body/limits/day must be 9999999999 or less  openapi/components/schemas/CardPaymentLimits.yaml:22",
      ].join("\n"),
    );
    expect((await plate(["verify", "--plan"])).out).toBe(out);
  });
});

describe("test data of the partner", () => {
  const withData = async (text: string) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "data.yaml"), text);
    const argv = ["verify", ...one, mock.url, "--test-data", "data.yaml", "--report", "json=r.json"];
    const done = await plate(argv, { cwd: folder.path });
    const report = await readFile(join(folder.path, "r.json"), "utf8").catch(() => "");
    return { ...done, report: report === "" ? undefined : asReport(report) };
  };

  test("takes the place of the contract's, integers exact, and scenarios can be left out with a reason", async () => {
    const { code, report } = await withData(`operations:
  updateCardPaymentLimit:
    userNotFound:
      request: { userId: 9007199254740995 }
    noAccountInfo:
      skip: no card without account here
`);
    expect(code).toBe(1);
    expect(report?.findings.map(({ rule, case: id, actual }) => [rule, id, actual])).toEqual([
      ["shows-scenario", "updateCardPaymentLimit:scenario:userNotFound", `400 003_024 "Don't have account info"`],
    ]);
    expect(report?.findings[0]?.request).toContain('"userId":9007199254740995');
    expect(report?.skipped).toContainEqual({
      case: "updateCardPaymentLimit:scenario:noAccountInfo",
      reason: "no card without account here",
    });
  });

  test.each([
    ["operations: { nope: {} }", "data.yaml:1: the contract has no operation nope ("],
    [
      "operations:\n  updateCardPaymentLimit:\n    nope: { skip: x }",
      "data.yaml:3: the contract has no scenario nope (success, invalidParameter, userNotFound, noAccountInfo)",
    ],
    [
      "operations:\n  updateCardPaymentLimit:\n    success: { skip: '' }",
      "data.yaml:3: the scenario success is skipped without a reason",
    ],
    [
      "operations:\n  updateCardPaymentLimit:\n    success: { request: {}, skip: x }",
      "data.yaml:3: the case success has a request and is skipped",
    ],
    ["data: 1", "data.yaml:1: the file must have exactly one member, operations"],
    ["operations: [", "data.yaml:1: "],
    ["a: 1\na: 2", "data.yaml:2: Map keys must be unique"],
  ])("%j is refused with file and line", async (text, message) => {
    const { code, err } = await withData(text);
    expect(err).toContain(`error: ${message}`);
    expect(code).toBe(2);
  });

  test("data of an operation that is not chosen are no mistake", async () => {
    await using folder = await temporaryFolder();
    const spec = new URL("../fixtures/faults/library.yaml", import.meta.url).pathname;
    const { operations } = (await loadTables(spec, { cwd: root })).model;
    const [first, other] = [
      operations[0]!,
      operations.find(({ scenarios }, index) => index > 0 && scenarios.length > 0)!,
    ];
    await writeFile(
      join(folder.path, "data.yaml"),
      `operations: { ${other.id}: { ${other.scenarios[0]!.name}: { skip: none here } } }`,
    );
    const argv = ["verify", "--plan", "--spec", spec, "--operation", first.id, "--test-data", "data.yaml"];
    expect(await plate(argv, { cwd: folder.path })).toMatchObject({ code: 0, err: "" });
  });

  test("a request that contradicts its scenario is refused", async () => {
    const { code, err } = await withData(
      "operations:\n  updateCardPaymentLimit:\n    success: { request: { par: short } }",
    );
    expect(err).toContain(
      "error: test data of updateCardPaymentLimit, scenario success: its request breaks the contract, yet its answer does not say so: /body/par must have 27 or more characters",
    );
    expect(code).toBe(2);
  });
});
