import type { Exchange, Send, SendHow } from "../../contract/model/exchange.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { answerOf } from "../judge/evidence.ts";
import type { Observation } from "../judge/judged-case.ts";
import { factsOf } from "../judge/link-facts.ts";
import type { CallbackReceiver } from "../model/callback.ts";
import type { Case, Plan } from "../model/case.ts";
import { openedAnswer } from "../model/message-encryption.ts";
import type { Platform } from "../model/platform.ts";
import type { Target } from "../model/target.ts";
import { type Prepared, prepare, type UnsignedRequest } from "../model/unsigned-request.ts";
import { linkedRequest } from "../plan/linked-request.ts";
import { violationsOf } from "../plan/oracle.ts";
import type { Pacer } from "./pacer.ts";
import { StartTogether } from "./start-together.ts";

/** What happened, in the order in which it did. */
export type RunEvent =
  | { readonly kind: "observed"; readonly observation: Observation }
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
  readonly pacer: Pacer;
  /** Receives what the target sends of its own accord. */
  readonly callbacks?: CallbackReceiver;
  /** Asked after each known-good request: what it gives back makes the rest of the operation be skipped. */
  readonly gate?: (observation: Observation) => Halt | undefined;
  /** Which connection a case is sent on; any without it. */
  readonly how?: (planned: Case) => SendHow | undefined;
  readonly signal: AbortSignal;
}

/** Why the probes of an operation would prove nothing, and whether its scenarios would not either. */
export interface Halt {
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
 * Sends the cases of a plan and says what came of each: per operation the known-good request, then the probes, several at
 * a time, then the scenarios one by one (so that the target ends with their data), then the bursts. Every case gives exactly one event.
 */
export async function* run(plan: Pick<Plan, "cases">, options: RunOptions): AsyncGenerator<RunEvent> {
  const budget = { left: options.maxRequests };
  const state: RunState = { options, budget, closed: new Map(), linked: new Map() };
  for (const batch of batchesOf(plan.cases)) yield* runBatch(state, batch);
}

interface RunState {
  readonly options: RunOptions;
  /** Requests that may still be sent. */
  readonly budget: { left: number };
  /** Present in a burst. */
  readonly together?: StartTogether;
  /** By operation id. */
  readonly closed: Map<string, Halt>;
  /** The observations of the links so far, by the ids of their cases. */
  readonly linked: Map<string, Observation>;
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

async function* runBatch(whole: RunState, { cases, phase }: Batch): AsyncGenerator<RunEvent> {
  const { concurrency, pacer } = whole.options;
  const width = phase === "probe" ? concurrency : phase === "burst" ? cases.length : 1;
  // A burst is a burst only where nothing is left to do between its requests; a rate forbids it.
  const together = phase === "burst" && !pacer.isSpaced ? new StartTogether(cases.length) : undefined;
  const state = together === undefined ? whole : { ...whole, together };
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
  const event = await askCase(state, planned);
  state.together?.leave(planned);
  return event;
}

async function askCase(state: RunState, planned: Case): Promise<RunEvent> {
  const skipped = (reason: string): RunEvent => ({ kind: "skipped", case: planned, reason });
  const reason = reasonToSkip(state, planned);
  if (reason !== undefined) return skipped(reason);
  const unsigned = draftFor(state, planned);
  if (typeof unsigned === "string") return skipped(unsigned);
  state.budget.left -= 1;
  const { callbacks, signal } = state.options;
  if (planned.callback !== undefined) callbacks?.expect(planned.callback.address, planned.callback.reply);
  const sent = await sendPatiently(state, planned, unsigned);
  if (typeof sent === "string") return skipped(sent);
  const seen = observe(state, planned, sent);
  // Only after a success is there anything to wait for.
  const isAwaited = planned.callback !== undefined && seen.answer?.outcome === "success";
  const callback = isAwaited ? await callbacks?.receive(planned.callback.address, signal) : undefined;
  const observation = callback === undefined ? seen : { ...seen, callback };
  closeGate(state, observation);
  if (planned.phase === "link") state.linked.set(planned.id, observation);
  return { kind: "observed", observation };
}

interface Sent {
  readonly unsigned: UnsignedRequest;
  readonly signatures: readonly string[];
  readonly exchange: Exchange;
}

/** Sends a case, again while the target asks to wait or comes back after an end; a reason to skip it where it does not. */
async function sendPatiently(
  { options, together }: RunState,
  planned: Case,
  unsigned: UnsignedRequest,
): Promise<Sent | string> {
  const { platform, pacer, signal } = options;
  for (let requests = 0; ; ) {
    const stopped = await pacer.start(signal);
    if (stopped !== undefined) return stopped;
    const prepared = await prepare(unsigned, platform);
    refuseOwnValues(options, planned, prepared);
    const changed = contradiction(options, planned, prepared);
    if (changed !== undefined) return changed;
    await together?.arrive(planned);
    const exchange = await opened(
      options,
      planned,
      await options.send(prepared.request, signal, options.how?.(planned)),
    );
    requests += exchange.requests;
    const { result } = exchange;
    if (result.kind === "no-answer" && result.reason === "aborted") return result.detail;
    if ((await pacer.afterwards(result, signal)) === "again") continue;
    // What was refused for its number, or found nobody, says nothing of the request.
    const isUnheard = result.kind === "answer" || result.reason === "target";
    return (
      (isUnheard ? pacer.stopped : undefined) ?? {
        unsigned: prepared.unsigned,
        signatures: prepared.signatures,
        exchange: { ...exchange, requests },
      }
    );
  }
}

function observe({ options }: RunState, planned: Case, { unsigned, signatures, exchange }: Sent): Observation {
  const target = options.targets.get(planned.operationId);
  const answer = target === undefined ? undefined : answerOf(target, exchange);
  const goesAlone = ["link", "base", "scenario", "callback"].includes(planned.phase);
  return {
    case: planned,
    sent: unsigned,
    signatures,
    exchange,
    alone: goesAlone || options.concurrency === 1,
    ...(answer === undefined ? {} : { answer }),
  };
}

/** RFC 9110, section 15.3.3: not done yet. */
const accepted = 202;

/** The request of a case: the planned one, or the one that a link makes from the exchange before; or why there is none. */
function draftFor({ options, linked }: RunState, planned: Case): UnsignedRequest | string {
  const { follows } = planned;
  if (follows === undefined) return planned.unsigned;
  const target = options.targets.get(planned.operationId);
  const before = linked.get(follows.case);
  if (before === undefined || target === undefined) return `${follows.case} was not sent`;
  const facts = factsOf(before);
  if (facts === undefined) return `${follows.case} was not answered with success, so there is nothing to read`;
  if (follows.pointer !== undefined && before.answer?.declared?.pointer !== follows.pointer)
    return `${follows.case} was not answered with the status that has the link`;
  const { expect } = planned;
  const deleted = expect.kind === "gone" ? linked.get(expect.after)?.answer : undefined;
  if (expect.kind === "gone" && (deleted?.outcome !== "success" || deleted.status === accepted))
    return `${expect.after} did not delete it, or not yet`;
  return linkedRequest(target, follows.link, facts);
}

/** The exchange with its answer decrypted, where the contract wants it encrypted. */
async function opened({ targets, platform }: RunOptions, planned: Case, exchange: Exchange): Promise<Exchange> {
  const { result } = exchange;
  const isEncrypted = targets.get(planned.operationId)?.operation.encrypted.response === true;
  if (!isEncrypted || platform.encryption === undefined || result.kind !== "answer") return exchange;
  return { ...exchange, result: { ...result, opened: await openedAnswer(result, platform.encryption) } };
}

/** Why a case was not sent that would have been the first beyond `maxRequests`, or comes after it. */
export const limitReached = "limit reached";

function reasonToSkip({ options, budget, closed }: RunState, planned: Case): string | undefined {
  if (options.signal.aborted) return "the run was stopped";
  if (options.pacer.stopped !== undefined) return options.pacer.stopped;
  const halt = closed.get(planned.operationId);
  const isHalted = halt !== undefined && (planned.phase !== "scenario" || halt.scenarios);
  if (isHalted) return halt.reason;
  return budget.left <= 0 ? limitReached : undefined;
}

/** Re-validates the final request: the platform's own values may have changed whether it is valid. */
function contradiction(
  { targets }: RunOptions,
  planned: Case,
  { unsigned, missing, notEncryptable, unchanged }: Prepared,
): string | undefined {
  if (notEncryptable) return "its body is no text, and only text can be encrypted";
  const lacking = missing.find((name) => planned.at === `/headers/${name}`);
  if (lacking !== undefined) return `no value for ${lacking} was given`;
  const target = targets.get(planned.operationId);
  const { kind } = planned.expect;
  if (planned.forged === true)
    return unchanged.length > 0 ? "the wrong signature turned out to be the right one" : undefined;
  if (target === undefined) return undefined;
  const [violation] = violationsOf(target, unsigned);
  if (kind === "refused" && violation === undefined) return "with the values of this run the request turned out valid";
  if (kind === "accepted" && violation !== undefined) {
    return `with the values of this run the request turned out invalid: ${violation.at} ${violation.message}`;
  }
  return undefined;
}

/** A known-good request that the caller's own values spoil cannot test anything; what is wrong is the configuration. */
function refuseOwnValues({ targets }: RunOptions, planned: Case, { unsigned, missing }: Prepared): void {
  const target = targets.get(planned.operationId);
  if (planned.phase !== "base" || target === undefined) return;
  const [violation] = violationsOf(target, unsigned);
  if (violation === undefined) return;
  const what = missing.some((name) => violation.at.endsWith(name))
    ? "is not given"
    : `breaks the contract: it ${violation.message}`;
  throw new PlateError("usage", `the value for ${violation.at} ${what}`, {
    fix: "check the credentials in the environment or in .env against the contract",
  });
}

function closeGate({ options, closed }: RunState, observation: Observation): void {
  if (observation.case.phase !== "base") return;
  const halt = options.gate?.(observation);
  if (halt !== undefined) closed.set(observation.case.operationId, halt);
}
