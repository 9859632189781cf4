import type { Mask } from "../../contract/show/mask-secrets.ts";
import { printableJson, printableLine } from "../../contract/show/printable.ts";
import { describeViolation, type RequestViolation } from "../request/request-violation.ts";
import type { ExchangeRecord, Verdict } from "./exchange-record.ts";

/** One request as it may be shown, without headers and body: secrets hidden. */
export interface ExchangeLine {
  readonly number: number;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly durationMs: number;
  readonly verdict: Verdict["kind"];
  readonly operationId?: string;
  readonly scenario?: string;
  readonly violations: readonly RequestViolation[];
  readonly notes: readonly string[];
}

/** All of one request as it may be shown. */
export interface ExchangeDescription extends ExchangeLine {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** A record with its secrets hidden. */
export function describeExchange(record: ExchangeRecord, mask: Mask): ExchangeDescription {
  const body = mask.body(new TextDecoder().decode(record.body));
  return { ...describeLine(record, mask), headers: mask.headers(record.headers), body };
}

function describeLine(record: ExchangeRecord, mask: Mask): ExchangeLine {
  const { verdict } = record;
  return {
    number: record.number,
    time: new Date(record.timeMs).toISOString(),
    method: record.method,
    target: mask.target(record.target),
    status: record.status,
    durationMs: Math.round(record.durationMs * 1000) / 1000,
    verdict: verdict.kind,
    ...(verdict.operationId === undefined ? {} : { operationId: verdict.operationId }),
    ...(verdict.scenario === undefined ? {} : { scenario: verdict.scenario }),
    violations: verdict.violations,
    notes: verdict.notes,
  };
}

/** A record as one line of JSON, without headers and body. */
export function exchangeAsJson(record: ExchangeRecord, mask: Mask): string {
  return printableJson(JSON.stringify(describeLine(record, mask)));
}

/** A record as one line for people: `POST /widgets 400 invalid-request  0.4 ms  body /name: is required`. */
export function exchangeAsText(record: ExchangeRecord, mask: Mask): string {
  const { method, target, status, durationMs, verdict, scenario, violations, notes } = describeLine(record, mask);
  const reasons = [...violations.map(describeViolation), ...notes];
  const outcome = scenario === undefined ? verdict : `${verdict} ${scenario}`;
  return [`${method} ${target} ${status} ${outcome}`, `${durationMs.toFixed(1)} ms`, ...reasons]
    .map(printableLine)
    .join("  ");
}
