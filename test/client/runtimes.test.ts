import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";
import { launchBrowser } from "../browser/launch.ts";
import { isInstalled } from "../installed.ts";
import { type Behaviour, credentials, envelope, type RawServer, startRawServer, tokenFits } from "./raw-server.ts";

const folder = mkdtempSync(join(tmpdir(), "plate-runtimes-"));
const body = '{"userId":9999999999999999999,"par":"KONA00000000000000000000001","limits":{"once":0,"day":0,"month":1}}';
let server: RawServer;

/** One file with the whole client, as a bundler makes it. */
beforeAll(async () => {
  const entryPoints = ["src/index.ts"];
  await build({ entryPoints, bundle: true, format: "esm", splitting: true, outdir: folder, logLevel: "error" });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  server = await startRawServer(answer);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the bundle to browsers, and succeeds only for a token that node:crypto finds right over the exact body. */
const answer: Behaviour = (request, response) => {
  const { pathname } = new URL(request.url, "http://127.0.0.1");
  if (pathname.endsWith(".js")) {
    response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join(folder, pathname)));
  } else if (pathname === "/page") {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>page</title>");
  } else if (pathname.startsWith("/elsewhere")) {
    response.writeHead(307, { location: "/stolen" }).end();
  } else {
    const ok = tokenFits(request) && request.body === body;
    const id = request.headers["x-km-correlation-id"] ?? "";
    response.writeHead(ok ? 200 : 400, { "content-type": "application/json", "x-km-correlation-id": id });
    response.end(envelope(ok ? "000_000" : "000_002"));
  }
};

/** The same program everywhere: the body read exactly, one call, the outcome as one line. */
function program(moduleUrl: string, baseUrl: string): string {
  return `import(${JSON.stringify(moduleUrl)}).then(async ({ createClient, parseExactJson }) => {
    const kona = createClient({ baseUrl: ${JSON.stringify(baseUrl)}, ...${JSON.stringify(credentials)} });
    const result = await kona.updateCardPaymentLimit(parseExactJson(${JSON.stringify(body)}));
    return [result.code, result.violations.length, result.headers["X-KM-Correlation-Id"] === result.correlationId].join(" ");
  })`;
}

/** Every node program on the PATH, ours and the machine's own. */
function nodePrograms(): readonly { readonly version: string; readonly file: string }[] {
  const files = (process.env.PATH ?? "").split(delimiter).map((path) => join(path, "node"));
  const found = [process.execPath, ...files].flatMap((file) => {
    try {
      return [{ version: execFileSync(file, ["--version"], { encoding: "utf8", stdio: "pipe" }).trim(), file }];
    } catch {
      return [];
    }
  });
  return [...new Map(found.map((program) => [program.version, program])).values()];
}

describe("the client", () => {
  it.each(nodePrograms())("works in Node $version, imported and from CommonJS", async ({ file }) => {
    const run = `${program(join(folder, "index.js"), server.baseUrl)}.then(console.log)`;
    writeFileSync(join(folder, "module.mjs"), run);
    writeFileSync(join(folder, "common.cjs"), run);
    for (const name of ["module.mjs", "common.cjs"]) {
      const child = spawn(file, [join(folder, name)], { stdio: ["ignore", "pipe", "inherit"] });
      let printed = "";
      for await (const chunk of child.stdout) printed += String(chunk);
      expect(printed, name).toBe("000_000 0 true\n");
    }
  });

  it.for(["bun", "deno"])("works in %s where that is installed", async (name, { skip }) => {
    skip(!isInstalled(name), `${name} is not installed`);
    writeFileSync(
      join(folder, "elsewhere.mjs"),
      `${program(join(folder, "index.js"), server.baseUrl)}.then(console.log)`,
    );
    const words = name === "deno" ? ["run", "--allow-net", "--allow-env"] : ["run"];
    const child = spawn(name, [...words, join(folder, "elsewhere.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    for await (const chunk of child.stdout) printed += String(chunk);
    expect(printed).toBe("000_000 0 true\n");
  });

  it("works without node:crypto and without exact JSON in the runtime", async () => {
    const old = "delete JSON.rawJSON; delete process.getBuiltinModule;";
    writeFileSync(
      join(folder, "old.mjs"),
      `${old} ${program(join(folder, "index.js"), server.baseUrl)}.then(console.log)`,
    );
    const child = spawn(process.execPath, [join(folder, "old.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    for await (const chunk of child.stdout) printed += String(chunk);
    expect(printed).toBe("000_000 0 true\n");
  });

  it("works in Chromium, and follows no redirect there either", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const { origin } = new URL(server.baseUrl);
      await page.goto(`${origin}/page`);
      expect(await page.evaluate(program(`${origin}/index.js`, server.baseUrl))).toBe("000_000 0 true");
      const seen = server.requests.length;
      expect(await page.evaluate(program(`${origin}/index.js`, `${origin}/elsewhere`))).toMatch(/^unknown 0 /);
      expect(server.requests.slice(seen).map(({ url }) => url)).toEqual([
        "/elsewhere/api/v1/card/payment/limit/update",
      ]);
    } finally {
      await browser.close();
    }
  });
});

describe("exact JSON where the runtime shows no source text", () => {
  const { rawJSON } = JSON as { rawJSON?: unknown };
  const hide = (): void => void Reflect.deleteProperty(JSON, "rawJSON");
  const show = (): void =>
    void Object.defineProperty(JSON, "rawJSON", { value: rawJSON, configurable: true, writable: true });
  afterEach(show);

  function without<Result>(work: () => Result): Result {
    hide();
    try {
      return work();
    } finally {
      show();
    }
  }

  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("integer:", "integer::1", "integer:12345678901234567890", "__proto__", '\\"'),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(null, true, false),
      fc.array(tie("any"), { maxLength: 5 }),
      fc.dictionary(text, tie("any"), { maxKeys: 5 }),
    ),
  })).any;

  it("reads and writes just as where it does", () => {
    fc.assert(
      fc.property(value, (any) => {
        const written = writeExactJson(any);
        expect(without(() => writeExactJson(any))).toBe(written);
        expect(without(() => parseExactJson(written))).toStrictEqual(parseExactJson(written));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '{"a":1,"a":9007199254740993}',
    '{"__proto__":{"polluted":9007199254740993}}',
    '["integer:9007199254740993","\\u0069nteger:5",9007199254740993]',
    '["\\\\",9007199254740993,"\\"",9007199254740993]',
    "[1e19,10000000000000000000.0,-9223372036854775809,1.5e-7]",
  ])("reads %s the same", (json) => {
    expect(without(() => parseExactJson(json))).toStrictEqual(parseExactJson(json));
  });

  it.each(["[9007199254740993", '{"a":9007199254740993,}', "9007199254740993n", "09007199254740993"])(
    "refuses %s",
    (json) => {
      expect(() => without(() => parseExactJson(json))).toThrow(SyntaxError);
    },
  );
});
