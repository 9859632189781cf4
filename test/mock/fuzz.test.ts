import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";
import { fieldValue } from "../../src/contract/wire/header-fields.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockRequest } from "../../src/mock/transport/message.ts";
import type { MockAnswer } from "../../src/mock/transport/mock-answer.ts";
import { headers, own, root } from "./mock-contracts.ts";
import { sendRaw, statusOf } from "./raw-socket.ts";

/**
 * 17,500 generated requests: 16,000 (or PLATE_FUZZ_REQUESTS) to the mock without a socket (the code from parsed head to answer), 1,500 as raw bytes
 * over sockets to a mock in a process of its own (Node's parser and our transport as well). PLATE_FUZZ_SEED runs a seed again.
 */
const inProcess = Number(process.env.PLATE_FUZZ_REQUESTS ?? 16_000);
const overSockets = 1_500;
const batch = 100;
const seed = Number(process.env.PLATE_FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzz seed: ${seed} (PLATE_FUZZ_SEED=${seed} runs it again)`);

const validFields = [...Object.entries(headers), ["X-KM-Crypto-Key-Id", "EXAMPLE-CRYPTO-KEY-0000000000001"] as const];

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

/** Bodies for an operation whose scenarios send these: as they are, with another member id, bent, and quite different ones. */
function jsonLike(bodies: readonly string[]): fc.Arbitrary<string> {
  const names = Object.keys(JSON.parse(bodies[0] ?? "{}") as object);
  const anyMembers = fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()])), { requiredKeys: [] });
  const oneOfThem = fc.constantFrom(...bodies);
  const memberId = fc.oneof(fc.bigInt(1n, 10n ** 19n), fc.bigInt(-(2n ** 70n), 2n ** 70n));
  return fc.oneof(
    { weight: 4, arbitrary: oneOfThem },
    {
      weight: 2,
      arbitrary: fc.tuple(oneOfThem, memberId).map(([text, id]) => text.replace(/"userId":\d+/, `"userId":${id}`)),
    },
    { weight: 2, arbitrary: fc.oneof(...bodies.map(bent)) },
    { weight: 1, arbitrary: fc.constantFrom("", "null", "[]", "{}") },
    { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
    { weight: 1, arbitrary: anyMembers.map((value) => JSON.stringify(value)) },
  );
}

const field = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...validFields) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.entries(headers))
      .chain(([name, value]) => bent(value).map((text): [string, string] => [name, text])),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("code=200", "code=400", "example=success", "dynamic", "code=400, dynamic=true")
      .map((value): [string, string] => ["Prefer", value]),
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
  { weight: 3, arbitrary: fc.constant(validFields) },
  { weight: 2, arbitrary: fc.array(field, { maxLength: 2 }).map((more) => [...validFields, ...more]) },
  { weight: 1, arbitrary: fc.array(field, { maxLength: 9 }) },
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant("POST") },
  { weight: 1, arbitrary: fc.constantFrom("GET", "OPTIONS", "HEAD", "post", "") },
);
const requests = own.model.operations.map(({ path, scenarios }) =>
  fc.record({
    method,
    target: fc.oneof(
      { weight: 8, arbitrary: fc.constant(path) },
      { weight: 1, arbitrary: bent(path) },
      { weight: 1, arbitrary: fc.webPath().map((text) => `/${text}?${text}`) },
    ),
    headers: fields,
    body: fc.oneof(
      {
        weight: 6,
        arbitrary: jsonLike(scenarios.map((scenario) => writeExactJson(scenario.request.value))).map((text) =>
          new TextEncoder().encode(text),
        ),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    ),
  }),
);
const request: fc.Arbitrary<MockRequest> = fc.oneof(...requests);

/** What in an answer is outside the contract, or a clean answer of the protocol; nothing for a good one. */
function flawsOf(sent: MockRequest, answer: MockAnswer, operationId: string): readonly string[] {
  const type = fieldValue(answer.headers, "content-type");
  if (type === "application/problem+json")
    return answer.status === 404 || answer.status === 405 ? [] : [`problem ${answer.status}`];
  if (answer.status === 204) return sent.method === "OPTIONS" ? [] : ["204"];
  const rules = own.validators[operationId]?.responses[String(answer.status)];
  if (rules === undefined || type !== "application/json") return [`${answer.status} ${type}`];
  const body = parseExactJson(new TextDecoder("utf-8", { fatal: true }).decode(answer.body));
  const violations = (rules.body["application/json"]?.(body) ?? []).map(({ message }) => message);
  const echo = fieldValue(sent.headers, "x-km-correlation-id") ?? "221108120814-3fa85c0";
  return fieldValue(answer.headers, "x-km-correlation-id") === echo ? violations : [...violations, "echo"];
}

function usedHeapMegabytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(`${inProcess} requests: every answer is within the contract, and memory does not grow`, async () => {
  const mock = createMock(own);
  const outcomes = new Map<string, number>();
  let count = 0;
  let heapAfterWarmUp = Number.NaN;
  const property = fc.asyncProperty(fc.array(request, { minLength: batch, maxLength: batch }), async (requests) => {
    for (const sent of requests) {
      const answer = await mock.handle(sent);
      const { operationId = "", kind } = mock.requests().at(-1)?.verdict ?? {};
      const flaws = flawsOf(sent, answer, operationId);
      if (flaws.length > 0) throw new Error(`${flaws.join("; ")}: ${answer.status}`);
      const outcome = `${answer.status} ${kind}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    count += requests.length;
    if (count === inProcess / 2) heapAfterWarmUp = usedHeapMegabytes();
  });
  await fc.assert(property, { numRuns: inProcess / batch, seed });
  expect(count).toBe(inProcess);
  const expected = [
    "200 scenario",
    "200 success",
    "200 preferred",
    "400 scenario",
    "400 invalid-request",
    "400 preferred",
  ];
  for (const outcome of [...expected, "404 refused", "404 no-path", "405 no-method"])
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(10);
  expect(usedHeapMegabytes() - heapAfterWarmUp).toBeLessThan(10);
}, 240_000);

let child: ChildProcess;
let port = 0;
beforeAll(async () => {
  const args = [join(root, "src/cli/main.ts"), "mock", "--port", "0", "--log", "silent"];
  child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
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
      "Host: localhost",
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
      expect([200, 204, 400, 403, 404, 405, 408, 413, 415, 417, 421, 431, 501]).toContain(statusOf(text));
      answered += 1;
    }
  });
  await fc.assert(property, { numRuns: overSockets / 20, seed });
  expect(answered).toBeGreaterThan(overSockets * 0.8);
  expect(child.exitCode).toBeNull();
  expect((await fetch(`http://127.0.0.1:${port}/__mock/health`)).status).toBe(200);
}, 240_000);
