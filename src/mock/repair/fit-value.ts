import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken, parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { Validator, Violation } from "../../contract/model/validator.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import {
  allowsType,
  factsOf,
  type SchemaFacts,
  type SchemaPlace,
  typeOfValue,
} from "../../contract/schema/schema-facts.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";
import { convertTo } from "./convert-value.ts";
import { replaceAt } from "./replace-at.ts";

/** What a value is fitted with. */
export interface Fitting {
  readonly document: JsonObject;
  /** Where the schema of the whole value stands. */
  readonly place: SchemaPlace;
  readonly validate: Validator;
  /** A value known to be right, whose parts take the place of wrong ones. */
  readonly spare?: JsonValue | undefined;
  /** JSON Pointer of a part that stays as it is, whatever is wrong with it. */
  readonly kept?: string | undefined;
}

/** Each round shows what the one before has uncovered: a level of nesting can need a round of its own. */
const mostRounds = 8;
/** How often the whole value is checked, at most, while alternatives are tried. */
const mostChecks = 400;

/**
 * Brings a value nearer to its schema, and changes only what breaks it: a value of another type is converted where it can be, a
 * missing member is added, one that is not allowed is left out, anything else that is wrong is replaced by a sample of its own
 * schema. Comes back as near as it came; the validator has the last word.
 */
export function fitValue(value: JsonValue, fitting: Fitting): JsonValue {
  return new Fitter(fitting).settle(value, { at: "", place: fitting.place }, mostRounds);
}

/** A part of the value, and its schema. */
interface Part {
  readonly at: string;
  readonly place: SchemaPlace;
  /** Whether the place is one of several alternatives, so that what is said of the choice among them does not count. */
  readonly isBranch?: boolean;
}

/** What is wrong in a part of a value. */
interface Wrong {
  readonly whole: JsonValue;
  readonly violations: readonly Violation[];
  /** Schemas' own examples and defaults are not used: they were tried, or break the schema themselves. */
  readonly withoutExamples: boolean;
}

class Fitter {
  readonly #fitting: Fitting;
  #checksLeft = mostChecks;

  constructor(fitting: Fitting) {
    this.#fitting = fitting;
  }

  /** The whole value with one part fitted, round after round. */
  settle(value: JsonValue, part: Part, rounds: number): JsonValue {
    let whole = value;
    for (let round = 0; round < rounds; round += 1) {
      const violations = this.#violationsIn(whole, part);
      if (violations.length === 0) return whole;
      const own = valueAt(whole, part.at) as JsonValue;
      const fitted = this.#fit(own, part, { whole, violations, withoutExamples: round > 0 });
      whole = fitted === undefined ? whole : (replaceAt(whole, parsePointer(part.at), fitted) ?? whole);
    }
    return whole;
  }

  #violationsIn(whole: JsonValue, { at }: Part): readonly Violation[] {
    this.#checksLeft -= 1;
    if (this.#checksLeft < 0) return [];
    return this.#fitting.validate(whole).filter((violation) => isWithin(violation.at, at));
  }

  /** The part with what is wrong in it repaired; `undefined` takes it out. */
  #fit(value: JsonValue, part: Part, wrong: Wrong): JsonValue | undefined {
    const { at, place, isBranch = false } = part;
    if (at === this.#fitting.kept || !wrong.violations.some((violation) => isWithin(violation.at, at))) return value;
    const here = wrong.violations.filter((violation) => violation.at === at);
    if (here.some(({ keyword }) => keyword === "false schema")) return undefined;
    if (!isBranch && here.some(({ keyword }) => choices.has(keyword))) return this.#fitBranch(value, part, wrong);
    const facts = factsOf(this.#fitting.document, place, value);
    if (!allowsType(facts, typeOfValue(value))) return convertTo(facts, value) ?? this.#another(part, wrong);
    if (here.some((violation) => isOwn(facts, violation))) return this.#another(part, wrong);
    if (Array.isArray(value)) return this.#fitItems(value as readonly JsonValue[], facts, { part, wrong });
    return isJsonObject(value) ? this.#fitMembers(value, facts, { part, wrong }) : value;
  }

  /** The value fitted to the nearest alternative that then holds; one made up counts where none does. */
  #fitBranch(value: JsonValue, { at, place }: Part, wrong: Wrong): JsonValue {
    const { document } = this.#fitting;
    const places = byNearness(document, [place, ...factsOf(document, place, value).otherBranches], value);
    const isWhole = at === "";
    let best: { readonly candidate: JsonValue; readonly left: number } = { candidate: value, left: Infinity };
    const attempts = [
      ...places.map((branch) => () => this.settle(wrong.whole, { at, place: branch, isBranch: true }, 3)),
      ...places.map((branch) => () => {
        const sample = sampleOf(document, branch, { shortest: true, withoutExamples: true });
        return replaceAt(wrong.whole, parsePointer(at), sample) ?? sample;
      }),
    ];
    for (const attempt of attempts) {
      const whole = attempt();
      if (this.#checksLeft <= 0) break;
      const left = this.#violationsIn(whole, { at, place }).length;
      const candidate = isWhole ? whole : (valueAt(whole, at) as JsonValue | undefined);
      if (candidate !== undefined && left < best.left) best = { candidate, left };
      if (left === 0) break;
    }
    return best.candidate;
  }

  #another({ at, place }: Part, { withoutExamples }: Pick<Wrong, "withoutExamples">): JsonValue {
    const { spare, document } = this.#fitting;
    const known = spare === undefined || withoutExamples ? undefined : (valueAt(spare, at) as JsonValue | undefined);
    return known ?? sampleOf(document, place, { shortest: true, withoutExamples });
  }

  #fitItems(items: readonly JsonValue[], facts: SchemaFacts, { part: { at }, wrong }: Inside): JsonValue {
    const { items: place } = facts;
    const fitted =
      place === undefined
        ? items
        : items.flatMap((item, index) => this.#fit(item, { at: `${at}/${index}`, place }, wrong) ?? []);
    const distinct = facts.keywords.get("uniqueItems")?.value === true ? withoutRepeats(fitted) : fitted;
    const most = Number(facts.keywords.get("maxItems")?.value ?? Infinity);
    const missing = Math.min(mostAdded, Number(facts.keywords.get("minItems")?.value ?? 0) - distinct.length);
    if (missing <= 0) return distinct.slice(0, most);
    const item = place ?? { schema: true, pointer: facts.pointer };
    return [
      ...distinct,
      ...Array.from({ length: missing }, (_, index) =>
        this.#another({ at: `${at}/${distinct.length + index}`, place: item }, wrong),
      ),
    ];
  }

  #fitMembers(members: JsonObject, facts: SchemaFacts, { part: { at }, wrong }: Inside): JsonObject {
    const pointerOf = (name: string) => `${at}/${escapePointerToken(name)}`;
    const fitted = Object.entries(members).flatMap(([name, member]): [string, JsonValue][] => {
      if (member === undefined) return [];
      const place = placeOfMember(facts, name);
      if (place === undefined) return isForbidden(wrong, pointerOf(name)) ? [] : [[name, member]];
      const kept = this.#fit(member, { at: pointerOf(name), place }, wrong);
      return kept === undefined ? [] : [[name, kept]];
    });
    const added = missingMembers(wrong, at, facts).map((name): [string, JsonValue] => {
      const place = placeOfMember(facts, name) ?? { schema: true, pointer: facts.pointer };
      return [name, this.#another({ at: pointerOf(name), place }, wrong)];
    });
    return Object.fromEntries([...fitted, ...added]);
  }
}

/** The alternatives to a value, that which it looks most like first. */
function byNearness(document: JsonObject, places: readonly SchemaPlace[], value: JsonValue): readonly SchemaPlace[] {
  const near = places.map((place) => ({
    place,
    nearness: nearnessOf(document, factsOf(document, place, value), value),
  }));
  return near.sort((left, right) => right.nearness - left.nearness).map(({ place }) => place);
}

/** Far below zero for another type, or a member that tells alternatives apart; above it the members that both have. */
function nearnessOf(document: JsonObject, facts: SchemaFacts, value: JsonValue): number {
  if (!allowsType(facts, typeOfValue(value))) return -1_000;
  if (!isJsonObject(value)) return 0;
  const shared = Object.entries(value).flatMap(([name, member]) => {
    const place = facts.properties.get(name);
    return place === undefined ? [] : [isTellingApart(factsOf(document, place), member) ? -100 : 1];
  });
  return shared.reduce((sum, points) => sum + points, 0);
}

function isTellingApart({ keywords }: SchemaFacts, member: JsonValue | undefined): boolean {
  const constant = keywords.get("const")?.value;
  const list = keywords.get("enum")?.value;
  if (constant !== undefined) return constant !== member;
  return Array.isArray(list) && !list.includes(member);
}

interface Inside {
  readonly part: Part;
  readonly wrong: Wrong;
}

/** An array is filled up to so many items, and no further. */
const mostAdded = 1_000;

const choices: ReadonlySet<string> = new Set(["anyOf", "oneOf"]);

function isWithin(pointer: string, at: string): boolean {
  return pointer === at || pointer.startsWith(`${at}/`);
}

/** Keywords whose breach is repaired without putting another value in the place of the whole. */
const repairedApart: ReadonlySet<string> = new Set([
  "type",
  "additionalProperties",
  "unevaluatedProperties",
  "maxItems",
  "minItems",
  "uniqueItems",
]);

/** Whether a violation is one of this very schema, and not of an alternative to it. */
function isOwn(facts: SchemaFacts, { keyword, limit }: Violation): boolean {
  const declared = facts.keywords.get(keyword)?.value;
  if (declared === undefined || repairedApart.has(keyword)) return false;
  return typeof declared === "object" || String(declared) === limit;
}

/** Where a schema speaks of a member: by its name, otherwise as one of those that it allows besides. */
function placeOfMember(facts: SchemaFacts, name: string): SchemaPlace | undefined {
  const named = facts.properties.get(name);
  if (named !== undefined) return named;
  const others = facts.keywords.get("additionalProperties");
  if (others === undefined || !isSchema(others.value) || typeof others.value === "boolean") return undefined;
  return { schema: others.value, pointer: others.pointer };
}

const forbidding: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties", "false schema"]);

function isForbidden({ violations }: Wrong, at: string): boolean {
  return violations.some((violation) => violation.at === at && forbidding.has(violation.keyword));
}

/** Names of the members that this very object must have and lacks. */
function missingMembers({ violations }: Wrong, at: string, { required }: SchemaFacts): readonly string[] {
  const names = violations.flatMap(({ at: pointer, keyword }) => {
    const [name = "", ...above] = [...parsePointer(pointer)].reverse();
    if (toPointer(above.reverse()) !== at) return [];
    return keyword === "dependentRequired" || (keyword === "required" && required.has(name)) ? [name] : [];
  });
  return [...new Set(names)];
}

function withoutRepeats(items: readonly JsonValue[]): readonly JsonValue[] {
  return items.filter((item, index) => items.findIndex((other) => equalJson(other, item)) === index);
}
