import { isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import { writeExactJson } from "../../../contract/json/exact-json.ts";
import type { JsonValue } from "../../../contract/json/json.ts";
import { isJsonObject } from "../../../contract/json/json.ts";
import { partAt, type Steps, textWithRawPart, withoutPart, withPart } from "../../../contract/json/json-edit.ts";
import { toPointer } from "../../../contract/json/json-pointer.ts";
import { sampleOf } from "../../../contract/schema/sample.ts";
import { allowsType, factsOf, type SchemaFacts, type SchemaPlace } from "../../../contract/schema/schema-facts.ts";
import { bodyContentOf, schemaPlaceOf } from "../../model/target.ts";
import { withBody } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { characterChanges } from "./character-changes.ts";
import { boundChanges, numberForms } from "./number-changes.ts";
import type { TextChange } from "./text-change.ts";
import { textChanges } from "./text-changes.ts";

/** Deeper than this a body is not probed; every contract of ours ends far above it. */
const deepest = 12;
/** The longest array that is made to break `maxItems`. */
const longestArray = 1_000;

/** One value of the known-good body, with the facts that hold for it. */
interface Part {
  readonly subject: Subject;
  readonly body: JsonValue;
  readonly steps: Steps;
  readonly value: JsonValue;
  readonly facts: SchemaFacts;
  readonly walk: Walk;
}

/** The way through a schema. */
interface Walk {
  /** Pointers of the schemas that a place lies in. */
  readonly above: readonly string[];
  /** Pointers of all schemas that were probed, and at how many places. */
  readonly probed: { readonly pointers: Set<string>; places: number };
}

/** Beyond so many places, a schema that is at several is probed once: those that hold each other make a place of every path. */
const mostRepeated = 500;

/** The walk at one place more; undefined where its schema lies in itself, and so demands nothing new. */
function stepped({ above, probed }: Walk, { pointer }: SchemaPlace): Walk | undefined {
  if (above.includes(pointer) || (probed.places > mostRepeated && probed.pointers.has(pointer))) return undefined;
  probed.pointers.add(pointer);
  probed.places += 1;
  return { above: [...above, pointer], probed };
}

/** Every change of every value of a JSON body. */
export function* bodyProbes(subject: Subject): Generator<Candidate> {
  const content = bodyContentOf(subject.target.operation);
  if (content === undefined || subject.body === undefined) return;
  yield* placeProbes(subject, subject.body, {
    steps: [],
    place: schemaPlaceOf(content),
    walk: { above: [], probed: { pointers: new Set(), places: 0 } },
  });
}

interface Position {
  readonly steps: Steps;
  readonly place: SchemaPlace;
  readonly walk: Walk;
  /** Branches of `anyOf` and `oneOf` that this value is inside of already. */
  readonly branches?: ReadonlySet<string>;
}

function* placeProbes(subject: Subject, body: JsonValue, position: Position): Generator<Candidate> {
  const { steps, place } = position;
  const value = partAt(body, steps);
  if (value === undefined || steps.length > deepest) return;
  const walk = stepped(position.walk, place);
  if (walk === undefined) return;
  const part = { walk, subject, body, steps, value, facts: factsOf(subject.target.model.document, place, value) };
  if (isJsonObject(value)) yield* objectProbes(part);
  else if (Array.isArray(value)) yield* arrayProbes(part);
  else if (typeof value === "string") yield* stringProbes(part);
  else if (isJsonNumber(value)) yield* numberProbes(part);
  else yield* typeProbes(part);
  yield* branchProbes(part, position.branches ?? new Set());
}

/** The value as each other branch of its schema has it, and from there on probed like the others. */
function* branchProbes(part: Part, inside: ReadonlySet<string>): Generator<Candidate> {
  const { subject, body, steps, facts } = part;
  for (const place of facts.otherBranches) {
    if (inside.has(place.pointer)) continue;
    const sample = sampleOf(subject.target.model.document, place);
    const grown = withPart(body, steps, sample);
    const branch = place.pointer.split("/").slice(-2).join("-");
    yield changed(part, { change: branch, title: `the form that ${branch} describes`, wants: "either" }, sample);
    yield* placeProbes(subject, grown, {
      steps,
      place,
      walk: part.walk,
      branches: new Set([...inside, place.pointer]),
    });
  }
}

function* objectProbes(part: Part): Generator<Candidate> {
  const { subject, body, steps, value, facts } = part;
  yield* typeProbes(part);
  for (const [name, place] of facts.properties) {
    const inner = { steps: [...steps, name], place, walk: part.walk };
    if (isJsonObject(value) && value[name] !== undefined) {
      yield omission(part, name);
      yield* placeProbes(subject, body, inner);
    } else yield* optionalMember(part, inner);
  }
  yield* extraMember(part);
}

/** Where the contract does not forbid further members it does not promise to take them either; still they must not do harm. */
function* extraMember(part: Part): Generator<Candidate> {
  const isForbidden = part.facts.keywords.get("additionalProperties")?.value === false;
  if (!isForbidden && part.steps.length > 0) return;
  yield changed(
    part,
    {
      change: "extra-member",
      title: "with a member that the contract does not name",
      wants: isForbidden ? "refused" : "open",
    },
    { ...(part.value as object), plateVerifyExtra: 1 },
  );
}

function omission(part: Part, name: string): Candidate {
  const { subject, body, steps, facts } = part;
  const place = [...steps, name];
  const pointer = facts.required.get(name);
  return {
    ...named(place, "omitted", "left out"),
    facts,
    wants: "either",
    keyword: "required",
    ...(pointer === undefined ? {} : { pointer }),
    unsigned: withBody(subject.unsigned, writeExactJson(withoutPart(body, place))),
  };
}

/** An optional member that the known-good body does without is put in, and from there on probed like the others. */
function* optionalMember(part: Part, inner: Position): Generator<Candidate> {
  const { subject, body, facts } = part;
  const { schema } = inner.place;
  if (typeof schema === "object" && schema.readOnly === true) return;
  const grown = withPart(body, inner.steps, sampleOf(subject.target.model.document, inner.place));
  const unsigned = withBody(subject.unsigned, writeExactJson(grown));
  yield { ...named(inner.steps, "given", "the optional member is given"), facts, wants: "accepted", unsigned };
  yield* placeProbes(subject, grown, inner);
}

function* arrayProbes(part: Part): Generator<Candidate> {
  const { subject, body, steps, facts } = part;
  const items = part.value as readonly JsonValue[];
  yield* typeProbes(part);
  yield changed(part, { change: "empty", title: "an empty array", wants: "either", keyword: "minItems" }, []);
  const [first] = items;
  if (first === undefined) return;
  const least = Number(facts.keywords.get("minItems")?.value ?? 0);
  const most = Number(facts.keywords.get("maxItems")?.value ?? Number.POSITIVE_INFINITY);
  const lengths: readonly (readonly [string, number, Candidate["wants"], string])[] = [
    ["one-fewer", least - 1, "refused", "minItems"],
    ["fewest", least, "accepted", "minItems"],
    ["most", most, "accepted", "maxItems"],
    ["one-more", most + 1, "refused", "maxItems"],
  ];
  for (const [change, length, wants, keyword] of lengths) {
    if (length < 1 || length > longestArray) continue;
    yield changed(part, { change, title: `${length} items`, wants, keyword }, itemsOf(items, length));
  }
  if (facts.keywords.get("uniqueItems")?.value === true) {
    yield changed(part, { change: "same-items", title: "the same item twice", wants: "refused" }, [first, first]);
  }
  if (facts.items !== undefined)
    yield* placeProbes(subject, body, { steps: [...steps, 0], place: facts.items, walk: part.walk });
}

/** So many items: those that there are, and beyond them variations of the first, so that no two are the same. */
function itemsOf(items: readonly JsonValue[], length: number): readonly JsonValue[] {
  return Array.from({ length }, (_item, index) => items[index] ?? variation(items[0] ?? null, index));
}

function variation(value: JsonValue, index: number): JsonValue {
  if (typeof value === "number") return value + index;
  if (typeof value === "bigint") return value + BigInt(index);
  if (typeof value !== "string") return value;
  const digits = String(index);
  return value.slice(0, Math.max(0, value.length - digits.length)) + digits;
}

function* stringProbes(part: Part): Generator<Candidate> {
  const sample = part.value as string;
  yield* typeProbes(part);
  for (const change of [...textChanges(sample, part.facts), ...characterChanges(sample, part.facts)]) {
    yield changed(part, withoutEdit(change), change.edit(sample));
  }
}

function withoutEdit({ edit: _edit, ...rest }: TextChange): Omit<TextChange, "edit"> {
  return rest;
}

function* numberProbes(part: Part): Generator<Candidate> {
  const good = writeExactJson(part.value);
  for (const { raw, ...change } of [...boundChanges(part.facts), ...numberForms(good, part.facts)]) {
    yield rawChange(part, change, raw);
  }
}

/** One value of each other JSON type, as far as the schema does not allow it: as near to a valid one as that type can be. */
function* typeProbes(part: Part): Generator<Candidate> {
  const least = Number(part.facts.keywords.get("minLength")?.value ?? 1);
  const others: readonly (readonly [string, string])[] = [
    ["null", "null"],
    ["boolean", "true"],
    ["number", "1".repeat(Math.min(Math.max(least, 1), 300))],
    ["string", '"text"'],
    ["array", isJsonObject(part.value) ? "[]" : `[${writeExactJson(part.value)}]`],
    ["object", "{}"],
  ];
  for (const [type, raw] of others) {
    if (allowsType(part.facts, type) || (type === "number" && allowsType(part.facts, "integer"))) continue;
    yield rawChange(part, { change: type, title: `${type} in place of the value`, wants: "refused" }, raw);
  }
  if (part.facts.types?.has("null") === true) {
    yield changed(part, { change: "null", title: "null, which is allowed", wants: "accepted", keyword: "type" }, null);
  }
}

type Change = Pick<Candidate, "change" | "title" | "wants" | "keyword" | "strictness" | "asDouble" | "control">;

function changed(part: Part, change: Change, value: JsonValue): Candidate {
  return rawChange(part, change, writeExactJson(value));
}

function rawChange(part: Part, change: Change, raw: string): Candidate {
  const text = textWithRawPart(part.body, part.steps, raw);
  return {
    ...named(part.steps, change.change, change.title),
    ...change,
    facts: part.facts,
    unsigned: withBody(part.subject.unsigned, text),
  };
}

function named(steps: Steps, change: string, title: string) {
  const pointer = toPointer(steps);
  return { place: `body${pointer}`, change, title, at: `/body${pointer}` };
}
