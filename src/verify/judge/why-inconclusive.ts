import type { OutcomeClass } from "../../contract/model/operation.ts";
import { hasResultCodes, isTelling, isUndeclaredRefusal, outcomeOfScenario, outcomeText } from "../model/outcome.ts";
import { type Evidence, isOfUndeclaredStatus } from "./evidence.ts";

/** Why an answer does not show whether the contract is kept; `undefined` where it does. */
export function whyInconclusive(evidence: Evidence): string | undefined {
  const { case: planned, answer } = evidence;
  if (answer === undefined) return "no answer came";
  if (planned.tolerated.includes(answer.status)) return undefined;
  switch (planned.expect.kind) {
    case "accepted":
      return doubtOfAccepted(evidence) ?? doubtOfCallback(evidence);
    case "refused":
      return outcomeIn(evidence) === "invalid-request" ? undefined : doubt(evidence, "a refusal was expected");
    case "scenario":
      return doubtOfScenario(evidence);
    case "agrees":
      return outcomeIn(evidence) === "success" ? undefined : doubt(evidence, "a success was expected");
    case "gone":
    case "same":
    case "open":
    case "undeclared":
    case "robust":
    case "unauthorized":
      return undefined;
  }
}

/** The outcome of the request, where the target answered as the contract declares and such an answer shows it. */
function outcomeIn({ answer, target: { operation } }: Evidence): OutcomeClass | undefined {
  if (answer === undefined) return undefined;
  const { outcome, status } = answer;
  if (isOfUndeclaredStatus(answer) && !isUndeclaredRefusal(operation, status)) return undefined;
  return isTelling(operation, outcome) ? outcome : undefined;
}

/** A business code says that the form was accepted only where the known-good request shows that nothing else causes it. */
function doubtOfAccepted(evidence: Evidence): string | undefined {
  const outcome = outcomeIn(evidence);
  if (outcome === "success") return undefined;
  const isLookedUp = outcome === "business" && evidence.knownGood?.outcome === "success";
  return isLookedUp && evidence.case.phase !== "base" ? undefined : doubt(evidence, "a success was expected");
}

/** OpenAPI does not say that a callback comes after each success, nor when. */
function doubtOfCallback({ case: planned, callback }: Evidence): string | undefined {
  if (planned.callback === undefined || callback !== undefined) return undefined;
  return `no request came to ${planned.callback.address} in time, and the contract does not say when one comes`;
}

/** A status such as 404 may be that of a missing route, unless the same operation was seen to succeed. */
function doubtOfScenario(evidence: Evidence): string | undefined {
  const { case: planned, target, knownGood } = evidence;
  const { expect } = planned;
  if (expect.kind !== "scenario" || hasResultCodes(target.operation)) return undefined;
  const scenario = target.scenarios.find(({ name }) => name === expect.name);
  const isBusiness = scenario !== undefined && outcomeOfScenario(target, scenario) === "business";
  return isBusiness && knownGood?.outcome !== "success"
    ? doubt(evidence, "it may be that of a missing route")
    : undefined;
}

function doubt({ answer, target: { operation }, case: planned, knownGood }: Evidence, expected: string): string {
  const ended = answer === undefined ? "nothing" : outcomeText(operation, answer);
  if (planned.phase === "base") return `the known-good request ended in ${ended}`;
  const cause =
    knownGood === undefined || knownGood.outcome === "success"
      ? "such an answer proves nothing"
      : `the known-good request ended in ${outcomeText(operation, knownGood)}`;
  return `ended in ${ended}, ${expected}: not judged, since ${cause}`;
}
