import { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { type ByteCollector, collectBytes } from "../contract/wire/byte-collector.ts";

/** Shorter chunks are gathered; a Buffer costs some hundred bytes, whatever it holds. */
const shortBytes = 1024;
/** Short chunks that are taken of one connection before it is others' turn. */
const chunksInARow = 2_000;

/** A message whose short chunks are gathered: for `createServer({ IncomingMessage: GatheredMessage })`. */
export class GatheredMessage extends IncomingMessage {
  constructor(socket: Socket) {
    super(socket);
    gatherChunks(this);
  }
}

/**
 * Has a message pass on what arrives in a turn of the event loop as one piece. A sender can put each byte into a chunk of its own: Node
 * keeps a Buffer for each, and a reader that pauses the message still gets all of a packet. A connection that sends many such chunks
 * is not read until it is its turn: of all those, one a turn, so that however many there are, others wait for one.
 *
 * It replaces what every Readable has for its maker, `push` and `_read`, since Node lets nobody choose the class of a client's message.
 * Has to be called before the body comes: in the constructor, or in the `response` event.
 */
export function gatherChunks(message: IncomingMessage): void {
  const pushOn = message.push.bind(message);
  const readOn = message._read.bind(message);
  let pending: ByteCollector | undefined;
  let chunks = 0;
  let turn: NodeJS.Immediate | undefined;
  let isFull = false;
  const flush = (): void => {
    clearImmediate(turn);
    const piece = pending?.bytes();
    pending = undefined;
    chunks = 0;
    if (piece !== undefined) isFull = !pushOn(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
  };
  message._read = (size) => {
    isFull = false;
    // What is pending is pushed soon, and more is asked for after that.
    if (pending === undefined) readOn(size);
  };
  message.push = (chunk: Uint8Array | null, encoding) => {
    if (chunk === null || chunk.length >= shortBytes) {
      flush();
      return pushOn(chunk, encoding);
    }
    if (pending === undefined) {
      pending = collectBytes(Number.POSITIVE_INFINITY);
      turn = setImmediate(flush);
    }
    pending.add(chunk);
    chunks += 1;
    if (chunks === chunksInARow) {
      clearImmediate(turn);
      waitForTurn(flush);
    }
    // `false` has Node read no more of the connection until more is asked for.
    return chunks < chunksInARow && !isFull;
  };
}

const waiting: (() => void)[] = [];

function waitForTurn(task: () => void): void {
  waiting.push(task);
  if (waiting.length === 1) setImmediate(nextTurn);
}

function nextTurn(): void {
  const task = waiting[0];
  setImmediate(() => {
    waiting.shift();
    if (waiting.length > 0) nextTurn();
  });
  task?.();
}
