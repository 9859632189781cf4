import { join } from "node:path";
import { expect, test } from "vitest";
import { typeErrors } from "../generate/compile-typescript.ts";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";

const root = join(import.meta.dirname, "..", "..");
const contracts = ["parameters", "bodies", "schemas"];

test.each(contracts)("generate makes types of %s that compile under every strict flag", async (name) => {
  const out = temporaryFolder();
  const { code } = await plate(["generate", "--spec", `test/fixtures/any/${name}.yaml`, "--out", out], { cwd: root });
  expect(code).toBe(0);
  expect(typeErrors(["types.ts", "operations.ts", "examples.ts"].map((file) => join(out, file)))).toEqual([]);
});

test.each(contracts)("diff of %s with itself finds nothing", async (name) => {
  const spec = `test/fixtures/any/${name}.yaml`;
  const { code, out } = await plate(["diff", spec, spec], { cwd: root });
  expect([code, out]).toEqual([0, expect.stringContaining("no changes")]);
});

test.each(contracts)("docs writes a site of %s", async (name) => {
  const out = temporaryFolder();
  const done = await plate(["docs", "--spec", `test/fixtures/any/${name}.yaml`, "--out", out], { cwd: root });
  expect([done.code, done.out]).toEqual([0, expect.stringContaining("reference.html")]);
});

test("methods that no server on Node.js can be asked with are named by whoever needs them", async () => {
  const document = `openapi: 3.2.0
info: {title: t, version: "1"}
paths:
  /a:
    additionalOperations:
      COPY: {operationId: a, responses: {"200": {description: d}}}
      FETCH: {operationId: b, responses: {"200": {description: d}}}
`;
  const cwd = temporaryFolder({ "a.yaml": document });
  const stop = new AbortController();
  const asked: Promise<string>[] = [];
  const served = await plate(["mock", "--spec", "a.yaml", "--port", "0"], {
    cwd,
    signal: stop.signal,
    out: (text) => {
      const ask = fetch(`${text.trim()}/a`, { method: "FETCH" }).then((answer) => answer.text());
      asked.push(ask.finally(() => stop.abort()));
    },
  });
  const warning =
    "warning a.yaml:7:7 the HTTP parser of Node.js knows no method FETCH: plate mock, plate proxy and every other server on Node.js refuse b with 400, before any program sees it\n";
  expect(served.err.split("mock of")[0]).toBe(warning);
  expect(await Promise.all(asked)).toEqual([
    expect.stringContaining("The HTTP parser of Node.js knows no method FETCH, "),
  ]);
  const verified = await plate(["verify", "http://127.0.0.1:1", "--spec", "a.yaml"], { cwd });
  expect(verified.err).toContain(warning);
});

test("a schema that says nothing but itself is left out by every command that reads schemas, with its line", async () => {
  const document = `openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
      responses: {"200": {description: d}}
components: {schemas: {A: {allOf: [{$ref: "#/components/schemas/B"}]}, B: {$ref: "#/components/schemas/A"}}}
`;
  const cwd = temporaryFolder({ "endless.yaml": document });
  const commands = [
    ["generate", "--spec", "endless.yaml", "--out", "out"],
    ["mock", "--spec", "endless.yaml", "--port", "0"],
    ["verify", "http://127.0.0.1:1", "--spec", "endless.yaml"],
  ];
  for (const argv of commands) {
    // The mock would serve until it is stopped: it is as soon as it says where.
    const stop = new AbortController();
    const { err } = await plate(argv, {
      cwd,
      signal: stop.signal,
      out: (text) => {
        if (argv[0] === "mock" && text.startsWith("http")) stop.abort();
      },
    });
    expect([argv[0], err]).toEqual([
      argv[0],
      expect.stringMatching(/^warning: endless\.yaml:9:\d+ the schema is defined by itself: /),
    ]);
  }
});
