import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../structure/source-tree.ts";

const project = mkdtempSync(join(tmpdir(), "plate-package-"));
const installed = join(project, "node_modules/konaplate-contract");
const plate = join(installed, "dist/src/cli/main.js");

/** Builds, then lays out an empty project as `npm install` of the package would, with exactly the files that npm packs. */
beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: root, stdio: "pipe" });
  for (const path of packedFiles()) {
    mkdirSync(dirname(join(installed, path)), { recursive: true });
    cpSync(join(root, path), join(installed, path));
  }
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function packedFiles(): readonly string[] {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = Object.values(JSON.parse(listed)) as { readonly files: readonly { readonly path: string }[] }[];
  return pack?.files.map(({ path }) => path) ?? [];
}

function runPlate(...words: readonly string[]) {
  return spawnSync(process.execPath, [plate, ...words], { cwd: project, encoding: "utf8" });
}

describe("the package in an empty folder", () => {
  test("holds what it needs and no sources of tests", () => {
    const files = packedFiles();
    expect(files).toContain("openapi/openapi.yaml");
    expect(files).toContain("dist/src/index.d.ts");
    expect(files.filter((file) => /^(test|scripts|node_modules|\.cache)\//.test(file))).toEqual([]);
  });

  test("plate lints the contract that came with it", () => {
    const { status, stdout, stderr } = runPlate("lint");
    expect(stderr + stdout).toContain("no findings");
    expect(status).toBe(0);
  });

  test("plate finds what came with it fresh", () => {
    const { status, stdout, stderr } = runPlate("generate", "--check");
    expect(stderr).toBe("");
    expect(stdout).toContain("up to date");
    expect(status).toBe(0);
  });

  test("plate writes the documentation", () => {
    const { status, stderr } = runPlate("docs", "--out", "site");
    expect(status, stderr).toBe(0);
    expect(existsSync(join(project, "site/index.html"))).toBe(true);
  });

  test("plate verifies its own mock, and calls it", async () => {
    const { status, stdout, stderr } = runPlate("start", "--once", "--port", "0", "--docs-port", "0");
    expect(stdout, stderr).toContain("The target conforms to the contract.");
    expect(stdout).toContain("200 000_000 Success");
    expect(status).toBe(0);
  });

  test("its imports give a client that signs and sends exactly", () => {
    writeFileSync(
      join(project, "use.js"),
      `import { createServer } from "node:http";
       import { createClient } from "konaplate-contract";
       const server = createServer((request, response) => {
         let body = "";
         request.on("data", (part) => { body += part; }).on("end", () => {
           console.log(body);
           response.writeHead(400, { "content-type": "application/json", "x-km-correlation-id": request.headers["x-km-correlation-id"] });
           response.end('{"response":{"code":"001_006","description":"Wallet user not found"}}');
         });
       }).listen(0, "127.0.0.1", async () => {
         const kona = createClient({ baseUrl: "http://127.0.0.1:" + server.address().port, aspId: "A".repeat(15), accessKey: "k".repeat(40), secretKey: "s" });
         const result = await kona.updateCardPaymentLimit({ userId: 9999999999999999999n, par: "KONA00000000000000000000001", limits: { once: 0, day: 0, month: 0 } });
         console.log(result.ok, result.status, result.code);
         server.close();
       });`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ["use.js"], { cwd: project, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe(
      '{"userId":9999999999999999999,"par":"KONA00000000000000000000001","limits":{"once":0,"day":0,"month":0}}\nfalse 400 001_006\n',
    );
  });

  test("its types check in a strict project without Node's types", () => {
    writeFileSync(
      join(project, "use.ts"),
      `import { createClient } from "konaplate-contract";
       const kona = createClient({ baseUrl: "http://127.0.0.1", aspId: "a", accessKey: "k", secretKey: "s" });
       const result = await kona.updateCardPaymentLimit({ userId: 1n, par: "p", limits: { once: 0, day: 0, month: 0 } });
       export const code: "000_000" | "000_002" | "001_006" | "003_024" | "unknown" = result.code;
       // @ts-expect-error a limit is no text
       await kona.updateCardPaymentLimit({ userId: 1n, par: "p", limits: { once: "0", day: 0, month: 0 } });`,
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = {
      noEmit: true,
      strict: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: project, encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
