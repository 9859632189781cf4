import { expect, test } from "vitest";
import { createRandom, drawFaults, readFaultRule } from "../../src/mock/answer/faults.ts";
import { createMockFetch } from "../../src/mock/transport/mock-fetch.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, headers, own, path, post } from "./mock-contracts.ts";

const body = bodyText("9007199254740993");

async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "no failure",
    (error: Error) => `${error.message}: ${(error.cause as { code?: string } | undefined)?.code ?? ""}`,
  );
}

test("each fault by flag, seen by a client over the wire", async () => {
  const start = (fault: string) => startMock({ ...own, faults: [readFaultRule(fault)] });
  {
    await using mock = await start("reset");
    expect(await failureOf(post(mock.url, body))).toBe("fetch failed: ECONNRESET");
  }
  {
    await using mock = await start("truncate");
    expect(await failureOf(post(mock.url, body))).toBe("terminated: UND_ERR_SOCKET");
  }
  {
    await using mock = await start("malformed");
    const answer = await post(mock.url, body);
    expect([answer.status, answer.text]).toEqual([200, '{"response":{"code":"000_00']);
  }
  {
    await using mock = await start("content-type");
    expect((await post(mock.url, body)).headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  }
  {
    await using mock = await start("status=503");
    expect((await post(mock.url, body)).status).toBe(503);
  }
  {
    await using mock = await start("drop-echo");
    expect((await post(mock.url, body)).headers.get("X-KM-Correlation-Id")).toBeNull();
  }
  {
    await using mock = await start("latency=120");
    const startMs = performance.now();
    await post(mock.url, body);
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(119);
  }
  {
    await using mock = await start("drip=2");
    const answer = await fetch(mock.url + path, { method: "POST", headers, body });
    let chunks = 0;
    let text = "";
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      chunks += 1;
      text += new TextDecoder().decode(chunk);
    }
    expect(text).toBe('{"response":{"code":"000_000","description":"Success"}}');
    expect(chunks).toBeGreaterThan(5);
  }
});

test("a fault for one answer, by Prefer", async () => {
  await using mock = await startMock(own);
  expect((await post(mock.url, body, { Prefer: 'fault="status=502"' })).status).toBe(502);
  expect(await failureOf(post(mock.url, body, { Prefer: "fault=reset" }))).toBe("fetch failed: ECONNRESET");
  expect((await post(mock.url, body, { Prefer: "fault=earthquake" })).status).toBe(404);
  expect((await post(mock.url, body)).status).toBe(200);
  expect(mock.requests().map(({ verdict }) => verdict.notes)).toContainEqual(["fault: reset"]);
});

test("faults at a rate come in the same places for the same seed, and elsewhere for another", async () => {
  const run = async (seed: string) => {
    await using mock = await startMock({ ...own, seed, faults: [readFaultRule("status=500@0.3")] });
    const statuses: number[] = [];
    for (let call = 0; call < 40; call += 1) statuses.push((await post(mock.url, body)).status);
    return statuses;
  };
  const first = await run("1");
  expect(await run("1")).toEqual(first);
  expect(await run("2")).not.toEqual(first);
  const faulty = first.filter((status) => status === 500).length;
  expect(faulty).toBeGreaterThan(4);
  expect(faulty).toBeLessThan(22);
});

test("a rate is kept over many draws", () => {
  const random = createRandom("rate");
  const rules = [readFaultRule("reset@0.1")];
  const hits = Array.from({ length: 20_000 }, () => drawFaults(rules, random).length).reduce(
    (sum, hit) => sum + hit,
    0,
  );
  expect(hits / 20_000).toBeGreaterThan(0.09);
  expect(hits / 20_000).toBeLessThan(0.11);
});

test.each(["earthquake", "status=404", "latency", "reset@2", "latency=99999999", "reset=1", "drip=x", ""])(
  "%s is no fault, and the message says what is",
  (text) => {
    expect(() => readFaultRule(text)).toThrow(`"${text}" is no fault`);
  },
);

test("without a socket, faults of the transport look as they do behind fetch", async () => {
  const mockFetch = createMockFetch(own);
  const send = (prefer: string) =>
    mockFetch(new Request(`http://mock${path}`, { method: "POST", headers: { ...headers, Prefer: prefer }, body }));
  expect(await failureOf(send("fault=reset"))).toMatch(/^fetch failed/);
  expect(await failureOf((await send("fault=truncate")).text())).toMatch(/^terminated/);
  expect(await (await send("fault=drip")).text()).toBe('{"response":{"code":"000_000","description":"Success"}}');
});
