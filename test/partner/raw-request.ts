import { createHmac } from "node:crypto";
import { type Agent, request } from "node:http";
import { TEST_KEYS } from "./start-partner.ts";

/** A request, byte for byte as a test wants it. */
export interface RawRequest {
  readonly method: string;
  /** Behind the base URL. */
  readonly path: string;
  /** Sent with the names as they stand here. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Sent in pieces, without a Content-Length. */
  readonly chunked?: boolean;
}

/** What came back; `status` 0 stands for a connection that ended without an answer, or for no answer in time. */
export interface RawAnswer {
  readonly status: number;
  /** Values by lower-case name; several of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names as the server wrote them, in its order. */
  readonly headerNames: readonly string[];
  readonly body: string;
  readonly elapsedMs: number;
}

/** What is different from the good request. */
export interface RequestChange {
  readonly method?: string;
  readonly path?: string;
  /** Null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Buffer;
  /** The bytes that the token is made over, where they are not the body. */
  readonly signOver?: string | Buffer;
  readonly secretKey?: string;
  /** What becomes of the token after it was made. */
  readonly token?: (token: string) => string;
  readonly chunked?: boolean;
}

/** The page's case of success. */
export const GOOD_BODY =
  '{"userId":9007199254740993,"par":"KONA00000000000000000000001","limits":{"once":500000,"day":1000000,"month":5000000}}';

/** The members of the good body; each value is JSON text, null leaves the member out. */
export interface BodyChange {
  readonly userId?: string | null;
  readonly par?: string | null;
  readonly limits?: string | null;
  readonly once?: string | null;
  readonly day?: string | null;
  readonly month?: string | null;
}

/** The good body with changes, as JSON text. */
export function bodyText(change: BodyChange): string {
  const limits = object({ once: "500000", day: "1000000", month: "5000000" }, change);
  return object({ userId: "9007199254740993", par: '"KONA00000000000000000000001"', limits }, change);
}

function object(members: Readonly<Record<string, string>>, change: BodyChange): string {
  const texts = Object.entries(members).flatMap(([name, text]) => {
    const changed = change[name as keyof BodyChange];
    return changed === null ? [] : [`"${name}":${changed ?? text}`];
  });
  return `{${texts.join(",")}}`;
}

/** A request that the page allows, signed with the test keys, with changes. */
export function goodRequest(change: RequestChange = {}): RawRequest {
  const body = Buffer.from(change.body ?? GOOD_BODY);
  const mac = createHmac("sha256", change.secretKey ?? TEST_KEYS.secretKey)
    .update(Buffer.from(change.signOver ?? body))
    .digest("base64");
  const token = `KMV1:20261122103000123:${mac}`;
  const headers = {
    "Content-Type": "application/json",
    Accept: "application/json",
    "X-KM-User-AspId": "TESTASP00000001",
    "X-KM-Correlation-Id": "261122103000-0a1B2c3",
    "X-KM-Access-Key": TEST_KEYS.accessKey,
    "X-KM-Tran-Token": change.token === undefined ? token : change.token(token),
    "X-KM-Tran-Time": "20261122103000",
    "X-KM-Time-Zone": "KST",
  };
  return {
    method: change.method ?? "POST",
    path: change.path ?? "/api/v1/card/payment/limit/update",
    headers: withChanges(headers, change.headers ?? {}),
    body,
    chunked: change.chunked ?? false,
  };
}

function withChanges(
  headers: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const entries = Object.entries({ ...headers, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Sends one request over a real socket. Never throws: see `RawAnswer.status`. */
export function sendRaw(
  baseUrl: string,
  raw: RawRequest,
  options: { readonly agent?: Agent; readonly timeoutMs?: number } = {},
): Promise<RawAnswer> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const length = raw.chunked === true ? {} : { "Content-Length": String(raw.body.length) };
  return new Promise((resolve) => {
    const none = () => resolve({ status: 0, headers: {}, headerNames: [], body: "", elapsedMs: elapsed() });
    const sent = request(`${baseUrl}${raw.path}`, {
      method: raw.method,
      headers: { ...raw.headers, ...length },
      agent: options.agent ?? false,
      signal: AbortSignal.timeout(options.timeoutMs ?? 5_000),
    });
    sent.on("error", none);
    sent.on("response", (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", none);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: joined(response.headersDistinct),
          headerNames: response.rawHeaders.filter((_, index) => index % 2 === 0),
          body: Buffer.concat(pieces).toString(),
          elapsedMs: elapsed(),
        }),
      );
    });
    // Two writes: a body that is given to end() whole gets a Content-Length of node:http's own.
    const half = raw.chunked === true ? Math.ceil(raw.body.length / 2) : 0;
    if (half > 0) sent.write(raw.body.subarray(0, half));
    sent.end(raw.body.subarray(half));
  });
}

function joined(headers: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, all]) => [name, (all ?? []).join(", ")]));
}
