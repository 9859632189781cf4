import { PlateError } from "../contract/plate-error.ts";
import type { Case, Skipped } from "./case.ts";
import { requestWith } from "./known-good.ts";
import { violationsOf } from "./oracle.ts";
import { outcomeOfScenario } from "./outcome.ts";
import type { PlannedScenario, Target } from "./target.ts";

/** How many requests a burst has: enough to meet, few enough for a target that another team uses too. */
const burstSize = 8;

/** The scenarios one by one, then several at once. */
export function planScenarios(target: Target): {
  readonly cases: readonly Case[];
  readonly skipped: readonly Skipped[];
} {
  const offered: PlannedScenario[] = [];
  const skipped: Skipped[] = [];
  for (const scenario of target.scenarios) {
    const reason = reasonToSkip(target, scenario);
    if (reason === undefined) offered.push(scenario);
    else skipped.push({ case: scenarioId(target, scenario), reason });
  }
  return { cases: [...offered.map((each) => scenarioCase(target, each)), ...burstOf(target, offered)], skipped };
}

/** A scenario whose request contradicts its outcome is a mistake of the contract or, refused at once, of the test data. */
function reasonToSkip(target: Target, scenario: PlannedScenario): string | undefined {
  if (scenario.skip !== undefined) return scenario.skip;
  const problem = contradictionOf(target, scenario);
  if (problem === undefined || scenario.isGiven !== true) return problem;
  throw new PlateError("usage", `test data of ${target.operation.id}, scenario ${scenario.name}: ${problem}`, {
    fix: "give a request that fits the contract, or skip the scenario with a reason",
  });
}

function contradictionOf(target: Target, scenario: PlannedScenario): string | undefined {
  const { draft } = requestWith(target, scenario.request.value, scenario);
  const [violation] = violationsOf(target, draft);
  const isRefusal = outcomeOfScenario(target, scenario) === "invalid-request";
  if (isRefusal === (violation !== undefined)) return undefined;
  return violation === undefined
    ? "its request is valid, yet its answer says that it is not"
    : `its request breaks the contract, yet its answer does not say so: ${violation.at} ${violation.message}`;
}

function scenarioCase(target: Target, scenario: PlannedScenario): Case {
  const { code } = scenario;
  const { status } = scenario.response;
  return {
    id: scenarioId(target, scenario),
    operationId: target.operation.id,
    phase: "scenario",
    title: scenario.summary ?? `the scenario ${scenario.name}`,
    draft: requestWith(target, scenario.request.value, scenario).draft,
    expect: { kind: "scenario", name: scenario.name, status, ...(code === undefined ? {} : { code }) },
    strictness: "must",
    at: "/body",
    constraint: { pointer: scenario.response.pointer, keyword: "example" },
    demands: `the scenario ${scenario.name} is answered ${status}${code === undefined ? "" : ` ${code}`}`,
    tolerated: [],
  };
}

function burstOf(target: Target, scenarios: readonly PlannedScenario[]): readonly Case[] {
  if (scenarios.length === 0) return [];
  return Array.from({ length: burstSize }, (_item, index) => {
    const scenario = scenarios[index % scenarios.length] as PlannedScenario;
    const alone = scenarioCase(target, scenario);
    return {
      ...alone,
      id: `${target.operation.id}:burst:${index + 1}-${scenario.name}`,
      phase: "burst",
      title: `the scenario ${scenario.name}, together with ${burstSize - 1} other requests`,
      expect: { kind: "same", as: alone.id },
      demands: "requests that come together are answered as each alone",
    };
  });
}

function scenarioId({ operation }: Target, { name }: PlannedScenario): string {
  return `${operation.id}:scenario:${name}`;
}
