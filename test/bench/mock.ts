/**
 * The mock beside `prism mock -v silent` and a bare node:http server that sends the same bytes, in one run:
 * `node test/bench/mock.ts [seconds]`. Prints requests a second and the server's CPU time a request at 10 and 100
 * connections, the time until each is ready, and memory. Linux only.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error the package has no types
import untypedAutocannon from "autocannon";

/** The checkout. */
export const root = join(import.meta.dirname, "..", "..");
/** Where the operation is that the benchmarks ask. */
export const path = "/api/v1/card/payment/limit/update";
/** A body that it answers with success. */
export const validBody =
  '{"userId":9007199254740993,"par":"KONA00000000000000000000001","limits":{"once":500000,"day":1000000,"month":5000000}}';
/** The header fields that its contract asks for. */
export const headers = {
  "Content-Type": "application/json",
  "X-KM-User-AspId": "953365000000000",
  "X-KM-Correlation-Id": "221108120814-3fa85c0",
  "X-KM-Access-Key": "EXAMPLE-ACCESS-KEY-000000000000000000001",
  "X-KM-Tran-Token": "KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=",
  "X-KM-Tran-Time": "20221108120814",
  "X-KM-Time-Zone": "KST",
};

/** What of autocannon is used. */
interface Result {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly non2xx: number;
}
const autocannon = untypedAutocannon as (options: object) => Promise<Result>;

/** A server that answers. */
export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly readyMs: number;
}

/** How each contender is started. */
export const servers: Readonly<Record<string, () => Promise<Running>>> = {
  "bare node:http": () => start([process.execPath, join(root, "test/bench/bare-server.ts")], /^(http:\S+)/m),
  "plate mock --log silent": () =>
    start([process.execPath, join(root, "src/cli/main.ts"), "mock", "--port", "0", "--log", "silent"], /^(http:\S+)/m),
  "prism mock -v silent": () => startPrism(),
};

/** Starts a program in a folder and waits for the address that it prints. */
export async function start(command: readonly string[], pattern: RegExp, cwd = root): Promise<Running> {
  const [program = "", ...args] = command;
  const startMs = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  for await (const chunk of child.stdout) {
    output += chunk;
    const url = pattern.exec(output)?.[1];
    if (url !== undefined) return { url, child, readyMs: performance.now() - startMs };
  }
  throw new Error(`${program} ended without an address`);
}

/** Silent, Prism says no address: it is asked until it answers. */
async function startPrism(): Promise<Running> {
  const url = "http://127.0.0.1:4973";
  const program = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
  const startMs = performance.now();
  const args = [program, "mock", "generated/openapi.json", "-h", "127.0.0.1", "-p", "4973", "-v", "silent"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return { url, child, readyMs: performance.now() - startMs };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What came of it. */
export interface Measured extends Result {
  /** Of the server's own process: it says more than requests a second where others use the machine as well. */
  readonly cpuMicrosPerRequest: number;
}

/** How a server is asked. */
export interface Load {
  readonly connections: number;
  readonly seconds: number;
  /** The body of each request, by its number; the valid one without it. */
  readonly bodyOf?: ((number: number) => string) | undefined;
}

/** Asks a server, for the success answer unless told otherwise: two seconds to warm it up and then as long as wanted. */
export async function measure({ url, child }: Running, load: Load): Promise<Measured> {
  const { connections, seconds, bodyOf } = load;
  let number = 0;
  const setupRequest = (request: object) => ({ ...request, body: bodyOf?.(number++) });
  const requests = bodyOf === undefined ? {} : { requests: [{ setupRequest }] };
  const target = { url: url + path, method: "POST" as const, headers, body: validBody, connections, ...requests };
  await autocannon({ ...target, duration: 2 });
  const before = cpuMicros(child.pid ?? 0);
  const result = await autocannon({ ...target, duration: seconds });
  return { ...result, cpuMicrosPerRequest: (cpuMicros(child.pid ?? 0) - before) / result.requests.total };
}

/** Linux counts a process's time in hundredths of a second. */
function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** The memory that a process holds now. */
export function residentMegabytes(pid: number): string {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return (Number(kilobytes) / 1024).toFixed(0);
}

if (import.meta.main) {
  const seconds = Number(process.argv[2] ?? 5);
  console.log("server                   connections  requests/s  p50 ms  p99 ms  errors  CPU us/request  ready ms  MB");
  for (const [name, startServer] of Object.entries(servers)) {
    const server = await startServer();
    const { child, readyMs } = server;
    for (const connections of [10, 100]) {
      const { requests, latency, errors, non2xx, cpuMicrosPerRequest } = await measure(server, {
        connections,
        seconds,
      });
      const columns = [
        name.padEnd(24),
        String(connections).padStart(11),
        requests.average.toFixed(0).padStart(11),
        latency.p50.toFixed(1).padStart(7),
        latency.p99.toFixed(1).padStart(7),
        String(errors + non2xx).padStart(7),
        cpuMicrosPerRequest.toFixed(0).padStart(15),
        readyMs.toFixed(0).padStart(9),
        residentMegabytes(child.pid ?? 0).padStart(4),
      ];
      console.log(columns.join(" "));
    }
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}
