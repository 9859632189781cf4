import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";

const contract = `openapi: 3.1.0
info: {title: Shelf, version: "1"}
paths:
  /books:
    get:
      operationId: listBooks
      responses: {"200": {description: All of them, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
`;

describe("plate.yaml", () => {
  test.each<{ what: string; files: Readonly<Record<string, string>>; cwd?: string }>([
    { what: "in the working folder", files: { "plate.yaml": "contract: c.yaml\nout: made\n" } },
    { what: "as JSON", files: { "plate.json": '{"contract":"c.yaml","out":"made"}' } },
    {
      what: "beside the contract, in openapi/",
      files: { "openapi/plate.yaml": "contract: ../c.yaml\nout: ../made\n" },
    },
    {
      what: "above, up to the project's folder",
      files: { "plate.yaml": "contract: c.yaml\nout: made\n", "deep/er/x": "" },
      cwd: "deep/er",
    },
    {
      what: "named by package.json",
      files: {
        "package.json": '{"plate":"settings/plate.yaml"}',
        "settings/plate.yaml": "contract: ../c.yaml\nout: ../made\n",
      },
    },
    {
      what: "of an installed package that package.json names",
      files: {
        "package.json": '{"plate":"some-contract"}',
        "node_modules/some-contract/package.json": '{"name":"some-contract"}',
        "node_modules/some-contract/plate.yaml": "contract: ../../c.yaml\nout: ../../made\n",
      },
    },
  ])("is found $what, and its paths start at its own folder", async ({ files, cwd = "" }) => {
    const folder = temporaryFolder({ "c.yaml": contract, ...files });
    expect(await plate(["generate"], { cwd: join(folder, cwd) })).toMatchObject({ code: 0, err: "" });
    expect(filesIn(join(folder, "made"))["openapi.json"]).toContain('"listBooks"');
  });

  test("gives way to flags", async () => {
    const folder = temporaryFolder({ "c.yaml": contract, "plate.yaml": "contract: missing.yaml\nout: made\n" });
    expect(await plate(["generate", "--spec", "c.yaml", "--out", "other"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "made"))).toBe(false);
    expect(existsSync(join(folder, "other/types.ts"))).toBe(true);
  });

  test.each([
    [
      "contract: c.yaml\nverfy: {}\n",
      /^error: plate\.yaml:2:1 verfy is no member of a configuration\n {2}2 \| verfy: \{\}/,
    ],
    ["mock: {port: 70000}\n", /^error: plate\.yaml:1:8 mock\.port must be 65535 or less\n/],
    ["lint: {rules: {a: loud}}\n", /^error: plate\.yaml:1:16 lint\.rules\.a must be one of error, warning, off\n/],
    ["lint: {ignore: [{rule: x}]}\n", /^error: plate\.yaml:1:17 lint\.ignore\.0\.reason is required but missing\n/],
    ["contract: [\n", /^error: plate\.yaml:/],
    ["out: made\n", /^error: plate\.yaml names no contract\nfix: name one with --spec FILE/],
  ])("%j is refused with its line, exit 2", async (text, err) => {
    const folder = temporaryFolder({ "plate.yaml": text, "package.json": "{}" });
    const outcome = await plate(["lint"], { cwd: folder });
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(err);
  });

  test("that --config names and is not there is refused", async () => {
    const outcome = await plate(["lint", "--config", "nowhere"], { cwd: temporaryFolder() });
    expect(outcome).toMatchObject({
      code: 2,
      err: "error: --config names nowhere, and there is no such configuration\nfix: name a file plate.yaml, its folder, or an installed package that has one\n",
    });
  });

  test("sets severities of lint, and leaves findings out with a word about it", async () => {
    const folder = temporaryFolder({ "c.yaml": contract, "plate.yaml": "contract: c.yaml\n" });
    const strict = await plate(["lint", "--report", "json"], { cwd: folder });
    const rules = (JSON.parse(strict.out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    expect(strict.code).toBe(1);
    const [first = "", ...others] = [...new Set(rules)];
    const settings = { contract: "c.yaml", lint: { rules: Object.fromEntries(others.map((rule) => [rule, "off"])) } };
    const warned = { ...settings, lint: { rules: { ...settings.lint.rules, [first]: "warning" } } };
    const lint = async (config: object) =>
      plate(["lint", "--report", "json", "--config", "own.json"], {
        cwd: temporaryFolder({ "c.yaml": contract, "own.json": JSON.stringify(config) }),
      });
    const warning = await lint(warned);
    expect(warning.code).toBe(0);
    expect(JSON.parse(warning.out)).toMatchObject({ findings: [{ rule: first, severity: "warning" }] });
    const ignored = await lint({ ...settings, lint: { ...settings.lint, ignore: [{ rule: first, reason: "known" }] } });
    expect(ignored).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^\d+ findings? left out, as plate\.yaml asks/),
    });
  });
});

describe("a platform module", () => {
  const signed = contract.replace(
    "      responses:",
    "      parameters: [{name: Stamp, in: header, required: true, schema: {type: string}, x-supply: {from: signature}}]\n      responses:",
  );
  const module = `export const platform = {
  name: "Shelf", baseUrlVariable: "SHELF_URL",
  credentials: { key: { variable: "SHELF_KEY", kind: "key" } },
  createPlatform: ({ key }) => ({ suppliers: { signature: ({ body }) => "S" + key.length + "-" + body.length } }),
};`;

  test("of one's own supplies the headers that the contract leaves to it", async () => {
    const folder = temporaryFolder({
      "c.yaml": signed,
      "plate.yaml": "contract: c.yaml\nplatform: ./platform.mjs\n",
      "platform.mjs": module,
    });
    const env = { SHELF_URL: "http://127.0.0.1:9", SHELF_KEY: "12345" };
    const { out } = await plate(["call", "listBooks", "--dry-run"], { cwd: folder, env });
    expect(out).toContain("GET http://127.0.0.1:9/books");
    expect(out).toContain("Stamp: ***");
    const missing = await plate(["call", "listBooks"], { cwd: folder, env: { SHELF_URL: "http://127.0.0.1:9" } });
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("not set: SHELF_KEY") });
  });

  test.each([
    ["./missing.mjs", /platform \.\/missing\.mjs cannot be loaded: /],
    ["no-such-package/platform", /platform no-such-package\/platform cannot be loaded: /],
    ["./empty.mjs", /platform \.\/empty\.mjs exports no platform\n/],
  ])("%s that cannot be used is refused, exit 2", async (specifier, err) => {
    const folder = temporaryFolder({
      "c.yaml": signed,
      "plate.yaml": `contract: c.yaml\nplatform: ${specifier}\n`,
      "empty.mjs": "export const other = 1;",
    });
    const outcome = await plate(["call", "listBooks"], { cwd: folder });
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(err);
  });
});

describe("the contract of an installed package", () => {
  test.each([["generate"], ["add", "getBook", "/book"], ["changelog", "--release"]])(
    "is not changed by plate %s",
    async (...argv) => {
      const folder = temporaryFolder({
        "node_modules/books/package.json": '{"name":"books"}',
        "node_modules/books/plate.yaml": "contract: c.yaml\nout: made\n",
        "node_modules/books/c.yaml": contract,
      });
      const before = filesIn(folder);
      expect(await plate([...argv, "--config", "books"], { cwd: folder })).toEqual({
        code: 2,
        out: "",
        err: "error: the contract of an installed package is not yours to change\nfix: use a checkout, or name files of your own with --spec and --out\n",
      });
      expect(filesIn(folder)).toEqual(before);
    },
  );
});
