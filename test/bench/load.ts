/**
 * The mock and the proxy under load from callers who mean harm: `node test/bench/load.ts [--requests 200000] [--connections 10000]`.
 * Each connection sends some twenty requests of mixed kinds, most of them broken in one way; a tenth of the connections read nothing.
 * Then as many connections as asked for are opened at a time and left idle. Meanwhile an honest caller asks once a second. Prints the
 * server's memory before, at its peak and after, and what the honest caller got. Only addresses of this machine are called. Linux only.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { headers, path, root, start, validBody } from "./mock.ts";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "200000" }, connections: { type: "string", default: "10000" } },
});
const requestCount = Number(values.requests);
const connectionCount = Number(values.connections);
const perConnection = Math.max(1, Math.round(requestCount / connectionCount));
const atATime = 300;

/** The head of a request for the operation that answers, with these lines in addition. */
function head(lines: readonly string[], target = path, method = "POST"): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${target} HTTP/1.1`, "Host: localhost", ...fields, ...lines, "", ""].join("\r\n");
}

const withLength = (body: string, target = path): string =>
  head([`Content-Length: ${Buffer.byteLength(body)}`], target) + body;
const chunked = (body: string): string =>
  `${head(["Transfer-Encoding: chunked"])}${[...body].map((byte) => `1\r\n${byte}\r\n`).join("")}0\r\n\r\n`;

/** Every kind of request, by its number, so that no two are the same. Those that end a connection come last. */
const kinds: readonly ((number: number) => string)[] = [
  () => withLength(validBody),
  (number) => withLength(validBody.replace("9007199254740993", String(number + 1))),
  (number) => withLength(validBody, `${path}?unknown=${number}`),
  (number) => withLength("{}", `/nowhere/${number}`),
  (number) => head([`X-Unknown-${number}: ${"x".repeat(200)}`, "Content-Length: 0"]),
  () => withLength("{"),
  () => withLength("[".repeat(2_000)),
  () => withLength(`{"userId":${"9".repeat(3_000)}}`),
  () => withLength(`{${Array.from({ length: 300 }, (_, index) => `"m${index}":0`).join(",")}}`),
  () => chunked(validBody),
  () => withLength(`${validBody} `.padEnd(60_000)),
  (number) => head([`Prefer: example=${number}, code=${number % 700}`, "Content-Length: 0"]),
  () => `${head(["Expect: 100-continue", "Content-Length: 2"])}{}`,
  () => head(["Content-Length: 0"], path, "PROPFIND"),
  (number) => head(["Content-Length: 0"], number % 500 === 0 ? "/__mock/requests" : "/__mock/health", "GET"),
];
const endings: readonly ((number: number) => string)[] = [
  () => "\x16\x03\x01\x02\x00\x01\x00",
  () => head([`X-Big: ${"x".repeat(20_000)}`]),
  () => head(["Content-Length: 5", "Transfer-Encoding: chunked"]),
  () => head(["Host: evil.example", "Content-Length: 0"]),
  () => `${head(["Content-Length: 1000000"])}{`,
  () => `${head(["Transfer-Encoding: chunked"])}ffffffffffffffff\r\n`,
];

interface Counts {
  sent: number;
  opened: number;
  answers: number;
}

/** One hostile connection; it resolves when it is over, after eight seconds at the latest. */
async function attack(port: number, number: number, counts: Counts): Promise<void> {
  const reads = number % 10 !== 0;
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => undefined);
  counts.opened += 1;
  const requests = Array.from({ length: perConnection - 1 }, (_, index) => kinds[(number + index) % kinds.length]);
  const last = endings[number % endings.length];
  counts.sent += perConnection;
  const texts = [...requests, last].map((make, index) => make?.(number * perConnection + index) ?? "");
  socket.write(texts.join(""));
  if (reads)
    socket.on("data", (chunk: Buffer) => (counts.answers += chunk.toString("latin1").split("HTTP/1.1 ").length - 1));
  else socket.pause();
  await Promise.race([once(socket, "close"), pause(reads ? 8_000 : 500)]);
  socket.destroy();
}

async function attackAll(port: number, counts: Counts): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < connectionCount) {
      next += 1;
      await attack(port, next, counts);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** Opens connections that send nothing, all at a time, and holds them for three seconds; how many the server let in. */
async function holdIdle(port: number): Promise<number> {
  const sockets: Socket[] = [];
  for (let index = 0; index < connectionCount; index += 1) {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("error", () => undefined);
    sockets.push(socket);
    if (index % 200 === 0) await pause(5);
  }
  await pause(3_000);
  const open = sockets.filter(({ destroyed, readyState }) => !destroyed && readyState === "open").length;
  for (const socket of sockets) socket.destroy();
  return open;
}

/** Asks once a second until told to stop. */
async function honestCaller(url: string, signal: AbortSignal) {
  const got = { ok: 0, refused: 0, slowestMs: 0 };
  while (!signal.aborted) {
    const startMs = performance.now();
    const answer = await fetch(url + path, {
      method: "POST",
      headers,
      body: validBody,
      signal: AbortSignal.timeout(30_000),
    }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.status === 200) got.ok += 1;
    else got.refused += 1;
    got.slowestMs = Math.max(got.slowestMs, performance.now() - startMs);
    await pause(1_000);
  }
  return got;
}

function megabytes(pid: number | undefined, field: "VmRSS" | "VmHWM"): number {
  const found = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(found) / 1024);
}

interface Server {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

async function loadOn({ name, url, child }: Server): Promise<void> {
  const port = Number(new URL(url).port);
  const before = megabytes(child.pid, "VmRSS");
  const counts: Counts = { sent: 0, opened: 0, answers: 0 };
  const startMs = performance.now();
  const stop = new AbortController();
  const honest = honestCaller(url, stop.signal);
  await attackAll(port, counts);
  const attackedMs = performance.now() - startMs;
  const idle = await holdIdle(port);
  await pause(12_000);
  stop.abort();
  const { ok, refused, slowestMs } = await honest;
  console.log(
    [
      `${name}: ${counts.sent} requests over ${counts.opened} connections in ${(attackedMs / 1000).toFixed(0)} s, ${counts.answers} answers read`,
      `  memory ${before} MB before, ${megabytes(child.pid, "VmHWM")} MB at its peak, ${megabytes(child.pid, "VmRSS")} MB after`,
      `  ${connectionCount} idle connections at a time: ${idle} were let in`,
      `  honest caller: ${ok} answered, ${refused} not; the slowest after ${(slowestMs / 1000).toFixed(1)} s`,
    ].join("\n"),
  );
}

const node = process.execPath;
const main = "src/cli/main.ts";
const mock = await start([node, main, "mock", "--port", "0", "--log", "silent"], /^(http:\S+)/m);
const upstream = await start([node, main, "mock", "--port", "0", "--log", "silent"], /^(http:\S+)/m);
const proxyArgs = ["proxy", upstream.url, "--port", "0", "--log", "silent", "--report", "json=/dev/null"];
const proxy = await start([node, main, ...proxyArgs], /^(http:\S+)/m, root);
try {
  await loadOn({ name: "plate mock", ...mock });
  await loadOn({ name: "plate proxy", ...proxy });
  proxy.child.kill("SIGINT");
  const [code] = (await once(proxy.child, "exit")) as [number | null];
  console.log(`  its report was written: exit code ${code}`);
} finally {
  for (const { child } of [mock, upstream, proxy]) child.kill("SIGKILL");
}
