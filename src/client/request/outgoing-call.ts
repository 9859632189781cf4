import type { Operation } from "../../contract/model/operation.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Unwritable } from "../../contract/model/value-form.ts";
import type { ConvertNumbers } from "../../contract/schema/number-places.ts";
import type { EngineParts } from "../engine-parts.ts";
import { type CallContext, ContractViolationError } from "../result/call-error.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { type ResolvedSettings, resolveSettings } from "../settings/call-settings.ts";
import type { CallOptions, ClientOptions } from "../settings/client-options.ts";
import type { BodyCodec, NativeBody } from "../write/body-codec.ts";
import { isNative, plainValue } from "../write/plain-value.ts";
import { encryptBody, noBody, type WrittenBody, widenBody } from "../write/write-body.ts";
import type { LooseRequest } from "./call-request.ts";
import { checkBody, checkParameter } from "./check-request.ts";
import type { FetchClient } from "./fetch-client.ts";
import { findHeader, type HeaderFields, mergeHeaders } from "./merge-headers.ts";
import { type OperationPlan, planOf } from "./operation-plan.ts";
import type { Security } from "./security.ts";
import { supplyHeaders } from "./supply-headers.ts";

/** What all calls of one client share. Nothing in it but the count changes, so calls may run side by side. */
export interface Engine extends EngineParts {
  readonly options: ClientOptions;
  readonly settings: ResolvedSettings;
  readonly bodies: BodyCodec;
  readonly numbers: ConvertNumbers;
  /** As the URL parser writes it, without a slash at its end. */
  readonly baseUrl: string;
  readonly send: FetchClient;
  /** Calls begun so far. */
  callCount: number;
}

/** One call: the request, its limits, and how far it has come. */
export interface OutgoingCall {
  readonly engine: Engine;
  /** As events give it: counted from 1. */
  readonly callNumber: number;
  readonly operation: Operation;
  readonly plan: OperationPlan;
  /** Of values that parameters and JSON can hold; with the credentials that its query and cookies carry, once it is sent. */
  request: LooseRequest;
  /** What of the caller's request they cannot hold. */
  readonly lost: readonly CallViolation[];
  /** The JSON Pointers of bytes and files inside the body. */
  readonly bytesAt: readonly string[];
  readonly options: CallOptions;
  readonly settings: ResolvedSettings;
  /** By `performance.now()`, which no clock change moves. */
  readonly startedMs: number;
  readonly progress: CallProgress;
}

interface CallProgress {
  attempts: number;
  correlationId: string | undefined;
}

/** Begins a call; nothing is checked or sent yet. Throws a PlateError for options that cannot be used. */
export function beginCall(
  engine: Engine,
  operation: Operation,
  { request, options }: { readonly request: LooseRequest; readonly options: CallOptions },
): OutgoingCall {
  engine.callCount += 1;
  const { bodies, parameters } = engine;
  const lost: CallViolation[] = [];
  const bytesAt: string[] = [];
  const plain = parameters?.plain(request, lost) ?? requireNone(request);
  const { body } = request;
  const rules = { place: { in: "body" }, violations: lost, bytesAt: bodies.files && bytesAt } as const;
  const plainBody = bodies.files && isNative(body) ? body : plainValue(body, rules);
  return {
    engine,
    callNumber: engine.callCount,
    operation,
    plan: planOf(operation),
    request: plainBody === body ? plain : { ...plain, body: plainBody },
    lost,
    bytesAt,
    options,
    settings: resolveSettings(engine.settings, options),
    startedMs: performance.now(),
    progress: { attempts: 0, correlationId: options.correlationId },
  };
}

/** A contract without parameters has no form for any: a value would be lost in silence. */
function requireNone(request: LooseRequest): LooseRequest {
  if (request.path ?? request.query ?? request.cookies)
    throw new PlateError("usage", "the contract has no parameters that a caller gives", {
      fix: "leave out path, query and cookies",
    });
  return request;
}

/** Which call an error or an event belongs to, as far as it has come. */
export function contextOf({ operation, progress }: OutgoingCall): CallContext {
  return { operationId: operation.id, correlationId: progress.correlationId, attempts: progress.attempts };
}

/** Whole milliseconds would hide what a local call costs; more than three digits are noise. `sinceMs` is of `performance.now()`. */
export function elapsedMs(sinceMs: number): number {
  return Math.round((performance.now() - sinceMs) * 1000) / 1000;
}

/**
 * Checks the caller's part of the request and writes its body, once for all attempts.
 * Throws a ContractViolationError with every violation.
 */
export async function prepareBody(call: OutgoingCall): Promise<WrittenBody> {
  const { operation, request, engine } = call;
  const { bodies } = engine;
  const row = operation.request;
  // Nothing is awaited without need: an error's stack then leads to the caller's line.
  const read = bodies.files?.read(request.body) ?? { value: request.body };
  const native = read instanceof Promise ? await read : read;
  const sent = sentAs(call, native);
  const { value, violations: rounded } = widenBody(native.value, { row, key: sent.key, numbers: engine.numbers });
  const violations = violationsOf(call, { ...sent, value, rounded });
  if (violations.length > 0) throw new ContractViolationError(violations, contextOf(call));
  if (row === undefined || value === undefined) return noBody;
  const { contentType } = sent;
  const written: WrittenBody | Unwritable =
    contentType === undefined
      ? { kind: "unwritable", reason: `is ${sent.key}: say which type it has by a Content-Type header` }
      : bodies.write(value, { contentType, encodings: row.encodings });
  if (written.kind === "written") return row.encrypted ? encryptBody(written, engine.platform?.encryption) : written;
  const violation = { in: "body", at: "", keyword: "mediaType", limit: contentType ?? "" } as const;
  throw new ContractViolationError([{ ...violation, message: written.reason }], contextOf(call));
}

/** A body's media type, as it goes out, and the key of the contract's `content` that applies to it. */
interface SentAs {
  /** `undefined` where nobody knows it. */
  readonly contentType: string | undefined;
  readonly key: string | undefined;
}

function sentAs({ options, request, operation, engine }: OutgoingCall, native: NativeBody): SentAs {
  const keys = operation.request?.mediaTypes ?? [];
  const named = (headers: object | undefined) => headers && findHeader(headers as HeaderFields, "content-type");
  const given = named(options.headers) ?? named(request.headers) ?? native.contentType;
  if (given !== undefined) return { contentType: given, key: engine.bodies.applicable(keys, given) };
  const chosen = engine.bodies.choose(keys, native.value);
  return { contentType: chosen?.kind === "media-type" ? chosen.contentType : undefined, key: chosen?.key };
}

interface WidenedBody extends SentAs {
  readonly value: unknown;
  /** What was found while it was widened. */
  readonly rounded: readonly CallViolation[];
}

function violationsOf(
  call: OutgoingCall,
  { value, contentType = "", key, rounded }: WidenedBody,
): readonly CallViolation[] {
  const { engine, operation, request, settings, plan, bytesAt } = call;
  const { bodies, judge, parameters } = engine;
  const lost = [...call.lost, ...(bodies.files?.refused(bytesAt, contentType) ?? none), ...rounded];
  const unwritable = parameters?.unwritable(operation, request) ?? none;
  if (!settings.validateRequests) return [...lost, ...unwritable];
  const { mediaTypes: [first = ""] = [] } = operation.request ?? {};
  const judged = judge && bodies.judged(value, contentType);
  const body = judged && { ...judged, mediaType: key ?? first };
  const broken = operation.request === undefined ? none : checkBody(operation, { value, body }, judge);
  const others = broken.filter(({ at }) => !lost.some((violation) => violation.in === "body" && violation.at === at));
  return [
    ...lost,
    ...(parameters?.check(operation, request, { own: plan.own, judge }) ?? none),
    ...others,
    ...unwritable,
  ];
}

/** The headers of one attempt but those that the platform supplies, and the credentials in the request's query and cookies. */
export async function prepareHeaders(call: OutgoingCall, { bytes, contentType }: WrittenBody): Promise<HeaderFields> {
  const { engine, operation, options, plan } = call;
  const secured = engine.security && (await secureCall(call, engine.security));
  const accept = { accept: plan.accept };
  // After the caller's, since a multipart form's has the boundary in it.
  const sent = contentType === undefined || bytes.length === 0 ? undefined : { "content-type": contentType };
  const callers = engine.parameters?.headers(operation, call.request);
  const isPlain = secured === undefined && callers === undefined && options.headers === undefined;
  const headers = isPlain ? { ...accept, ...sent } : mergeHeaders([accept, secured, callers, options.headers, sent]);
  checkHeaders(call, headers, options.headers);
  return headers;
}

/** Puts the credentials of one attempt into the request: its query and its cookies; the headers are returned. */
async function secureCall(call: OutgoingCall, security: Security): Promise<HeaderFields> {
  const { engine, operation, options, request } = call;
  const given = { ...engine.options.security, ...options.security };
  const { headers, query, cookies } = await security(operation, given);
  call.request = { ...request, query: { ...request.query, ...query }, cookies: { ...request.cookies, ...cookies } };
  return headers;
}

/**
 * The headers that the platform supplies for one attempt, made at one instant over the bytes that go out; `given` are the caller's
 * own and replace them. Throws a ContractViolationError for values that cannot be sent.
 */
export async function supplyCall(
  call: OutgoingCall,
  body: Uint8Array,
  given: HeaderFields | undefined,
): Promise<HeaderFields> {
  const { engine, operation, options, plan, progress, settings } = call;
  const message = { operation, body, timeMs: (engine.options.now ?? Date.now)() };
  const source = { platform: engine.platform, correlationId: options.correlationId, given };
  const { headers, correlationId } = await supplyHeaders(plan.supplied, message, source);
  progress.correlationId = correlationId;
  checkHeaders(call, headers);
  const broken = settings.validateRequests
    ? plan.supplied.flatMap((parameter) =>
        checkParameter(operation, { parameter, value: headers[parameter.name] }, engine.judge),
      )
    : none;
  if (broken.length > 0) throw new ContractViolationError(broken, contextOf(call));
  return headers;
}

/** Throws a ContractViolationError for headers that `fetch` would refuse: its own refusals would repeat them. */
function checkHeaders(call: OutgoingCall, headers: HeaderFields, named: HeaderFields = {}): void {
  const misnamed = Object.keys(named).filter((name) => !headerName.test(name));
  const isSendable = sendableText.test(Object.values(headers).join(""));
  if (isSendable && misnamed.length === 0) return;
  const unsendable = Object.keys(headers).filter((name) => !sendableText.test(headers[name] ?? ""));
  const violations = [
    ...misnamed.map((name) => headerViolation(name, "is no name that a header can have", headerName)),
    ...unsendable.map((name) => headerViolation(name, "has characters that a header cannot carry", sendableText)),
  ];
  throw new ContractViolationError(violations, contextOf(call));
}

const none: readonly CallViolation[] = [];

/** What a header's name and value can be. RFC 9110, sections 5.1 and 5.5. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const sendableText = /^[\t -~\u0080-\u00ff]*$/;

function headerViolation(name: string, message: string, { source: limit }: RegExp): CallViolation {
  return { in: "header", name, at: "", keyword: "pattern", limit, message };
}
