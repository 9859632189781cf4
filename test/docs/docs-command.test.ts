import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { plate as runPlate } from "../run-plate.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-docs-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function plate(...words: readonly string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const { code: exitCode, ...printed } = await runPlate(words, { cwd: process.cwd() });
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
    "llms.txt",
    "openapi.json",
    "openapi.yaml",
    "operations",
    "postman-collection.json",
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
  expect(out).toMatch(/\d+ files in \d+\.\d s/);
  const files = await readdir(first, { recursive: true });
  for (const name of files.filter((file) => /\.[a-z]+$/.test(file))) {
    expect(await readFile(join(second, name), "utf8")).toBe(await readFile(join(first, name), "utf8"));
  }
});

test("the page of test data says how a server gets them, in both languages", async () => {
  const [english, korean] = await Promise.all(
    ["test-data.html", "ko/test-data.html"].map((file) => readFile(join(folder, "first", file), "utf8")),
  );
  for (const page of [english, korean]) expect(page).toContain("npx plate verify --needed-data json &#62; needed.json");
  expect(english).toContain("loads the state that each of these needs");
  expect(korean).toContain("각 항목에 필요한 상태");
});

test("each operation has a page and a Markdown file of its own, which llms.txt lists; integers are exact", async () => {
  const site = join(folder, "first");
  const list = await readFile(join(site, "llms.txt"), "utf8");
  const files = [...list.matchAll(/\]\((operations\/[^)]*)\.md\)/g)].map(([, file = ""]) => file);
  const { paths } = JSON.parse(await readFile(join(site, "openapi.json"), "utf8")) as { readonly paths: object };
  expect(files.length).toBe(Object.keys(paths).length);
  expect(list).toContain("(operations/updatecardpaymentlimit.md): POST /api/v1/card/payment/limit/update");
  const markdown = await readFile(join(site, "operations/updatecardpaymentlimit.md"), "utf8");
  expect(markdown).toMatch(/^# Modification of the card's limit\n\n`POST \/api\/v1\/card\/payment\/limit\/update`\n/);
  expect(markdown).toContain("| `userId` | yes | integer; 1 to 9999999999999999999 |");
  expect(markdown).toContain('"userId": 9007199254740993');
  expect(markdown).toContain("| `000_000` | success |");
  const page = await readFile(join(site, `${files[0]}.html`), "utf8");
  expect(page).toMatch(/<meta name="description" content="[^"]{20,200}">/);
  expect(page).toContain(
    '<meta property="og:title" content="Modification of the card&#39;s limit · KONA PLATE Open API">',
  );
  const links = [...page.matchAll(/href="(\.\.\/[^"#?]*|[^"#?:]*\.md)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) await readFile(join(site, "operations", link));
  expect(await readFile(join(site, "ko", `${files[0]}.html`), "utf8")).toContain('href="../../operations/');
});

test("a site whose address is configured has canonical addresses and a sitemap; two operations never share a page", async () => {
  const home = join(folder, "addressed");
  await mkdir(home);
  const paths = "paths: {/a: {get: {operationId: A b, responses: {}}}, /b: {get: {operationId: a-B, responses: {}}}}";
  await writeFile(join(home, "openapi.yaml"), `openapi: 3.1.0\ninfo: {title: T, version: '1'}\n${paths}\n`);
  await writeFile(join(home, "plate.yaml"), "contract: openapi.yaml\ndocs: {address: 'https://docs.example/api/'}\n");
  const { exitCode, err } = await plate("docs", "--config", join(home, "plate.yaml"), "--out", join(home, "site"));
  expect([exitCode, err.replaceAll(/building.*\n/g, "")]).toEqual([0, expect.not.stringContaining("error")]);
  const map = await readFile(join(home, "site/sitemap.xml"), "utf8");
  for (const file of ["index.html", "reference.html", "operations/a-b.html", "operations/a-b-2.html"]) {
    expect(map).toContain(`<url><loc>https://docs.example/api/${file}</loc></url>`);
    const page = await readFile(join(home, "site", file), "utf8");
    expect(page).toContain(`<link rel="canonical" href="https://docs.example/api/${file}">`);
  }
});

test("older releases have sites of their own, between which the bar lets readers choose; the brand is on every page", async () => {
  const home = join(folder, "branded");
  await mkdir(home);
  const contract = (version: string, path: string) =>
    `openapi: 3.1.0\ninfo: {title: T, version: '${version}', x-logo: {url: https://elsewhere.example/a.png}}\npaths: {${path}: {get: {responses: {}}}}\n`;
  await writeFile(join(home, "openapi.yaml"), contract("2.0.0", "/new"));
  await writeFile(join(home, "old.yaml"), contract("1.4.0", "/old"));
  await writeFile(join(home, "logo.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const brand = "{logo: logo.svg, accent: '#7a1fa2', footer: 'By **us** <script>x</script>'}";
  await writeFile(join(home, "plate.yaml"), `contract: openapi.yaml\ndocs: {brand: ${brand}}\n`);
  const words = ["--config", join(home, "plate.yaml"), "--release", `v1=${join(home, "old.yaml")}`];
  const { exitCode, err } = await plate("docs", ...words, "--out", join(home, "site"));
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  const [newest, old] = await Promise.all(
    ["site/reference.html", "site/v1/reference.html"].map((file) => readFile(join(home, file), "utf8")),
  );
  expect(newest).toContain('<a href="v1/reference.html">1.4.0</a>');
  expect(newest).toContain("/new");
  expect(old).toContain('<a href="../reference.html">2.0.0');
  expect(old).toContain("not the newest");
  expect(old).not.toContain("/new");
  for (const page of [newest, old]) {
    expect(page).toMatch(
      /<a class="p-brand" href="index\.html"><img src="data:image\/svg\+xml;base64,[^"]+" alt="" height="28">T</,
    );
    expect(page).toContain("--p-accent:#7a1fa2;");
    expect(page).toContain("By <strong>us</strong>");
    expect(page).not.toContain("<script>x");
  }
});

test.for([
  [["--release", "v1"], "", "--release v1 names no revision"],
  [["--release", "ko=a", "--release", "v1=b"], "", 'a release cannot be in a folder "ko"'],
  [["--release", "../x=a"], "", 'a release cannot be in a folder "../x"'],
  [["--release", "v1=a", "--release", "v1=b"], "", "--release v1 is given twice"],
  [["--release", "v1=missing.yaml"], "", "there is no file missing.yaml"],
  [[], "{accent: '#ffcc00'}", "docs.brand.accent #ffcc00 cannot be read in the light theme: its contrast is 1.41:1"],
  [[], "{accentDark: '#333333', accent: '#0b57c2'}", "docs.brand.accentDark #333333 cannot be read in the dark theme"],
  [[], "{accent: blue}", "docs.brand.accent must match"],
  [[], "{logo: logo.bmp}", "logo.bmp is no picture that pages show"],
  [[], "{favicon: missing.svg}", "cannot read the picture"],
] as const)("%j and a brand %s are refused, and nothing is written", async ([words, brand, message], { task }) => {
  const home = join(folder, task.id);
  await mkdir(home);
  await writeFile(join(home, "openapi.yaml"), "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n");
  await writeFile(join(home, "plate.yaml"), `contract: openapi.yaml\n${brand && `docs: {brand: ${brand}}\n`}`);
  const { exitCode, err } = await plate(
    "docs",
    ...words,
    "--config",
    join(home, "plate.yaml"),
    "--out",
    join(home, "site"),
  );
  expect(exitCode).toBe(2);
  expect(err).toContain(message);
  expect(await readdir(home)).not.toContain("site");
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
  [["--watch", "--port", "many"], "--port many is no whole number from 0 to 65535"],
] as const)("%j is refused before anything is built", async ([words, message]) => {
  const { exitCode, out, err } = await plate("docs", "--out", join(folder, "refused"), ...words);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(message);
});
