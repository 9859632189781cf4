import type { ServerResponse } from "node:http";
import type { MockAnswer } from "./mock-answer.ts";

/** Sends an answer as its delivery says; ends early where the caller goes away. */
export async function sendAnswer(answer: MockAnswer, response: ServerResponse): Promise<void> {
  const { delivery } = answer;
  if (delivery.delayMs > 0) await pause(delivery.delayMs, response);
  if (response.destroyed) return;
  switch (delivery.mode) {
    case "whole":
      writeHead(answer, response);
      endWith(answer.body, response);
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "truncate":
      writeHead(answer, response);
      response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
      return;
    case "drip":
      await drip(answer, response);
  }
}

/** Up to here, copying a body to follow its head in one write costs less than a second write. */
const mostCopiedBytes = 16_384;

function endWith(body: Uint8Array, response: ServerResponse): void {
  if (body.length > mostCopiedBytes) response.end(body);
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1"), "latin1");
}

/** These statuses have no body and no Content-Length (RFC 9110, section 8.6). */
function isBodiless(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}

function writeHead({ status, headers, body }: MockAnswer, response: ServerResponse): void {
  const fields: string[] = [];
  for (const [name, value] of headers) fields.push(name, value);
  if (!isBodiless(status)) fields.push("Content-Length", String(body.length));
  response.writeHead(status, fields);
}

async function drip(answer: MockAnswer, response: ServerResponse): Promise<void> {
  writeHead(answer, response);
  response.flushHeaders();
  for (const byte of answer.body) {
    await pause(answer.delivery.intervalMs, response);
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
  }
  response.end();
}

/** Ends early where the caller goes away: nobody waits any more, and the timer would keep a stopped process alive. */
function pause(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      response.off("close", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    response.once("close", end);
  });
}
