import { PlateError } from "../../contract/model/plate-error.ts";
import { type MockAnswer, problemAnswer } from "../transport/mock-answer.ts";

/** What can go wrong between a server and its caller, on demand. */
export type Fault =
  /** The answer waits. */
  | { readonly kind: "latency"; readonly delayMs: number }
  /** The connection is reset in place of an answer. */
  | { readonly kind: "reset" }
  /** The connection ends in the middle of the body. */
  | { readonly kind: "truncate" }
  /** The body is cut in half, in a message that is whole: JSON that does not parse. */
  | { readonly kind: "malformed" }
  /** The answer says that its body is HTML, as proxies in between do. */
  | { readonly kind: "content-type" }
  /** A server error in place of the answer, as a gateway in between gives one: with nothing of the contract in it. */
  | { readonly kind: "status"; readonly status: number }
  /** The body comes byte by byte. */
  | { readonly kind: "drip"; readonly intervalMs: number }
  /** The header fields that carry a request's value back are left out. */
  | { readonly kind: "drop-echo" };

/** A fault, and how often it happens. */
export interface FaultRule {
  readonly fault: Fault;
  /** The share of answers that have it, from 0 to 1. */
  readonly rate: number;
}

const plainFaults = ["reset", "truncate", "malformed", "content-type", "drop-echo"] as const;
const longestWaitMs = 60_000;

/** Says what a fault may look like, for help texts and messages. */
export const faultForms = "latency=MS, status=5XX, drip[=MS], reset, truncate, malformed, content-type, drop-echo";

/** Reads `latency=250`, `status=503@0.2`, `reset@0.1`; `undefined` for what is no fault. The rate is 1 where none is given. */
export function parseFaultRule(text: string): FaultRule | undefined {
  const match = /^([a-z-]+)(?:=(\d{1,6}))?(?:@(0|1|[01]?\.\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, kind = "", value, rate = "1"] = match;
  const fault = toFault(kind, value === undefined ? undefined : Number(value));
  return fault === undefined || Number(rate) > 1 ? undefined : { fault, rate: Number(rate) };
}

/** As `parseFaultRule`, for the command line: throws a PlateError (`usage`) for what is no fault. */
export function readFaultRule(text: string): FaultRule {
  const rule = parseFaultRule(text);
  if (rule !== undefined) return rule;
  throw new PlateError("usage", `"${text}" is no fault`, {
    fix: `give one of ${faultForms}; each with @RATE (0 to 1)`,
  });
}

function toFault(kind: string, value: number | undefined): Fault | undefined {
  if (value === undefined) {
    const plain = plainFaults.find((name) => name === kind);
    if (plain !== undefined) return { kind: plain };
    return kind === "drip" ? { kind, intervalMs: 20 } : undefined;
  }
  if (kind === "status") return value >= 500 && value <= 599 ? { kind, status: value } : undefined;
  if (value > longestWaitMs) return undefined;
  if (kind === "latency") return { kind, delayMs: value };
  return kind === "drip" ? { kind, intervalMs: value } : undefined;
}

/** The faults that this answer has: one draw for each rule, so that a seed gives the same run again. */
export function drawFaults(rules: readonly FaultRule[], random: () => number): readonly Fault[] {
  return rules.filter(({ rate }) => random() < rate).map(({ fault }) => fault);
}

/** The answer with these faults in it, in their order. */
export function applyFaults(answer: MockAnswer, faults: readonly Fault[]): MockAnswer {
  return faults.reduce(applyFault, answer);
}

function applyFault(answer: MockAnswer, fault: Fault): MockAnswer {
  const { delivery } = answer;
  switch (fault.kind) {
    case "latency":
      return { ...answer, delivery: { ...delivery, delayMs: delivery.delayMs + fault.delayMs } };
    case "drip":
      return { ...answer, delivery: { ...delivery, mode: "drip", intervalMs: fault.intervalMs } };
    case "reset":
      return { ...answer, delivery: { ...delivery, mode: "reset" } };
    case "truncate":
      return { ...answer, delivery: { ...delivery, mode: "truncate" } };
    case "malformed":
      return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) };
    case "content-type":
      return { ...answer, headers: withHtmlType(answer.headers) };
    case "status":
      return { ...problemAnswer(fault.status, "A fault that the mock was asked for"), delivery };
    case "drop-echo":
      return { ...answer, headers: answer.headers.filter(([name]) => !answer.echoes.includes(name.toLowerCase())) };
  }
}

function withHtmlType(headers: MockAnswer["headers"]): MockAnswer["headers"] {
  const others = headers.filter(([name]) => name.toLowerCase() !== "content-type");
  return [...others, ["Content-Type", "text/html; charset=utf-8"]];
}

/**
 * Random numbers from 0 to 1 that are the same for the same seed (mulberry32 over an FNV-1a hash of its text);
 * not for secrets. Without a seed: `Math.random`.
 */
export function createRandom(seed: string | undefined): () => number {
  if (seed === undefined) return Math.random;
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
