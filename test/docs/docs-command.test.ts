import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { run } from "../../src/cli/run.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-docs-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function plate(...words: readonly string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const exitCode = await run(words, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    env: {},
    cwd: process.cwd(),
    signal: new AbortController().signal,
    terminal: { out: false, err: false, columns: 80 },
  });
  return { exitCode, ...printed };
}

test("plate docs writes the same bytes in every run and says what it wrote", async () => {
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const { exitCode, out } = await plate("docs", "--out", first);
  await plate("docs", "--out", second);
  expect(exitCode).toBe(0);
  expect((await readdir(first)).sort()).toEqual([
    ".plate-docs.json",
    "changelog.html",
    "codes.html",
    "decisions.html",
    "downloads.html",
    "headers.html",
    "index.html",
    "ko",
    "openapi.json",
    "openapi.yaml",
    "redoc.js",
    "reference.html",
    "reference.js",
    "search.html",
    "sender.html",
    "test-data.html",
    "try-it.js",
  ]);
  expect((await readdir(join(first, "ko"))).filter((name) => name.endsWith(".js"))).toEqual(["reference.js"]);
  expect(out).toMatch(/wrote .*reference\.html \(\d+ kB\)/);
  expect(out).toMatch(/28 files in \d+\.\d s/);
  const files = await readdir(first, { recursive: true });
  for (const name of files.filter((file) => file.includes("."))) {
    expect(await readFile(join(second, name), "utf8")).toBe(await readFile(join(first, name), "utf8"));
  }
});

test("both downloads hold the same contract, every integer exact", async () => {
  const json = await readFile(join(folder, "first", "openapi.json"), "utf8");
  const yaml = await readFile(join(folder, "first", "openapi.yaml"), "utf8");
  expect(json).toContain('"maximum": 9999999999999999999');
  expect(yaml).toContain("maximum: 9999999999999999999");
  expect(yaml).toContain('code: "000_000"');
  const toText = (value: unknown): string =>
    JSON.stringify(value, (_name, member) => (typeof member === "bigint" ? `${member}` : member));
  const asRead = parseYaml(yaml, { intAsBigInt: true });
  expect(toText(asRead)).toBe(toText(parseYaml(json, { intAsBigInt: true })));
});

test("every page forbids itself everything that it does not need", async () => {
  const site = join(folder, "first");
  const allowed: Readonly<Record<string, string>> = {
    "reference.html": "http://127.0.0.1:4010 https://sandbox.konaplate.com http://127.0.0.1:* http://localhost:*",
    "sender.html": "http: https:",
  };
  for (const name of (await readdir(site)).filter((file) => file.endsWith(".html"))) {
    const page = await readFile(join(site, name), "utf8");
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src ('self' )?('sha256-[^']+' ?)+;/);
    expect([name, policy.includes("script-src 'self'")]).toEqual([name, name === "reference.html"]);
    const connect = /connect-src ([^;]*);/.exec(policy)?.[1];
    expect({ name, connect }).toEqual({ name, connect: allowed[name] ?? "'none'" });
  }
});

test("the reference is under 100 kB before its scripts, which carry the text of what they are in their address", async () => {
  const page = await readFile(join(folder, "first", "ko", "reference.html"), "utf8");
  expect(Buffer.byteLength(page)).toBeLessThan(100_000);
  const scripts = [...page.matchAll(/<script defer src="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(scripts.map((address) => address.replace(/\?v=[0-9a-f]{12}$/, "?v="))).toEqual([
    "reference.js?v=",
    "../try-it.js?v=",
    "../redoc.js?v=",
  ]);
});

test("a server that is no HTTP address is refused before anything is built", async () => {
  const { exitCode, err } = await plate("docs", "--server", "ftp://example.test");
  expect(exitCode).toBe(2);
  expect(err).toContain("--server ftp://example.test is no HTTP address");
});

test("a document without info has its pages all the same", async () => {
  const spec = join(folder, "no-info.yaml");
  await writeFile(spec, 'openapi: 3.1.0\npaths: {/a: {get: {responses: {"200": {description: d}}}}}\n');
  const { exitCode, err } = await plate("docs", "--spec", spec, "--out", join(folder, "no-info"));
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(await readFile(join(folder, "no-info", "reference.html"), "utf8")).toContain("/a");
});

test("a contract that cannot be read ends with its file and exit code 2", async () => {
  const { exitCode, err } = await plate("docs", "--spec", join(folder, "missing.yaml"));
  expect(exitCode).toBe(2);
  expect(err).toContain("missing.yaml");
});

test.for([
  [["--port", "4011"], "--port is for --watch"],
  [["--watch", "--port", "many"], "many is no port"],
] as const)("%j is refused before anything is built", async ([words, message]) => {
  const { exitCode, out, err } = await plate("docs", "--out", join(folder, "refused"), ...words);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(message);
});
