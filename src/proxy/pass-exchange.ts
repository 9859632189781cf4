import type { IncomingMessage, ServerResponse } from "node:http";
import { finished, pipeline } from "node:stream/promises";
import type { HeaderLine } from "../contract/model/exchange.ts";
import { Gate } from "../listen/gate.ts";
import { MemoryBudget, type MemoryShare } from "../listen/memory-budget.ts";
import { headerLines } from "../transport/channel.ts";
import { type ConnectionSettings, routeTo } from "../transport/connection.ts";
import type { Breach } from "./breach.ts";
import { copyBody, decodeBody, mostCopiedBytes, mostJudgedBytes, type OpenShare } from "./copy-body.ts";
import type { JudgedBody, ProxiedAnswer, ProxiedExchange } from "./exchange.ts";
import { type Arriving, endToEnd, forward, type NoAnswer, originForm, reasonOf } from "./forward.ts";
import type { Judgement } from "./judge-exchange.ts";
import type { Ledger } from "./ledger.ts";
import { forwardsLeft } from "./max-forwards.ts";

/** An answer in place of one that the upstream does not have yet. */
export interface StandInAnswer {
  readonly status: number;
  /** Without those that frame the message. */
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
}

/** Answers a request that the upstream has not implemented; `undefined`: its own 501 is passed on. */
export type AnswerUnimplemented = (
  request: ProxiedExchange["request"] & { readonly body: Uint8Array },
) => Promise<StandInAnswer | undefined>;

/** What one exchange is passed on by. */
export interface PassOptions {
  readonly answerUnimplemented?: AnswerUnimplemented | undefined;
  readonly upstream: URL;
  readonly enforce?: boolean;
  readonly timeoutMs?: number | undefined;
  readonly connection?: ConnectionSettings | undefined;
  readonly judge: (exchange: ProxiedExchange) => Judgement;
  readonly ledger: Ledger;
  readonly onExchange?: (number: number, exchange: ProxiedExchange, judgement: Judgement) => void;
}

/** Passes one exchange on and judges it; one whose caller goes away before its end is not judged. */
type PassExchange = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Exchanges with the upstream at a time, each with a connection of its own; a caller can send hundreds of requests in one packet. */
const mostAtATime = 256;

/** Makes what a proxy does with each request. */
export function createPassExchange(options: PassOptions): PassExchange {
  const { upstream, timeoutMs = 30_000, enforce = false, judge, ledger, answerUnimplemented } = options;
  const route = routeTo(upstream.href, options.connection);
  const budget = new MemoryBudget(mostCopiedBytes);
  const gate = new Gate(mostAtATime);
  const pass = async (incoming: IncomingMessage, response: ServerResponse, openShare: OpenShare): Promise<void> => {
    response.on("error", () => undefined);
    if (isGone(incoming) || isAnsweredHere(incoming, response)) return;
    const requestBody = copyBody(incoming, openShare);
    const arrived = await forward(incoming, response, { route, timeoutMs });
    const standIn = isUnimplemented(arrived) ? answerUnimplemented : undefined;
    const passed = await passOn(arrived, { response, openShare, holds: enforce || standIn !== undefined });
    if (passed.kind === "caller-gone" || isAbandoned(response)) return;
    const request = toRequest(incoming, requestBody);
    const exchange: ProxiedExchange = { request, answer: passed.kind === "none" ? passed : passed.answer };
    const judgement = judge(exchange);
    const number = ledger.add(exchange, judgement);
    options.onExchange?.(number, exchange, judgement);
    if (passed.kind === "none") refuse(response, badGateway(`no answer from the upstream: ${passed.reason}`));
    if (passed.kind === "held") {
      const own = await standInFor(request, standIn);
      answerHeld(own ?? passed, enforce ? judgement.breaches : [], response);
    }
  };
  return async (incoming, response) => {
    const shares: MemoryShare[] = [];
    const openShare: OpenShare = (giveUp) => {
      const share = budget.open(giveUp);
      shares.push(share);
      return share;
    };
    await gate
      .run(() => pass(incoming, response, openShare))
      .finally(() => {
        for (const share of shares) share.release();
      });
  };
}

function answerHeld(
  answer: StandInAnswer | (Whole & { readonly kind: "held" }),
  breaches: readonly Breach[],
  response: ServerResponse,
): void {
  if ("kind" in answer) letGo(answer, breaches, response);
  else sendStandIn(answer, response);
}

/** Whoever waited for the gate may have gone away meanwhile. */
function isGone({ socket }: IncomingMessage): boolean {
  return socket.destroyed;
}

function isUnimplemented(arrived: Arriving | NoAnswer): boolean {
  return arrived.kind === "arriving" && arrived.message.statusCode === 501;
}

interface PassingOn {
  readonly response: ServerResponse;
  readonly openShare: OpenShare;
  /** Whether the answer is kept until it is whole. */
  readonly holds: boolean;
}

async function passOn(arrived: Arriving | NoAnswer, { response, openShare, holds }: PassingOn) {
  if (arrived.kind === "none") return arrived;
  return holds ? takeIn(arrived, openShare) : handOn(arrived, response, openShare);
}

/** A request whose body was not kept cannot be answered here. */
async function standInFor(
  request: ProxiedExchange["request"],
  standIn: AnswerUnimplemented | undefined,
): Promise<StandInAnswer | undefined> {
  const { body } = request;
  return body === undefined ? undefined : standIn?.({ ...request, body });
}

/** Answers what may not be forwarded any more, as the last server would (RFC 9110, sections 7.6.2 and 9.3.7); it is no exchange to judge. */
function isAnsweredHere(incoming: IncomingMessage, response: ServerResponse): boolean {
  const { method = "GET", rawHeaders, httpVersion } = incoming;
  if (forwardsLeft(method, headerLines(rawHeaders)) !== 0n) return false;
  incoming.resume();
  if (method === "OPTIONS") response.writeHead(204, ["Via", `${httpVersion} plate`]).end();
  else {
    const detail = "Max-Forwards is 0, and TRACE is not answered here.";
    refuse(response, { status: 501, title: "Not Implemented", detail });
  }
  return true;
}

/** An upstream may answer before it has read the body to its end: then that is not judged. */
function toRequest(incoming: IncomingMessage, body: () => JudgedBody): ProxiedExchange["request"] {
  const { method = "GET", url: target = "/", rawHeaders, complete } = incoming;
  const headers = headerLines(rawHeaders);
  return { method, target: originForm(target), headers, body: complete ? body() : undefined };
}

/** The caller went away before the answer was there. */
function isAbandoned(response: ServerResponse): boolean {
  return response.destroyed && !response.headersSent;
}

/** An answer whose body is whole: passed on already, or held until it is judged. */
type Whole =
  | { readonly kind: "passed-on"; readonly answer: ProxiedAnswer }
  | {
      readonly kind: "held";
      readonly answer: ProxiedAnswer;
      readonly message: IncomingMessage;
      readonly body: JudgedBody;
    };

/** Passes an answer on while it comes in, to a caller who may go away. */
async function handOn(
  { message }: Arriving,
  response: ServerResponse,
  openShare: OpenShare,
): Promise<Whole | NoAnswer | { readonly kind: "caller-gone" }> {
  const body = copyBody(message, openShare);
  try {
    sendHead(message, response);
    response.flushHeaders();
    await pipeline(message, response);
    return { kind: "passed-on", answer: toAnswer(message, body()) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    message.destroy();
    if (code === "ERR_STREAM_PREMATURE_CLOSE") return { kind: "caller-gone" };
    return { kind: "none", reason: `${reasonOf(error as Error)} in the middle of its answer` };
  }
}

async function takeIn({ message }: Arriving, openShare: OpenShare): Promise<Whole | NoAnswer> {
  const copy = copyBody(message, openShare);
  try {
    await finished(message);
    const body = copy();
    return { kind: "held", answer: toAnswer(message, body), message, body };
  } catch (error) {
    return { kind: "none", reason: `${reasonOf(error as Error)} in the middle of its answer` };
  }
}

function toAnswer({ statusCode = 0, rawHeaders, headers }: IncomingMessage, body: JudgedBody): ProxiedAnswer {
  const judged = decodeBody(body, headers["content-encoding"]);
  return { kind: "answer", status: statusCode, headers: endToEnd(headerLines(rawHeaders)), body: judged };
}

function badGateway(detail: string) {
  return { status: 502, title: "Bad Gateway", detail };
}

/** Throws for a status or a field that cannot be sent. */
function sendHead({ statusCode = 0, statusMessage, rawHeaders }: IncomingMessage, response: ServerResponse): void {
  response.sendDate = false;
  response.writeHead(statusCode, statusMessage, [...endToEnd(headerLines(rawHeaders)).flat()]);
}

/** Says in a field of its own that the answer is not the upstream's. */
function sendStandIn({ status, headers, body }: StandInAnswer, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) return;
  const fields = [
    ...endToEnd(headers),
    ["X-Mock-Answer", "the upstream answered 501"],
    ["Content-Length", `${body.length}`],
  ];
  response.writeHead(status, fields.flat());
  response.end(body);
}

/** Sends an answer that was held, or says what is wrong with it in its place. */
function letGo(
  { message, body }: Whole & { kind: "held" },
  breaches: readonly Breach[],
  response: ServerResponse,
): void {
  const reasons = breaches
    .filter(({ severity, at }) => severity === "error" && at.startsWith("/response"))
    .map(({ rule, at, expected, actual }) => `${rule} ${at}: expected ${expected}, got ${actual}`);
  if (body === undefined) reasons.push(`more than ${mostJudgedBytes} bytes cannot be judged`);
  if (reasons.length > 0) {
    refuse(response, badGateway(`the upstream's answer breaks the contract: ${reasons.join("; ")}`));
  } else {
    sendHead(message, response);
    response.end(body);
  }
}

/** Answers with problem details (RFC 9457) of the proxy's own. */
export function refuse(
  response: ServerResponse,
  { status, title, detail }: { readonly status: number; readonly title: string; readonly detail: string },
): void {
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const length = String(Buffer.byteLength(body));
  if (response.headersSent) return;
  response.writeHead(status, ["Content-Type", "application/problem+json", "Content-Length", length]);
  response.end(body);
}
