import { equalJson } from "../../../../contract/json/equal-json.ts";
import { writeExactJson } from "../../../../contract/json/exact-json.ts";
import type { JsonValue } from "../../../../contract/json/json.ts";
import { parsePointer, valueAt } from "../../../../contract/json/json-pointer.ts";
import type { NamedExample } from "../../../../contract/model/contract-model.ts";
import type { Violation } from "../../../../contract/model/validator.ts";
import type { SchemaPlace } from "../../../../contract/schema/schema-facts.ts";
import { isBeyondContract } from "../../../model/case.ts";
import { schemaPlaceOf, type Target } from "../../../model/target.ts";
import { placeInSchema } from "../../../plan/place-in-schema.ts";
import type { AnswerEvidence, Evidence } from "../../evidence.ts";
import type { Problem, Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.14: the schema of a response's body. */
export const bodyMatchesSchema: Rule = {
  id: "body-matches-schema",
  severity: "error",
  says: "The body of an answer fits the schema that the contract declares for its status.",
  fix: "Send every required member, with the declared type and bounds.",
  check: ({ answer, target, case: planned }: Evidence) => {
    if (answer === undefined || isBeyondContract(planned.expect)) return [];
    const faults = answer.faults.flatMap((fault) => (fault.kind === "body" ? [fault] : []));
    const [{ content } = {}] = faults;
    if (content === undefined) return [];
    const violations = faults.map(({ violation }) => violation);
    const shown = violations.filter((violation) => !isForCodeRule(target, answer, violation));
    const example = content.examples.find(({ value }) => equalJson(value, answer.value ?? answer.json));
    return oncePerPlace(shown).map((violation) => ({
      ...problemOf(target, answer, { violation, place: schemaPlaceOf(content) }),
      ...(example === undefined ? {} : contradiction(example)),
    }));
  },
};

/** Whoever answers just what the contract shows is not to blame: example and schema contradict each other, so the contract leaves it open. */
function contradiction({ name }: NamedExample): Pick<Problem, "severity" | "fix"> {
  return {
    severity: "warning",
    fix: `The contract contradicts itself: this answer is its own example ${name}. Have its owner fix the example or the schema; plate lint reports both.`,
  };
}

/** A code that the contract does not allow there is the finding of its own rule. */
function isForCodeRule({ model }: Target, { code, declared }: AnswerEvidence, { at }: Violation): boolean {
  const hasCodes = (declared?.resultCodes.length ?? 0) > 0;
  return hasCodes && code !== undefined && at === model.resultCodePointer;
}

/** Places of one answer that are told; an answer of another form altogether breaks at all of them. */
const mostPlaces = 8;

/** Of a value that breaks several keywords, the first says enough; what no alternative allows is said of all of them, not of one. */
function oncePerPlace(violations: readonly Violation[]): readonly Violation[] {
  const byPlace = Map.groupBy(violations, ({ at }) => at);
  const first = [...byPlace.values()].map((own) => own.find(({ keyword }) => keyword in alternatives) ?? own[0]);
  return first.filter((violation) => violation !== undefined).slice(0, mostPlaces);
}

const alternatives = { anyOf: "one of the alternatives", oneOf: "exactly one of the alternatives" } as const;

interface Broken {
  readonly violation: Violation;
  readonly place: SchemaPlace;
}

function problemOf(
  { model }: Target,
  { json: text, value: json = text ?? null }: AnswerEvidence,
  { violation, place: root }: Broken,
): Problem {
  const { at, keyword, limit } = violation;
  const expected = expectations[keyword]?.(limit) ?? `${keyword} ${limit}`.trim();
  const place = placeInSchema(model.document, root, { json, steps: parsePointer(at) });
  const isSelfExcluded = keyword === "additionalProperties" && place.facts !== undefined;
  const keywordPointer = keyword === "required" ? place.required : place.facts?.keywords.get(keyword)?.pointer;
  return {
    at: `/response/body${at}`,
    expected,
    actual: shownValue(keyword === "required" ? undefined : valueAt(json, at)),
    pointer: keywordPointer ?? place.facts?.pointer ?? root.pointer,
    ...(isSelfExcluded ? selfExclusion : {}),
  };
}

/** A member that one part of an `allOf` declares and another, closed one forbids: no answer could have it right. */
const selfExclusion: Pick<Problem, "severity" | "fix"> = {
  severity: "warning",
  fix: "The contract contradicts itself: one part of its allOf declares this member, another forbids it by additionalProperties. Have its owner close the whole by unevaluatedProperties in place of the parts.",
};

const expectations: Readonly<Record<string, (limit: string) => string>> = {
  required: () => "the required member",
  additionalProperties: () => "no such member",
  unevaluatedProperties: () => "no such member",
  type: (limit) => limit,
  enum: (limit) => `one of ${limit}`,
  const: (limit) => limit,
  anyOf: () => alternatives.anyOf,
  oneOf: () => alternatives.oneOf,
};

/** Short enough for a line; the whole answer is in the report anyway. */
function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = writeExactJson(value as JsonValue);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
