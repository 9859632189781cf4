import type { SendHow } from "../../contract/model/exchange.ts";
import { groupKey } from "../judge/judge.ts";
import type { Breach, JudgedCase, Observation } from "../judge/judged-case.ts";
import { connectionUsable } from "../judge/rules/transport/connection-usable.ts";
import { sameUnderLoad } from "../judge/rules/transport/same-under-load.ts";
import { staysAvailable } from "../judge/rules/transport/stays-available.ts";
import { type RunOptions, run } from "./run.ts";

/** How many cases are sent once more, alone. */
const mostConfirmed = 80;
/** How often a finding is re-tested alone before it is reported as load-dependent. */
const triesPerDoubt = 3;
/** How many cases of one finding are re-tested each for itself, where others may only be its victims. */
const mostSuspects = 24;

/** What a confirmation works on. */
export interface ConfirmationInput {
  readonly options: RunOptions;
  readonly judge: (observation: Observation) => JudgedCase;
  readonly judged: readonly JudgedCase[];
}

/** Breaches of one root cause that were only seen among other requests, or on a connection that had served one before. */
interface Doubt {
  readonly key: string;
  readonly cases: readonly JudgedCase[];
  /** Each case has to show it by itself. */
  readonly eachAlone: boolean;
  /** What became of each case, by its id. */
  readonly seen: Map<string, "shown" | "not-shown" | "on-same-connection">;
}

/**
 * A breach that was seen while other requests were under way, or on a connection that had served another one, is tested again
 * alone on a new connection; where it does not come up, once more right after its predecessor on one connection. So a broken
 * connection is blamed on the request that broke it, and what comes up in neither way is reported as load-dependent.
 */
export class Confirmation {
  readonly #input: ConfirmationInput;
  #left = mostConfirmed;

  constructor(input: ConfirmationInput) {
    this.#input = input;
  }

  /** The judged cases, each breach where it belongs. */
  async run(): Promise<readonly JudgedCase[]> {
    const doubts = doubtsOf(this.#input.judged);
    for (let round = 0; round < mostSuspects; round += 1) {
      const open = doubts.filter((doubt) => isOpen(doubt, round));
      if (open.length === 0) break;
      await this.#tryRound(open, round);
    }
    return settle(this.#input.judged, doubts);
  }

  async #tryRound(open: readonly Doubt[], round: number): Promise<void> {
    const chosen = new Map(open.flatMap(({ cases }) => cases[round] ?? []).map((one) => [one.case.id, one]));
    const alone = await this.#again([...chosen.values()], () => ({ after: "nothing" }));
    const unseen = (doubt: Doubt): JudgedCase | undefined => {
      const one = doubt.cases[round];
      const keys = one === undefined ? undefined : alone.get(one.case.id);
      if (one === undefined || keys === undefined) return undefined;
      doubt.seen.set(one.case.id, keys.has(doubt.key) ? "shown" : "not-shown");
      return keys.has(doubt.key) || one.exchange.previous === undefined ? undefined : one;
    };
    const victims = open.flatMap((doubt) => {
      const victim = unseen(doubt);
      return victim === undefined ? [] : [{ doubt, victim }];
    });
    const again = [...new Map(victims.map(({ victim }) => [victim.case.id, victim])).values()];
    const following = await this.#again(again, ({ exchange }) => ({ after: exchange.previous ?? "nothing" }));
    for (const { doubt, victim } of victims) {
      if (following.get(victim.case.id)?.has(doubt.key) === true) doubt.seen.set(victim.case.id, "on-same-connection");
    }
  }

  /** The keys of the breaches that each case shows, by its id, sent one by one. */
  async #again(
    cases: readonly JudgedCase[],
    how: (one: JudgedCase) => SendHow,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const shown = new Map<string, ReadonlySet<string>>();
    const own = new Map(cases.map((one) => [one.case, one]));
    const options: RunOptions = {
      ...this.#input.options,
      concurrency: 1,
      maxRequests: this.#left,
      how: (planned) => {
        const one = own.get(planned);
        return one === undefined ? undefined : how(one);
      },
    };
    const { gate: _gate, ...ungated } = options;
    for await (const event of run({ cases: [...own.keys()] }, ungated)) {
      if (event.kind === "skipped") continue;
      this.#left -= 1;
      const { case: planned, breaches } = this.#input.judge(event.observation);
      shown.set(planned.id, new Set(breaches.map((breach) => groupKey(planned, breach))));
    }
    return shown;
  }
}

/** A breach that came up alone, or right after its predecessor, needs no further case, unless each has to show it by itself. */
function isOpen({ cases, seen, eachAlone }: Doubt, round: number): boolean {
  if (cases[round] === undefined) return false;
  if (eachAlone) return round < mostSuspects;
  return round < triesPerDoubt && ![...seen.values()].some((state) => state !== "not-shown");
}

function doubtsOf(judged: readonly JudgedCase[]): readonly Doubt[] {
  const members = new Map<string, { readonly eachAlone: boolean; readonly cases: JudgedCase[] }>();
  for (const one of judged) {
    for (const breach of one.breaches) {
      if (breach.rule.shownBy !== undefined || breach.rule.isCertain === true) continue;
      const key = groupKey(one.case, breach);
      const known = members.get(key) ?? { eachAlone: breach.rule.eachAlone === true, cases: [] };
      members.set(key, known);
      known.cases.push(one);
    }
  }
  return [...members].flatMap(([key, { cases, eachAlone }]) => {
    const repeatable = cases.filter((one) => ["probe", "base", "scenario"].includes(one.case.phase));
    const unsure = eachAlone ? repeatable.filter((one) => !isSure(one)) : repeatable;
    const isDoubtful = eachAlone ? unsure.length > 0 : !cases.some(isSure) && repeatable.length > 0;
    return isDoubtful ? [{ key, cases: unsure, eachAlone, seen: new Map() }] : [];
  });
}

/** Nothing else was under way, and nothing was on the connection before. */
function isSure({ alone, exchange, case: { phase } }: JudgedCase): boolean {
  return (alone && exchange.previous === undefined) || phase === "link";
}

function settle(judged: readonly JudgedCase[], doubts: readonly Doubt[]): readonly JudgedCase[] {
  const byKey = new Map(doubts.map((doubt) => [doubt.key, doubt]));
  const settled = judged.map((one) => ({ ...one, breaches: [] as Breach[] }));
  const places = new Map(judged.map(({ exchange }, index) => [exchange.request, index]));
  for (const [index, one] of judged.entries()) {
    for (const breach of one.breaches) {
      const { owner = index, as } = verdictOn(one, breach, { byKey, places });
      const breaches = settled[owner]?.breaches;
      if (
        breaches?.some(({ rule, problem }) => rule === as.rule && problem.group === as.problem.group && as !== breach)
      )
        continue;
      breaches?.push(as);
    }
  }
  return settled;
}

interface Settling {
  readonly byKey: ReadonlyMap<string, Doubt>;
  readonly places: ReadonlyMap<unknown, number>;
}

function verdictOn(
  one: JudgedCase,
  breach: Breach,
  { byKey, places }: Settling,
): { readonly owner?: number; readonly as: Breach } {
  const doubt = breach.rule.shownBy === undefined ? byKey.get(groupKey(one.case, breach)) : undefined;
  if (doubt === undefined || doubt.seen.size === 0) return { as: breach };
  const states = [...doubt.seen.values()];
  const own = doubt.seen.get(one.case.id);
  const state = doubt.eachAlone ? own : (own ?? states.find((each) => each !== "not-shown") ?? "not-shown");
  const group = states.includes("shown") && !doubt.eachAlone ? "shown" : state;
  if (group === undefined || group === "shown") return { as: breach };
  const owner = places.get(one.exchange.previous);
  if (group === "on-same-connection" && owner !== undefined) return { owner, as: desynchronised(breach) };
  return { as: group === "on-same-connection" ? desynchronised(breach) : fleeting(breach) };
}

/** What came on the connection after this answer was not the answer to the next request. */
function desynchronised({ problem }: Breach): Breach {
  return {
    rule: connectionUsable,
    severity: connectionUsable.severity,
    problem: {
      at: "/response",
      expected: "the next request on the same connection to be answered as on a new one",
      actual: problem.actual,
      group: "connection",
    },
  };
}

function fleeting({ rule, problem }: Breach): Breach {
  const isUnavailable = staysAvailable.statuses.has(problem.actual);
  const as = isUnavailable ? staysAvailable : sameUnderLoad;
  return {
    rule: as,
    severity: as.severity,
    problem: {
      at: problem.at,
      expected: isUnavailable ? "an answer to the request" : "the same answer as alone, where nothing is wrong with it",
      actual: isUnavailable
        ? `${problem.actual} among other requests, and none of it alone`
        : `among other requests: ${problem.actual} (${rule.id})`,
      group: isUnavailable ? problem.actual : `fleeting ${rule.id}`,
    },
  };
}
