import { ContractViolationError } from "./call-error.ts";
import type { LooseResult } from "./call-result.ts";
import type { CallViolation } from "./call-violation.ts";
import { checkAnswer } from "./check-answer.ts";
import type { WireAnswer } from "./exchange.ts";
import { contextOf, elapsedMs, type OutgoingCall } from "./outgoing-call.ts";
import { type ReadAnswer, readAnswer } from "./read-answer.ts";
import { findHeader } from "./supply-headers.ts";

/** An attempt that was answered, with the headers that it sent. */
export interface AnsweredAttempt {
  readonly kind: "answered";
  readonly answer: WireAnswer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The result of a call. Throws a MalformedAnswerError, and with `validateResponses: "error"` a ContractViolationError. */
export async function toResult(call: OutgoingCall, { answer, headers }: AnsweredAttempt): Promise<LooseResult> {
  const { engine, operation, startedMs } = call;
  const context = contextOf(call);
  const read = await readAnswer(operation, answer, { encryption: engine.platform?.encryption, context });
  const violations = judge(call, read, { sent: (name) => findHeader(headers, name), received: answer.headers });
  const base = {
    operationId: operation.id,
    correlationId: context.correlationId,
    attempts: context.attempts,
    durationMs: elapsedMs(startedMs),
    rawHeaders: answer.headers,
    rawBody: answer.text,
    violations,
  };
  if (read.kind === "unknown") {
    const { problem: message, received } = read;
    return { ok: false, status: "unknown", code: "unknown", message, headers: {}, received, ...base };
  }
  const declared = read.row.headers.map(({ name }) => [name, answer.headers.get(name) ?? undefined] as const);
  const { ok, code, message, body } = read;
  const known = { status: answer.status, code, message, headers: Object.fromEntries(declared), ...base };
  return ok ? { ok, data: body, ...known } : { ok, error: body, ...known };
}

/** Holds a known answer against the contract as strictly as the call asks for; an unknown one is a finding by itself. */
function judge(
  call: OutgoingCall,
  read: ReadAnswer,
  headers: Parameters<typeof checkAnswer>[1],
): readonly CallViolation[] {
  const { settings, validators, engine } = call;
  if (settings.validateResponses === "off" || read.kind === "unknown") return [];
  const violations = checkAnswer(read, headers, validators);
  if (violations.length === 0) return violations;
  const context = contextOf(call);
  if (settings.validateResponses === "error") throw new ContractViolationError("answer", violations, context);
  engine.options.logger?.warn("the answer breaks the contract", { ...context, violations });
  return violations;
}
