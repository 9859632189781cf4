import type { Operation } from "../contract/model/operation.ts";
import type { Platform } from "../contract/model/platform.ts";
import type { ContractValidators, OperationValidators } from "../contract/model/validator.ts";
import { bodyKindOf, mediaTypeToSend } from "../contract/wire/media-type.ts";
import { type CallContext, ContractViolationError } from "./call-error.ts";
import type { LooseRequest } from "./call-request.ts";
import { type ResolvedSettings, resolveSettings } from "./call-settings.ts";
import type { CallViolation } from "./call-violation.ts";
import { checkRequest, checkSuppliedHeaders } from "./check-request.ts";
import type { CallOptions, ClientOptions } from "./client-options.ts";
import type { FetchClient, RequestParts } from "./fetch-client.ts";
import { acceptHeader, mergeHeaders } from "./merge-headers.ts";
import { readBaseUrl } from "./read-base-url.ts";
import { type SecuredParts, type SecurityScheme, securedParts, securedRequest } from "./security.ts";
import { findHeader, supplyHeaders } from "./supply-headers.ts";
import { hasNative, readNativeBody } from "./write/native-body.ts";
import { plainRequest } from "./write/plain-request.ts";
import { noBody, type WrittenBody, widenBody, writeBody } from "./write/write-body.ts";
import { callersHeaders, findUnwritable } from "./write/write-parameters.ts";

/** What all calls of one client share. Nothing in it but the count changes, so calls may run side by side. */
export interface Engine {
  readonly options: ClientOptions;
  readonly validators: ContractValidators | undefined;
  readonly platform: Platform | undefined;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
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
  /** Of values that parameters and JSON can hold; with the credentials that its query and cookies carry, once it is sent. */
  request: LooseRequest;
  /** What of the caller's request they cannot hold. */
  readonly lost: readonly CallViolation[];
  readonly options: CallOptions;
  readonly settings: ResolvedSettings;
  readonly validators: OperationValidators | undefined;
  /** By `performance.now()`, which no clock change moves. */
  readonly startedMs: number;
  readonly progress: CallProgress;
}

interface CallProgress {
  attempts: number;
  correlationId: string | undefined;
}

/** Begins a call; nothing is checked or sent yet. */
export function beginCall(
  engine: Engine,
  operation: Operation,
  { request, options }: { readonly request: LooseRequest; readonly options: CallOptions },
): OutgoingCall {
  engine.callCount += 1;
  const { request: plain, violations: lost } = plainRequest(request);
  return {
    engine,
    callNumber: engine.callCount,
    operation,
    request: plain,
    lost,
    options,
    settings: resolveSettings(engine.options, options),
    validators: engine.validators?.[operation.id],
    startedMs: performance.now(),
    progress: { attempts: 0, correlationId: options.correlationId },
  };
}

/** Where a call goes in place of its client's address, and whether cookies go along. Throws as `readBaseUrl` does. */
export function destinationOf({ engine, options }: OutgoingCall): Pick<RequestParts, "baseUrl" | "credentials"> {
  const credentials = options.credentials ?? engine.options.credentials;
  return { baseUrl: options.baseUrl === undefined ? undefined : readBaseUrl(options.baseUrl), credentials };
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
  const { operation, request, settings, validators, engine } = call;
  const row = operation.request;
  // Nothing is awaited without need: an error's stack then leads to the caller's line.
  const native = hasNative(request.body)
    ? await readNativeBody(request.body)
    : { value: request.body, contentType: undefined };
  const chosen = row && mediaTypeToSend(row.mediaTypes, bodyKindOf(native.value));
  const mediaType =
    givenContentType(call) ?? native.contentType ?? (chosen?.kind === "media-type" ? chosen.contentType : undefined);
  const { value, violations: rounded } = widenBody(native.value, row, mediaType);
  const sent = { ...request, body: value };
  const broken = settings.validateRequests ? checkRequest(operation, { request: sent, mediaType }, validators) : [];
  const others = broken.filter(({ at }) => !rounded.some((violation) => violation.at === at));
  const violations = [...call.lost, ...rounded, ...others, ...findUnwritable(operation, request)];
  if (violations.length > 0) throw new ContractViolationError(violations, contextOf(call));
  if (row === undefined || value === undefined) return noBody;
  const written =
    mediaType === undefined
      ? {
          kind: "unwritable" as const,
          reason: `is ${chosen?.key}: say which type it has by a Content-Type header`,
        }
      : await writeBody(value, { row, mediaType, encryption: engine.platform?.encryption });
  if (written.kind === "written") return written;
  const limit = mediaType ?? "";
  const violation = { in: "body", at: "", keyword: "mediaType", limit, message: written.reason } as const;
  throw new ContractViolationError([violation], contextOf(call));
}

function givenContentType({ options, request }: OutgoingCall): string | undefined {
  const own = request.headers && findHeader(request.headers as Readonly<Record<string, string>>, "content-type");
  return (options.headers && findHeader(options.headers, "content-type")) ?? own;
}

/** Puts the credentials of one attempt into the request: its query and its cookies; the headers are returned with them. */
async function secureCall(call: OutgoingCall): Promise<SecuredParts> {
  const { engine, operation, options } = call;
  const given = { ...engine.options.security, ...options.security };
  const secured = await securedParts(operation, engine.securitySchemes, given);
  call.request = securedRequest(call.request, secured);
  return secured;
}

/** Every header of one attempt, made at one instant. Throws a ContractViolationError for values that cannot be sent. */
export async function prepareHeaders(
  call: OutgoingCall,
  { bytes: body, contentType }: WrittenBody,
): Promise<Readonly<Record<string, string>>> {
  const { engine, operation, options, progress } = call;
  const given = options.headers;
  const secured = (await secureCall(call)).headers;
  const message = { operation, body, timeMs: (engine.options.now ?? Date.now)() };
  const source = { platform: engine.platform, correlationId: options.correlationId, given };
  const supplied = await supplyHeaders(operation, message, source);
  progress.correlationId = supplied.correlationId;
  // After the caller's, since a multipart form's has the boundary in it.
  const sent = contentType === undefined || body.length === 0 ? undefined : { "content-type": contentType };
  const callers = callersHeaders(operation, call.request);
  const accepted = acceptHeader(operation);
  const headers =
    callers === undefined && given === undefined
      ? { ...accepted, ...secured, ...sent, ...supplied.headers }
      : mergeHeaders([accepted, secured, callers, given, sent, supplied.headers]);
  checkHeaders(call, headers, supplied.headers);
  return headers;
}

function checkHeaders(
  call: OutgoingCall,
  headers: Readonly<Record<string, string>>,
  supplied: Readonly<Record<string, string>>,
): void {
  const { operation, settings, validators, options } = call;
  const broken = settings.validateRequests ? checkSuppliedHeaders(operation, supplied, validators) : none;
  const unnamed = options.headers === undefined ? none : findUnusableNames(options.headers);
  const isSendable = sendableText.test(Object.values(headers).join(""));
  if (isSendable && broken.length + unnamed.length === 0) return;
  const unsendable = Object.keys(headers).filter((name) => !sendableText.test(headers[name] ?? ""));
  const violations = [...unnamed, ...unsendable.map(unsendableViolation), ...broken];
  throw new ContractViolationError(violations, contextOf(call));
}

const none: readonly CallViolation[] = [];

/** What fetch accepts as a header's name and value; its own refusals would repeat them. RFC 9110, sections 5.1 and 5.5. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const sendableText = /^[\t -~\u0080-\u00ff]*$/;

function unsendableViolation(name: string): CallViolation {
  const message = "has characters that a header cannot carry";
  return { in: "header", name, at: "", keyword: "pattern", limit: sendableText.source, message };
}

function findUnusableNames(headers: Readonly<Record<string, string>>): readonly CallViolation[] {
  const names = Object.keys(headers).filter((name) => !headerName.test(name));
  const message = "is no name that a header can have";
  return names.map((name) => ({ in: "header", name, at: "", keyword: "pattern", limit: headerName.source, message }));
}
