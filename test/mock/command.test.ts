import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { bodyText, path, post, root } from "./mock-contracts.ts";

const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

/** Runs `plate mock …` as a process, in an empty folder unless told where. */
function plateMock(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
) {
  const child = spawn(process.execPath, [join(root, "src/cli/main.ts"), "mock", ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { PATH: process.env.PATH ?? "", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    output.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.err += chunk;
  });
  const exit = once(child, "exit").then(([code]) => code as number);
  const url = async () => {
    while (!output.out.includes("\n")) {
      if (child.exitCode !== null) throw new Error(output.err);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return output.out.split("\n")[0] ?? "";
  };
  return { child, output, exit, url };
}

test("the first line on stdout is the base URL; Ctrl-C stops it with exit code 0; a request is one line on stderr", async () => {
  const mock = plateMock(["--port", "0"]);
  const url = await mock.url();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await post(url, bodyText("9007199254740992"));
  await post(url, bodyText("0"));
  await fetch(`${url}/a%0ab`);
  mock.child.kill("SIGINT");
  expect(await mock.exit).toBe(0);
  expect(mock.output.out).toBe(`${url}\n`);
  const lines = mock.output.err.split("\n").map((line) => line.replace(/\d+\.\d ms/, "N ms"));
  expect(lines.slice(1)).toEqual([
    "POST /api/v1/card/payment/limit/update 400 scenario userNotFound  N ms",
    "POST /api/v1/card/payment/limit/update 400 invalid-request  N ms  body /userId: must be 1 or more",
    "GET /a%0ab 404 no-path  N ms",
    "stopping: what is in flight finishes first",
    "",
  ]);
});

test("a caller who gave up waiting does not keep a stopped mock alive", async () => {
  const mock = plateMock(["--port", "0"]);
  const url = await mock.url();
  const impatient = new AbortController();
  const waiting = fetch(url + path, { method: "POST", headers: { Prefer: "delay=60000" }, signal: impatient.signal });
  while (!mock.output.err.includes("fault: latency")) await new Promise((resolve) => setTimeout(resolve, 10));
  impatient.abort();
  await expect(waiting).rejects.toThrow("aborted");
  mock.child.kill("SIGINT");
  const tooLate = new Promise((resolve) => setTimeout(resolve, 20_000, "still running"));
  expect(await Promise.race([mock.exit, tooLate])).toBe(0);
});

test("with the secret key in .env, tokens are checked; --log json writes JSON lines; secrets are never printed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mock-"));
  try {
    await writeFile(join(folder, ".env"), "KONAPLATE_SECRET_KEY=example-secret\n");
    const mock = plateMock(["--port=0", "--log", "json", "--seed", "1"], { cwd: folder });
    expect((await post(await mock.url(), bodyText("9007199254740993"))).status).toBe(400);
    mock.child.kill("SIGTERM");
    expect(await mock.exit).toBe(0);
    const [welcome, line = ""] = mock.output.err.split("\n");
    expect(welcome).toContain("tokens are checked with the secret key");
    expect(JSON.parse(line)).toMatchObject({ number: 1, status: 400, verdict: "invalid-request" });
    expect(mock.output.err).not.toContain("example-secret");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("any contract, faults and own test data by flag; silent is silent", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mock-"));
  try {
    const cases = "operations: { addItem: { odd: { request: [1], response: { status: 409, body: { code: SOLD } } } } }";
    await writeFile(join(folder, "data.yaml"), cases);
    const spec = join(root, "test/fixtures/mock/shop.yaml");
    const flags = ["--fault", "latency=1", "--fault", "status=599@0", "--log", "silent"];
    const mock = plateMock(["--port", "0", "--spec", spec, "--test-data", "data.yaml", ...flags], { cwd: folder });
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${await mock.url()}/items`, { method: "POST", headers, body: "[1]" });
    expect([answer.status, await answer.text()]).toEqual([409, '{"code":"SOLD"}']);
    mock.child.kill("SIGINT");
    await mock.exit;
    expect(mock.output.err.split("\n")).toHaveLength(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("--keys makes the key pairs that a folder lacks, and callers use them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mock-"));
  try {
    const spec = join(root, "test/fixtures/mock/shop.yaml");
    const mock = plateMock(["--port", "0", "--spec", spec, "--keys", "keys"], { cwd: folder });
    const url = await mock.url();
    const read = (name: string) => readFile(join(folder, "keys", name), "utf8");
    const caller = createMessageEncryption({
      serverPublicKey: await read("server-public.pem"),
      clientPrivateKey: await read("client-private.pem"),
    });
    const headers = { "Content-Type": "application/json" };
    const body = await caller.encrypt('{"secret":"hush"}');
    const answer = await fetch(`${url}/secrets`, { method: "POST", headers, body });
    const text = await answer.text();
    expect(text).not.toContain("kept");
    expect([answer.status, await caller.decrypt(text)]).toEqual([200, '{"kept":true}']);
    expect((await stat(join(folder, "keys/server-private.pem"))).mode & 0o777).toBe(0o600);
    await rm(join(folder, "keys/client-public.pem"));
    const half = plateMock(["--port", "0", "--keys", "keys"], { cwd: folder });
    expect(await half.exit).toBe(2);
    expect(half.output.err).toContain("keys has only one of client-public.pem and client-private.pem");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  [["--port", "70000"], "--port 70000 is no whole number from 0 to 65535"],
  [["--log", "loud"], "--log knows no loud"],
  [["--fault", "flood"], '"flood" is no fault'],
  [["--test-data", "nowhere.yaml"], "cannot read nowhere.yaml: there is no such file"],
  [["--spec", "nowhere.yaml"], "nowhere.yaml"],
  [["--colour"], "Unknown option '--colour'"],
])("plate mock %j is wrong use, exit code 2", async (args, message) => {
  const mock = plateMock([...args]);
  expect(await mock.exit).toBe(2);
  expect(mock.output.err).toContain(message);
  expect(mock.output.err).toContain("fix: ");
});
