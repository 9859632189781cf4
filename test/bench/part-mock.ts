import { once } from "node:events";
import { resolve } from "node:path";
import { type Measured, measure, type Running, residentMegabytes, servers, start, validBody } from "./mock.ts";
import { installPeer, PeerMissingError, peerVersion } from "./peer-packages.ts";
import { type MeasurePart, medianOf, type Row } from "./results.ts";
import { installedVersion } from "./versions.ts";

const scalar = `
  import { readFileSync } from "node:fs";
  import { serve } from "@hono/node-server";
  import { createMockServer } from "@scalar/mock-server";
  const app = await createMockServer({ document: readFileSync(process.argv[1], "utf8"), logger: false });
  serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log("http://127.0.0.1:" + port));
`;

interface Contender {
  readonly tool: string;
  readonly start: () => Promise<Running>;
}

const contenders: readonly Contender[] = [
  { tool: "bare node:http, the same bytes", start: servers["bare node:http"] as Contender["start"] },
  { tool: `plate mock ${installedVersion()}`, start: servers["plate mock --log silent"] as Contender["start"] },
  {
    tool: `Prism ${installedVersion("@stoplight/prism-cli")}`,
    start: servers["prism mock -v silent"] as Contender["start"],
  },
  {
    tool: `@scalar/mock-server ${peerVersion("scalar-mock")}`,
    start: async () => {
      const folder = await installPeer("scalar-mock");
      const argv = [process.execPath, "--input-type=module", "--eval", scalar, resolve("generated/openapi.json")];
      return start(argv, /^(http:\S+)/m, folder);
    },
  },
];

interface Run extends Measured {
  readonly readyMs: number;
  readonly memory: string;
}

/** Requests a second, each checked against the contract, over ten connections; each run starts its server anew. */
export const measureMock: MeasurePart = async ({ quick, say }) => {
  const runs = quick ? 1 : 5;
  const found = new Map<Contender, Run[]>(contenders.map((contender) => [contender, []]));
  const failed = new Map<Contender, string>();
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders.filter((each) => !failed.has(each))) {
      say(`mock: ${contender.tool}, run ${run + 1} of ${runs}`);
      try {
        found.get(contender)?.push(await measureOnce(contender, quick ? 2 : 4));
      } catch (error) {
        failed.set(
          contender,
          error instanceof PeerMissingError ? error.message : `failed: ${(error as Error).message}`,
        );
      }
    }
  }
  const rows = contenders.map((each): Row => {
    const why = failed.get(each);
    return why === undefined ? rowOf(each, found.get(each) ?? []) : { tool: each.tool, beside: why };
  });
  const what = "mock, the success answer over 10 connections: requests a second";
  const otherRows = await measureOthers({ quick, say });
  const others = "plate mock, other requests over 10 connections: requests a second";
  return [
    { part: "mock", what, digits: 0, runs, reference: 0, rows },
    { part: "mock", what: others, digits: 0, runs: 1, reference: 0, rows: otherRows },
  ];
};

/** Requests that no cache helps with, that break the contract, and that are large. */
const otherLoads: Readonly<Record<string, ((number: number) => string) | undefined>> = {
  "equal requests": undefined,
  "each body another one": (number) =>
    validBody.replace("9007199254740993", String(9_007_199_254_740_993n + BigInt(number))),
  "bodies that break the contract": (number) => validBody.replace("9007199254740993", `"${number}"`),
  "bodies of 64 KiB": () => validBody.padEnd(65_536),
};

async function measureOthers({ quick, say }: Parameters<MeasurePart>[0]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [tool, bodyOf] of Object.entries(otherLoads)) {
    say(`mock: ${tool}`);
    const server = await (servers["plate mock --log silent"] as Contender["start"])();
    try {
      const { requests, latency } = await measure(server, { connections: 10, seconds: quick ? 2 : 4, bodyOf });
      const memory = residentMegabytes(server.child.pid ?? 0);
      rows.push({ tool, median: requests.average, beside: `p99 ${latency.p99.toFixed(0)} ms; ${memory} MB` });
    } finally {
      server.child.kill("SIGKILL");
      await once(server.child, "exit");
    }
  }
  return rows;
}

async function measureOnce(contender: Contender, seconds: number): Promise<Run> {
  const server = await contender.start();
  try {
    const measured = await measure(server, { connections: 10, seconds });
    return { ...measured, readyMs: server.readyMs, memory: residentMegabytes(server.child.pid ?? 0) };
  } finally {
    server.child.kill("SIGKILL");
    await once(server.child, "exit");
  }
}

function rowOf({ tool }: Contender, runs: readonly Run[]): Row {
  const wrong = runs.reduce((sum, { errors, non2xx }) => sum + errors + non2xx, 0);
  const ready = medianOf(runs.map(({ readyMs }) => readyMs)) / 1000;
  const p99 = medianOf(runs.map(({ latency }) => latency.p99));
  const memory = medianOf(runs.map((run) => Number(run.memory)));
  return {
    tool,
    median: medianOf(runs.map(({ requests }) => requests.average)),
    beside: `p99 ${p99.toFixed(0)} ms; ready in ${ready.toFixed(1)} s; ${memory} MB${wrong === 0 ? "" : `; ${wrong} refused or failed`}`,
  };
}
