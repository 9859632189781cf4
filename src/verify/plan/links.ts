import type { LinkModel, ResponseModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import type { Case, Expectation } from "../model/case.ts";
import { outcomeOfScenario, outcomeText } from "../model/outcome.ts";
import type { PlannedScenario, Target } from "../model/target.ts";
import { changedRequest, type RequestVariant } from "./changed-request.ts";
import { requestWith } from "./known-good.ts";
import { linkedRequest, requestFacts } from "./linked-request.ts";
import { violationsOf } from "./oracle.ts";
import { type LinkPlanning, planStandardLinks } from "./standard-links.ts";

/**
 * For each link with `x-agrees`, of a success that a scenario shows: the request of the scenario with other values, then the linked
 * request, then both once more with the scenario's own values, so that the target ends with its test data. The links without it are
 * followed too.
 */
export function planLinks(planning: LinkPlanning): {
  readonly cases: readonly Case[];
  readonly skipped: readonly SkippedCase[];
} {
  const cases: Case[] = [];
  const skipped: SkippedCase[] = [];
  for (const source of planning.targets) {
    for (const response of source.operation.responses) {
      for (const link of response.links.filter(({ agreements }) => agreements.length > 0)) {
        const planned = planLink(planning, { source, response, link });
        if (typeof planned === "string") skipped.push({ case: linkId(source, link), reason: planned });
        else cases.push(...planned);
      }
      const standard = planStandardLinks(planning, source, response);
      cases.push(...standard.cases);
      skipped.push(...standard.skipped);
    }
  }
  return { cases, skipped };
}

interface LinkPlace {
  readonly source: Target;
  readonly response: ResponseModel;
  readonly link: LinkModel;
}

function linkId({ operation }: Target, { name }: LinkModel): string {
  return `${operation.id}:link:${name}`;
}

/** The cases of a link, or why there are none. */
function planLink({ targets, closed }: LinkPlanning, { source, response, link }: LinkPlace): readonly Case[] | string {
  const reason = source.skippedLinks.get(link.name) ?? closed.get(source.operation.id) ?? closed.get(link.operationId);
  if (reason !== undefined) return reason;
  const target = targets.find(({ operation }) => operation.id === link.operationId);
  if (target === undefined) return `${link.operationId} is not among the operations that are tested`;
  const scenario = source.scenarios.find(
    (each) =>
      each.skip === undefined &&
      each.response.status === response.status &&
      outcomeOfScenario(source, each) === "success",
  );
  if (scenario === undefined) return "no scenario that is answered so can be offered";
  const own = pairOf({ source, target, link, scenario }, { value: scenario.request.value, changed: [] });
  if (typeof own === "string") return own;
  const changed = changedRequest(source, link, scenario);
  const others = changed === undefined ? [] : pairOf({ source, target, link, scenario }, changed);
  return [...(typeof others === "string" ? [] : others), ...own];
}

interface PairPlace {
  readonly source: Target;
  readonly target: Target;
  readonly link: LinkModel;
  readonly scenario: PlannedScenario;
}

function pairOf(
  { source, target, link, scenario }: PairPlace,
  { value, changed }: RequestVariant,
): readonly Case[] | string {
  const { unsigned } = requestWith(source, value, scenario);
  const [broken] = violationsOf(source, unsigned);
  if (broken !== undefined)
    return `the request of ${scenario.name} breaks the contract: ${broken.at} ${broken.message}`;
  const example = { body: scenario.response.value, status: Number(scenario.response.status) };
  const linked = linkedRequest(target, link, { request: requestFacts(unsigned), response: example });
  if (typeof linked === "string") return linked;
  const [violation] = violationsOf(target, linked);
  if (violation !== undefined) {
    return `the request that it makes breaks the contract: ${violation.at} ${violation.message}`;
  }
  const id = linkId(source, link);
  const suffix = changed.length === 0 ? "" : "-other-values";
  const set = `${id}:set${suffix}`;
  const common = {
    phase: "link" as const,
    strictness: "must" as const,
    tolerated: [],
    link: { id, operationId: source.operation.id },
  };
  const constraint = { pointer: link.pointer, keyword: "x-agrees" };
  const { code, response } = scenario;
  const expect: Expectation =
    changed.length > 0
      ? { kind: "accepted" }
      : { kind: "scenario", name: scenario.name, status: response.status, ...(code === undefined ? {} : { code }) };
  return [
    {
      ...common,
      id: set,
      operationId: source.operation.id,
      title:
        changed.length === 0
          ? `the scenario ${scenario.name}`
          : `the scenario ${scenario.name}, with other values at ${changed.join(", ")}`,
      unsigned,
      expect,
      at: "/body",
      constraint,
      demands:
        changed.length > 0
          ? "the request is valid"
          : `the scenario ${scenario.name} is answered ${outcomeText(source.operation, { status: response.status, ...(code === undefined ? {} : { code }) })}`,
    },
    {
      ...common,
      id: `${id}:read${suffix}`,
      operationId: target.operation.id,
      title: `what ${target.operation.id} shows after ${set}`,
      unsigned: linked,
      expect: { kind: "agrees", with: set },
      at: "/body",
      constraint,
      demands: `the link ${link.name} says what the answer must hold`,
      follows: { case: set, link },
    },
  ];
}
