import type { Exchange, NoAnswer } from "../../contract/model/exchange.ts";
import type { OutcomeClass } from "../../contract/model/operation.ts";
import type { ExpressionFacts } from "../../contract/model/runtime-expression.ts";
import { type AnswerSummary, answerOf, type ControlOutcomes, isOfUndeclaredStatus } from "../judge/evidence.ts";
import { type Breach, judge } from "../judge/judge.ts";
import type { Rule } from "../judge/rules/rule.ts";
import { rules } from "../judge/rules/rule-table.ts";
import { connectionUsable } from "../judge/rules/transport/connection-usable.ts";
import { sameUnderLoad } from "../judge/rules/transport/same-under-load.ts";
import type { Case, Plan } from "../model/case.ts";
import type { JudgedCase } from "../model/judged-case.ts";
import { turnsCallerAway } from "../model/outcome.ts";
import type { Target } from "../model/target.ts";
import { factsOfExchange } from "../plan/links.ts";
import { targetsOf } from "../plan/plan.ts";
import { scenarioId } from "../plan/scenarios.ts";
import { groupKey } from "../report/fold.ts";
import type { SkippedCase } from "../report/report.ts";
import { isSilent, refuseBadTarget, silentTarget } from "./bad-target.ts";
import { type Closing, type RunEvent, type RunOptions, run } from "./run.ts";
import type { VerifyInput } from "./verify-input.ts";

/** How many findings are looked at once more when they came up among other requests. */
const mostConfirmed = 60;
/** At how many of its cases one finding is looked at, before it counts as fleeting. */
const triesPerDoubt = 3;

type ExchangeEvent = Extract<RunEvent, { readonly kind: "exchange" }>;

/** Rules whose breach one request alone does not show. */
const shownElsewhere: ReadonlySet<Rule> = new Set([sameUnderLoad, connectionUsable]);

/** One run of a plan: sends, judges, and remembers what later cases are judged by. */
export class Session {
  readonly judged: JudgedCase[] = [];
  readonly skipped: SkippedCase[] = [];
  readonly #input: VerifyInput;
  readonly #plan: Plan;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #knownGood = new Map<string, OutcomeClass>();
  readonly #outcomes = new Map<string, OutcomeClass>();
  readonly #summaries = new Map<string, AnswerSummary>();
  readonly #linked = new Map<string, ExchangeEvent>();
  #silentOperations = 0;
  #hasAnswered = false;

  constructor(input: VerifyInput, sent: Plan) {
    this.#input = input;
    this.#plan = sent;
    const targets = targetsOf({ ...input, signatures: false });
    this.#targets = new Map(targets.map((target) => [target.operation.id, target]));
  }

  /** Runs the plan to its end, or to the abort of the signal. Throws a PlateError (`target`) where there is nothing to test. */
  async runAll(): Promise<void> {
    const all = this.#plan.cases.length;
    let done = 0;
    const waiting: ExchangeEvent[] = [];
    for await (const event of run(this.#plan, this.#options())) {
      done += 1;
      if (event.kind === "skipped") this.skipped.push({ case: event.case.id, reason: event.reason });
      else {
        this.#remember(this.#target(event.case), event.case, event.exchange);
        if (event.case.phase === "link") this.#linked.set(event.case.id, event);
        waiting.push(event);
      }
      this.#input.progress?.(done, all);
    }
    // Some are judged by others that were under way at the same time, so all are judged at the end.
    for (const event of waiting) this.#take(event);
    this.#refuseSilence();
    if (!this.#input.signal.aborted) await this.#confirm();
  }

  #options(): RunOptions {
    const { platform, send, concurrency, maxRequests, ratePerSecond, signal } = this.#input;
    return {
      targets: this.#targets,
      platform,
      send,
      concurrency,
      maxRequests,
      signal,
      gate: (planned, exchange) => this.#gate(planned, exchange),
      ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
    };
  }

  #target(planned: Case): Target {
    const target = this.#targets.get(planned.operationId);
    if (target === undefined) throw new Error(`no target for ${planned.operationId}`);
    return target;
  }

  #take({ case: planned, exchange, alone }: ExchangeEvent): void {
    const judged = this.#judged(planned, exchange, alone);
    const { after } = exchange.brokenConnection ?? {};
    const culprit = after === undefined ? -1 : this.judged.findIndex((one) => one.exchange.request === after);
    const blamed = judged.breaches.filter(({ rule }) => rule === connectionUsable);
    const earlier = this.judged[culprit];
    if (earlier === undefined || blamed.length === 0) {
      this.judged.push(judged);
      return;
    }
    // The connection was broken by the answer before, so that is the case that shows it.
    this.judged[culprit] = { ...earlier, breaches: [...earlier.breaches, ...blamed] };
    this.judged.push({ ...judged, breaches: judged.breaches.filter((breach) => !blamed.includes(breach)) });
  }

  #controlsOf({ controls = {} }: Case): ControlOutcomes {
    return Object.fromEntries(Object.entries(controls).map(([name, id]) => [name, this.#outcomes.get(id as string)]));
  }

  #scenariosOf({ operation, scenarios }: Target): ReadonlyMap<string, AnswerSummary> {
    const answered = scenarios.flatMap(({ name }) => {
      const summary = this.#summaries.get(scenarioId(operation.id, name));
      return summary === undefined ? [] : [[name, summary] as const];
    });
    return new Map(answered);
  }

  #judged(planned: Case, exchange: Exchange, alone: boolean): JudgedCase {
    const target = this.#target(planned);
    this.#remember(target, planned, exchange);
    const knownGood = this.#knownGood.get(planned.operationId);
    const before = planned.follows === undefined ? undefined : this.#linked.get(planned.follows.case);
    const source = before === undefined ? undefined : this.#factsOf(before);
    const reference = planned.expect.kind === "same" ? this.#summaries.get(planned.expect.as) : undefined;
    const { secrets, credentials } = this.#input.platform;
    const breaches = judge(planned, exchange, {
      rules,
      target,
      secrets,
      ...(credentials === undefined ? {} : { credentials }),
      scenarios: this.#scenariosOf(target),
      controls: this.#controlsOf(planned),
      ...(knownGood === undefined ? {} : { knownGood }),
      ...(reference === undefined ? {} : { alone: reference }),
      ...(source === undefined ? {} : { source }),
    });
    return { case: planned, exchange, breaches, alone, ...(before === undefined ? {} : { before: before.exchange }) };
  }

  #factsOf({ case: planned, exchange }: ExchangeEvent): ExpressionFacts | undefined {
    return factsOfExchange(this.#target(planned), planned.draft, exchange);
  }

  #remember(target: Target, planned: Case, exchange: Exchange): void {
    if (!isSilent(exchange.result)) this.#hasAnswered = true;
    const answer = answerOf(target, exchange);
    if (answer === undefined) return;
    const { status, code, outcome } = answer;
    if (planned.phase === "scenario")
      this.#summaries.set(planned.id, { status, ...(code === undefined ? {} : { code }) });
    if (outcome !== undefined) this.#outcomes.set(planned.id, outcome);
    if (planned.phase === "base" && outcome !== undefined) this.#knownGood.set(planned.operationId, outcome);
  }

  /** The first exchange decides whether there is a target at all; each known-good one, whether probes would tell anything. */
  #gate(planned: Case, exchange: Exchange): Closing | undefined {
    const target = this.#target(planned);
    this.#remember(target, planned, exchange);
    const { result } = exchange;
    if (planned === this.#plan.cases[0]) refuseBadTarget(target, exchange, this.#input.baseUrl);
    const answer = answerOf(target, exchange);
    if (result.kind === "no-answer" || answer === undefined)
      return result.kind === "no-answer" ? this.#closingOf(result) : undefined;
    const { outcome, status } = answer;
    if (isOfUndeclaredStatus(answer)) {
      return closing(`the known-good request was answered with the undeclared status ${status}`);
    }
    return outcome === "invalid-request" || turnsCallerAway(target.operation, status)
      ? closing("the known-good request was refused, so no probe would tell anything")
      : undefined;
  }

  /** Two operations in a row without a sign of life, and none before them, are a target that does not answer. */
  #closingOf(result: NoAnswer): Closing {
    this.#silentOperations = isSilent(result) ? this.#silentOperations + 1 : 0;
    if (this.#silentOperations > 1 && !this.#hasAnswered) throw silentTarget(result, this.#input.baseUrl);
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

  /**
   * A breach seen while other requests were under way is looked at again alone, at up to three of its cases. One that does not
   * come up again is no lie: it shows that the target mixes requests up, and is reported as that.
   */
  async #confirm(): Promise<void> {
    const doubts = doubtsOf(this.judged);
    let left = mostConfirmed;
    for (let round = 0; round < triesPerDoubt; round += 1) {
      const open = doubts.filter(({ isConfirmed }) => !isConfirmed);
      const cases = [...new Set(open.flatMap((doubt) => doubt.cases[round] ?? []))];
      const again = await this.#sendAlone(cases, left);
      left -= cases.length;
      for (const doubt of open) {
        const shown = again.get(doubt.cases[round]?.id ?? "");
        doubt.isTried ||= shown !== undefined;
        doubt.isConfirmed = shown?.has(doubt.key) === true;
      }
    }
    const fleetingKeys = new Set(doubts.filter((doubt) => doubt.isTried && !doubt.isConfirmed).map(({ key }) => key));
    for (const [index, one] of this.judged.entries()) this.judged[index] = withoutFleeting(one, fleetingKeys);
  }

  /** The keys of the breaches that each case shows when nothing else is under way. */
  async #sendAlone(cases: readonly Case[], most: number): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const shown = new Map<string, ReadonlySet<string>>();
    const options = { ...this.#options(), concurrency: 1, maxRequests: most };
    for await (const event of run({ cases }, options)) {
      if (event.kind === "skipped") continue;
      const { breaches } = this.#judged(event.case, event.exchange, true);
      shown.set(event.case.id, new Set(breaches.map((breach) => groupKey(event.case, breach))));
    }
    return shown;
  }
}

function closing(reason: string): Closing {
  return { reason, scenarios: false };
}

/** Breaches of one root cause that were only seen among other requests. */
interface Doubt {
  readonly key: string;
  readonly cases: readonly Case[];
  isTried: boolean;
  isConfirmed: boolean;
}

function doubtsOf(judged: readonly JudgedCase[]): readonly Doubt[] {
  const members = new Map<string, JudgedCase[]>();
  for (const one of judged) {
    for (const breach of one.breaches) {
      if (shownElsewhere.has(breach.rule)) continue;
      const key = groupKey(one.case, breach);
      members.set(key, [...(members.get(key) ?? []), one]);
    }
  }
  const onlyInCompany = [...members].filter(([, own]) => own.every(({ alone }) => !alone));
  return onlyInCompany.map(([key, own]) => ({
    key,
    cases: own.map((one) => one.case).filter(({ phase }) => phase === "probe"),
    isTried: false,
    isConfirmed: false,
  }));
}

function withoutFleeting(one: JudgedCase, fleetingKeys: ReadonlySet<string>): JudgedCase {
  if (one.alone) return one;
  return {
    ...one,
    breaches: one.breaches.map((breach) => (fleetingKeys.has(groupKey(one.case, breach)) ? fleeting(breach) : breach)),
  };
}

function fleeting({ rule, problem }: Breach): Breach {
  return {
    rule: sameUnderLoad,
    severity: sameUnderLoad.severity,
    problem: {
      at: problem.at,
      expected: "the same answer as alone, where nothing is wrong with it",
      actual: `among other requests: ${problem.actual} (${rule.id})`,
      group: `fleeting ${rule.id}`,
    },
  };
}
