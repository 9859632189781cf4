import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { GatheredMessage, gatherChunks } from "../../src/listen/gather-chunks.ts";
import { createSender } from "../../src/transport/send.ts";
import { sendRaw } from "../mock/raw-socket.ts";

const head = "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
const closing = head.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
/** Each character in a chunk of its own. */
const chunked = (text: string): string => `${[...text].map((byte) => `1\r\n${byte}\r\n`).join("")}0\r\n\r\n`;
const digits = "0123456789".repeat(3_000);

/** What a server saw of each body: its text, and in how many pieces it came. */
async function serve(take: (message: IncomingMessage) => Promise<void> = async () => undefined) {
  const bodies: { text: string; pieces: number }[] = [];
  const server = createServer({ IncomingMessage: GatheredMessage }, (message, response) => {
    void take(message).then(async () => {
      const pieces: Buffer[] = [];
      for await (const piece of message) pieces.push(piece as Buffer);
      bodies.push({ text: Buffer.concat(pieces).toString("latin1"), pieces: pieces.length });
      response.end("ok");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, bodies };
}

test("a body whose bytes are chunks of their own comes in few pieces, whole and in order", async () => {
  const { port, bodies } = await serve();
  await sendRaw(port, `${closing}${chunked(digits)}`);
  expect(bodies[0]?.text).toBe(digits);
  // 180 kB on the wire are at least 3 reads of 64 kB; each gives at most a few pieces.
  expect(bodies[0]?.pieces).toBeLessThan(100);
});

test("a message that nobody reads yet keeps little, and loses nothing", async () => {
  let kept = 0;
  const { port, bodies } = await serve(async (message) => {
    // Turns of the event loop, in which a connection that was not paused would be read to its end.
    for (let turn = 0; turn < 300; turn += 1) await new Promise(setImmediate);
    kept = message.readableLength;
  });
  await sendRaw(port, `${closing}${chunked(digits.repeat(9))}`);
  expect(kept).toBeLessThan(150_000);
  expect(bodies[0]?.text).toBe(digits.repeat(9));
});

test.each<[string, readonly string[]]>([
  ["long and short chunks", ["a", "b".repeat(5_000), "c", "d".repeat(1_024), "e".repeat(1_023), "f"]],
  ["one chunk", ["abc"]],
  ["no chunk", []],
  ["a chunk of more than a read", ["x".repeat(200_000), "y"]],
])("%s keep their order, over two requests of one connection", async (_what, parts) => {
  const { port, bodies } = await serve();
  const body = `${parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join("")}0\r\n\r\n`;
  await sendRaw(port, `${head}${body}${closing}${body}`, { answers: 2 });
  expect(bodies.map(({ text }) => text)).toEqual([parts.join(""), parts.join("")]);
});

test("many connections with such bodies are read in turns, and a request between them is answered", async () => {
  const { port, bodies } = await serve();
  const attackers = Array.from({ length: 5 }, () => sendRaw(port, `${closing}${chunked(digits)}`));
  const honest = sendRaw(port, `${closing}5\r\nhello\r\n0\r\n\r\n`);
  await Promise.all([...attackers, honest]);
  expect(bodies.map(({ text }) => text).sort()).toEqual([...Array.from({ length: 5 }, () => digits), "hello"]);
  expect(bodies.findIndex(({ text }) => text === "hello")).toBeLessThan(5);
});

/** A server that answers everything with bytes as they are. */
async function answering(bytes: string): Promise<number> {
  const server = createTcpServer((socket) => socket.once("data", () => socket.end(bytes)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const answerOfChunks = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunked(digits)}`;

test("an answer's chunks are gathered too", async () => {
  const outgoing = request({ port: await answering(answerOfChunks), agent: false }).end();
  const pieces: Buffer[] = [];
  const message = await new Promise<IncomingMessage>((resolve) => {
    outgoing.on("response", (incoming) => {
      gatherChunks(incoming);
      resolve(incoming);
    });
  });
  for await (const piece of message) pieces.push(piece as Buffer);
  expect(Buffer.concat(pieces).toString("latin1")).toBe(digits);
  expect(pieces.length).toBeLessThan(100);
});

test("what verify and call read of such an answer is whole, and beyond the limit one sentence", async () => {
  const baseUrl = `http://127.0.0.1:${await answering(answerOfChunks)}`;
  const send = async (maxAnswerBytes: number) => {
    const sender = createSender({ baseUrl, timeoutMs: 20_000, connections: 1, maxAnswerBytes });
    const { result } = await sender.send(
      { method: "GET", path: "/", headers: [], chunked: false },
      new AbortController().signal,
    );
    sender.close();
    return result.kind === "answer" ? Buffer.from(result.body).toString("latin1") : result.reason;
  };
  expect(await send(30_000)).toBe(digits);
  expect(await send(29_999)).toBe("too-large");
});
