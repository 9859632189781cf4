import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { outcomeOfScenario } from "./outcome.ts";
import type { Target } from "./target.ts";

const keys = new WeakMap<Target, readonly string[]>();

/**
 * JSON Pointers of the members of the request body by which the target looks things up: those in which the requests of scenarios
 * differ that all fit the contract. Empty where fewer than two scenarios show them.
 */
export function keyMembers(target: Target): readonly string[] {
  const known = keys.get(target) ?? findKeyMembers(target);
  keys.set(target, known);
  return known;
}

function findKeyMembers(target: Target): readonly string[] {
  const bodies = target.scenarios
    .filter((scenario) => outcomeOfScenario(target, scenario) !== "invalid-request")
    .map(({ request }) => request.value)
    .filter(isJsonObject);
  const [first, ...others] = bodies;
  if (first === undefined) return [];
  return Object.keys(first)
    .filter((name) => others.every((other) => other[name] !== undefined))
    .filter((name) => others.some((other) => !equalJson(first[name], other[name])))
    .map((name) => toPointer([name]));
}
