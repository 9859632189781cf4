import { isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { partAt, type Steps, withoutPart, withPart } from "../../../contract/json/json-edit.ts";
import { parsePointer } from "../../../contract/json/json-pointer.ts";
import type { ParameterModel } from "../../../contract/model/contract-model.ts";
import { sampleOf } from "../../../contract/schema/sample.ts";
import { factsOf, type SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { keyMembers } from "../../model/key-members.ts";
import { bodyContentOf, schemaPlaceOf } from "../../model/target.ts";
import { goodField, isUnwritable, parameterSchema } from "../known-good.ts";
import { type RequestViolation, violationsOf } from "../oracle.ts";
import { placeInSchema } from "../place-in-schema.ts";
import type { Candidate, Subject } from "../probes/candidate.ts";
import { bodyWith, draftWith, type Edit, editsBetween, editText, simplerEdits } from "./edits.ts";
import { createRandom, type Random } from "./random.ts";
import { isUnusualText, type Making, randomValue } from "./random-value.ts";

/** Which random requests are made. */
export type FuzzOptions = FuzzRange | FuzzCase;

/** So many for each operation. The same seed makes the same requests from the same contract. */
interface FuzzRange {
  readonly seed: number;
  readonly count: number;
}

/** One request, and the steps that made it simpler, by their numbers in `simplerEdits`. */
export interface FuzzCase {
  readonly seed: number;
  readonly index: number;
  readonly path: readonly number[];
}

/** How often parts are changed, and how. */
const shares = { valid: 0.5, otherKey: 0.15, given: 0.3, parameter: 0.25, second: 0.3 } as const;
const mostEditsShown = 3;

/** Random requests of an operation; about half of them break the contract, and the oracle says which. */
export function* fuzzProbes(subject: Subject, options: FuzzOptions): Generator<Candidate> {
  if (!("count" in options)) {
    const candidate = fuzzCandidate(subject, options);
    if (candidate !== undefined) yield candidate;
    return;
  }
  for (let index = 0; index < options.count; index += 1) {
    const candidate = fuzzCandidate(subject, { seed: options.seed, index, path: [] });
    if (candidate !== undefined) yield candidate;
  }
}

/** One random request, made simpler along a path; `undefined` where nothing of the request can be changed. */
export function fuzzCandidate(subject: Subject, fuzz: FuzzCase): Candidate | undefined {
  const edits = fuzzEdits(subject, fuzz);
  return edits.length === 0 ? undefined : candidateOf(subject, fuzz, edits);
}

/** How many requests are one step simpler than this one. */
export function countSimpler(subject: Subject, fuzz: FuzzCase): number {
  return simplerEdits(fuzzEdits(subject, fuzz)).length;
}

/** The case that an id names, `<operationId>:fuzz:<seed>-<index>` with `~<step>.<step>` where it was made simpler. */
export function fuzzCaseOf(id: string): FuzzCase | undefined {
  const [, seed = "", index = "", path] = /:fuzz:(\d{1,10})-(\d{1,9})(?:~([\d.]{1,2000}))?$/.exec(id) ?? [];
  if (index === "") return undefined;
  return { seed: Number(seed), index: Number(index), path: path?.split(".").map(Number) ?? [] };
}

function fuzzEdits(subject: Subject, { seed, index, path }: FuzzCase): readonly Edit[] {
  const random = createRandom(`${seed} ${index} ${subject.target.operation.id}`);
  const first = randomEdits(subject, random);
  return path.reduce((edits, step) => simplerEdits(edits)[step] ?? edits, first);
}

function candidateOf(subject: Subject, { seed, index, path }: FuzzCase, edits: readonly Edit[]): Candidate | undefined {
  const unsigned = draftWith(subject, edits);
  if (unsigned === undefined) return undefined;
  const [violation] = violationsOf(subject.target, unsigned);
  const shown = edits.slice(0, mostEditsShown).map(editText).join(", ");
  const more = edits.length > mostEditsShown ? ` and ${edits.length - mostEditsShown} more` : "";
  const shrunk = path.length === 0 ? "" : `, shrunk in ${path.length} ${path.length === 1 ? "step" : "steps"}`;
  const isUnusual = violation === undefined && edits.some(hasUnusualText);
  return {
    place: "fuzz",
    change: `${seed}-${index}${path.length === 0 ? "" : `~${path.join(".")}`}`,
    title: `random request ${index} of --seed ${seed}${shrunk}: ${shown}${more}`,
    at: violation?.at ?? placeOfEdits(edits),
    unsigned,
    wants: "either",
    keyword: "request",
    ...(violation === undefined ? {} : aim(subject, edits, violation)),
    ...(isUnusual ? { strictness: "should" as const } : {}),
  };
}

/** A single edit is the place itself; of several, any may be meant. */
function placeOfEdits(edits: readonly Edit[]): string {
  const [first, ...others] = edits;
  return first === undefined || others.length > 0 ? "" : (editText(first).split(" ")[0] ?? "");
}

function hasUnusualText(edit: Edit): boolean {
  return JSON.stringify(edit.value ?? null, (_name, value: unknown) =>
    typeof value === "bigint" ? 0 : typeof value === "string" && isUnusualText(value) ? "\u0000" : value,
  ).includes("\\u0000");
}

/** What the contract says at the place of the violation, so that a finding names its line. */
function aim({ target, body: json, form }: Subject, edits: readonly Edit[], { at, keyword }: RequestViolation) {
  const content = bodyContentOf(target.operation);
  const body = json ?? form;
  if (content === undefined || body === undefined || !at.startsWith("/body")) return {};
  const steps = parsePointer(at).slice(1);
  const value = bodyWith(body, edits);
  const { facts, required } = placeInSchema(target.model.document, schemaPlaceOf(content), { json: value, steps });
  const pointer = keyword === "required" ? required : undefined;
  return { ...(facts === undefined ? {} : { facts }), ...(pointer === undefined ? {} : { pointer }) };
}

function randomEdits(subject: Subject, random: Random): readonly Edit[] {
  const { target, form } = subject;
  const body = subject.body ?? form;
  const isValid = random.chance(shares.valid);
  const making: Making = { random, document: target.model.document };
  const ofBody = body === undefined ? [] : bodyEdits(subject, body, making);
  const ofParameters = target.operation.parameters.flatMap((each) => parameterEdit(subject, each, making));
  const edits = [...ofBody, ...ofParameters];
  if (isValid) return edits;
  const times = random.chance(shares.second) ? 2 : 1;
  return Array.from({ length: times }).reduce<readonly Edit[]>((sofar) => broken(subject, sofar, random), edits);
}

/** The differences of a random valid body; what things are looked up by mostly stays, so that they are found. */
function bodyEdits({ target, form }: Subject, body: JsonValue, making: Making): readonly Edit[] {
  const content = bodyContentOf(target.operation);
  if (content === undefined) return [];
  const place = schemaPlaceOf(content);
  const wish = randomValue(making, place, body);
  const keys = keyMembers(target).filter(() => !making.random.chance(shares.otherKey));
  const kept = keys.reduce((value, pointer) => {
    const steps = parsePointer(pointer);
    const own = partAt(body, steps);
    return own === undefined ? value : withPart(value, steps, own);
  }, wish);
  const edits = editsBetween(body, sampleOf(making.document, place, { wish: kept, withoutExamples: true }));
  return form === undefined ? edits : edits.filter(({ value }) => value === undefined || hasFormInText(value));
}

/** In a form, an empty text, an empty list and null look alike. */
function hasFormInText(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length > 0 && (value as readonly JsonValue[]).every(hasFormInText);
  return value !== null && value !== "" && typeof value !== "object";
}

/** Another value of a parameter, or none of one that may be missing. What the platform supplies stays. */
function parameterEdit({ target, unsigned }: Subject, parameter: ParameterModel, making: Making): readonly Edit[] {
  const { random } = making;
  const isThere = unsigned.fields.some(({ in: place, name }) => place === parameter.in && name === parameter.name);
  const isChanged = random.chance(isThere ? shares.parameter : shares.given);
  if (parameter.supply !== undefined || !isChanged || isUnwritable(goodField(target, parameter))) return [];
  if (isThere && !parameter.required && random.chance(0.5)) return [{ kind: "parameter", parameter }];
  const plain = { ...making, isPlain: parameter.in !== "query" };
  const place = parameterSchema(parameter);
  const near = parameter.examples[0]?.value ?? sampleOf(making.document, place);
  const value = sampleOf(making.document, place, { wish: randomValue(plain, place, near), withoutExamples: true });
  // An empty step of a path leads to another path, and an empty field reads as none in some styles.
  return value === "" ? [] : [{ kind: "parameter", parameter, value }];
}

/** The request with one part more that is probably wrong. */
function broken(subject: Subject, edits: readonly Edit[], random: Random): readonly Edit[] {
  const { target, form } = subject;
  const body = subject.body ?? form;
  const parameters = target.operation.parameters.filter((parameter) => isBreakable(subject, parameter));
  if (body === undefined || (parameters.length > 0 && random.chance(0.3))) {
    return parameters.length === 0 ? edits : brokenParameter(edits, random.pick(parameters), random);
  }
  const content = bodyContentOf(target.operation);
  const value = bodyWith(body, edits);
  const places = stepsIn(value);
  if (content === undefined || places.length === 0) return edits;
  const steps = random.pick(places);
  const { facts } = placeInSchema(target.model.document, schemaPlaceOf(content), {
    json: value,
    steps: steps.map(String),
  });
  const other =
    form !== undefined || random.chance(0.2)
      ? withoutPart(value, steps)
      : withPart(value, steps, wrongValue(partAt(value, steps) ?? null, facts, random));
  const others = edits.filter(({ kind }) => kind === "parameter");
  return [...editsBetween(body, other), ...others];
}

/** Of lists and objects, a wrong text may read as a right value of the same style. */
function isBreakable({ target }: Subject, parameter: ParameterModel): boolean {
  const { types } = factsOf(target.model.document, parameterSchema(parameter));
  const isScalar = types !== undefined && !types.has("array") && !types.has("object");
  return isScalar && parameter.supply === undefined && parameter.in !== "path" && parameter.mediaType === undefined;
}

function brokenParameter(edits: readonly Edit[], parameter: ParameterModel, random: Random): readonly Edit[] {
  const others = edits.filter((edit) => edit.kind !== "parameter" || edit.parameter !== parameter);
  const edit: Edit = { kind: "parameter", parameter };
  if (parameter.required && random.chance(0.4)) return [...others, edit];
  return [...others, { ...edit, value: random.pick<JsonValue>(["x".repeat(300), -1, "plate", 1e15, "0x10", "-"]) }];
}

/** The steps to every part below the root; items of arrays only the first. */
function stepsIn(value: JsonValue, above: Steps = []): readonly Steps[] {
  const own = above.length === 0 ? [] : [above];
  if (Array.isArray(value)) {
    const [first] = value as readonly JsonValue[];
    return first === undefined ? own : [...own, ...stepsIn(first, [...above, 0])];
  }
  if (!isJsonObject(value)) return own;
  const inner = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : stepsIn(member, [...above, name]),
  );
  return [...own, ...inner];
}

/** A value that breaks most schemas; a bound that a double rounds away is passed by far, so that rounding hides nothing. */
function wrongValue(value: JsonValue, facts: SchemaFacts | undefined, random: Random): JsonValue {
  const otherTypes: readonly JsonValue[] = [null, true, "plate", [], {}, [value]];
  if (random.chance(0.4)) return random.pick(otherTypes);
  if (typeof value === "string") {
    const most = Number(facts?.keywords.get("maxLength")?.value ?? 60);
    return random.pick([
      "",
      value.slice(0, -1),
      `${value}x`,
      value + value,
      "x".repeat(Math.min(most, 5_000) + 1),
      `${value}\u0000`,
    ]);
  }
  if (isJsonNumber(value)) {
    const most = facts?.keywords.get("maximum")?.value;
    const beyond =
      typeof most === "bigint" || Number.isSafeInteger(most) ? BigInt(most as number) * 3n + 1n : 10n ** 20n;
    return random.pick<JsonValue>([
      -1,
      -(10 ** 9),
      0.5,
      String(value),
      "",
      Number.isSafeInteger(Number(beyond)) ? Number(beyond) : beyond,
    ]);
  }
  if (Array.isArray(value)) return random.pick<JsonValue>([[...value, ...value, ...value], [null], {}]);
  const isShut = facts?.keywords.get("additionalProperties")?.value === false;
  if (isJsonObject(value) && isShut) return { ...value, plateVerifyExtra: 1 };
  return random.pick(otherTypes);
}
