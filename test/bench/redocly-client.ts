import { copyFile, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runRedocly } from "../../src/redocly/redocly-process.ts";
import { byHand } from "./client-size.ts";
import { baseUrl, handWrittenHeaders, roundedBody, stubByInit } from "./client-time.ts";

interface RedoclyClient {
  readonly client: {
    readonly configure: (config: object) => void;
    readonly updateCardPaymentLimit: (args: object) => Promise<unknown>;
  };
}

/**
 * The client that `redocly generate-client` makes of our contract: a call of it, signed by hand as the other contenders are, and
 * the program of that call. Throws an Error with what Redocly says where it makes none.
 */
export async function prepareRedocly(): Promise<{ readonly call: () => Promise<unknown>; readonly program: string }> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "plate-redocly-client-"));
  try {
    await copyFile("generated/openapi.json", join(folder, "openapi.json"));
    const args = ["generate-client", "openapi.json", "--output", "client.ts", "--server-url", baseUrl];
    const { stderr } = await runRedocly({ args, folder, timeoutMs: 120_000 });
    const cache = resolve(".cache/redocly-client");
    await mkdir(cache, { recursive: true });
    const bundle = join(cache, "client.mjs");
    const source = { entryPoints: [join(folder, "client.ts")], outfile: bundle };
    await build({ ...source, format: "esm", logLevel: "silent" }).catch(() => {
      throw new Error(`redocly generate-client made no client: ${stderr}`);
    });
    const api = (await import(pathToFileURL(bundle).href)) as RedoclyClient;
    return { call: callOf(api), program: programOf(bundle) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The client writes the body by itself, so that it is written twice: once to be signed. */
function callOf({ client }: RedoclyClient) {
  client.configure({ fetch: stubByInit, clientHeader: false });
  return (): Promise<unknown> => {
    const headers = handWrittenHeaders(JSON.stringify(roundedBody));
    return client.updateCardPaymentLimit({ headers, body: roundedBody });
  };
}

function programOf(bundle: string): string {
  return `import { client } from ${JSON.stringify(bundle)}; ${byHand}
    client.configure({ serverUrl: "https://sandbox.konaplate.com/open-api" });
    console.log((await client.updateCardPaymentLimit({ headers, body: JSON.parse(text) })).response.code);`;
}
