import type { Exchange, Send } from "../../contract/model/exchange.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Case, Plan } from "../model/case.ts";
import { type Draft, type Prepared, prepare } from "../model/draft.ts";
import { openedAnswer } from "../model/message-encryption.ts";
import type { Platform } from "../model/platform.ts";
import type { Target } from "../model/target.ts";
import { factsOfExchange, linkedDraft } from "../plan/links.ts";
import { violationsOf } from "../plan/oracle.ts";

/** What happened, in the order in which it did. */
export type RunEvent =
  | { readonly kind: "exchange"; readonly case: Case; readonly exchange: Exchange; readonly alone: boolean }
  | { readonly kind: "skipped"; readonly case: Case; readonly reason: string };

/** How a plan is run. */
export interface RunOptions {
  readonly targets: ReadonlyMap<string, Target>;
  readonly platform: Platform;
  readonly send: Send;
  /** Probes that are under way at once. Known-good requests and scenarios go one by one. */
  readonly concurrency: number;
  /** Requests in all; the cases beyond are skipped. */
  readonly maxRequests: number;
  /** Requests a second, at most. */
  readonly ratePerSecond?: number;
  /** Asked after each known-good request: what it gives back makes the rest of the operation be skipped. */
  readonly gate?: (planned: Case, exchange: Exchange) => Closing | undefined;
  readonly signal: AbortSignal;
}

/** Why the probes of an operation would tell nothing, and whether its scenarios would not either. */
export interface Closing {
  readonly reason: string;
  readonly scenarios: boolean;
}

/** Cases of one operation and phase, which may be under way together. */
interface Batch {
  readonly operationId: string;
  readonly phase: Case["phase"];
  readonly cases: readonly Case[];
}

/**
 * Sends the cases of a plan and tells what came of each: per operation the known-good request, then the probes, several at
 * a time, then the scenarios one by one (so that the target ends with their data), then the bursts. Every case gives exactly one event.
 */
export async function* run(plan: Pick<Plan, "cases">, options: RunOptions): AsyncGenerator<RunEvent> {
  const state: RunState = {
    options,
    left: options.maxRequests,
    closed: new Map(),
    linked: new Map(),
    drafts: new Map(),
    nextStart: 0,
  };
  for (const batch of batchesOf(plan.cases)) yield* runBatch(state, batch);
}

interface RunState {
  readonly options: RunOptions;
  left: number;
  /** By operation id. */
  readonly closed: Map<string, Closing>;
  /** The exchanges of the links so far, by the ids of their cases, and what was sent in clear. */
  readonly linked: Map<string, Exchange>;
  readonly drafts: Map<string, Draft>;
  /** When the next request may start, by the clock of `performance.now()`. */
  nextStart: number;
}

function batchesOf(cases: readonly Case[]): readonly Batch[] {
  const batches: { operationId: string; phase: Case["phase"]; cases: Case[] }[] = [];
  for (const planned of cases) {
    const last = batches.at(-1);
    if (last?.operationId === planned.operationId && last.phase === planned.phase) last.cases.push(planned);
    else batches.push({ operationId: planned.operationId, phase: planned.phase, cases: [planned] });
  }
  return batches;
}

async function* runBatch(state: RunState, { cases, phase }: Batch): AsyncGenerator<RunEvent> {
  const { concurrency } = state.options;
  const width = phase === "probe" ? concurrency : phase === "burst" ? cases.length : 1;
  const waiting = [...cases];
  const running = new Set<Promise<RunEvent>>();
  const done: RunEvent[] = [];
  while (waiting.length > 0 || running.size > 0) {
    while (waiting.length > 0 && running.size < width) {
      const started: Promise<RunEvent> = runCase(state, waiting.shift() as Case).then((event) => {
        running.delete(started);
        done.push(event);
        return event;
      });
      running.add(started);
    }
    await Promise.race(running);
    yield* done.splice(0);
  }
  yield* done.splice(0);
}

async function runCase(state: RunState, planned: Case): Promise<RunEvent> {
  const { options } = state;
  const reason = reasonToSkip(state, planned);
  if (reason !== undefined) return { kind: "skipped", case: planned, reason };
  const draft = draftFor(state, planned);
  if (typeof draft === "string") return { kind: "skipped", case: planned, reason: draft };
  state.left -= 1;
  await pace(state);
  const prepared = await prepare(draft, options.platform);
  refuseOwnValues(options, planned, prepared);
  const changed = contradiction(options, planned, prepared);
  if (changed !== undefined) return { kind: "skipped", case: planned, reason: changed };
  const exchange = await opened(options, planned, await options.send(prepared.request, options.signal));
  if (exchange.result.kind === "no-answer" && exchange.result.reason === "aborted") {
    return { kind: "skipped", case: planned, reason: exchange.result.detail };
  }
  closeGate(state, planned, exchange);
  if (planned.phase === "link") {
    state.linked.set(planned.id, exchange);
    state.drafts.set(planned.id, prepared.draft);
  }
  const alone =
    planned.phase === "link" || planned.phase === "base" || planned.phase === "scenario" || options.concurrency === 1;
  return { kind: "exchange", case: planned, exchange, alone };
}

/** The request of a case: the planned one, or the one that a link makes from the exchange before; or why there is none. */
function draftFor({ options, linked, drafts }: RunState, planned: Case): Draft | string {
  const { follows, link } = planned;
  if (follows === undefined || link === undefined) return planned.draft;
  const [source, target] = [options.targets.get(link.operationId), options.targets.get(planned.operationId)];
  const before = linked.get(follows.case);
  const sent = drafts.get(follows.case);
  if (before === undefined || sent === undefined || source === undefined || target === undefined) {
    return `${follows.case} was not sent`;
  }
  const facts = factsOfExchange(source, sent, before);
  if (facts === undefined) return `${follows.case} was not answered with success, so there is nothing to look at`;
  return linkedDraft(target, follows.link, facts);
}

/** The exchange with its answer decrypted, where the contract wants it encrypted. */
async function opened({ targets, platform }: RunOptions, planned: Case, exchange: Exchange): Promise<Exchange> {
  const { result } = exchange;
  const isEncrypted = targets.get(planned.operationId)?.operation.encrypted.response === true;
  if (!isEncrypted || platform.encryption === undefined || result.kind !== "answer") return exchange;
  return { ...exchange, result: { ...result, opened: await openedAnswer(result, platform.encryption) } };
}

function reasonToSkip({ options, left, closed }: RunState, planned: Case): string | undefined {
  if (options.signal.aborted) return "the run was stopped";
  if (left <= 0) return "limit reached";
  const closing = closed.get(planned.operationId);
  return planned.phase === "scenario" && closing?.scenarios === false ? undefined : closing?.reason;
}

/** The last look before sending: with the platform's own values the request must still be what the plan took it for. */
function contradiction(
  { targets }: RunOptions,
  planned: Case,
  { draft, missing, unsealable, unchanged }: Prepared,
): string | undefined {
  if (unsealable) return "its body is no text, and only text can be encrypted";
  const lacking = missing.find((name) => planned.at === `/headers/${name}`);
  if (lacking !== undefined) return `no value for ${lacking} was given`;
  const target = targets.get(planned.operationId);
  const { kind } = planned.expect;
  if (planned.forged === true)
    return unchanged.length > 0 ? "the wrong signature turned out to be the right one" : undefined;
  if (target === undefined) return undefined;
  const [violation] = violationsOf(target, draft);
  if (kind === "refused" && violation === undefined) return "with the values of this run the request turned out valid";
  if (kind === "accepted" && violation !== undefined) {
    return `with the values of this run the request turned out invalid: ${violation.at} ${violation.message}`;
  }
  return undefined;
}

/** A known-good request that the caller's own values spoil cannot test anything; what is wrong is the configuration. */
function refuseOwnValues({ targets }: RunOptions, planned: Case, { draft, missing }: Prepared): void {
  const target = targets.get(planned.operationId);
  if (planned.phase !== "base" || target === undefined) return;
  const [violation] = violationsOf(target, draft);
  if (violation === undefined) return;
  const what = missing.some((name) => violation.at.endsWith(name))
    ? "is not given"
    : `breaks the contract: it ${violation.message}`;
  throw new PlateError("usage", `the value for ${violation.at} ${what}`, {
    fix: "check the credentials in the environment or in .env against the contract",
  });
}

function closeGate({ options, closed }: RunState, planned: Case, exchange: Exchange): void {
  if (planned.phase !== "base") return;
  const closing = options.gate?.(planned, exchange);
  if (closing !== undefined) closed.set(planned.operationId, closing);
}

/** Spaces the starts evenly, so that a rate of 5 is one request every 200 ms. */
async function pace(state: RunState): Promise<void> {
  const { ratePerSecond, signal } = state.options;
  if (ratePerSecond === undefined) return;
  const now = performance.now();
  const start = Math.max(now, state.nextStart);
  state.nextStart = start + 1000 / ratePerSecond;
  await sleep(start - now, signal);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener("abort", finish);
  });
}
