import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { plate } from "../run-plate.ts";
import { filesIn, temporaryFolder, timesIn, writeFiles } from "./run-plate.ts";

const shop = join(packageFolder, "test/fixtures/generate/shop");
const madeFiles = [
  "README.md",
  "client.ts",
  "examples.ts",
  "manifest.json",
  "openapi.json",
  "operations.ts",
  "runtime/client/contract-client.d.ts",
  "runtime/client/engine-parts.d.ts",
  "runtime/client/json-runtime.d.ts",
  "runtime/client/judge.d.ts",
  "runtime/client/read/decode-header.d.ts",
  "runtime/client/request/call-request.d.ts",
  "runtime/client/request/prepared-request.d.ts",
  "runtime/client/request/security.d.ts",
  "runtime/client/result/call-error.d.ts",
  "runtime/client/result/call-result.d.ts",
  "runtime/client/result/call-violation.d.ts",
  "runtime/client/runtime.d.ts",
  "runtime/client/runtime.js",
  "runtime/client/settings/client-options.d.ts",
  "runtime/client/settings/retry-policy.d.ts",
  "runtime/client/write/all-bodies.d.ts",
  "runtime/client/write/body-codec.d.ts",
  "runtime/client/write/media-bodies.d.ts",
  "runtime/client/write/request-parameters.d.ts",
  "runtime/client/write/schema-bodies.d.ts",
  "runtime/contract/json/decimal.d.ts",
  "runtime/contract/json/json.d.ts",
  "runtime/contract/model/ajv-check.d.ts",
  "runtime/contract/model/operation.d.ts",
  "runtime/contract/model/plate-error.d.ts",
  "runtime/contract/model/platform.d.ts",
  "runtime/contract/model/validator.d.ts",
  "runtime/contract/model/value-form.d.ts",
  "runtime/contract/schema/convert-numbers.d.ts",
  "runtime/contract/schema/json-schema.d.ts",
  "runtime/contract/schema/number-places.d.ts",
  "runtime/contract/wire/media-type.d.ts",
  "types.ts",
  "validators.d.ts",
  "validators.js",
];
const count = madeFiles.length;

/** A folder that holds a copy of the shop's contract and, in `made`, what is generated from it. */
async function generatedShop(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(shop, join(folder, "shop"), { recursive: true });
  const { code, err } = await plate(["generate", "--spec", "shop/openapi.yaml", "--out", "made"], { cwd: folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return folder;
}

const check = ["generate", "--spec", "shop/openapi.yaml", "--out", "made", "--check"];

describe("plate generate", () => {
  test("writes every file once; when nothing changed it says so and touches none", async () => {
    const folder = temporaryFolder();
    const argv = ["generate", "--spec", join(shop, "openapi.yaml"), "--out", "made"];
    expect(await plate(argv, { cwd: folder })).toEqual({
      code: 0,
      out: `${madeFiles.map((file) => `wrote    made/${file}\n`).join("")}made: ${count} of ${count} files changed, 0 were up to date\n`,
      err: "",
    });
    expect(Object.keys(filesIn(folder))).toEqual(madeFiles.map((file) => `made/${file}`));
    const times = timesIn(folder);
    expect(await plate(argv, { cwd: folder })).toEqual({
      code: 0,
      out: `made: 0 of ${count} files changed, ${count} were up to date\n`,
      err: "",
    });
    expect(timesIn(folder)).toEqual(times);
  });

  test("two runs, from another folder and of a copy, are the same to the byte", async () => {
    const [here, there] = [await generatedShop(), await generatedShop()];
    const made = filesIn(join(here, "made"));
    const argv = ["generate", "--spec", "../shop/openapi.yaml", "--out", "../elsewhere"];
    mkdirSync(join(there, "deep"));
    expect((await plate(argv, { cwd: join(there, "deep") })).code).toBe(0);
    expect(filesIn(join(there, "elsewhere"))).toEqual(made);
    expect(filesIn(join(there, "made"))).toEqual(made);
    expect(Object.values(made).join("")).not.toContain(here);
  });

  test("rewrites what differs, removes what its manifest lists, and leaves alone what others put there", async () => {
    const folder = await generatedShop();
    const manifest = JSON.parse(readFileSync(join(folder, "made/manifest.json"), "utf8"));
    manifest.outputs["old.ts"] = "0";
    writeFiles(folder, {
      "made/manifest.json": JSON.stringify(manifest),
      "made/old.ts": "stale",
      "made/mine.ts": "of somebody else",
      "made/types.ts": "spoiled",
      "made/types.ts.123.tmp": "left by a run that was killed",
    });
    rmSync(join(folder, "made/examples.ts"));
    expect(await plate(check.slice(0, -1), { cwd: folder })).toEqual({
      code: 0,
      out: [
        "wrote    made/examples.ts",
        "wrote    made/manifest.json",
        "wrote    made/types.ts",
        "removed  made/old.ts",
        "removed  made/types.ts.123.tmp",
        `made: 5 of ${count} files changed, ${count - 3} were up to date`,
        "",
      ].join("\n"),
      err: "left alone, since we did not make it: mine.ts\n",
    });
    expect(Object.keys(filesIn(join(folder, "made")))).toEqual([...madeFiles, "mine.ts"].sort());
  });

  test("a place that cannot be written to ends with exit 2, whole files and none half written", async () => {
    const folder = await generatedShop();
    const before = filesIn(join(folder, "made"));
    rmSync(join(folder, "made/types.ts"));
    mkdirSync(join(folder, "made/types.ts"));
    writeFiles(folder, { "made/types.ts/in-the-way": "" });
    const { code, err } = await plate(check.slice(0, -1), { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: cannot write to .*made\/types\.ts: it is a folder\nfix: name a place that can be written to\n$/,
    );
    const { "types.ts": _types, ...others } = before;
    expect(filesIn(join(folder, "made"))).toEqual({ ...others, "types.ts/in-the-way": "" });
  });

  test("a file where the folder should be is named, not overwritten", async () => {
    const folder = await generatedShop();
    rmSync(join(folder, "made"), { recursive: true });
    writeFileSync(join(folder, "made"), "a file");
    const { code, err } = await plate(check.slice(0, -1), { cwd: folder });
    expect({ code, err: err.split("\n")[1] }).toEqual({ code: 2, err: "fix: name another folder with --out" });
    expect(readFileSync(join(folder, "made"), "utf8")).toBe("a file");
  });

  test("interrupted, it writes nothing", async () => {
    const folder = await generatedShop();
    rmSync(join(folder, "made/types.ts"));
    const stop = new AbortController();
    const running = plate(check.slice(0, -1), { cwd: folder, signal: stop.signal });
    stop.abort();
    expect(await running).toEqual({ code: 3, out: "", err: "stopped\n" });
    expect(existsSync(join(folder, "made/types.ts"))).toBe(false);
  });

  test("killed at any moment it leaves every file whole, old or new", async () => {
    const folder = await generatedShop();
    const old = filesIn(join(folder, "made"));
    const order = join(folder, "shop/paths/order.yaml");
    writeFileSync(order, readFileSync(order, "utf8").replaceAll("a small one", "another one"));
    const seen = new Set<string>();
    for (const delayMs of [600, 900, 1200, 1500, 1800]) {
      const child = spawn(process.execPath, [join(packageFolder, "src/cli/main.ts"), ...check.slice(0, -1)], {
        cwd: folder,
        stdio: "ignore",
      });
      const timer = setTimeout(() => child.kill("SIGKILL"), delayMs);
      await once(child, "exit");
      clearTimeout(timer);
      const now = filesIn(join(folder, "made"));
      for (const file of ["types.ts", "validators.js", "operations.ts"]) expect(now[file]).toBe(old[file]);
      seen.add(now["examples.ts"] ?? "missing");
    }
    const fresh = await plate(check.slice(0, -1), { cwd: folder });
    expect(fresh.code).toBe(0);
    const renewed = filesIn(join(folder, "made"));
    expect(Object.keys(renewed)).toEqual(madeFiles);
    for (const text of seen) expect([old["examples.ts"], renewed["examples.ts"]]).toContain(text);
  });
});

describe("plate generate --check", () => {
  test("says what is fresh, and writes nothing", async () => {
    const folder = await generatedShop();
    const times = timesIn(folder);
    expect(await plate(check, { cwd: folder })).toEqual({
      code: 0,
      out: `made: all ${count} files are up to date with the contract\n`,
      err: "",
    });
    expect(timesIn(folder)).toEqual(times);
  });

  test("names what is missing, changed and extra, and the command that fixes it", async () => {
    const folder = await generatedShop();
    rmSync(join(folder, "made/types.ts"));
    writeFiles(folder, { "made/operations.ts": "spoiled", "made/sub/extra.ts": "not ours" });
    const before = filesIn(folder);
    expect(await plate(check, { cwd: folder })).toEqual({
      code: 1,
      out: "missing  made/types.ts\nchanged  made/operations.ts\nextra    made/sub/extra.ts\n",
      err: "made differs from what the contract makes; fix with: plate generate --spec shop/openapi.yaml --out made\nnot made by us, so to be removed by hand: sub/extra.ts\n",
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test("a folder that does not exist is all missing, and is not made", async () => {
    const folder = temporaryFolder();
    const { code, out } = await plate(["generate", "--spec", join(shop, "openapi.yaml"), "--out", "made", "--check"], {
      cwd: folder,
    });
    expect({ code, out }).toEqual({ code: 1, out: madeFiles.map((file) => `missing  made/${file}\n`).join("") });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("finds one letter changed in our own contract, and names npm's command", async () => {
    const folder = temporaryFolder();
    for (const part of ["openapi", "generated", "src", "package.json"])
      cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
    symlinkSync(join(packageFolder, "node_modules"), join(folder, "node_modules"));
    const own = async () => {
      const child = spawn(process.execPath, ["src/cli/main.ts", "generate", "--check"], { cwd: folder });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
      child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
      const [code] = await once(child, "close");
      return { code, out, err };
    };
    expect(await own()).toEqual({ code: 0, out: "generated: all 9 files are up to date with the contract\n", err: "" });
    const file = join(folder, "openapi/components/schemas/Par.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("The number", "The numbed"));
    expect(await own()).toEqual({
      code: 1,
      out: "changed  generated/manifest.json\nchanged  generated/openapi.json\nchanged  generated/types.ts\n",
      err: "generated differs from what the contract makes; fix with: npm run generate\n",
    });
  });
});

describe("wrong use ends with exit 2 and says what to do", () => {
  test.each<[readonly string[], string]>([
    [
      ["--spec", "a.yaml"],
      "error: nothing says where the generated files shall go\nfix: add --out DIR, or `out: DIR` to plate.yaml; with --spec, the folder of plate.yaml belongs to its own contract\n",
    ],
    [
      ["--spec", "none.yaml", "--out", "x"],
      "error: cannot read none.yaml: there is no such file\nfix: name an OpenAPI document in YAML or JSON, and check the $ref that leads here\n",
    ],
    [
      ["--check", "--watch"],
      "error: --check writes nothing, --watch writes on every save\nfix: leave one of them out\n",
    ],
    [["--speck", "a.yaml"], "error: Unknown option '--speck'\nfix: did you mean --spec? see plate generate --help\n"],
    [["--spec"], "error: Option '--spec <value>' argument missing\nfix: see plate generate --help\n"],
    [
      ["word"],
      "error: plate generate takes no words in addition to its options, got word\nfix: see plate generate --help\n",
    ],
    [
      ["--spec", "swagger.yaml", "--out", "x"],
      'error: swagger.yaml:1:1 is written in Swagger 2.0\n  1 | swagger: "2.0"\n    | ^\nfix: convert it once to OpenAPI 3, for example: npx @scalar/cli document upgrade FILE --output openapi.json\n',
    ],
  ])("plate generate %j", async (argv, err) => {
    const folder = temporaryFolder({ "swagger.yaml": 'swagger: "2.0"\n' });
    expect(await plate(["generate", ...argv], { cwd: folder })).toEqual({ code: 2, out: "", err });
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});
