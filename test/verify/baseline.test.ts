import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ContractReport } from "../../src/contract/model/contract-report.ts";
import { withBaseline } from "../../src/verify/report/baseline.ts";
import { plate, temporaryFolder } from "./plate-io.ts";
import { report as sample } from "./sample-report.ts";

const spec = new URL("../fixtures/verify/doors.yaml", import.meta.url).pathname;

/** Doors of the contract; those of the ids given here are answered in the wrong form. */
async function startDoors(wrong: { readonly form: boolean; readonly taken: boolean }) {
  const server = createServer((request, response) => {
    const text = /^\/doors\/([^/]+)$/.exec(request.url ?? "")?.[1] ?? "";
    const isValid = /^([1-9]|10)$/.test(text);
    if (request.method !== "GET") response.writeHead(405, { allow: "GET" }).end();
    else if (!isValid && !wrong.taken) response.writeHead(400).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(wrong.form ? "{}" : '{"id":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("a baseline of known findings", () => {
  test("is written with a reason and today's date, and then lets the same run pass, telling what it knows", async () => {
    await using folder = await temporaryFolder();
    await using server = await startDoors({ form: true, taken: false });
    const run = (...options: readonly string[]) =>
      plate(["verify", server.url, "--spec", spec, "--baseline", "known.yaml", ...options], { cwd: folder.path });
    expect(await run("--update-baseline", "the id comes in release 2")).toMatchObject({
      code: 0,
      err: "wrote 1 known finding to known.yaml\n",
    });
    const text = await readFile(join(folder.path, "known.yaml"), "utf8");
    expect(text).toMatch(
      /rule: body-matches-schema\n\s+operation: getDoor\n\s+at: \/response\/body\/id\n\s+reason: the id comes in release 2\n\s+date: \d{4}-\d\d-\d\d\n/,
    );
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /known since \d{4}-\d\d-\d\d: body-matches-schema of getDoor at \/response\/body\/id \(\d+ times\): the id comes in release 2/,
    );
    expect(out).toMatch(/0 failed, \d+ known, /);
    expect(out).toContain("1 finding of the baseline is still there.");
    expect(await run("--report", "junit")).toMatchObject({
      out: expect.stringContaining('<skipped message="known: the id comes in release 2"/>'),
    });
  });

  test("a finding that is not in it fails the run, and one that is gone is told", async () => {
    await using folder = await temporaryFolder();
    await using server = await startDoors({ form: false, taken: true });
    const entry =
      "  - {rule: body-matches-schema, operation: getDoor, at: /response/body/id, reason: later, date: 2026-01-31}\n";
    await writeFile(join(folder.path, "known.yaml"), `findings:\n${entry}`);
    await writeFile(join(folder.path, "plate.yaml"), `contract: ${spec}\nverify: {baseline: known.yaml}\n`);
    const { code, out } = await plate(["verify", server.url], { cwd: folder.path });
    expect(code).toBe(1);
    expect(out).toMatch(/^error {2}refuses-invalid/m);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "known.yaml:2: body-matches-schema of getDoor at /response/body/id is fixed: take it out.",
    );
  });

  test.each([
    ["findings: [{rule: r, operation: o, at: /, date: 2026-01-31}]", 1, "reason"],
    ["findings:\n  - {rule: r, operation: o, at: /, reason: why, date: soon}", 2, "findings.0.date"],
    ["known: []", 1, "findings"],
  ])("%j is refused with its line", async (text, line, what) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "known.yaml"), text);
    const argv = ["verify", "http://127.0.0.1:9", "--spec", spec, "--baseline", "known.yaml"];
    const { code, err } = await plate(argv, { cwd: folder.path });
    expect(code).toBe(2);
    expect(err).toContain(`error: known.yaml:${line}:`);
    expect(err).toContain(what);
  });

  const finding = sample.findings.find(({ severity }) => severity === "error");
  const { rule = "", operationId: operation = "", at = "", cases = [] } = finding ?? {};
  const entry = { rule, operation, at, reason: "later", date: "2026-01-31" };
  const knownIn = (report: ContractReport): readonly string[] =>
    report.findings.flatMap(({ known, rule: id }) => (known === undefined ? [] : [id]));
  const baseline = (changes: object) => ({ file: "known.yaml", findings: [{ ...entry, ...changes }] });

  test.each([
    ["every case of it is listed", { cases }, "2026-02-01", [rule]],
    ["it shows in a case that is not listed", { cases: ["another:case"] }, "2026-02-01", []],
    ["its last day is today", { until: "2026-02-01" }, "2026-02-01", [rule]],
    ["its last day is over", { until: "2026-01-31" }, "2026-02-01", []],
    ["it is at another place", { at: "/response/body/other" }, "2026-02-01", []],
  ])("where %s", (_what, changes, today, known) => {
    expect(knownIn(withBaseline(sample, baseline(changes), today))).toEqual(known);
  });
});

describe("families and filters choose what is sent", () => {
  const planned = async (...options: readonly string[]) => {
    const { out, err, code } = await plate([
      "verify",
      "--plan",
      "--spec",
      new URL("../fixtures/verify/tasks.yaml", import.meta.url).pathname,
      ...options,
    ]);
    return {
      code,
      err,
      ids: out.match(/^\w+:\S+/gm) ?? [],
      operations: new Set((out.match(/^\w+(?=:)/gm) ?? []).filter((id) => id !== "skipped")),
    };
  };

  test("a family leaves the known-good requests and its own cases", async () => {
    const { ids } = await planned("--family", "robustness");
    expect(ids.filter((id) => !id.includes(":robust/"))).toEqual([
      "addTask:known-good",
      "getTask:known-good",
      "deleteTask:known-good",
    ]);
    expect(ids.length).toBeGreaterThan(10);
  });

  test.each([
    [
      ["--path", "/tasks/*"],
      ["getTask", "deleteTask"],
    ],
    [
      ["--method", "get", "--method", "POST"],
      ["addTask", "getTask"],
    ],
    [["--path", "*{id}", "--method", "delete"], ["deleteTask"]],
    [["--exclude", "/tasks/{id}"], ["addTask"]],
    [["--exclude", "getTask", "--exclude", "addTask"], ["deleteTask"]],
  ])("%j", async (options, operations) => {
    expect((await planned(...options)).operations).toEqual(new Set(operations));
  });

  test.each([
    [["--family", "robustnes"], "did you mean robustness?"],
    [["--path", "/task"], "no operation of the contract has the path /task"],
    [["--method", "PUT"], "no operation of the contract has the method PUT"],
    [["--exclude", "getTsak"], "did you mean getTask?"],
    [["--operation", "getTask", "--method", "DELETE"], "no operation is left to test"],
  ])("%j is wrong use", async (options, message) => {
    const { code, err } = await planned(...options);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });
});
