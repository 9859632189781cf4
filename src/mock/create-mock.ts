import type { HeaderLine } from "../contract/model/exchange.ts";
import { createMask } from "../contract/show/mask-secrets.ts";
import { fieldValue } from "../contract/wire/header-fields.ts";
import { createFitsPath } from "../contract/wire/judge-request.ts";
import { createRouter, type Route, type Router } from "../contract/wire/route-operation.ts";
import { createAnswerOperation } from "./answer/answer-operation.ts";
import { applyFaults, createRandom, drawFaults, type Fault } from "./answer/faults.ts";
import { needsPrism } from "./answer/prism-answers.ts";
import { warmUpPrism } from "./answer/prism-worker.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { createExchangeLog } from "./log/exchange-log.ts";
import type { ExchangeRecord } from "./log/exchange-record.ts";
import { type Judged, judged } from "./log/judged.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Preferences } from "./request/preferences.ts";
import { controlAnswer } from "./transport/control-routes.ts";
import { corsFields, preflightAnswer } from "./transport/cors.ts";
import type { MockRequest } from "./transport/message.ts";
import { type MockAnswer, problemAnswer } from "./transport/mock-answer.ts";
import { splitTarget } from "./transport/split-target.ts";

/** A mock without a transport. */
export interface Mock {
  /** Answers one request; never throws for what a caller sends. */
  readonly handle: (request: MockRequest) => Promise<MockAnswer>;
  /** Gives the answer of a transport that cannot hand a request on, and keeps it among the requests with its reason. */
  readonly refuse: (request: MockRequest, refusal: Refusal) => MockAnswer;
  /** The last requests, the newest last. */
  readonly requests: () => readonly ExchangeRecord[];
  /** Loads ahead of the first request what is needed to answer it. */
  readonly warmUp: () => Promise<void>;
}

/** Why a request was not taken, as problem details have it (RFC 9457). */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: readonly HeaderLine[];
}

/** Makes a mock of a contract. Nothing in it knows an operation by name: what it answers, the contract says. */
export function createMock(options: MockOptions): Mock {
  const route = rememberingRouter(
    createRouter({ ...options.model, fits: createFitsPath(options.validators, options.model.document) }),
  );
  const log = createExchangeLog();
  const random = createRandom(options.seed);
  const answerOperation = createAnswerOperation(options);
  const state = { model: options.model, mask: createMask(options.model), requests: log.list };
  const judge = async (request: MockRequest): Promise<Judged> => {
    const target = splitTarget(request.target);
    if (isPreflight(request)) return judged("preflight", preflightAnswer(request.headers));
    const found = route(request.method, target.path);
    if (found.kind === "operation") return answerOperation(request, found, target.query);
    return found.kind === "no-path" ? noPath(request.method, target.path) : noMethod(request.method, found.allow);
  };
  const keep = (request: MockRequest, { answer, verdict }: Judged, startMs: number): MockAnswer => {
    const { method, target, headers, body } = request;
    const durationMs = performance.now() - startMs;
    const exchange = { timeMs: Date.now(), durationMs, method, target, headers, body, status: answer.status, verdict };
    const record = log.add(exchange);
    options.onExchange?.(record);
    return withCors(answer, headers);
  };
  return {
    handle: async (request) => {
      const control = controlAnswer(request, state);
      if (control !== undefined) return control;
      const startMs = performance.now();
      return keep(request, withFaults(await judge(request), options.faults, random), startMs);
    },
    refuse: (request, { status, title, detail, headers = [] }) => {
      const answer = problemAnswer(status, title, { detail, headers });
      return keep(request, judged("refused", answer, { notes: [detail] }), performance.now());
    },
    requests: log.list,
    warmUp: async () => {
      if (needsPrism(options.model)) await warmUpPrism();
    },
  };
}

const routeLimits = { mostEntries: 1_000, mostCharacters: 200_000 };

/** The same paths are asked for over and over. */
function rememberingRouter(route: Router): Router {
  const kept = new BoundedCache<Route>(routeLimits);
  return (method, path) => {
    const key = `${method} ${path}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = route(method, path);
    kept.set(key, found);
    return found;
  };
}

function withFaults(found: Judged, rules: MockOptions["faults"], random: () => number): Judged {
  const drawn = rules === undefined ? [] : drawFaults(rules, random);
  const faults = [...drawn, ...preferredFaults(found.preferences)];
  if (faults.length === 0) return found;
  const notes = [...found.verdict.notes, ...faults.map(({ kind }) => `fault: ${kind}`)];
  return { ...found, answer: applyFaults(found.answer, faults), verdict: { ...found.verdict, notes } };
}

function preferredFaults({ delayMs, fault }: Preferences): readonly Fault[] {
  const latency: readonly Fault[] = delayMs === 0 ? [] : [{ kind: "latency", delayMs }];
  return fault === undefined ? latency : [...latency, fault];
}

function noPath(method: string, path: string): Judged {
  const detail = `The contract has no path for ${method} ${path}.`;
  return judged("no-path", problemAnswer(404, "Not Found", { detail }));
}

function noMethod(method: string, allow: readonly string[]): Judged {
  const detail = `The contract has this path, but not with the method ${method}.`;
  return judged(
    "no-method",
    problemAnswer(405, "Method Not Allowed", { detail, headers: [["Allow", allow.join(", ")]] }),
  );
}

/** A browser's question before a request to another origin (Fetch Standard, section 3.2.2). */
function isPreflight({ method, headers }: MockRequest): boolean {
  return (
    method === "OPTIONS" &&
    fieldValue(headers, "origin") !== undefined &&
    fieldValue(headers, "access-control-request-method") !== undefined
  );
}

function withCors(answer: MockAnswer, requestHeaders: readonly HeaderLine[]): MockAnswer {
  const origin = fieldValue(requestHeaders, "origin");
  if (origin === undefined) return answer;
  return { ...answer, headers: [...answer.headers, ...corsFields(origin, answer.headers)] };
}
