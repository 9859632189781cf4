import { equalJson } from "../../contract/json/equal-json.ts";
import { parsePointer } from "../../contract/json/json-pointer.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Case, Expectation } from "../model/case.ts";
import { outcomeOfScenario, outcomeText } from "../model/outcome.ts";
import { bodyContentOf, type PlannedScenario, schemaPlaceOf, type Target } from "../model/target.ts";
import { requestWith } from "./known-good.ts";
import { type RequestViolation, violationsOf } from "./oracle.ts";
import { placeInSchema } from "./place-in-schema.ts";

/** How many requests a burst has: enough to meet a fault that is not rare, few enough for a target that another team uses too. */
const burstSize = 48;
/** The times of a burst differ by seconds, so that a shared formatter shows. */
const secondsApart = 7;

/** The scenarios one by one, then several at once. */
export function planScenarios(target: Target): {
  readonly cases: readonly Case[];
  readonly skipped: readonly SkippedCase[];
} {
  const offered: PlannedScenario[] = [];
  const skipped: SkippedCase[] = [];
  for (const scenario of target.scenarios) {
    const reason = reasonToSkip(target, scenario) ?? sameRequestReason(scenario, offered);
    if (reason === undefined) offered.push(scenario);
    else skipped.push({ case: scenarioId(target.operation.id, scenario.name), reason });
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

/** Of two scenarios with one request a server can only show one. */
function sameRequestReason({ request }: PlannedScenario, offered: readonly PlannedScenario[]): string | undefined {
  const same = offered.find((each) => equalJson(each.request.value, request.value));
  return same && `its request is that of the scenario ${same.name}, so no server could distinguish them`;
}

function contradictionOf(target: Target, scenario: PlannedScenario): string | undefined {
  const violation = violationOf(target, scenario);
  const isRefusal = outcomeOfScenario(target, scenario) === "invalid-request";
  if (isRefusal === (violation !== undefined)) return undefined;
  return violation === undefined
    ? "its request is valid, yet its answer says that it is not"
    : `its request breaks the contract, yet its answer does not say so: ${violation.at} ${violation.message}`;
}

function violationOf(target: Target, scenario: PlannedScenario): RequestViolation | undefined {
  return violationsOf(target, requestWith(target, scenario.request.value, scenario).unsigned)[0];
}

function scenarioCase(target: Target, scenario: PlannedScenario): Case {
  const { code, name } = scenario;
  const { status } = scenario.response;
  const expect: Expectation = { kind: "scenario", name, status, ...(code === undefined ? {} : { code }) };
  const violation = violationOf(target, scenario);
  return {
    id: scenarioId(target.operation.id, name),
    operationId: target.operation.id,
    phase: "scenario",
    family: "scenarios",
    title: scenario.summary ?? `the scenario ${name}`,
    unsigned: requestWith(target, scenario.request.value, scenario).unsigned,
    expect,
    strictness: "must",
    tolerated: [],
    ...(violation === undefined
      ? {
          at: "/body",
          constraint: { pointer: scenario.response.pointer, keyword: "example" },
          demands: `the scenario ${name} is answered ${outcomeText(target.operation, expect)}`,
        }
      : brokenBy(target, scenario, violation)),
  };
}

/** What a request breaks that is invalid on purpose, so that a target which takes it has one finding with the probe of the same. */
function brokenBy(
  target: Target,
  scenario: PlannedScenario,
  { at, keyword, message }: RequestViolation,
): Pick<Case, "at" | "constraint" | "demands"> {
  const content = bodyContentOf(target.operation);
  const steps = parsePointer(at).slice(1);
  const json = scenario.request.value;
  const { facts, required } =
    content === undefined ? {} : placeInSchema(target.model.document, schemaPlaceOf(content), { json, steps });
  const pointer = keyword === "required" ? required : facts?.keywords.get(keyword)?.pointer;
  return {
    at,
    constraint: { pointer: pointer ?? scenario.request.pointer, keyword },
    demands: `${at} ${message}`,
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
      family: "bursts",
      unsigned: { ...alone.unsigned, earlierMs: (index % secondsApart) * 1000 },
      title: `the scenario ${scenario.name}, together with ${burstSize - 1} other requests`,
      at: "/body",
      expect: { kind: "same", as: alone.id },
      demands: "requests that come together are answered as each alone",
    };
  });
}

/** The id of a scenario's case. */
export function scenarioId(operationId: string, name: string): string {
  return `${operationId}:scenario:${name}`;
}
