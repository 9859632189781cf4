import type { OutcomeClass } from "../../contract/model/operation.ts";
import {
  type AnswerSummary,
  type ControlOutcomes,
  isOfUndeclaredStatus,
  type JudgeContext,
} from "../judge/evidence.ts";
import type { Observation } from "../judge/judged-case.ts";
import { factsOf } from "../judge/link-facts.ts";
import type { Case } from "../model/case.ts";
import type { Platform } from "../model/platform.ts";
import type { Target } from "../model/target.ts";
import { scenarioId } from "../plan/scenarios.ts";
import { isSilent } from "./bad-target.ts";

/** What later cases are judged by. */
export class Memory {
  readonly #platform: Pick<Platform, "secrets" | "credentials">;
  readonly #knownGood = new Map<string, AnswerSummary>();
  readonly #answering = new Set<string>();
  readonly #outcomes = new Map<string, OutcomeClass>();
  readonly #summaries = new Map<string, AnswerSummary>();
  readonly #linked = new Map<string, Observation>();
  /** Whether the target has answered anything, or begun to. */
  hasAnswered = false;

  constructor(platform: Pick<Platform, "secrets" | "credentials">) {
    this.#platform = platform;
  }

  remember(observation: Observation): void {
    const { case: planned, exchange, answer } = observation;
    if (!isSilent(exchange.result)) this.hasAnswered = true;
    if (planned.phase === "link") this.#linked.set(planned.id, observation);
    if (answer === undefined) return;
    const { status, code, outcome } = answer;
    const summary: AnswerSummary = {
      status,
      ...(code === undefined ? {} : { code }),
      ...(outcome === undefined ? {} : { outcome }),
    };
    if (planned.phase === "scenario") this.#summaries.set(planned.id, summary);
    if (planned.phase === "base") this.#knownGood.set(planned.operationId, summary);
    if (planned.phase === "base" && !isOfUndeclaredStatus(answer)) this.#answering.add(planned.operationId);
    if (outcome !== undefined) this.#outcomes.set(planned.id, outcome);
  }

  /** The observation that a case follows by a link. */
  before(planned: Case): Observation | undefined {
    return planned.follows === undefined ? undefined : this.#linked.get(planned.follows.case);
  }

  contextFor(planned: Case, target: Target): JudgeContext {
    const { secrets, credentials } = this.#platform;
    const knownGood = this.#knownGood.get(planned.operationId);
    const before = this.before(planned);
    const source = before === undefined ? undefined : factsOf(before);
    const reference = planned.expect.kind === "same" ? this.#summaries.get(planned.expect.as) : undefined;
    return {
      target,
      secrets,
      scenarios: this.#scenariosOf(target),
      controls: this.#controlsOf(planned),
      answering: [...this.#answering],
      ...(credentials === undefined ? {} : { credentials }),
      ...(knownGood === undefined ? {} : { knownGood }),
      ...(reference === undefined ? {} : { alone: reference }),
      ...(source === undefined ? {} : { source }),
    };
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
}
