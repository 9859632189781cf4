import { compareNumbers } from "../../../contract/json/compare-numbers.ts";
import { canonicalText } from "../../../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import type {
  Choice,
  Closure,
  Condition,
  Containing,
  ContentFact,
  ItemRule,
  LimitName,
  NormalSchema,
} from "./normal-schema.ts";
import type { Fact, Together } from "./placed-schema.ts";
import { allTypes, commonTypes, joinedTypes, kindOfType, typeOfValue } from "./value-types.ts";

/** What schemas that have to fit together say, while it is gathered; see NormalSchema for the members. */
export class Collected {
  types: ReadonlySet<string> = allTypes;
  typeFact: Fact | undefined;
  readonly listed = new Map<string, readonly JsonValue[]>();
  listFact: Fact | undefined;
  unique: Fact | undefined;
  contentSchema: Together = [];
  names: Together = [];
  discriminator: Fact | undefined;
  readonly parts = new Set<string>();
  readonly limits = new Map<LimitName, Fact<JsonNumber>>();
  readonly steps: Fact<JsonNumber>[] = [];
  readonly patterns: Fact<string>[] = [];
  readonly formats: Fact<string>[] = [];
  readonly contents = new Map<string, ContentFact>();
  readonly properties = new Map<string, Together>();
  readonly required = new Map<string, Fact>();
  readonly patternProperties = new Map<string, Together>();
  readonly closures: Closure[] = [];
  readonly dependentRequired = new Map<string, Fact<readonly string[]>>();
  readonly dependentSchemas = new Map<string, Together>();
  readonly itemRules: ItemRule[] = [];
  readonly contains: Containing[] = [];
  readonly choices: Choice[] = [];
  readonly conditions: Condition[] = [];
  readonly words = new Map<string, Fact>();
  readonly unknown = new Map<string, Fact>();
  /** Closures of `unevaluatedProperties`, which know the members of all parts only when those are gathered. */
  readonly unevaluated: Fact[] = [];
  readonly unevaluatedItems: Fact[] = [];
  /** Whether `additionalProperties`, or `items`, is there at all: then nothing stays unevaluated. */
  evaluatesMembers = false;
  evaluatesItems = false;

  restrictTypes(types: ReadonlySet<string>, fact: Fact): void {
    this.types = commonTypes(this.types, types);
    this.typeFact ??= fact;
  }

  restrictValues(values: readonly JsonValue[], fact: Fact): void {
    for (const kind of allTypes)
      this.#list(
        kind,
        values.filter((value) => kindOfType(typeOfValue(value)) === kind),
      );
    this.listFact ??= fact;
    this.types = commonTypes(this.types, joinedTypes([new Set(values.map(typeOfValue))]));
  }

  /** Allows only these values of a kind, as far as they are allowed by other lists too. */
  #list(kind: string, values: readonly JsonValue[]): void {
    const known = new Set(values.map(canonicalText));
    const before = this.listed.get(kind);
    this.listed.set(kind, before === undefined ? values : before.filter((value) => known.has(canonicalText(value))));
  }

  /** Of several limits of one kind the tightest counts. */
  limit(name: LimitName, fact: Fact<JsonNumber>): void {
    const present = this.limits.get(name);
    if (present === undefined || isTighter(name, fact, present)) this.limits.set(name, fact);
  }

  pattern(fact: Fact<string>): void {
    if (!this.patterns.some(({ value }) => value === fact.value)) this.patterns.push(fact);
  }

  format(fact: Fact<string>): void {
    if (!this.formats.some(({ value }) => value === fact.value)) this.formats.push(fact);
  }

  step(fact: Fact<JsonNumber>): void {
    if (!this.steps.some(({ value }) => compareNumbers(value, fact.value) === 0)) this.steps.push(fact);
  }

  member(map: Map<string, Together>, name: string, schema: Together): void {
    const before = map.get(name) ?? [];
    const added = schema.filter(({ pointer }) => !before.some((other) => other.pointer === pointer));
    map.set(name, [...before, ...added]);
  }

  word(fact: Fact): void {
    if (!this.words.has(fact.keyword)) this.words.set(fact.keyword, fact);
  }

  /** Allows of some kinds only the values that one of several lists has. */
  joinLists(lists: readonly NormalSchema[], fact: Fact): void {
    for (const kind of new Set(lists.flatMap(({ listed }) => [...listed.keys()]))) {
      this.#list(
        kind,
        lists.flatMap(({ listed }) => listed.get(kind) ?? []),
      );
    }
    this.listFact ??= fact;
  }

  /** Takes over all that another schema says of values: one branch of a choice, whose types are not those of the others. */
  include(other: NormalSchema): void {
    for (const part of other.parts) this.parts.add(part);
    for (const [kind, values] of other.listed) this.#list(kind, values);
    this.listFact ??= other.listFact;
    for (const [name, fact] of other.limits) this.limit(name, fact);
    for (const fact of other.steps) this.step(fact);
    for (const fact of other.patterns) this.pattern(fact);
    for (const fact of other.formats) this.format(fact);
    for (const [name, fact] of other.contents) this.contents.set(name, fact);
    this.contentSchema = [...this.contentSchema, ...other.contentSchema];
    this.unique ??= other.unique;
    for (const [name, schema] of other.properties) this.member(this.properties, name, schema);
    for (const [name, fact] of [...other.required]) if (!this.required.has(name)) this.required.set(name, fact);
    for (const [name, schema] of other.patternProperties) this.member(this.patternProperties, name, schema);
    this.closures.push(...other.closures);
    this.names = [...this.names, ...other.names];
    for (const [name, fact] of other.dependentRequired) this.dependentRequired.set(name, fact);
    for (const [name, schema] of other.dependentSchemas) this.member(this.dependentSchemas, name, schema);
    this.itemRules.push(...other.itemRules);
    this.contains.push(...other.contains);
    const guarded = <Guarded extends { readonly guard: ReadonlySet<string> }>(said: Guarded): Guarded => ({
      ...said,
      guard: commonTypes(said.guard, other.types),
    });
    this.choices.push(...other.choices.map(guarded));
    this.conditions.push(...other.conditions.map(guarded));
    for (const fact of other.words.values()) this.word(fact);
    for (const [name, fact] of other.unknown) this.unknown.set(name, fact);
    this.discriminator ??= other.discriminator;
  }
}

/** Whether a limit leaves less than another one of the same name. Of equal numbers the exclusive one does. */
export function isTighter(name: LimitName, one: Fact<JsonNumber>, other: Fact<JsonNumber>): boolean {
  const order = compareNumbers(one.value, other.value);
  if (order === 0) return isExclusive(one) && !isExclusive(other);
  return name.startsWith("min") ? order > 0 : order < 0;
}

/** Whether the limit itself is not allowed. */
export function isExclusive({ keyword }: Fact<JsonNumber>): boolean {
  return keyword.startsWith("exclusive");
}
