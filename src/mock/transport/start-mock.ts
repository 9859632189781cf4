import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PlateError } from "../../contract/model/plate-error.ts";
import { createMock } from "../create-mock.ts";
import type { ExchangeRecord } from "../log/exchange-record.ts";
import type { MockOptions } from "../mock-options.ts";
import { createHttpServer, defaultLimits, type TransportLimits } from "./http-server.ts";

/** Where a mock listens, in addition to what it answers. */
export interface StartMockOptions extends MockOptions {
  /** `127.0.0.1` without it: a mock is for this machine. */
  readonly host?: string | undefined;
  /** 0, the default, lets the system choose. */
  readonly port?: number | undefined;
  readonly limits?: Partial<TransportLimits> | undefined;
  /** Host names that are answered in addition to addresses and the names of this machine; a website's name could lead here too. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins (`https://docs.example.com`) whose pages may call the mock, in addition to those of this machine. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Gets errors of ours, which a caller sees as 500. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A mock that listens; `await using` stops it at the end of its block. */
export interface RunningMock extends AsyncDisposable {
  /** The base URL, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** The last requests, the newest last. */
  readonly requests: () => readonly ExchangeRecord[];
  /** Stops listening, lets what is in flight finish (at most 5 seconds), and ends. */
  readonly close: () => Promise<void>;
}

const longestFlightMs = 5_000;

/** Starts a mock, and resolves when it can answer at once. Throws a PlateError (`target`) where the address cannot be had. */
export async function startMock(options: StartMockOptions): Promise<RunningMock> {
  const { host = "127.0.0.1", port = 0 } = options;
  const mock = createMock(options);
  const limits = { ...defaultLimits, ...options.limits };
  const { allowedHosts = [], allowedOrigins = [], onError: report = () => undefined } = options;
  const server = createHttpServer(mock, { limits, report, allowedHosts, allowedOrigins });
  const warm = mock.warmUp().catch(report);
  const address = await listen(server, host, port);
  await warm;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeGracefully(server);
    return closing;
  };
  return {
    url: `http://${urlHost(address)}:${address.port}`,
    port: address.port,
    requests: mock.requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `${host}:${port}`;
  const known: Readonly<Record<string, readonly [message: string, fix: string]>> = {
    EADDRINUSE: [
      `another program listens on ${place}`,
      "end that program, or choose another port: --port 0 takes a free one",
    ],
    EACCES: [`this user may not listen on ${place}`, "choose a port from 1024 upwards: --port 0 takes a free one"],
    EADDRNOTAVAIL: [
      `this machine has no address ${host}`,
      "choose an address of this machine, such as --host 127.0.0.1",
    ],
    ENOTFOUND: [`the host name ${host} is not known`, "choose an address of this machine, such as --host 127.0.0.1"],
  };
  const [message, fix] = known[error.code ?? ""] ?? [
    `cannot listen on ${place}: ${error.message}`,
    "choose another address",
  ];
  return new PlateError("target", message, { fix, cause: error });
}

/** An address that stands for all of the machine's is reached under the local one; IPv6 addresses stand in brackets (RFC 3986). */
function urlHost({ address, family }: AddressInfo): string {
  if (address === "0.0.0.0") return "127.0.0.1";
  if (address === "::") return "[::1]";
  return family === "IPv6" ? `[${address}]` : address;
}

async function closeGracefully(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), longestFlightMs);
  await closed;
  clearTimeout(timer);
}
