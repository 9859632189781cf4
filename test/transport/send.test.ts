import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { WireRequest } from "../../src/contract/model/exchange.ts";
import { createSender } from "../../src/transport/send.ts";

let server: Server | undefined;
afterEach(() => server?.close());
const never = new AbortController().signal;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/** Answers whatever comes with these bytes, and keeps what came. */
async function startRawServer(answers: (count: number) => string | undefined, timeoutMs = 20_000) {
  const received: string[] = [];
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      received.push(data.toString("latin1"));
      const reply = answers(received.length);
      if (reply === undefined) socket.destroy();
      else socket.write(reply);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sender = createSender({ baseUrl: `http://127.0.0.1:${port}/base/`, timeoutMs, connections: 1 });
  return { received, port, send: (request: WireRequest) => sender.send(request, never), close: sender.close };
}

const request: WireRequest = { method: "POST", path: "/a?b=c", headers: [], body: bytes("{}"), chunked: false };

describe("a request goes out as it is", () => {
  test("header names keep their case, their order and their repetitions; nothing is added but Host, length and connection", async () => {
    const { received, send, port, close } = await startRawServer(() => answer);
    await send({
      ...request,
      headers: [
        ["x-B", "1"],
        ["X-a", ""],
        ["x-B", "2"],
      ],
    });
    close();
    expect(received).toEqual([
      `POST /base/a?b=c HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nx-B: 1\r\nX-a: \r\nx-B: 2\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}`,
    ]);
  });

  test("a body in chunks has no length", async () => {
    const { received, send, close } = await startRawServer(() => answer);
    await send({ ...request, body: bytes("{ }"), chunked: true });
    close();
    expect(received.join("")).toMatch(
      /Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n2\r\n\{ \r\n1\r\n\}\r\n0\r\n\r\n$/,
    );
    expect(received.join("")).not.toContain("Content-Length");
  });

  test("a redirect is an answer, and is not followed", async () => {
    const { received, send, close } = await startRawServer(
      () => "HTTP/1.1 307 Over There\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n",
    );
    expect((await send(request)).result).toMatchObject({ kind: "answer", status: 307 });
    close();
    expect(received).toHaveLength(1);
  });
});

describe("what comes of it", () => {
  test.each([
    ["nothing", "", { kind: "no-answer", reason: "timeout" }],
    ["half an answer", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok", { kind: "no-answer", reason: "timeout" }],
    ["a greeting of another protocol", "220 hello\r\n\r\n", { kind: "no-answer", reason: "not-http" }],
    ["a closed connection", undefined, { kind: "no-answer", reason: "closed" }],
    ["an answer", answer, { kind: "answer", status: 200, body: Buffer.from("ok") }],
  ])("%s", async (_what, reply, result) => {
    const isCut = "reason" in result && result.reason === "timeout";
    const { send, close } = await startRawServer(() => reply, isCut ? 300 : undefined);
    expect((await send(request)).result).toMatchObject(result);
    close();
  });

  test("a kept connection that the server closed is no fault: the request goes out once more", async () => {
    const { send, close } = await startRawServer((count) => (count === 2 ? undefined : answer));
    expect(await send(request)).toMatchObject({ requests: 1 });
    const second = await send(request);
    close();
    expect(second).toMatchObject({ requests: 2, result: { kind: "answer" } });
    expect(second.brokenConnection).toBeUndefined();
  });

  test("a kept connection that answers nonsense is a fault, of the request before", async () => {
    const { send, close } = await startRawServer((count) => (count === 2 ? "}\r\n\r\n" : answer));
    const first = await send(request);
    const second = await send({ ...request, path: "/second" });
    close();
    expect(second.result).toMatchObject({ kind: "answer", status: 200 });
    expect(second.brokenConnection?.after).toBe(first.request);
  });
});
