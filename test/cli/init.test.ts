import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { filesIn, temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { root } from "../structure/source-tree.ts";

const own = `openapi: 3.1.0
info: {title: Own, version: "1"}
paths: {/a: {get: {operationId: getA, responses: {"204": {description: ok}}}}}
`;
const scripts = ["api:generate", "api:check", "api:lint", "api:mock", "api:docs", "api:verify"];

function manifestIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Runs the program as a shell does, and gives what it prints. */
function shell(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

const program = join(root, "src/cli/main.ts");

/** Starts the mock on a free port, and gives its address when it listens. */
async function startMockProgram(folder: string): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [program, "mock", "--port", "0"], { cwd: folder });
  onTestFinished(() => void child.kill());
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    if (printed.includes("\n")) break;
  }
  return printed.trim();
}

const typedCall = `import { createClient } from "./generated/client.ts";
const shop = createClient({ baseUrl: process.env.SHOP ?? "" });
const added = await shop.addBook({ title: "The Left Hand of Darkness", priceInCents: 1250 });
if (added.ok) console.log(added.status, added.data.id satisfies bigint);
const missing = await shop.getBook({ path: { id: 404n } });
if (!missing.ok && missing.status === 404) console.log(missing.error.message);
// @ts-expect-error a price is a number
await shop.addBook({ title: "t", priceInCents: "1" }).catch((error: Error) => console.log(error.name));
`;

test("from an empty folder to a typed call, documentation, and a contract test that passes, without a question", async () => {
  const folder = join(temporaryFolder(), "My Shop");
  mkdirSync(folder);
  expect(shell(folder, program, "init")).toEqual({
    status: 0,
    stdout: "wrote    openapi.yaml\nwrote    plate.yaml\nwrote    .github/workflows/api.yml\nwrote    package.json\n",
    stderr:
      "next: npm install --save-dev ./openapi-plate-0.1.0.tgz (no registry has it yet; in a checkout, npm ci && npm run build && npm pack ./dist/openapi-plate makes the file), npm install, then npm run api:generate, npm run api:mock, npm run api:docs\n",
  });
  // A name that no registry has would make the next npm install fail.
  expect(Object.keys(manifestIn(folder))).not.toContain("devDependencies");
  expect(manifestIn(folder)).toMatchObject({
    name: "my-shop",
    type: "module",
    dependencies: { "openapi-fetch": "0.17.0" },
  });
  expect(Object.keys(manifestIn(folder).scripts)).toEqual(scripts);
  expect(await plate(["lint"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await plate(["generate"], { cwd: folder })).toMatchObject({ code: 0 });

  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types/node", "undici-types"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  writeFileSync(join(folder, "call.ts"), typedCall);
  const strict = [
    "--strict",
    "--skipLibCheck",
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--allowImportingTsExtensions",
  ];
  expect(shell(folder, join(root, "node_modules/typescript/bin/tsc"), ...strict, "call.ts").stdout).toBe("");

  const base = await startMockProgram(folder);
  const called = spawnSync(process.execPath, ["call.ts"], { cwd: folder, env: { SHOP: base }, encoding: "utf8" });
  expect(called.stderr).toBe("");
  expect(called.stdout).toBe("201 9007199254740993n\nThere is no such book.\nContractViolationError\n");
  const verified = await plate(["verify", base], { cwd: folder });
  expect(verified.out).toContain("The target conforms, as far as tested: 2 of 2 operations");
  expect(verified.code).toBe(0);
  expect(await plate(["docs", "--out", "site"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, "site/index.html"))).toBe(true);
});

describe("plate init in a folder that holds something", () => {
  test.each<{ what: string; files: Readonly<Record<string, string>>; argv?: readonly string[]; contract: string }>([
    { what: "openapi.json", files: { "openapi.json": JSON.stringify(parse(own)) }, contract: "openapi.json" },
    { what: "openapi/openapi.yml", files: { "openapi/openapi.yml": own }, contract: "openapi/openapi.yml" },
    {
      what: "a contract that is named",
      files: { "deep/c.yaml": own },
      argv: ["--spec", "deep/c.yaml"],
      contract: "deep/c.yaml",
    },
  ])("takes $what", async ({ files, argv = [], contract }) => {
    const folder = temporaryFolder(files);
    const { code, out } = await plate(["init", ...argv], { cwd: folder });
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining(`kept     ${contract} is the contract\n`),
    });
    expect(parse(readFileSync(join(folder, "plate.yaml"), "utf8"))).toMatchObject({ contract });
    expect(existsSync(join(folder, "openapi.yaml"))).toBe(false);
    expect(await plate(["generate", "--check"], { cwd: folder })).toMatchObject({ code: 1 });
  });

  test("changes nothing that is there, and says what it left; a second run changes nothing at all", async () => {
    const manifest =
      '{\n\t"name": "app",\n\t"scripts": {\n\t\t"api:lint": "other"\n\t},\n\t"dependencies": {"openapi-plate": "1"}\n}\n';
    const folder = temporaryFolder({
      "package.json": manifest,
      "c.yaml": own,
      "plate.yml": "contract: c.yaml\n",
      ".github/workflows/api.yml": "mine\n",
      "pnpm-lock.yaml": "",
    });
    expect(await plate(["init"], { cwd: folder })).toEqual({
      code: 0,
      out: [
        "changed  package.json",
        "kept     c.yaml is the contract",
        "kept     plate.yml is there",
        "kept     .github/workflows/api.yml is there",
        "kept     the script api:lint of package.json is another: other",
        "",
      ].join("\n"),
      err: "next: pnpm install, then pnpm run api:generate, pnpm run api:mock, pnpm run api:docs\n",
    });
    expect(readFileSync(join(folder, "package.json"), "utf8")).toMatch(
      /^\{\n\t"name": "app",\n\t"scripts": \{\n\t\t"api:generate"/,
    );
    expect(manifestIn(folder)).toEqual({
      name: "app",
      scripts: { ...Object.fromEntries(scripts.map((name) => [name, expect.any(String)])), "api:lint": "other" },
      dependencies: { "openapi-plate": "1", "openapi-fetch": "0.17.0" },
    });
    const before = filesIn(folder);
    expect((await plate(["init"], { cwd: folder })).out).toContain("kept     package.json has everything already\n");
    expect(filesIn(folder)).toEqual(before);
  });

  test.each<{ what: string; manifest: object; type: string | undefined }>([
    {
      what: "what an installation wrote",
      manifest: { devDependencies: { "openapi-plate": "file:x.tgz" } },
      type: "module",
    },
    { what: "nothing", manifest: {}, type: "module" },
    { what: "an application", manifest: { name: "app", dependencies: { a: "1" } }, type: undefined },
    { what: "an application of CommonJS", manifest: { type: "commonjs" }, type: "commonjs" },
  ])("makes a package.json of $what a module's only where it is no application's yet", async ({ manifest, type }) => {
    const folder = temporaryFolder({ "package.json": JSON.stringify(manifest) });
    expect(await plate(["init"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(manifestIn(folder)).toMatchObject(manifest);
    expect(manifestIn(folder).type).toBe(type);
  });

  test("makes the folder that is named", async () => {
    const folder = temporaryFolder();
    expect(await plate(["init", "new/shop"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(Object.keys(filesIn(join(folder, "new/shop")))).toEqual([
      ".github/workflows/api.yml",
      "openapi.yaml",
      "package.json",
      "plate.yaml",
    ]);
  });

  test.each<{ what: string; files: Readonly<Record<string, string>>; says: RegExp }>([
    {
      what: "a package.json that is none",
      files: { "package.json": "{" },
      says: /^error: package\.json cannot be read: it is not JSON\nfix: /,
    },
    {
      what: "scripts that are no object",
      files: { "package.json": '{"scripts":[]}' },
      says: /its member scripts is no object/,
    },
    {
      what: "a contract that cannot be read",
      files: { "openapi.yaml": "openapi: 3.1.0\npaths: [" },
      says: /openapi\.yaml/,
    },
    { what: "a folder in a file's place", files: { "plate.yaml/x": "" }, says: /plate\.yaml: it is a folder/ },
  ])("writes nothing beside $what", async ({ files, says }) => {
    const folder = temporaryFolder(files);
    expect(await plate(["init"], { cwd: folder })).toEqual({ code: 2, out: "", err: expect.stringMatching(says) });
    expect(filesIn(folder)).toEqual(files);
  });
});
