import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, headers, own, path, post } from "./mock-contracts.ts";
import { type RawOptions, sendRaw, statusOf } from "./raw-socket.ts";

const faults: unknown[] = [];
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ ...own, onError: (error) => faults.push(error) });
  await post(mock.url, bodyText("1"));
});
afterAll(() => mock.close());
afterEach(async () => {
  expect((await post(mock.url, bodyText("9007199254740992"))).text).toContain("001_006");
  expect(faults).toEqual([]);
});

const fields = Object.entries({ Host: "localhost", ...headers }).map(([name, value]) => `${name}: ${value}`);

/** A request with these bytes as its body; `extra` comes after the fields, and `without` drops some. */
function request(body: string | Uint8Array, extra: readonly string[] = [], without: readonly string[] = []): Buffer {
  const kept = fields.filter((field) => !without.some((name) => field.toLowerCase().startsWith(`${name}:`)));
  const bytes = Buffer.from(body as string);
  const length = without.includes("content-length") ? [] : [`Content-Length: ${bytes.length}`];
  const head = [`POST ${path} HTTP/1.1`, ...kept, ...length, ...extra, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), bytes]);
}

async function send(data: string | Uint8Array, options: RawOptions = {}) {
  const exchange = await sendRaw(mock.port, data, options);
  return { ...exchange, status: statusOf(exchange.text) };
}

const valid = bodyText("9007199254740993");
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

describe("bodies that break the contract get its 400, with the reason", () => {
  test.each<readonly [name: string, body: string | Uint8Array, reason: string]>([
    ["malformed JSON", '{"userId":', "not JSON"],
    ["a trailing comma", `${valid.slice(0, -1)},}`, "not JSON"],
    ["two values", `${valid}${valid}`, "not JSON"],
    ["an empty body", "", "the body is missing"],
    ["null", "null", "object"],
    ["an array", "[]", "object"],
    ["a string", '"text"', "object"],
    ["100,000 levels of arrays", deep(100_000, "[", "]"), "nests deeper"],
    ["100,000 levels of objects", deep(100_000, '{"a":', "}").replace('{"a":}', '{"a":1}'), "nests deeper"],
    ["100,000 opening brackets", "[".repeat(100_000), "nests deeper"],
    ["duplicate names", valid.replace("{", '{"userId":1,'), "same name twice"],
    ["duplicate names in disguise", valid.replace("{", '{"user\\u0049d":1,'), "same name twice"],
    ["invalid UTF-8", Buffer.concat([Buffer.from(valid.slice(0, -1)), Buffer.from([0xc3, 0x28, 0x7d])]), "not UTF-8"],
    ["UTF-16", Buffer.from(valid, "utf16le"), "not JSON"],
    [
      "a surrogate in UTF-8",
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      "not UTF-8",
    ],
    ["a byte order mark", `\uFEFF${valid}`, "byte order mark"],
    ["NaN", valid.replace("9007199254740993", "NaN"), "not JSON"],
    ["a huge exponent", valid.replace("9007199254740993", "1e999999999"), "/userId"],
    ["a million digits", valid.replace("9007199254740993", "9".repeat(1_000_000)), "/userId"],
    ["a body of escaped quotes without end", `"${'\\"'.repeat(500_000)}`, "not JSON"],
  ])("%s", async (_name, body, reason) => {
    const { status, text } = await send(request(body));
    expect(status).toBe(400);
    expect(text).toContain('"code":"000_002"');
    expect(text).toMatch(/x-mock-violations: /i);
    expect(text).toContain(reason);
  });

  test("1 MB of JSON is read; 10 MB are refused while they are still being sent", async () => {
    const padded = (size: number) => valid.replace("{", `{"padding":"${"x".repeat(size)}",`);
    expect((await send(request(padded(1_000_000)))).status).toBe(200);
    expect((await send(request(padded(10_000_000)))).status).toBe(413);
    const chunked = ["Transfer-Encoding: chunked"];
    const body = `${(10_000_000).toString(16)}\r\n${"x".repeat(10_000_000)}\r\n0\r\n\r\n`;
    expect((await send(request(body, chunked, ["content-length"]))).status).toBe(413);
  });

  test.each([
    ["brackets", "[],".repeat(345_000)],
    ["separate names", `{${Array.from({ length: 80_000 }, (_, index) => `"n${index}":0`).join(",")}}`],
    ["big integers", `[${"9007199254740993,".repeat(60_000)}1]`],
    ["cards that break every bound", `{"par":[${"[],".repeat(300_000)}0],"limits":{"once":-1}}`],
  ])("a megabyte of %s is judged at a cost in proportion to its size", async (_name, body) => {
    const data = request(body);
    const parsing = cpuMsOf(() => JSON.parse(`[${"1.5,".repeat(250_000)}1]`));
    const before = process.cpuUsage();
    const { text } = await sendRaw(mock.port, data, { timeoutMs: 20_000 });
    const { user, system } = process.cpuUsage(before);
    expect(statusOf(text)).toBe(400);
    // 3 to 35 times; what grows with the square of the size is in the thousands.
    expect((user + system) / 1000 / parsing).toBeLessThan(200);
  });
});

describe("bodies that are odd and yet valid", () => {
  test.each([
    ["__proto__ as a member", valid.replace("{", '{"__proto__":{"par":1},')],
    ["constructor as a member", valid.replace("{", '{"constructor":{"prototype":{"polluted":1}},')],
    ["a lone surrogate among the 27 characters", valid.replace("000000001", "00000000\\ud800")],
    ["a lone surrogate in a member of no one's", valid.replace("{", '{"more":"\\ud800",')],
    ["escaped names", valid.replace('"userId"', '"\\u0075serId"')],
    ["nesting 499 levels deep", valid.replace("{", `{"more":${deep(498, "[", "]")},`)],
  ])("%s", async (_name, body) => {
    const { status, text } = await send(request(body));
    expect([status, text.includes('"000_000"')]).toEqual([200, true]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("content types", () => {
  test.each([
    ["application/json;charset=utf-8", 200],
    ['Application/JSON; Charset="UTF-8"', 200],
    ["application/json; boundary=x", 200],
    ["application/json; charset=utf-16", 400],
    ["application/json; charset=latin1", 400],
    ["text/plain", 400],
    ["application/x-www-form-urlencoded", 400],
    ["application", 400],
    ["", 400],
    ["application/json, application/json", 400],
  ])("%s is answered with %i", async (type, status) => {
    expect((await send(request(valid, [`Content-Type: ${type}`], ["content-type"]))).status).toBe(status);
  });

  test("a missing one is the contract's 400", async () => {
    const { status, text } = await send(request(valid, [], ["content-type"]));
    expect([status, text.includes('"000_002"')]).toEqual([400, true]);
  });
});

describe("HTTP itself", () => {
  test("chunked bodies are read, malformed chunks refused", async () => {
    const chunks = [...valid.matchAll(/.{1,10}/g)].map(([part]) => `${part.length.toString(16)}\r\n${part}\r\n`);
    const chunked = request(`${chunks.join("")}0\r\n\r\n`, ["Transfer-Encoding: chunked"], ["content-length"]);
    expect((await send(chunked)).text).toContain('"000_000"');
    const broken = request("zz\r\n{}\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"], ["content-length"]);
    expect((await send(broken)).status).toBe(400);
  });

  test.each([
    ["no HTTP at all", "hello\r\n\r\n", 400],
    ["TLS", Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), 400],
    ["two lengths", request(valid, ["Content-Length: 3"]), 400],
    ["length and chunks", request("0\r\n\r\n", ["Transfer-Encoding: chunked"]), 400],
    ["a negative length", request("", ["Content-Length: -1"], ["content-length"]), 400],
    ["a space before the colon", request(valid, ["X-Odd : 1"]), 400],
    ["a NUL in a header", request(valid, ["X-Odd: a\0b"]), 400],
    ["no Host", request(valid, [], ["host"]), 400],
    ["a header of 20 KB", request(valid, [`X-Long: ${"a".repeat(20_000)}`]), 431],
    [
      "a flood of 5,000 headers",
      request(
        valid,
        Array.from({ length: 5_000 }, (_, index) => `X-${index}: 1`),
      ),
      431,
    ],
    ["an unknown expectation", request(valid, ["Expect: the-impossible"]), 417],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", 405],
    ["an unknown method", "BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
    ["an unknown path", "GET /pot HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
    ["a path that climbs", "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
    ["a broken percent sign in the path", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
    ["another method", `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 405],
    ["HEAD", `HEAD ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 405],
    ["OPTIONS of everything", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
  ])("%s", async (_name, data, status) => {
    const exchange = await send(data, { answers: /^HEAD/.test(String(data)) ? 2 : 1 });
    expect(exchange.status).toBe(status);
  });

  test.each([
    ["TLS", Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]), "? ? 400", "speaks http://, not https://"],
    ["a NUL in a header", request(valid, ["X-Odd: a\0b"]), "? ? 400", "Invalid header value char"],
    ["10 MB", request("", ["Content-Length: 10000000"], ["content-length"]), `POST ${path} 413`, "1048576 bytes"],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", "CONNECT example.com:443 405", "no tunnels"],
  ])("what never becomes a request is kept among them, with its reason: %s", async (...[, data, line, reason]) => {
    const { text } = await send(data);
    const { method, target, status, verdict } = mock.requests().at(-1) ?? {};
    expect([`${method} ${target} ${status}`, verdict?.kind]).toEqual([line, "refused"]);
    expect(verdict?.notes[0]).toContain(reason);
    expect(text).toContain(reason);
  });

  test("a connection that was opened ahead and closed unused is nothing to keep", async () => {
    const before = mock.requests().at(-1)?.number;
    await send("", { halfClose: true });
    expect(mock.requests().at(-1)?.number).toBe(before);
  });

  test("another method is told which one there is", async () => {
    expect((await send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).text).toMatch(/\r\nallow: POST\r\n/i);
  });

  test("HTTP/1.0 is answered and the connection ended", async () => {
    const old = Buffer.from(request(valid).toString("latin1").replace("HTTP/1.1", "HTTP/1.0"), "latin1");
    const { text, ended } = await send(old, { answers: 2 });
    expect([text.includes('"000_000"'), ended]).toEqual([true, true]);
  });

  test("pipelined requests are answered in their order", async () => {
    const ids = ["250101000000-0000001", "250101000000-0000002", "250101000000-0000003"];
    const pipeline = ids.map((id) => request(valid, [`X-KM-Correlation-Id: ${id}`], ["x-km-correlation-id"]));
    const { text } = await send(Buffer.concat(pipeline), { answers: 3 });
    expect([...text.matchAll(/X-KM-Correlation-Id: (\S+)/gi)].map(([, id]) => id)).toEqual(ids);
  });

  test("a caller that half-closes after its request is answered", async () => {
    expect((await send(request(valid), { halfClose: true })).text).toContain('"000_000"');
  });

  test("a caller that goes away in the middle of its body is forgotten", async () => {
    const { text } = await send(request(valid).subarray(0, -10), { halfClose: true });
    expect(text === "" || statusOf(text) === 400).toBe(true);
  });

  test("a request to upgrade the protocol is answered as if it did not ask", async () => {
    const upgrade = request(valid, [
      "Connection: Upgrade, HTTP2-Settings",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAAQAAP__",
    ]);
    expect((await send(upgrade)).text).toContain('"000_000"');
  });

  test.each(["https://evil.example", "null", "http://127.0.0.1.evil.example"])(
    "a page of %s may not call",
    async (origin) => {
      const preflight = { Origin: origin, "Access-Control-Request-Method": "POST" };
      const asked = await fetch(mock.url + path, { method: "OPTIONS", headers: preflight });
      const answer = await post(mock.url, bodyText("0"), { Origin: origin });
      for (const { status, headers } of [asked, answer]) {
        expect(status).toBe(403);
        expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
      }
    },
  );

  test("a preflight is allowed, and the answer lets the page read every header", async () => {
    const preflight = await fetch(mock.url + path, {
      method: "OPTIONS",
      headers: {
        Origin: "http://localhost:4011",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type, x-km-tran-token",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:4011");
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("POST");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("content-type, x-km-tran-token");
    const answer = await post(mock.url, bodyText("0"), { Origin: "http://localhost:4011" });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:4011");
    const exposed = (answer.headers.get("Access-Control-Expose-Headers") ?? "").split(", ");
    expect(exposed).toEqual(expect.arrayContaining(["X-KM-Correlation-Id", "X-Mock-Violations"]));
  });
});

describe("slow senders meet a time limit", () => {
  let strict: RunningMock;
  beforeAll(async () => {
    strict = await startMock({ ...own, limits: { headersTimeoutMs: 200, requestTimeoutMs: 400 } });
  });
  afterAll(() => strict.close());

  test.each([
    ["a head that never ends", request(valid).subarray(0, 40)],
    ["a body that never ends", request(valid).subarray(0, -5)],
  ])("%s is answered with 408", async (_name, data) => {
    const { text } = await sendRaw(strict.port, data, { timeoutMs: 60_000 });
    expect(statusOf(text)).toBe(408);
  });

  test("a body that comes byte by byte is answered with 408 too", async () => {
    const data = request(valid);
    const { text } = await sendRaw(strict.port, data, {
      timeoutMs: 60_000,
      write: (socket) => {
        let at = 0;
        const timer = setInterval(() => {
          if (socket.writable && at < data.length) socket.write(data.subarray(at, ++at));
          else clearInterval(timer);
        }, 20);
        socket.on("close", () => clearInterval(timer));
      },
    });
    expect(statusOf(text)).toBe(408);
  });

  test("a connection that sends nothing is closed", async () => {
    const { ended } = await sendRaw(strict.port, "", { timeoutMs: 60_000, answers: 2 });
    expect(ended).toBe(true);
  });
});

/** Milliseconds of this process for one turn of some work, the median of nine, so that one pause of the machine counts for nothing. */
function cpuMsOf(work: () => unknown): number {
  const turns = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return turns.sort((left, right) => left - right)[4] ?? Number.NaN;
}
