import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { byHand, measureSizes } from "./client-size.ts";
import { baseUrl, handWrittenHeaders, measureTimes, roundedBody, stubByRequest } from "./client-time.ts";
import { installPeer, PeerMissingError, peerVersion } from "./peer-packages.ts";
import { prepareRedocly } from "./redocly-client.ts";
import { type MeasurePart, medianOf, type Row } from "./results.ts";
import { installedVersion } from "./versions.ts";

/** Names of a contender where its calls are timed, where its program is weighed, and in the table. */
interface Names {
  readonly timed: string;
  readonly weighed: string;
  readonly tool: string;
  readonly note: string;
}

const heyApi = "hey-api, hand-written sync HMAC";
const redocly = "redocly generate-client, hand-written sync HMAC";
const plate = `plate client ${installedVersion()}`;

const contenders: readonly Names[] = [
  {
    timed: "raw fetch, hand-written sync HMAC",
    weighed: "raw fetch, signed by hand",
    tool: "raw fetch, signed by hand",
    note: "rounds the id",
  },
  {
    timed: "openapi-fetch, hand-written sync HMAC",
    weighed: "openapi-fetch bare, signed by hand",
    tool: `openapi-fetch ${installedVersion("openapi-fetch")}, signed by hand`,
    note: "rounds the id",
  },
  {
    timed: heyApi,
    weighed: heyApi,
    tool: `@hey-api/openapi-ts ${peerVersion("hey-api")}, signed by hand`,
    note: "rounds the id",
  },
  {
    timed: redocly,
    weighed: redocly,
    tool: `redocly generate-client ${installedVersion("@redocly/cli")}, signed by hand`,
    note: "rounds the id; retries",
  },
  { timed: "ours, unchecked", weighed: "ours, unchecked", tool: `${plate}, unchecked`, note: "exact; signs, retries" },
  {
    timed: "ours, request and answer checked",
    weighed: "ours, request and answer checked",
    tool: `${plate}, request and answer checked`,
    note: "exact; signs, retries, checks",
  },
];

/** Times one signed call over a stubbed fetch, and weighs a program of that one call. */
export const measureClient: MeasurePart = async ({ quick, say }) => {
  const runs = quick ? 1 : 5;
  const peer = await prepareHeyApi().catch((error: unknown) => {
    if (error instanceof PeerMissingError) return error.message;
    throw error;
  });
  const ofRedocly = await prepareRedocly();
  const call = { [redocly]: ofRedocly.call, ...(typeof peer === "string" ? {} : { [heyApi]: peer.call }) };
  const times: Readonly<Record<string, number>>[] = [];
  for (let run = 0; run < runs; run += 1) {
    say(`client: run ${run + 1} of ${runs}`);
    times.push(await measureTimes(quick ? 100 : 400, call));
  }
  const programs = {
    [redocly]: ofRedocly.program,
    ...(typeof peer === "string" ? {} : { [heyApi]: peer.program }),
  };
  const sizes = await measureSizes(programs);
  const rows = contenders.map(({ timed, weighed, tool, note }): Row => {
    const bytes = sizes[weighed]?.gzipped;
    if (bytes === undefined) return { tool, beside: typeof peer === "string" ? peer : "not weighed" };
    const median = medianOf(times.map((each) => each[timed] ?? Number.NaN));
    const whole = sizes[`${weighed}, every operation`]?.gzipped;
    const ofAll = whole === undefined ? "" : `, ${kilobytes(whole)} with every operation`;
    return { tool, median, beside: `${kilobytes(bytes)} gzip${ofAll}; ${note}` };
  });
  const what = "client, one signed call over a stubbed fetch: microseconds";
  return [{ part: "client", what, digits: 0, runs, reference: 0, rows }];
};

/** As the limits of test/client/size.test.ts count them: of 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

interface HeyApiClient {
  readonly createClient: (options: object) => unknown;
  readonly updateCardPaymentLimit: (options: object) => Promise<unknown>;
}

/** Its client of our contract, generated and bundled, signed by hand as the other contenders are. */
async function prepareHeyApi() {
  const folder = await installPeer("hey-api");
  mkdirSync(resolve(".cache"), { recursive: true });
  const out = mkdtempSync(resolve(".cache/hey-api-client-"));
  const program = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const argv = ["--input", resolve("generated/openapi.json"), "--output", out, "--silent", "--no-log-file"];
  try {
    await promisify(execFile)(process.execPath, [program, ...argv]);
    const entry = `export { createClient } from "./client/index.ts"; export { updateCardPaymentLimit } from "./sdk.gen.ts";`;
    const outfile = join(out, "bundle.mjs");
    await build({
      stdin: { contents: entry, resolveDir: out },
      bundle: true,
      format: "esm",
      outfile,
      logLevel: "error",
    });
    const api = (await import(pathToFileURL(outfile).href)) as HeyApiClient;
    const weighed = join(folder, "client.mjs");
    await build({ entryPoints: [outfile], format: "esm", outfile: weighed, logLevel: "error" });
    return { call: callOf(api), program: programOf(weighed) };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function callOf({ createClient, updateCardPaymentLimit }: HeyApiClient) {
  const client = createClient({ baseUrl, fetch: stubByRequest });
  const bodySerializer = (given: unknown): unknown => given;
  return async (): Promise<unknown> => {
    const body = JSON.stringify(roundedBody);
    return updateCardPaymentLimit({ client, body, bodySerializer, headers: handWrittenHeaders(body) });
  };
}

function programOf(bundle: string): string {
  return `import { createClient, updateCardPaymentLimit } from ${JSON.stringify(bundle)}; ${byHand}
    const client = createClient({ baseUrl: ${JSON.stringify("https://sandbox.konaplate.com/open-api")} });
    const { data, error } = await updateCardPaymentLimit({ client, headers, body: text, bodySerializer: (body) => body });
    console.log((data ?? error).response.code);`;
}
