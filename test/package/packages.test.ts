import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPackages } from "../../src/cli/packaging/build-packages.ts";
import { root } from "../structure/source-tree.ts";

const work = mkdtempSync(join(tmpdir(), "plate-package-"));
const built = join(work, "built");
const names = ["konaplate-contract", "openapi-plate"] as const;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly license?: unknown;
  readonly keywords?: readonly string[];
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

const packed = new Map<string, readonly string[]>();

/** What `npm pack` would put into the tarball. */
function packedFiles(name: string): readonly string[] {
  const known = packed.get(name);
  if (known !== undefined) return known;
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const listed = execFileSync("npm", args, {
    cwd: join(built, name),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = Object.values(JSON.parse(listed)) as { readonly files: readonly { readonly path: string }[] }[];
  const files = pack?.files.map(({ path }) => path) ?? [];
  packed.set(name, files);
  return files;
}

/** Lays packages out in an empty project as `npm install` of their tarballs would, with the dependencies that they name and no others. */
function install(project: string, ...packages: readonly string[]): void {
  mkdirSync(join(project, "node_modules"), { recursive: true });
  for (const name of packages) {
    const target = join(project, "node_modules", name);
    for (const path of packedFiles(name)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      cpSync(join(built, name, path), join(target, path));
    }
    for (const dependency of Object.keys(manifestIn(target).dependencies ?? {})) {
      const place = join(project, "node_modules", dependency);
      mkdirSync(dirname(place), { recursive: true });
      if (!existsSync(place)) symlinkSync(join(root, "node_modules", dependency), place);
    }
  }
}

const client = join(work, "client");
const both = join(work, "both");

beforeAll(async () => {
  await buildPackages(root, built);
  install(client, "konaplate-contract");
  install(both, ...names);
  writeFileSync(join(both, "package.json"), '{ "type": "module", "plate": "konaplate-contract" }');
  writeFileSync(join(client, "package.json"), "{}");
}, 240_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

function plate(cwd: string, ...words: readonly string[]) {
  const program = join(both, "node_modules/openapi-plate/lib/src/cli/main.js");
  return spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8" });
}

/** Every package that a package brings along, by way of its dependencies, with its folder. */
function closure(folder: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
    const place = [join(folder, "node_modules", name), join(root, "node_modules", name)].find(existsSync);
    if (place === undefined || found.has(name)) continue;
    found.set(name, place);
    closure(place, found);
  }
  return found;
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

describe.each(names)("%s", (name) => {
  test("names the address that the workspace names, and has no script that an install would run", () => {
    const { repository, homepage, license, keywords, scripts = {} } = manifestIn(join(built, name));
    const own = manifestIn(root);
    expect({ repository, homepage, license }).toEqual({
      repository: own.repository,
      homepage: own.homepage,
      license: "MIT",
    });
    expect(keywords?.length).toBeGreaterThan(3);
    expect(Object.keys(scripts).filter((script) => /install|prepare/.test(script))).toEqual([]);
  });

  test("has a README whose links all lead somewhere in the tarball, or outside", () => {
    const files = packedFiles(name);
    expect(files).toContain("README.md");
    expect(files).toContain("LICENSE");
    const readme = readFileSync(join(built, name, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !link.startsWith("https://") && !files.includes(link))).toEqual([]);
  });

  test("holds no test, no source map and no path of the machine that built it", () => {
    const files = packedFiles(name);
    expect(files.filter((file) => /(^|\/)test\/|\.map$|\.ts$/.test(file) && !file.endsWith(".d.ts"))).toEqual([]);
    const texts = files.filter((file) => /\.(js|json|md|yaml)$/.test(file));
    expect(texts.filter((file) => readFileSync(join(built, name, file), "utf8").includes(root))).toEqual([]);
  });

  test("brings no telemetry along", () => {
    const names = [...closure(join(built, name)).keys()];
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((each) => /scarf/.test(each))).toEqual([]);
  });
});

describe("konaplate-contract in an empty folder", () => {
  test("is small: at most 6 packages, the client's at most 1.45 MB, none with an install script, all for Node 20", () => {
    const own = join(client, "node_modules/konaplate-contract");
    const packages = [own, ...closure(own).values()];
    expect(packages.length).toBeLessThanOrEqual(6);
    expect(bytesIn(own)).toBeLessThanOrEqual(1_450_000);
    for (const folder of packages) {
      const { engines, scripts = {} } = manifestIn(folder);
      expect(Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script))).toEqual([]);
      expect([undefined, ">=20", ">=18", ">= 18"]).toContain(engines?.node);
    }
  });

  const program = (load: string) => `${load}.then(async ({ createClient }) => {
  const fetch = async (input, init) => {
    const request = new Request(input, init);
    console.log(await request.text(), request.headers.get("x-km-tran-token").length);
    const headers = { "content-type": "application/json", "x-km-correlation-id": request.headers.get("x-km-correlation-id") };
    return new Response('{"response":{"code":"001_006","description":"Wallet user not found"}}', { status: 400, headers });
  };
  const kona = createClient({ baseUrl: "http://127.0.0.1", aspId: "A".repeat(15), accessKey: "k".repeat(40), secretKey: "s", fetch });
  const result = await kona.updateCardPaymentLimit({ userId: 9999999999999999999n, par: "KONA00000000000000000000001", limits: { once: 0, day: 0, month: 0 } });
  console.log(result.ok, result.status, result.code);
});`;

  test.each([
    ["use.mjs", 'import("konaplate-contract")'],
    ["use.cjs", 'Promise.resolve(require("konaplate-contract"))'],
  ])("signs and sends exactly from %s", (file, load) => {
    writeFileSync(join(client, file), program(load));
    const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: client, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe(
      '{"userId":9999999999999999999,"par":"KONA00000000000000000000001","limits":{"once":0,"day":0,"month":0}} 67\nfalse 400 001_006\n',
    );
  });

  test.each([
    { module: "node16", moduleResolution: "node16", target: "es2022" },
    { module: "nodenext", moduleResolution: "nodenext", target: "es2022" },
    { module: "esnext", moduleResolution: "bundler", target: "es2022" },
  ])("type-checks strictly without Node's types under $moduleResolution", (options) => {
    writeFileSync(
      join(client, "use.mts"),
      `import { createClient } from "konaplate-contract";
       const kona = createClient({ baseUrl: "http://127.0.0.1", aspId: "a", accessKey: "k", secretKey: "s" });
       const result = await kona.updateCardPaymentLimit({ userId: 1n, par: "p", limits: { once: 0, day: 0, month: 0 } });
       export const code: "000_000" | "000_002" | "001_006" | "003_024" | "unknown" = result.code;
       // @ts-expect-error a limit is no text
       await kona.updateCardPaymentLimit({ userId: 1n, par: "p", limits: { once: "0", day: 0, month: 0 } });`,
    );
    const compilerOptions = {
      ...options,
      noEmit: true,
      strict: true,
      skipDefaultLibCheck: true,
      lib: ["es2022", "dom"],
      types: [],
    };
    writeFileSync(join(client, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.mts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(spawnSync(process.execPath, [tsc, "-p", "."], { cwd: client, encoding: "utf8" }).stdout).toBe("");
  });
});

describe("openapi-plate beside it", () => {
  test("says its version", () => {
    expect(plate(both, "--version").stdout).toBe(`${manifestIn(root).version}\n`);
  });

  test("works on the contract that package.json names: calls its own mock, and verifies it", () => {
    const { status, stdout, stderr } = plate(
      both,
      "call",
      "updateCardPaymentLimit",
      "--example",
      "success",
      "--base-url",
      "http://127.0.0.1:9",
      "--dry-run",
    );
    expect(stderr).toBe("");
    expect(stdout).toContain("X-KM-Tran-Token: ***");
    expect(status).toBe(0);
  });

  test("serves the mock of the client's package by one import", () => {
    writeFileSync(
      join(both, "mock.js"),
      `import { createClient } from "konaplate-contract";
       import { createMockFetch, startMock } from "konaplate-contract/mock";
       const secretKey = "s";
       const options = { aspId: "ASP000000000001", accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001", secretKey };
       const limits = { userId: 1n, par: "KONA00000000000000000000001", limits: { once: 0, day: 0, month: 0 } };
       await using mock = await startMock({ secretKey });
       console.log((await createClient({ ...options, baseUrl: mock.url }).updateCardPaymentLimit(limits)).status);
       const fetch = await createMockFetch({ secretKey: "another" });
       console.log((await createClient({ ...options, baseUrl: "http://x.test", fetch }).updateCardPaymentLimit(limits)).status);`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ["mock.js"], { cwd: both, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe("200\n400\n");
  });

  test("lints a contract of one's own, and writes its documentation", () => {
    writeFileSync(
      join(both, "own.yaml"),
      'openapi: 3.1.0\ninfo: {title: Own, version: "1"}\npaths:\n  /a: {get: {operationId: getA, responses: {"200": {description: ok}}}}\n',
    );
    expect(plate(both, "lint", "--spec", "own.yaml").stdout).toContain("own.yaml:");
    const { status, stderr } = plate(both, "docs", "--spec", "own.yaml", "--out", "site");
    expect(status, stderr).toBe(0);
    expect(existsSync(join(both, "site/index.html"))).toBe(true);
  });
});
