import { equalJson } from "../../json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json.ts";
import { escapePointerToken } from "../../json/json-pointer.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { UnsentMember } from "../sent-members.ts";
import { convertedForms } from "./converted-forms.ts";
import { reasonOf } from "./gap-reason.ts";
import { type Goal, least, most, type Parts, valuesOf, variantsOf } from "./goal.ts";
import type { Gap, MakingOptions, Task } from "./making.ts";
import {
  contained,
  hasItems,
  isClosedTo,
  isOfType,
  isScalar,
  itemGoal,
  likelyTypes,
  listOf,
  membersOf,
  mostItems,
  requiredOf,
  some,
  typesOf,
  withDependent,
} from "./part-facts.ts";
import { textsOfPattern } from "./pattern-text.ts";
import { sampleNumbers } from "./sample-number.ts";
import { sampleTexts } from "./sample-text.ts";

/** More values than this are not made in all: schemas that hold themselves in several members double with each level. */
const mostMade = 4_000;
/** So many candidates are tried for one place. */
const mostTried = 40;
/** And where there are several ways to meet a goal, for each of them. */
const mostTriedOfMany = 15;
/** Deeper than this, only what is required is made; deeper than twice this, nothing. */
const deepest = 8;

/** Makes one value, part by part. What cannot be made is named in `gaps` and costs no other part. */
export class Maker {
  readonly gaps: Gap[] = [];
  readonly #options: MakingOptions;
  #left = mostMade;

  constructor(options: MakingOptions) {
    this.#options = options;
  }

  /** A value that fits, otherwise the nearest that was made. */
  make(schema: JsonSchema, wish?: JsonValue): JsonValue {
    const made = this.#make({ goal: [schema], at: "", wish, above: new Set(), depth: 0 });
    return made.value ?? null;
  }

  #make(task: Task): Made {
    const { goal, at, wish, others = [] } = task;
    this.#left -= 1;
    if (this.#left < 0 && task.depth > 0) return { value: undefined, isRight: false };
    if (wish !== undefined && at === this.#options.kept) return { value: wish, isRight: true };
    const isRight = (value: JsonValue): boolean =>
      goal.every((schema) => this.#options.fits(schema, value)) && !others.some((other) => equalJson(other, value));
    if (wish !== undefined && !this.#options.isWrong(at) && isRight(wish)) return { value: wish, isRight: true };
    let nearest: JsonValue | undefined;
    const ways = this.#inOrder(task);
    const limit = others.length + (ways.length > 1 ? mostTriedOfMany : mostTried);
    for (const parts of ways) {
      let tried = 0;
      const known = this.gaps.length;
      for (const value of this.#candidates(parts, task)) {
        if (isRight(value)) return { value, isRight: true };
        // What this candidate lacked does not count for the next one.
        this.gaps.length = known;
        nearest ??= value;
        tried += 1;
        if (tried >= limit) break;
      }
    }
    return { value: nearest, isRight: false };
  }

  /** The ways to meet a goal: those that begin the fewest schemas again first; with a wish, those that it looks like. */
  #inOrder({ goal, wish, above }: Task): readonly Parts[] {
    const ways = variantsOf(this.#options.document, goal);
    const cost = (parts: Parts): number => {
      const again = [...parts].filter((part) => above.has(part)).length / Math.max(1, parts.size);
      return again + (wish === undefined ? 0 : 10 * this.#distance(parts, wish));
    };
    return ways.length < 2
      ? ways
      : ways
          .map((parts) => ({ parts, cost: cost(parts) }))
          .sort((one, other) => one.cost - other.cost)
          .map(({ parts }) => parts);
  }

  /** How unlike a value is to what the parts ask for. */
  #distance(parts: Parts, wish: JsonValue): number {
    const types = typesOf(parts);
    if (types.length > 0 && !types.some((type) => isOfType(wish, type))) return 100;
    if (!isJsonObject(wish)) return [...parts].every((part) => this.#options.fits(part, wish)) ? 0 : 10;
    const required = requiredOf(parts);
    const missing = [...required].filter((name) => wish[name] === undefined).length;
    const members = Object.entries(wish).flatMap(([name, value]): number[] => {
      const schemas = membersOf(parts, name);
      if (value === undefined || schemas.length === 0) return [];
      const fits = schemas.every((schema) => this.#options.fits(schema, value));
      const isTag = schemas.some(
        (schema) => typeof schema === "object" && (schema.const !== undefined || schema.enum !== undefined),
      );
      return [fits ? -1 : isTag ? 20 : 1];
    });
    return 2 * missing + members.reduce((sum, points) => sum + points, 0);
  }

  *#candidates(parts: Parts, task: Task): Generator<JsonValue> {
    yield* this.#given(parts, task);
    const listed = valuesOf(parts, "const").length + valuesOf(parts, "enum").length;
    if (listed > 0) return;
    const { wish } = task;
    const types = typesOf(parts);
    const isAgain = [...parts].some((part) => task.above.has(part));
    if (isAgain && (types.includes("null") || types.length === 0) && task.depth > 0) yield null;
    const wished = types.find((type) => wish !== undefined && isOfType(wish, type));
    const inOrder = [
      ...new Set([...(wished === undefined ? [] : [wished]), ...types.filter((type) => type !== "null"), ...types]),
    ];
    if (inOrder.length > 0) for (const type of inOrder) yield* this.#ofType(type, parts, task);
    // Nothing says which type it is: some of each.
    else for (const type of likelyTypes(parts, wish)) yield* some(this.#ofType(type, parts, task), 4);
  }

  /** Fixed values first, then those that the author gives. */
  *#given(parts: Parts, { wish, at }: Task): Generator<JsonValue> {
    const types = typesOf(parts);
    const spare = wish === undefined ? this.#options.spare(at) : undefined;
    if (spare !== undefined) yield spare;
    if (wish !== undefined && !isJsonObject(wish)) {
      yield* convertedForms(wish).filter((form) => types.length === 0 || types.some((type) => isOfType(form, type)));
    }
    yield* valuesOf(parts, "const");
    if (!this.#options.withoutExamples && wish === undefined) {
      const given = [...valuesOf(parts, "example"), ...valuesOf<readonly JsonValue[]>(parts, "examples").flat()];
      yield* given;
      yield* given.flatMap((value) =>
        convertedForms(value).filter((form) => types.some((type) => isOfType(form, type))),
      );
      yield* valuesOf(parts, "default").filter((value) => value !== null);
    }
    const lists = valuesOf<readonly JsonValue[]>(parts, "enum");
    yield* lists.flatMap((list) => [
      ...list.filter((value) => value !== null),
      ...list.filter((value) => value === null),
    ]);
  }

  *#ofType(type: string, parts: Parts, task: Task): Generator<JsonValue> {
    if (type === "object") yield* this.#objects(parts, task);
    else if (type === "array") yield* this.#arrays(parts, task);
    else if (type === "string") yield* sampleTexts(parts);
    else if (type === "integer" || type === "number") yield* sampleNumbers(parts, type === "integer");
    else if (type === "boolean") yield* [true, false];
    else if (type === "null") yield null;
  }

  *#objects(parts: Parts, task: Task): Generator<JsonValue> {
    const { isFull } = this.#options;
    yield this.#object(parts, task, isFull && task.depth <= deepest);
    yield this.#object(parts, task, !isFull);
    if (task.wish !== undefined) yield this.#object(parts, { ...task, wish: undefined }, false);
    for (const other of task.others ?? []) {
      if (isJsonObject(other)) yield* this.#unlike(parts, task, other);
    }
  }

  /** Objects that differ from another one in one member. */
  *#unlike(parts: Parts, task: Task, other: JsonObject): Generator<JsonValue> {
    for (const name of Object.keys(other)) {
      const others = (task.others ?? []).flatMap((each) =>
        isJsonObject(each) && each[name] !== undefined ? [each[name]] : [],
      );
      const { value, isRight } = this.#make(this.#below(task, parts, { name, goal: membersOf(parts, name), others }));
      if (isRight && value !== undefined) yield { ...other, [name]: value };
    }
  }

  #below(
    task: Task,
    parts: Parts,
    part: {
      readonly name: string;
      readonly goal: Goal;
      readonly wish?: JsonValue | undefined;
      readonly others?: readonly JsonValue[];
    },
  ): Task {
    const { name, ...rest } = part;
    return {
      ...rest,
      at: `${task.at}/${escapePointerToken(name)}`,
      above: new Set([...task.above, ...parts]),
      depth: task.depth + 1,
    };
  }

  #object(given: Parts, task: Task, withOptional: boolean): JsonObject {
    const wish = isJsonObject(task.wish) ? task.wish : undefined;
    const parts = withDependent(given, wish);
    const saysUnsent = task.goal.map((schema) => this.#options.unsent(schema));
    const unsent: UnsentMember = (name) => saysUnsent.some((says) => says(name));
    const required = [...requiredOf(parts)].filter((name) => !unsent(name));
    const declared = [
      ...new Set(valuesOf<Record<string, JsonSchema>>(parts, "properties").flatMap((map) => Object.keys(map))),
    ];
    const wished = Object.keys(wish ?? {}).filter((name) => wish?.[name] !== undefined);
    const optional = declared.filter((name) => withOptional && wish === undefined && !required.includes(name));
    const high = most(parts, "maxProperties");
    const names = [
      ...new Set([...declared.filter((name) => required.includes(name)), ...required, ...wished, ...optional]),
    ];
    const entries = new Map<string, JsonValue>();
    for (const name of names) {
      const isRequired = required.includes(name);
      if (unsent(name) || (!isRequired && entries.size >= high)) continue;
      if (this.#left <= 0 && !isRequired) continue;
      this.#member({ name, isRequired, parts, task, wish: wish?.[name] }, entries);
    }
    const inOrder = [...wished, ...declared, ...names].filter((name) => entries.has(name));
    const ordered = new Map([...new Set(inOrder)].map((name) => [name, entries.get(name) as JsonValue]));
    this.#fillUp(parts, task, ordered, unsent);
    return Object.fromEntries(ordered);
  }

  #member(
    {
      name,
      isRequired,
      parts,
      task,
      wish,
    }: {
      readonly name: string;
      readonly isRequired: boolean;
      readonly parts: Parts;
      readonly task: Task;
      readonly wish: JsonValue | undefined;
    },
    entries: Map<string, JsonValue>,
  ): void {
    const goal = membersOf(parts, name);
    if (goal.includes(false) || (!isRequired && isClosedTo(parts, name))) return;
    const below = this.#below(task, parts, { name, goal, wish });
    if (!isRequired && wish === undefined && (task.depth >= deepest || this.#isAgain(below))) return;
    if (task.depth > 2 * deepest) return;
    const known = this.gaps.length;
    const { value, isRight } = isRequired ? this.#make(below) : this.#makeWithin(below);
    if (isRight || isRequired) {
      if (!isRight) this.#gap(below, value === undefined);
      if (value !== undefined) entries.set(name, value);
      return;
    }
    this.gaps.length = known;
    this.#gap(below, true);
  }

  #gap({ at, goal }: Task, isLeftOut: boolean): void {
    const isSpent = this.#left < 0;
    const why = () => (isSpent ? "making the parts before it took too much work" : reasonOf(goal, this.#options));
    this.gaps.push({ at, isLeftOut, why });
  }

  /** A member that cannot be made takes a share of the work that is left, and none from its neighbours. */
  #makeWithin(task: Task): Made {
    const before = this.#left;
    this.#left = Math.ceil(before / 4);
    const made = this.#make(task);
    const used = Math.ceil(before / 4) - this.#left;
    this.#left = before - (made.isRight ? used : Math.min(used, 20));
    return made;
  }

  /** Whether every way to meet a goal begins a schema again that is being made above. */
  #isAgain({ goal, above }: Task): boolean {
    const ways = variantsOf(this.#options.document, goal);
    return ways.every((parts) => [...parts].some((part) => above.has(part) && !isScalar(part)));
  }

  /** Members beyond the declared ones, where there are to be more. */
  #fillUp(parts: Parts, task: Task, entries: Map<string, JsonValue>, unsent: UnsentMember): void {
    const low = Math.min(least(parts, "minProperties"), mostItems);
    if (entries.size >= low) return;
    for (const name of this.#names(parts)) {
      if (entries.size >= low) return;
      if (entries.has(name) || unsent(name) || isClosedTo(parts, name)) continue;
      this.#member({ name, isRequired: false, parts, task: { ...task, depth: 0 }, wish: undefined }, entries);
    }
  }

  /** Names that members can have: declared ones, then ones that fit patterns and `propertyNames`. */
  *#names(parts: Parts): Generator<string> {
    yield* valuesOf<Record<string, JsonSchema>>(parts, "properties").flatMap((map) => Object.keys(map));
    const patterns = valuesOf<Record<string, JsonSchema>>(parts, "patternProperties").flatMap((map) =>
      Object.keys(map),
    );
    const rules = valuesOf<JsonSchema>(parts, "propertyNames");
    const fits = (name: string): boolean => rules.every((rule) => this.#options.fits(rule, name));
    for (const pattern of patterns) {
      for (const name of textsOfPattern([pattern], { low: 0, high: 100 })) if (fits(name)) yield name;
    }
    for (const way of variantsOf(this.#options.document, rules)) {
      for (const name of [
        ...valuesOf(way, "const"),
        ...valuesOf<readonly JsonValue[]>(way, "enum").flat(),
        ...sampleTexts(way),
      ]) {
        if (typeof name === "string" && fits(name)) yield name;
      }
    }
  }

  *#arrays(parts: Parts, task: Task): Generator<JsonValue> {
    const wish = task.wish === undefined ? undefined : listOf(task.wish);
    const low = Math.min(Math.max(least(parts, "minItems"), contained(parts)), mostItems);
    const high = most(parts, "maxItems");
    // One item shows its form, to readers and to the probes that change it; a schema that holds itself ends without.
    const usual = hasItems(parts) ? Math.max(low, 1) : low;
    const tuple = Math.max(0, ...valuesOf<readonly unknown[]>(parts, "prefixItems").map((list) => list.length));
    const sizes = [
      Math.min(high, Math.max(usual, this.#options.isFull ? tuple : 0)),
      low,
      Math.min(high, low + 1),
      Math.min(high, Math.max(low, 2)),
    ];
    if (wish !== undefined) yield this.#array(parts, task, { size: Math.min(high, Math.max(low, wish.length)), low });
    for (const size of new Set(sizes)) yield this.#array(parts, { ...task, wish: undefined }, { size, low });
    const longer = Math.min(high, low + 1 + (task.others ?? []).length);
    if ((task.others ?? []).length > 0) yield this.#array(parts, { ...task, wish: undefined }, { size: longer, low });
  }

  /** An item that cannot be made is left out, but where there must be one. */
  #item(task: Task, items: JsonValue[], isRequired: boolean): void {
    const known = this.gaps.length;
    const { value, isRight } = this.#make(task);
    if (!isRight) this.gaps.length = known;
    if (value === undefined || (!isRight && !isRequired)) return;
    if (!isRight) this.#gap(task, false);
    items.push(value);
  }

  #array(
    parts: Parts,
    task: Task,
    { size, low }: { readonly size: number; readonly low: number },
  ): readonly JsonValue[] {
    const wish = task.wish === undefined ? [] : listOf(task.wish);
    const isUnique = valuesOf<boolean>(parts, "uniqueItems").includes(true);
    const need = contained(parts);
    const tuple = Math.max(0, ...valuesOf<readonly unknown[]>(parts, "prefixItems").map((list) => list.length));
    const firstSought = wish.length > 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.min(tuple, size - need));
    const items: JsonValue[] = [];
    for (let index = 0; index < Math.max(size, wish.length) && items.length < size; index += 1) {
      const at = items.length;
      const isSought = at >= firstSought && at < firstSought + need;
      const goal = [...itemGoal(parts, at), ...(isSought ? valuesOf<JsonSchema>(parts, "contains") : [])];
      if (goal.includes(false) || (this.#left <= 0 && at > 0)) break;
      const rest = { goal: goal.length > 0 ? goal : [true], wish: wish[index], others: isUnique ? items : [] };
      const below = this.#below(task, parts, { name: String(index), ...rest });
      if (at >= low && rest.wish === undefined && this.#isAgain(below)) break;
      this.#item(below, items, at < low && rest.wish === undefined);
    }
    return items;
  }
}

interface Made {
  /** `undefined`: none could be made at all. */
  readonly value: JsonValue | undefined;
  readonly isRight: boolean;
}
