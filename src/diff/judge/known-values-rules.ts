import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange } from "./say-value.ts";

/**
 * `x-extensible-enum`: the values that are known today, of which callers are told that more will come. It restricts no value, so
 * an answer may gain one; a request value that is no longer listed is one that the server no longer promises to understand.
 */
export const knownValuesRules: readonly Rule[] = [
  {
    id: "request-extensible-enum-narrowed",
    applies: (difference) => isKnownValues(difference, "request") && gained(difference, "base"),
    bump: "major",
    policy: "extensibleEnumLost",
    says: sayChange,
    reason: "callers send a value that the server no longer says it knows",
  },
  {
    id: "answer-extensible-enum-widened",
    applies: (difference) => isKnownValues(difference, "response") && gained(difference, "revision"),
    bump: "minor",
    policy: "extensibleEnumGained",
    says: sayChange,
    reason: "callers were told that further values come",
  },
  {
    id: "request-extensible-enum-widened",
    applies: (difference) => isKnownValues(difference, "request"),
    bump: "minor",
    says: sayChange,
    reason: "the server takes all that it took, and more",
  },
  {
    id: "answer-extensible-enum-narrowed",
    applies: (difference) => isKnownValues(difference, "response"),
    bump: "minor",
    says: sayChange,
    reason: "no answer holds what callers did not know before",
  },
];

function isKnownValues(difference: Difference, direction: "request" | "response"): boolean {
  return matching({ subject: ["KnownValues"], direction })(difference);
}

/** Whether that side lists a value that the other does not. */
function gained({ base, revision }: Difference, side: "base" | "revision"): boolean {
  const [one, other] = (side === "base" ? [base, revision] : [revision, base]).map((each) => valuesOf(each?.value));
  return [...(one ?? [])].some((value) => other?.has(value) !== true);
}

function valuesOf(value: JsonValue | undefined): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.map((each: JsonValue) => writeExactJson(each)) : []);
}
