import { connect, type Socket } from "node:net";

/** What came back over one connection, as Latin-1 text, until the peer ended it or `enough` said so. */
export interface RawExchange {
  readonly text: string;
  readonly ended: boolean;
}

export interface RawOptions {
  /** Ends our half of the connection after the last byte. */
  readonly halfClose?: boolean;
  /** How many whole answers to wait for; 1 without it. */
  readonly answers?: number;
  readonly timeoutMs?: number;
  /** Called with the open socket in place of writing at once. */
  readonly write?: (socket: Socket) => void;
}

/** Sends bytes over a real socket and waits for the answers. */
export function sendRaw(port: number, data: string | Uint8Array, options: RawOptions = {}): Promise<RawExchange> {
  const { halfClose = false, answers = 1, timeoutMs = 60_000, write } = options;
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      if (write !== undefined) write(socket);
      else if (halfClose) socket.end(data);
      else socket.write(data);
    });
    const finish = (ended: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, ended });
    };
    const timer = setTimeout(() => finish(false), timeoutMs);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (countAnswers(text) >= answers) finish(false);
    });
    socket.on("end", () => finish(true));
    socket.on("close", () => finish(true));
    socket.on("error", () => finish(true));
  });
}

/** Whole answers only: head and, by Content-Length, body. */
export function countAnswers(text: string): number {
  let count = 0;
  let rest = text;
  for (;;) {
    const headEnd = rest.indexOf("\r\n\r\n");
    if (headEnd === -1) return count;
    const length = Number(/content-length: (\d+)/i.exec(rest.slice(0, headEnd))?.[1] ?? 0);
    if (rest.length < headEnd + 4 + length) return count;
    count += 1;
    rest = rest.slice(headEnd + 4 + length);
  }
}

export function statusOf(text: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1]);
}
