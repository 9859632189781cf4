/**
 * `npm ci --prefix test/types/toolchains && node test/types/check-toolchains.ts`: the client's types under TypeScript 7, and the
 * packed package in Node 20, 22 and 24, Bun and Deno. By hand, on Linux x64: the toolchains weigh 600 MB, too much for every `npm ci`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const toolchains = resolve(import.meta.dirname, "toolchains/node_modules");
const root = resolve(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "plate-toolchains-"));

function say(what: string, run: () => string): void {
  console.log(`${what}: ${run().trim() || "no findings"}`);
}

function runIn(folder: string, file: string, ...words: readonly string[]): string {
  return execFileSync(file, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Builds, packs, and unpacks into an empty project with the two packages that the client imports. */
function installPacked(): void {
  runIn(root, process.execPath, "scripts/build.ts");
  const packed =
    runIn(join(root, "dist/konaplate-contract"), "npm", "pack", "--silent", "--pack-destination", project)
      .trim()
      .split("\n")
      .at(-1) ?? "";
  const target = join(project, "node_modules/konaplate-contract");
  mkdirSync(target, { recursive: true });
  runIn(target, "tar", "-xzf", join(project, packed), "--strip-components=1");
  for (const name of ["openapi-fetch", "jose"])
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
}

const program = `import("konaplate-contract").then(async ({ createClient }) => {
  const fetch = async (url, { headers, body }) => {
    console.log(process.version, new TextDecoder().decode(body), headers["X-KM-Tran-Token"].length);
    const echoed = { "content-type": "application/json", "x-km-correlation-id": headers["X-KM-Correlation-Id"] };
    return new Response('{"response":{"code":"001_006","description":"no"}}', { status: 400, headers: echoed });
  };
  const kona = createClient({ baseUrl: "http://127.0.0.1", aspId: "A".repeat(15), accessKey: "k".repeat(40), secretKey: "s", fetch });
  const body = { userId: 9999999999999999999n, par: "KONA00000000000000000000001", limits: { once: 0, day: 0, month: 0 } };
  const { code, violations } = await kona.updateCardPaymentLimit(body);
  console.log(code, violations.length);
});`;

try {
  for (const config of ["tsconfig.no-node.json", "tsconfig.node-only.json"]) {
    const compiler = join(toolchains, "typescript/bin/tsc");
    say(`TypeScript 7, ${config}`, () => runIn(root, process.execPath, compiler, "-p", join("test/types", config)));
  }
  installPacked();
  writeFileSync(join(project, "use.mjs"), program);
  writeFileSync(join(project, "use.cjs"), program);
  for (const file of [join(toolchains, "node-20/bin/node"), join(toolchains, "node-22/bin/node"), process.execPath]) {
    for (const name of ["use.mjs", "use.cjs"]) say(name, () => runIn(project, file, name));
  }
  say("Bun", () => runIn(project, join(toolchains, "bun/bin/bun"), "run", "use.mjs"));
  say("Deno", () =>
    runIn(project, join(toolchains, "deno/deno"), "run", "--node-modules-dir=manual", "--allow-all", "use.mjs"),
  );
} finally {
  rmSync(project, { recursive: true, force: true });
}
