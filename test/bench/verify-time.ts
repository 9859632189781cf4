import { parseArgs } from "node:util";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { createVerifyPlatform } from "../../src/cli/options/verify/verify-platform.ts";
import { platform as definition } from "../../src/konaplate/platform.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { createSender } from "../../src/transport/send.ts";
import { planFor, verify } from "../../src/verify/verify.ts";

const USAGE = `node test/bench/verify-time.ts [--spec FILE] [--runs N]

How many requests the contract test sends to the mock of a contract, and how long planning and testing take, in
milliseconds; both run in this one process. Prints one line per run and the median.
`;

const { values } = parseArgs({
  options: { spec: { type: "string" }, runs: { type: "string", default: "7" }, help: { type: "boolean" } },
});

async function measure(): Promise<void> {
  const tables = await loadTables(values.spec, { cwd: process.cwd() });
  const platform = createVerifyPlatform(tables.model, {}, { definition });
  await using mock = await startMock(tables);
  const sender = createSender({ baseUrl: mock.url, timeoutMs: 10_000, connections: 8 });
  const totals: number[] = [];
  for (let run = 1; run <= Number(values.runs); run += 1) {
    const start = performance.now();
    const { cases } = planFor({ ...tables, platform });
    const planMs = performance.now() - start;
    const { summary, outcome } = await verify({
      ...tables,
      platform,
      baseUrl: mock.url,
      send: sender.send,
      concurrency: 8,
      maxRequests: 1_000_000,
      replayOptions: "",
      signal: new AbortController().signal,
    });
    totals.push(summary.durationMs);
    process.stdout.write(
      `run ${run}: ${cases.length} cases planned in ${planMs.toFixed(0)} ms; ${summary.requests} requests in ${summary.durationMs} ms: ${outcome}\n`,
    );
  }
  sender.close();
  const median = totals.toSorted((a, b) => a - b)[Math.floor(totals.length / 2)];
  process.stdout.write(`median: ${median} ms\n`);
}

if (values.help) process.stdout.write(USAGE);
else await measure();
