import { isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import { writeExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { partAt, withoutPart, withPart } from "../../../contract/json/json-edit.ts";
import { toPointer } from "../../../contract/json/json-pointer.ts";
import type { MediaTypeModel } from "../../../contract/model/contract-model.ts";
import { makeSample } from "../../../contract/schema/sample.ts";
import { factsOf, type SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { keyMembers } from "../../model/key-members.ts";
import { bodyContentOf, schemaPlaceOf, type Target } from "../../model/target.ts";
import { withBody } from "../../model/unsigned-request.ts";
import { requestWith } from "../known-good.ts";
import { violationsOf } from "../oracle.ts";
import { placeInSchema } from "../place-in-schema.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { pairwiseRows } from "./pairwise-rows.ts";

/** Optional members beyond so many are left as they are. */
const mostOptional = 35;
/** No text is made longer than this. */
const longestText = 1_000;

/**
 * Several values at once: all at their smallest, all at their largest, optional members there and not there so that each pair of them
 * is seen in all four ways, and every request example that is no scenario. Single changes do not show faults of the whole.
 */
export function* combinationProbes(subject: Subject): Generator<Candidate> {
  const { target, body } = subject;
  const content = bodyContentOf(target.operation);
  if (content === undefined) return;
  yield* exampleProbes(subject, content);
  if (!isJsonObject(body)) return;
  const combined = (change: string, title: string, value: JsonValue): Candidate => ({
    place: "combination",
    change,
    title,
    at: "/body",
    unsigned: withBody(subject.unsigned, writeExactJson(value)),
    wants: "accepted",
    keyword: "combination",
    pointer: `${content.pointer}/schema`,
  });
  yield combined("all-smallest", "every value at its smallest", extreme(subject, content, smallest));
  yield combined("all-largest", "every value at its largest", extreme(subject, content, largest));
  const { document } = target.model;
  const full = grown(makeSample(document, content.schema ?? true, { isFull: true }).value, body);
  const optional = isJsonObject(full) ? optionalMembers(target, content, full).slice(0, mostOptional) : [];
  if (optional.length === 0) return;
  yield combined("all-optional", "with every optional member", full);
  for (const [index, row] of pairwiseRows(optional.length).entries()) {
    const absent = optional.filter((_steps, column) => row[column] !== true);
    const without = absent.reduce<JsonValue>((value, steps) => withoutPart(value, steps), full);
    const names = optional.filter((_steps, column) => row[column] === true).map((steps) => steps.join("."));
    const title = names.length === 0 ? "without optional members" : `of the optional members only ${names.join(", ")}`;
    yield combined(`optional-${index + 1}`, title, without);
  }
}

/** The known-good value with the members that only the full one has. */
function grown(full: JsonValue, known: JsonValue): JsonValue {
  if (!isJsonObject(full) || !isJsonObject(known)) return known;
  const members = Object.entries(full).map(([name, member]): [string, JsonValue] => {
    const own = known[name];
    return [name, own === undefined ? (member ?? null) : grown(member ?? null, own)];
  });
  return { ...known, ...Object.fromEntries(members) };
}

/** Request examples that no answer's example belongs to; the oracle says what is expected of them. */
function* exampleProbes({ target }: Subject, content: MediaTypeModel): Generator<Candidate> {
  const scenarios = new Set(target.scenarios.map(({ name }) => name));
  for (const { name, value, pointer } of content.examples) {
    if (name === undefined || value === undefined || scenarios.has(name)) continue;
    yield {
      place: "example",
      change: name,
      title: `the request example ${name}`,
      at: "/body",
      unsigned: requestWith(target, value).unsigned,
      wants: "either",
      keyword: "example",
      ...(pointer === undefined ? {} : { pointer }),
    };
  }
}

/** The members of an object, at any depth, that need not be there; the deepest last. */
function optionalMembers(
  target: Target,
  content: MediaTypeModel,
  value: JsonObject,
  above: readonly string[] = [],
): readonly (readonly string[])[] {
  const { document } = target.model;
  const { facts } = placeInSchema(document, schemaPlaceOf(content), { json: value, steps: above });
  const required = facts?.required ?? factsOf(document, schemaPlaceOf(content), value).required;
  const own = partAt(value, above);
  if (!isJsonObject(own)) return [];
  return Object.entries(own).flatMap(([name, member]): readonly (readonly string[])[] => {
    const steps = [...above, name];
    const inner = isJsonObject(member) ? optionalMembers(target, content, value, steps) : [];
    return required.has(name) ? inner : [steps];
  });
}

type Pick = (value: JsonValue, facts: SchemaFacts) => JsonValue | undefined;

/** The known-good body with each value replaced where the whole stays valid; what things are looked up by stays. */
function extreme({ target, unsigned, body = null }: Subject, content: MediaTypeModel, pick: Pick): JsonValue {
  const keys = new Set(keyMembers(target));
  let value = body;
  for (const steps of leavesOf(body)) {
    if (keys.has(toPointer(steps))) continue;
    const { facts } = placeInSchema(target.model.document, schemaPlaceOf(content), { json: value, steps });
    const own = partAt(value, steps);
    const other = facts === undefined || own === undefined ? undefined : pick(own, facts);
    if (other === undefined) continue;
    const candidate = withPart(value, steps, other);
    if (violationsOf(target, withBody(unsigned, writeExactJson(candidate))).length === 0) value = candidate;
  }
  return value;
}

function leavesOf(value: JsonValue, above: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return [];
  if (!isJsonObject(value)) return [above];
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : leavesOf(member, [...above, name]),
  );
}

function smallest(value: JsonValue, facts: SchemaFacts): JsonValue | undefined {
  if (isJsonNumber(value)) return numberOf(facts, "minimum");
  if (typeof value === "boolean") return false;
  if (typeof value !== "string") return undefined;
  return [...value].slice(0, Number(facts.keywords.get("minLength")?.value ?? 0)).join("");
}

function largest(value: JsonValue, facts: SchemaFacts): JsonValue | undefined {
  if (isJsonNumber(value)) return numberOf(facts, "maximum");
  if (typeof value === "boolean") return true;
  const most = Number(facts.keywords.get("maxLength")?.value ?? 0);
  if (typeof value !== "string" || most === 0 || most > longestText) return undefined;
  const characters = [...value];
  return value + (characters.at(-1) ?? "x").repeat(Math.max(0, most - characters.length));
}

function numberOf(facts: SchemaFacts, keyword: string): JsonValue | undefined {
  const bound = facts.keywords.get(keyword)?.value as JsonValue | undefined;
  return isJsonNumber(bound) ? bound : undefined;
}
