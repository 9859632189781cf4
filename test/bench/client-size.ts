import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const baseUrl = "https://sandbox.konaplate.com/open-api";
const path = "/api/v1/card/payment/limit/update";
const credentials = 'aspId: "ASP000000000001", accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001", secretKey: "s"';
const body = '{ userId: 9007199254740993n, par: "KONA00000000000000000000001", limits: { once: 1, day: 2, month: 3 } }';
/** The same headers by hand, with Web Crypto as a page has it. */
export const byHand = `
const time = new Date(Date.now() + 32400000).toISOString().replace(/\\D/g, "");
const text = ${JSON.stringify(body.replace("n,", ",").replace(/(\w+):/g, '"$1":'))};
const bytes = new TextEncoder().encode(text);
const key = await crypto.subtle.importKey("raw", new TextEncoder().encode("s"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
const hmac = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes))));
const headers = {
  "content-type": "application/json",
  "X-KM-User-AspId": "ASP000000000001",
  "X-KM-Access-Key": "EXAMPLE-ACCESS-KEY-000000000000000000001",
  "X-KM-Correlation-Id": time.slice(2, 14) + "-" + Math.floor(Math.random() * 2 ** 28).toString(16).padStart(7, "0"),
  "X-KM-Tran-Token": "KMV1:" + time + ":" + hmac,
  "X-KM-Tran-Time": time.slice(0, 14),
  "X-KM-Time-Zone": "KST",
};`;

/** Programs of one call each. */
const programs = {
  "raw fetch, signed by hand": `${byHand}
    const response = await fetch("${baseUrl}${path}", { method: "POST", headers, body: bytes });
    console.log(response.status, (await response.json()).response.code);`,
  "openapi-fetch bare, signed by hand": `import createClient from "openapi-fetch"; ${byHand}
    const client = createClient({ baseUrl: "${baseUrl}" });
    const { data, error } = await client.POST("${path}", { headers, body: text, bodySerializer: (body) => body });
    console.log((data ?? error).response.code);`,
  "ours, unchecked": `import { createClientOf } from "./src/index.ts";
    import { updateCardPaymentLimit } from "./generated/operations.ts";
    const kona = createClientOf({ updateCardPaymentLimit }, { baseUrl: "${baseUrl}", ${credentials} });
    console.log((await kona.updateCardPaymentLimit(${body})).code);`,
  "ours, request and answer checked": `import { checkedBy, createClientOf } from "./src/index.ts";
    import { updateCardPaymentLimit } from "./generated/operations.ts";
    import { updateCardPaymentLimitChecks } from "./generated/validators.js";
    const judge = checkedBy({ updateCardPaymentLimit: updateCardPaymentLimitChecks });
    const kona = createClientOf({ updateCardPaymentLimit }, { baseUrl: "${baseUrl}", ${credentials}, judge });
    console.log((await kona.updateCardPaymentLimit(${body})).code);`,
  "ours, unchecked, every operation": `import { createUncheckedClient } from "./src/index.ts";
    const kona = createUncheckedClient({ baseUrl: "${baseUrl}", ${credentials} });
    console.log((await kona.updateCardPaymentLimit(${body})).code);`,
  "ours, request and answer checked, every operation": `import { createClient } from "./src/index.ts";
    const kona = createClient({ baseUrl: "${baseUrl}", ${credentials} });
    console.log((await kona.updateCardPaymentLimit(${body})).code);`,
} as const;

/** Bytes of one program, bundled and minified. */
export interface ProgramSize {
  readonly minified: number;
  /** gzip, level 9: RFC 1952. */
  readonly gzipped: number;
}

/** The size of each program as esbuild bundles it for browsers, in one file: what no call needs (message encryption) is not in it. */
export async function measureSizes(
  further: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, ProgramSize>>> {
  const sizes = Object.entries({ ...programs, ...further }).map(
    async ([name, contents]) => [name, await sizeOf(contents)] as const,
  );
  return Object.fromEntries(await Promise.all(sizes));
}

async function sizeOf(contents: string): Promise<ProgramSize> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", sourcefile: "program.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [main] = outputFiles;
  if (main === undefined) throw new Error("esbuild wrote nothing");
  return { minified: main.contents.length, gzipped: gzipSync(main.contents, { level: 9 }).length };
}
