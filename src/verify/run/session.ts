import type { SkippedCase } from "../../contract/model/contract-report.ts";
import type { NoAnswer } from "../../contract/model/exchange.ts";
import { isOfUndeclaredStatus } from "../judge/evidence.ts";
import { judge } from "../judge/judge.ts";
import type { JudgedCase, Observation } from "../judge/judged-case.ts";
import { connectionUsable } from "../judge/rules/transport/connection-usable.ts";
import type { Case, Plan } from "../model/case.ts";
import { isAboutCaller } from "../model/outcome.ts";
import type { Target } from "../model/target.ts";
import { targetsOf } from "../plan/plan.ts";
import { isSilent, refuseBadTarget, silentTarget } from "./bad-target.ts";
import { Confirmation } from "./confirmation.ts";
import { Memory } from "./memory.ts";
import { missingDataNote } from "./missing-data-note.ts";
import { Pacer } from "./pacer.ts";
import { type Halt, limitReached, type RunOptions, run } from "./run.ts";
import { shrinkFindings } from "./shrinking.ts";
import type { VerifyInput } from "./verify-input.ts";

/** One run of a plan: sends, judges, and remembers what later cases are judged by. */
export class Session {
  judged: readonly JudgedCase[] = [];
  readonly skipped: SkippedCase[] = [];
  readonly #input: VerifyInput;
  readonly #plan: Plan;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #memory: Memory;
  readonly #pacer: Pacer;
  #silentOperations = 0;
  #soaked = 0;

  constructor(input: VerifyInput, sent: Plan) {
    this.#input = input;
    this.#plan = sent;
    this.#memory = new Memory(input.platform);
    const { ratePerSecond, isReachable } = input;
    this.#pacer = new Pacer({
      ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
      ...(isReachable === undefined ? {} : { isReachable }),
    });
    const targets = targetsOf({ ...input, signatures: false });
    this.#targets = new Map(targets.map((target) => [target.operation.id, target]));
  }

  /** Whether the run ended before its plan: the target is gone, or refuses more requests, or the limit was reached. */
  get endedEarly(): boolean {
    return this.#pacer.stopped !== undefined || this.#cut > 0;
  }

  /** How many cases the limit of requests cut off. */
  get #cut(): number {
    return this.skipped.filter(({ reason }) => reason === limitReached).length;
  }

  /** Sentences on the run that accuse nobody. */
  notes(): readonly string[] {
    return [
      ...this.#pacer.notes(),
      ...this.#limitNote(),
      ...missingDataNote(this.judged, this.#input.model.operations),
      ...chanceNote(this.judged, this.#soaked),
      ...this.#fuzzNote(),
    ];
  }

  #limitNote(): readonly string[] {
    const cut = this.#cut;
    if (cut === 0) return [];
    const cases = cut === 1 ? "1 case was" : `${cut} cases were`;
    return [`The run ended early: ${cases} not sent, since --max-requests allows ${this.#input.maxRequests} requests.`];
  }

  #fuzzNote(): readonly string[] {
    const { fuzz } = this.#input;
    if (fuzz === undefined || !("count" in fuzz)) return [];
    const count = this.judged.filter(({ case: { family } }) => family === "fuzz").length;
    return [`${count} random requests were sent; --fuzz ${fuzz.count} --seed ${fuzz.seed} sends the same again.`];
  }

  /** Runs the plan to its end, or to the abort of the signal. Throws a PlateError (`target`) where there is nothing to test. */
  async runAll(): Promise<void> {
    const all = this.#plan.cases.length;
    let done = 0;
    const observed: Observation[] = [];
    for await (const event of run(this.#plan, this.#options())) {
      done += 1;
      if (event.kind === "skipped") this.skipped.push({ case: event.case.id, reason: event.reason });
      else {
        this.#memory.remember(event.observation);
        observed.push(event.observation);
      }
      this.#input.progress?.(done, all);
    }
    observed.push(...(await this.#soak()));
    // Some are judged by others that were under way at the same time, so all are judged at the end.
    this.judged = blameEarlier(observed.map((observation) => this.judge(observation)));
    this.#refuseSilence();
    if (this.#input.signal.aborted) return;
    const confirmation = new Confirmation({
      options: this.#options(),
      judge: (observation) => this.judge(observation),
      judged: this.judged,
    });
    this.judged = await confirmation.run();
    const { fuzz } = this.#input;
    if (fuzz === undefined || !("count" in fuzz)) return;
    const judge = (observation: Observation): JudgedCase => this.judge(observation);
    this.judged = await shrinkFindings({ options: this.#options(), judge, judged: this.judged });
  }

  /** Sends the bursts again until the time is over; only what is wrong is kept, the rest is counted. */
  async #soak(): Promise<readonly Observation[]> {
    const { soakMs = 0, signal } = this.#input;
    const cases = this.#plan.cases.filter(({ phase }) => phase === "burst");
    const kept: Observation[] = [];
    const end = performance.now() + soakMs;
    while (cases.length > 0 && performance.now() < end && !signal.aborted && !this.endedEarly) {
      for await (const event of run({ cases }, this.#options())) {
        if (event.kind === "skipped") continue;
        this.#soaked += 1;
        if (this.judge(event.observation).breaches.length > 0) kept.push(event.observation);
      }
    }
    return kept;
  }

  #options(): RunOptions {
    const { platform, send, concurrency, maxRequests, signal, callbacks } = this.#input;
    return {
      ...(callbacks?.receiver === undefined ? {} : { callbacks: callbacks.receiver }),
      targets: this.#targets,
      platform,
      send,
      concurrency,
      maxRequests,
      pacer: this.#pacer,
      signal,
      gate: (observation) => this.#gate(observation),
    };
  }

  #target(planned: Case): Target {
    const target = this.#targets.get(planned.operationId);
    if (target === undefined) throw new Error(`no target for ${planned.operationId}`);
    return target;
  }

  judge(observation: Observation): JudgedCase {
    const { case: planned } = observation;
    const before = this.#memory.before(planned);
    const { maxResponseMs } = this.#input;
    const limit = maxResponseMs === undefined ? {} : { maxResponseMs };
    const context = { ...this.#memory.contextFor(planned, this.#target(planned)), ...limit };
    return { ...observation, ...judge(observation, context), ...(before === undefined ? {} : { before }) };
  }

  /** The first exchange decides whether there is a target at all; each known-good one, whether probes would prove anything. */
  #gate(observation: Observation): Halt | undefined {
    const { case: planned, exchange, answer } = observation;
    const target = this.#target(planned);
    this.#memory.remember(observation);
    if (planned === this.#plan.cases[0]) refuseBadTarget(observation, this.#input.baseUrl);
    const { result } = exchange;
    if (result.kind === "no-answer" || answer === undefined) {
      return result.kind === "no-answer" ? this.#haltOf(result) : undefined;
    }
    const { outcome, status } = answer;
    const isRefused = outcome === "invalid-request" || isAboutCaller(target.operation, status);
    if (isRefused) return halt("the known-good request was refused, so no other would prove anything");
    if (!isOfUndeclaredStatus(answer)) return undefined;
    const reason = `the known-good request was answered with the undeclared status ${status}`;
    return { reason, scenarios: status === 404 || status >= 500 };
  }

  /** Two operations in a row without a sign of life, and none before them, are a target that does not answer. */
  #haltOf(result: NoAnswer): Halt {
    this.#silentOperations = isSilent(result) ? this.#silentOperations + 1 : 0;
    if (this.#silentOperations > 1 && !this.#memory.hasAnswered) throw silentTarget(result, this.#input.baseUrl);
    const scenarios = result.reason === "timeout" && isSilent(result);
    return { reason: "the known-good request was not answered", scenarios };
  }

  /** A run in which nothing was answered at all has not tested anything. */
  #refuseSilence(): void {
    const results = this.judged.map(({ exchange }) => exchange.result);
    const [first] = results;
    if (first !== undefined && isSilent(first) && results.every(isSilent))
      throw silentTarget(first, this.#input.baseUrl);
  }
}

function halt(reason: string): Halt {
  return { reason, scenarios: true };
}

/** How likely the run was to see a fault that only some of the requests show which come together. */
function chanceNote(judged: readonly JudgedCase[], soaked: number): readonly string[] {
  const kinds: readonly string[] = ["accepted", "same"];
  const together =
    judged.filter(({ alone, case: { expect } }) => !alone && kinds.includes(expect.kind)).length + soaked;
  if (together === 0) return [];
  const percent = Math.floor(100 * (1 - 0.99 ** together));
  return [
    `${together} valid requests were sent while others were under way: a fault that one of 100 such requests shows is seen with a chance of ${percent} %; --soak SECONDS sends more.`,
  ];
}

/** A connection that the answer before had broken: that answer's case is the one that shows it. */
function blameEarlier(judged: readonly JudgedCase[]): readonly JudgedCase[] {
  const blamed = [...judged];
  const places = new Map(judged.map(({ exchange }, index) => [exchange.request, index]));
  for (const [index, { exchange, breaches }] of judged.entries()) {
    const { after } = exchange.brokenConnection ?? {};
    const culprit = after === undefined ? undefined : places.get(after);
    const earlier = culprit === undefined ? undefined : blamed[culprit];
    const broken = breaches.filter(({ rule }) => rule === connectionUsable);
    const own = blamed[index];
    if (culprit === undefined || earlier === undefined || own === undefined || broken.length === 0) continue;
    blamed[index] = { ...own, breaches: own.breaches.filter((breach) => !broken.includes(breach)) };
    blamed[culprit] = { ...earlier, breaches: [...earlier.breaches, ...broken] };
  }
  return blamed;
}
