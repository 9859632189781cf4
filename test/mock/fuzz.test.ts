import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseExactJson } from "../../src/contract/exact-json.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { headerValue, type MockRequest } from "../../src/mock/message.ts";
import type { MockAnswer } from "../../src/mock/mock-answer.ts";
import { bodyText, headers, own, path, root } from "./mock-contracts.ts";
import { sendRaw, statusOf } from "./raw-socket.ts";

/**
 * 100,000 generated requests: 97,000 to the mock without a socket (the code from parsed head to answer), 3,000 as raw bytes
 * over sockets to a mock in a process of its own (Node's parser and our transport as well). PLATE_FUZZ_SEED runs a seed again.
 */
const inProcess = 97_000;
const overSockets = 3_000;
const batch = 100;
const seed = Number(process.env.PLATE_FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzz seed: ${seed} (PLATE_FUZZ_SEED=${seed} runs it again)`);

const responses = own.validators.updateCardPaymentLimit?.responses ?? {};
const valid = bodyText("9007199254740993");

/** Text with a part cut out, doubled or replaced: close enough to valid to come far. */
const bent = (text: string) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("", "\0", "9".repeat(40), "{", "\\ud800", "é", "\u{1f600}", '"'),
      ),
    )
    .map(([at, length, replacement]) => text.slice(0, at) + replacement + text.slice(at + length));

const json = fc.oneof(
  fc.constantFrom(
    valid,
    bodyText("9007199254740992"),
    bodyText("0"),
    bodyText("10000000000000000000"),
    "",
    "null",
    "[]",
    "{}",
  ),
  fc.bigInt(-(2n ** 70n), 2n ** 70n).map((userId) => bodyText(String(userId))),
  bent(valid),
  fc.json({ maxDepth: 4 }),
  fc
    .record({ userId: fc.jsonValue(), par: fc.jsonValue(), limits: fc.jsonValue() }, { requiredKeys: [] })
    .map((value) => JSON.stringify(value)),
);
const bytes = fc.oneof(
  { weight: 6, arbitrary: json.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);
const field = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.entries(headers)) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.entries(headers))
      .chain(([name, value]) => bent(value).map((text): [string, string] => [name, text])),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("Prefer", "Accept", "Content-Type", "Origin", "X-Odd", "Cookie", "__proto__"),
        fc.oneof(
          fc.string({ maxLength: 30 }),
          fc.constantFrom(
            "code=400",
            "example=userNotFound",
            "code=418",
            "dynamic=true",
            "example=nobody",
            "application/json;charset=x",
          ),
        ),
      )
      .map(([name, value]): [string, string] => [name, value]),
  },
);
const fields = fc.oneof(
  { weight: 3, arbitrary: fc.constant(Object.entries(headers)) },
  { weight: 2, arbitrary: fc.array(field, { maxLength: 2 }).map((more) => [...Object.entries(headers), ...more]) },
  { weight: 1, arbitrary: fc.array(field, { maxLength: 9 }) },
);
const target = fc.oneof(
  { weight: 8, arbitrary: fc.constant(path) },
  { weight: 1, arbitrary: bent(path) },
  { weight: 1, arbitrary: fc.webPath().map((text) => `/${text}?${text}`) },
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant("POST") },
  { weight: 1, arbitrary: fc.constantFrom("GET", "OPTIONS", "HEAD", "post", "") },
);
const request: fc.Arbitrary<MockRequest> = fc.record({ method, target, headers: fields, body: bytes });

/** What in an answer is outside the contract, or a clean answer of the protocol; nothing for a good one. */
function flawsOf(sent: MockRequest, answer: MockAnswer): readonly string[] {
  const type = headerValue(answer.headers, "content-type");
  if (type === "application/problem+json")
    return answer.status === 404 || answer.status === 405 ? [] : [`problem ${answer.status}`];
  if (answer.status === 204) return sent.method === "OPTIONS" ? [] : ["204"];
  const rules = responses[String(answer.status)];
  if (rules === undefined || type !== "application/json") return [`${answer.status} ${type}`];
  const body = parseExactJson(new TextDecoder("utf-8", { fatal: true }).decode(answer.body));
  const violations = (rules.body["application/json"]?.(body) ?? []).map(({ message }) => message);
  const echo = headerValue(sent.headers, "x-km-correlation-id") ?? "221108120814-3fa85c0";
  return headerValue(answer.headers, "x-km-correlation-id") === echo ? violations : [...violations, "echo"];
}

function usedHeapMegabytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(`${inProcess} requests: every answer is within the contract, and memory does not grow`, async () => {
  const mock = createMock(own);
  const statuses = new Map<number, number>();
  let count = 0;
  let heapAfterWarmUp = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(fc.array(request, { minLength: batch, maxLength: batch }), async (requests) => {
    for (const sent of requests) {
      const answer = await mock.handle(sent);
      const flaws = flawsOf(sent, answer);
      if (flaws.length > 0) throw new Error(`${flaws.join("; ")}: ${answer.status}`);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
    count += requests.length;
    if (count === 20_000) heapAfterWarmUp = usedHeapMegabytes();
  });
  await fc.assert(property, { numRuns: inProcess / batch, seed });
  console.log("statuses:", Object.fromEntries(statuses));
  expect(count).toBe(inProcess);
  for (const status of [200, 400, 404, 405]) expect(statuses.get(status)).toBeGreaterThan(100);
  expect(usedHeapMegabytes() - heapAfterWarmUp).toBeLessThan(10);
}, 240_000);

let child: ChildProcess;
let port = 0;
beforeAll(async () => {
  const args = [join(root, "src/cli/main.ts"), "mock", "--port", "0", "--log", "silent"];
  child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
  port = Number(/:(\d+)\n/.exec(String(line))?.[1]);
});
afterAll(async () => {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
});

/** A request as bytes; often bent, so that it may be no HTTP at all. */
const wire = fc
  .tuple(request, fc.boolean(), fc.option(fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 20 })), { freq: 4 }))
  .map(([{ method: verb, target: to, headers: list, body }, chunked, damage]) => {
    const framing = chunked ? "Transfer-Encoding: chunked" : `Content-Length: ${body.length}`;
    const head = [
      `${verb} ${to} HTTP/1.1`,
      "Host: mock",
      "Connection: close",
      ...list.map(([name, value]) => `${name}: ${value}`),
      framing,
      "",
      "",
    ];
    const payload = chunked
      ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")])
      : body;
    const whole = Buffer.concat([Buffer.from(head.join("\r\n")), payload]);
    if (damage === null) return whole;
    return Buffer.concat([whole.subarray(0, damage[0]), damage[1], whole.subarray(damage[0])]);
  });

test(`${overSockets} requests as raw bytes: each is answered or its connection ended, and the process lives`, async () => {
  let answered = 0;
  const property = fc.asyncProperty(fc.array(wire, { minLength: 20, maxLength: 20 }), async (messages) => {
    const exchanges = await Promise.all(
      messages.map((bytesOut) => sendRaw(port, bytesOut, { halfClose: true, timeoutMs: 20_000 })),
    );
    for (const { text, ended } of exchanges) {
      expect(ended || text !== "").toBe(true);
      if (text === "") continue;
      expect([200, 204, 400, 404, 405, 408, 413, 417, 431]).toContain(statusOf(text));
      answered += 1;
    }
  });
  await fc.assert(property, { numRuns: overSockets / 20, seed });
  expect(answered).toBeGreaterThan(overSockets * 0.8);
  expect(child.exitCode).toBeNull();
  expect((await fetch(`http://127.0.0.1:${port}/__mock/health`)).status).toBe(200);
}, 240_000);
