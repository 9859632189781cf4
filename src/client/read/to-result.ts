import { contextOf, elapsedMs, type OutgoingCall } from "../request/outgoing-call.ts";
import { ContractViolationError } from "../result/call-error.ts";
import type { LooseResult } from "../result/call-result.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { tellLogger } from "../settings/observe-call.ts";
import { checkAnswer } from "./check-answer.ts";
import type { WireAnswer } from "./exchange.ts";
import type { ReadAnswer } from "./known-answer.ts";
import { readAnswer } from "./read-answer.ts";

/** An attempt that was answered, with the headers that it sent. */
export interface AnsweredAttempt {
  readonly kind: "answered";
  readonly answer: WireAnswer;
  readonly sent: Headers;
}

/** The result of a call. Throws a MalformedAnswerError, and with `validateResponses: "error"` a ContractViolationError. */
export async function toResult(call: OutgoingCall, { answer, sent }: AnsweredAttempt): Promise<LooseResult> {
  const { engine, operation, settings } = call;
  const { judge, decodeHeader: decode } = engine;
  const read = await readAnswer(operation, answer, {
    encryption: engine.platform?.encryption,
    engine,
    context: contextOf(call),
  });
  // An unknown answer is a finding by itself.
  if (settings.validateResponses === "off" || read.kind === "unknown")
    return compose(call, { answer, read, violations: [] });
  const rules = { judge, decode, sent, received: answer.headers };
  const broken = checkAnswer(operation, read, rules);
  const violations = read.isClear === true ? [clearViolation, ...broken] : broken;
  const result = compose(call, { answer, read, violations });
  if (violations.length > 0) report(call, result);
  return result;
}

/** `x-encrypted`: whoever is between client and server has read it. */
const clearViolation: CallViolation = {
  in: "body",
  at: "",
  keyword: "x-encrypted",
  limit: "",
  message: "must be encrypted, and came in clear",
};

interface ResultParts {
  readonly answer: WireAnswer;
  readonly read: ReadAnswer;
  readonly violations: readonly CallViolation[];
}

function compose(call: OutgoingCall, { answer, read, violations }: ResultParts): LooseResult {
  const { operationId, correlationId, attempts } = contextOf(call);
  const base = {
    operationId,
    correlationId,
    attempts,
    durationMs: elapsedMs(call.startedMs),
    rawHeaders: answer.headers,
    rawBody: answer.text,
    violations,
  };
  if (read.kind === "unknown") {
    const { problem: message, received } = read;
    return { ok: false, status: "unknown", code: "unknown", message, headers: {}, received, ...base };
  }
  const headers: Record<string, string | undefined> = {};
  for (const { name } of read.row.headers) headers[name] = answer.headers.get(name) ?? undefined;
  const { ok, code, message, body } = read;
  const known = { status: answer.status, code, message, headers, ...base };
  return ok ? { ok, data: body, ...known } : { ok, error: body, ...known };
}

function report({ settings, engine }: OutgoingCall, result: LooseResult): void {
  const { operationId, correlationId, attempts, violations } = result;
  const context = { operationId, correlationId, attempts };
  if (settings.validateResponses === "error") throw new ContractViolationError(violations, context, result);
  tellLogger(engine.options, (logger) => logger.warn("the answer breaks the contract", { ...context, violations }));
}
