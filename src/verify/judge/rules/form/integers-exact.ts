import { writeExactJson } from "../../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../../contract/json/json.ts";
import { toPointer } from "../../../../contract/json/json-pointer.ts";
import { outcomeOf, outcomeText } from "../../../model/outcome.ts";
import type { PlannedScenario } from "../../../model/target.ts";
import type { Evidence } from "../../evidence.ts";
import { acceptedProblem, wasAccepted } from "../outcome/accepted.ts";
import { isBoundless } from "../outcome/is-boundless.ts";
import type { Problem, Rule } from "../rule.ts";

/** RFC 8259, section 6, warns of it: a double holds integers up to 2^53 and rounds those beyond. */
export const integersExact: Rule = {
  id: "integers-exact",
  severity: "error",
  says: "Integers are read exactly, beyond 2^53 and beyond a signed 64-bit integer too.",
  fix: "Read the number as an arbitrary-precision integer or as text, never as floating point.",
  judgesRequest: true,
  check: (evidence) => [...roundedBound(evidence), ...roundedScenario(evidence)],
};

/** A number outside the bounds was taken, and as a double it is the bound. */
function roundedBound(evidence: Evidence): readonly Problem[] {
  const { asDouble } = evidence.case;
  if (asDouble === undefined || !wasAccepted(evidence) || isBoundless(evidence)) return [];
  const problem = acceptedProblem(evidence);
  return [{ ...problem, expected: `${problem.expected} (as a double it is the same number as ${asDouble})` }];
}

/** The scenario was answered as another one whose integers are the same as doubles. */
function roundedScenario(evidence: Evidence): readonly Problem[] {
  const own = ownScenario(evidence);
  const { answer, target } = evidence;
  if (own === undefined || answer?.code === undefined || answer.code === own.code) return [];
  for (const other of target.scenarios) {
    if (other.code !== answer.code) continue;
    const pair = sameDoubles(own.request.value, other.request.value);
    if (pair === undefined || !isRoundingLikely(evidence)) continue;
    return [
      {
        at: `/request/body${pair.at}`,
        expected: `${outcomeText(target.operation, { ...own, status: own.response.status })} for ${pair.own}`,
        actual: `${outcomeText(target.operation, answer)}, as for ${pair.other}: both are the same number as doubles`,
        pointer: own.request.pointer,
        ...doubt(evidence),
      },
    ];
  }
  return [];
}

/** If the target also accepts an id that no scenario uses, it accepts every id, so this success does not prove rounding. */
function isRoundingLikely({ answer, controls: { unusedId } }: Evidence): boolean {
  return answer?.outcome !== "success" || unusedId !== "success";
}

/**
 * Where no scenario shows that the target knows the test data, it may be exact and merely not have them: whoever it is asked for,
 * the answer is the same as for the id with the same double, which nobody has.
 */
function doubt(evidence: Evidence): Pick<Problem, "severity" | "fix"> {
  if (evidence.answer?.outcome === "success" || knowsTestData(evidence)) return {};
  return {
    severity: "warning",
    fix: "Load the test data first. If they are loaded, the number is read as floating point: read it as an arbitrary-precision integer or as text.",
  };
}

/** Whether some scenario, other than those that end as this one did, was answered as the contract says. */
function knowsTestData({ answer, target, scenarios }: Evidence): boolean {
  return target.scenarios.some(
    ({ name, code }) =>
      code !== undefined &&
      code !== answer?.code &&
      scenarios.get(name)?.code === code &&
      outcomeOf(target.operation, { status: 0, code }) !== "invalid-request",
  );
}

function ownScenario({ case: { expect }, target }: Evidence): PlannedScenario | undefined {
  return expect.kind === "scenario" ? target.scenarios.find(({ name }) => name === expect.name) : undefined;
}

interface SameDoubles {
  readonly at: string;
  readonly own: string;
  readonly other: string;
}

/** The one place where two bodies differ, if they differ in one integer only and both are the same double. */
function sameDoubles(own: JsonValue, other: JsonValue): SameDoubles | undefined {
  const differences = [...differencesOf(own, other, [])];
  const [only] = differences;
  return differences.length === 1 && only?.own !== only?.other && Number(only?.own) === Number(only?.other)
    ? only
    : undefined;
}

function* differencesOf(own: JsonValue, other: JsonValue, steps: readonly string[]): Generator<SameDoubles> {
  if (isJsonObject(own) && isJsonObject(other)) {
    for (const name of new Set([...Object.keys(own), ...Object.keys(other)])) {
      yield* differencesOf(own[name] ?? null, other[name] ?? null, [...steps, name]);
    }
    return;
  }
  const texts = [writeExactJson(own), writeExactJson(other)] as const;
  if (texts[0] !== texts[1]) yield { at: toPointer(steps), own: texts[0], other: texts[1] };
}

/** Whether this rule explains why a scenario was not shown, so that it is not reported twice. */
export function isSurelyRounded(evidence: Evidence): boolean {
  return roundedScenario(evidence).some(({ severity }) => severity !== "warning");
}
