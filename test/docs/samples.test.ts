import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { csharp } from "../../src/docs/samples/csharp.ts";
import { go } from "../../src/docs/samples/go.ts";
import { java } from "../../src/docs/samples/java.ts";
import { kotlin } from "../../src/docs/samples/kotlin.ts";
import { operationSamples } from "../../src/docs/samples/operation-samples.ts";
import { php } from "../../src/docs/samples/php.ts";
import type { Program } from "../../src/docs/samples/program.ts";
import { python } from "../../src/docs/samples/python.ts";
import { platform } from "../../src/konaplate/platform.ts";
import { startMock } from "../../src/mock-entry.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const model = await loadContract("openapi/openapi.yaml", process.cwd());
const environment = {
  KONAPLATE_ASP_ID: "ASP000000000001",
  KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  KONAPLATE_SECRET_KEY: "a secret key",
};

function samplesFor(serverUrl: string, id = "updateCardPaymentLimit"): ReadonlyMap<string, string> {
  const operation = model.operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const writeClientProgram = platform.client?.writeProgram;
  const samples = operationSamples(operation, model, {
    serverUrl,
    headerRecipe: platform.headerRecipe,
    writeClientProgram,
  });
  return new Map(samples.map(({ label, source }) => [label, source]));
}

function has(command: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("what a sample sends is signed: the mock, which checks the token over the bytes that arrive, answers it with success", () => {
  test.for([
    { label: "Python", file: "call.py", command: "python3", version: "--version" },
    { label: "Java", file: "Call.java", command: "java", version: "-version" },
  ])("in $label", async ({ label, file, command, version }, { skip }) => {
    if (!has(command, version)) skip(`no ${command} on this machine`);
    await using mock = await startMock({ spec: "openapi/openapi.yaml", secretKey: environment.KONAPLATE_SECRET_KEY });
    const folder = await mkdtemp(join(tmpdir(), "plate-sample-"));
    await writeFile(join(folder, file), samplesFor(mock.url).get(label) ?? "");
    const env = { ...process.env, ...environment };
    const sent = await promisify(execFile)(command, [file], { cwd: folder, env });
    expect(sent.stdout).toContain('200 {"response":{"code":"000_000","description":"Success"}}');
    if (file.endsWith(".py")) {
      const other = { ...env, KONAPLATE_SECRET_KEY: "another" };
      expect((await promisify(execFile)(command, [file], { cwd: folder, env: other })).stdout).toMatch(/^400 /);
    }
    await rm(folder, { recursive: true });
  });
});

test("an operation has its request in each language, and says which of them no test runs", () => {
  const want = [
    "curl",
    "client",
    "fetch",
    "Java",
    "Kotlin (not run)",
    "Python",
    "C# (not run)",
    "Go (not run)",
    "PHP (not run)",
  ];
  expect([...samplesFor("http://127.0.0.1:4010").keys()]).toEqual(want);
});

test("a request that message encryption wraps is shown with the client alone", () => {
  const encrypted = model.operations.find(({ encrypted: { request } }) => request);
  expect([...samplesFor("http://127.0.0.1:4010", encrypted?.id).keys()]).toEqual(["client"]);
});

test("the samples of a contract without a platform have the contract's examples, and a credential's name for its value", async () => {
  const library = await loadContract("test/fixtures/docs/library.yaml", process.cwd());
  const [operation] = library.operations;
  if (operation === undefined) throw new Error("no operation");
  const samples = operationSamples(operation, library, { serverUrl: "http://127.0.0.1:9" });
  expect(samples.map(({ label }) => label)).not.toContain("client");
  expect(samples[0]?.source).toMatch(/^curl /);
});

const hostile: Program = {
  method: "POST",
  url: "http://a.example/?q=$x",
  headers: [["X-Note", [{ kind: "text", text: "a\"b\\c'd $e \u2028" }]]],
  offsetMinutes: 0,
};

test.for([
  [java, '.header("X-Note", "a\\"b\\\\c\'d $e \\u2028")'],
  [kotlin, '.header("X-Note", "a\\"b\\\\c\'d \\$e \\u2028")'],
  [python, '"X-Note": "a\\"b\\\\c\'d $e \\u2028",'],
  [csharp, 'TryAddWithoutValidation("X-Note", "a\\"b\\\\c\'d $e \\u2028");'],
  [go, 'request.Header.Set("X-Note", "a\\"b\\\\c\'d $e \\u2028")'],
  [php, "'X-Note: ' . 'a\"b\\\\c\\'d $e \u2028',"],
] as const)(
  "a text of the contract is a literal in $0.name: it ends nothing and inserts nothing",
  ([language, want]) => {
    expect(language.write(hostile)).toContain(want);
  },
);

test("a Go program imports what it uses, and nothing else: anything else is an error there", () => {
  const imports = (program: Program) =>
    /import \(\n([^)]*)\)/.exec(go.write(program))?.[1]?.replaceAll(/[\t"]/g, "").trim();
  expect(imports(hostile)).toBe("bytes\nfmt\nio\nnet/http");
  const signed: Program = { ...hostile, headers: [["X", [{ kind: "hmac", key: "K" }]]], body: "{}" };
  expect(imports(signed)).toBe("bytes\ncrypto/hmac\ncrypto/sha256\nencoding/base64\nfmt\nio\nnet/http\nos");
});

test("a value of a path that has no example is a sample of its kind or its own name, never empty", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plate-sample-"));
  const parameter = (name: string, schema: object) => ({ name, in: "path", required: true, schema });
  const parameters = [
    parameter("owner", { type: "string" }),
    parameter("number", { type: "integer" }),
    parameter("state", { type: "string", enum: ["open", "closed"] }),
  ];
  const paths = { "/{owner}/{number}/{state}": { get: { parameters, responses: { "200": { description: "Done" } } } } };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths };
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
  const contract = await loadContract(join(folder, "openapi.json"));
  await rm(folder, { recursive: true });
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error("no operation");
  const [curl] = operationSamples(operation, contract, { serverUrl: "http://127.0.0.1:9" });
  expect(curl?.source).toContain("http://127.0.0.1:9/owner/1/open");
});
