import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { type RunningProxy, startProxy } from "../../src/proxy/start-proxy.ts";

const root = join(import.meta.dirname, "..", "..");
const seen: string[] = [];
const upstream = createServer((incoming, response) => {
  seen.push(`${incoming.method} ${incoming.url} ${incoming.headers["max-forwards"] ?? "none"}`);
  response.writeHead(200).end();
});
let proxy: RunningProxy;

beforeAll(async () => {
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const tables = await loadTables(join(root, "test/fixtures/proxy/files.yaml"), { cwd: root });
  const { port } = upstream.address() as AddressInfo;
  proxy = await startProxy({ ...tables, upstream: new URL(`http://127.0.0.1:${port}/base`) });
});
afterAll(async () => {
  await proxy.close();
  upstream.close();
});

async function send(method: string, path: string, maxForwards?: string): Promise<string> {
  seen.length = 0;
  const headers = maxForwards === undefined ? {} : { "Max-Forwards": maxForwards };
  const outgoing = request(new URL(proxy.url), { method, path, headers, agent: false }).end();
  const [answer] = await once(outgoing, "response");
  answer.resume();
  await once(answer, "end");
  return `${answer.statusCode} ${seen.join() || "not forwarded"}`;
}

// RFC 9110, section 7.6.2, and RFC 9112, section 3.2.4.
test.each([
  ["OPTIONS", "/files", "0", "204 not forwarded"],
  ["OPTIONS", "/files", "1", "200 OPTIONS /base/files 0"],
  ["OPTIONS", "/files", "10", "200 OPTIONS /base/files 9"],
  ["OPTIONS", "/files", "18446744073709551616", "200 OPTIONS /base/files 18446744073709551615"],
  ["OPTIONS", "/files", "-1", "200 OPTIONS /base/files -1"],
  ["OPTIONS", "/files", "many", "200 OPTIONS /base/files many"],
  ["OPTIONS", "/files", undefined, "200 OPTIONS /base/files none"],
  ["TRACE", "/files", "0", "501 not forwarded"],
  ["TRACE", "/files", "2", "200 TRACE /base/files 1"],
  ["GET", "/files", "0", "200 GET /base/files 0"],
  ["POST", "/files", "0", "200 POST /base/files 0"],
  ["OPTIONS", "*", undefined, "200 OPTIONS * none"],
  ["OPTIONS", "*", "0", "204 not forwarded"],
  ["OPTIONS", "*", "5", "200 OPTIONS * 4"],
  ["OPTIONS", "http://upstream.example", undefined, "200 OPTIONS * none"],
  ["OPTIONS", "http://upstream.example/", undefined, "200 OPTIONS /base/ none"],
])("%s %s with Max-Forwards %s: %s", async (method, path, maxForwards, want) => {
  expect(await send(method, path, maxForwards)).toBe(want);
});
