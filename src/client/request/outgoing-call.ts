import type { Operation } from "../../contract/model/operation.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { EngineParts } from "../engine-parts.ts";
import type { CallContext } from "../result/call-error.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { type ResolvedSettings, resolveSettings } from "../settings/call-settings.ts";
import type { CallOptions, ClientOptions } from "../settings/client-options.ts";
import type { BodyCodec } from "../write/body-codec.ts";
import type { LooseRequest } from "./call-request.ts";
import type { FetchClient } from "./fetch-client.ts";
import { type OperationPlan, planOf } from "./operation-plan.ts";

/** What all calls of one client share. Nothing in it but the count changes, so calls may run side by side. */
export interface Engine extends EngineParts {
  readonly options: ClientOptions;
  readonly settings: ResolvedSettings;
  readonly bodies: BodyCodec;
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
  /** What of the caller's parameters cannot be written. */
  readonly lost: readonly CallViolation[];
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
  const lost: CallViolation[] = [];
  const plain = engine.parameters?.plain(request, lost) ?? requireNone(request);
  return {
    engine,
    callNumber: engine.callCount,
    operation,
    plan: planOf(operation),
    request: plain,
    lost,
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
