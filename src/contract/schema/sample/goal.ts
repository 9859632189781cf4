import type { JsonObject, JsonValue } from "../../json/json.ts";
import { valueAt } from "../../json/json-pointer.ts";
import {
  discriminatorMapping,
  discriminatorProperty,
  discriminatorValue,
  namedBranches,
  tagValues,
} from "../discriminator.ts";
import type { JsonSchema, JsonSchemaObject } from "../json-schema.ts";
import { isSchema } from "../sub-schemas.ts";

/** Schemas that one value is to fit, all of them. */
export type Goal = readonly JsonSchema[];

/** What a value is to fit, `$ref` and `allOf` put together and one branch of each choice taken; `undefined` where nothing can. */
export type Parts = ReadonlySet<JsonSchemaObject>;

/** More ways to take branches than this are not tried for one value. */
const mostVariants = 24;

/**
 * The ways to meet a goal: one for each combination of branches of `oneOf`, `anyOf` and `if`, and for each schema that a
 * discriminator can name, the first ones first. Every way has each schema once, whatever diamonds of `$ref`s lead to it.
 */
export function variantsOf(document: JsonObject, goal: Goal): readonly Parts[] {
  const found: Parts[] = [];
  const open: Walk[] = [{ parts: new Set(), waiting: goal.map((schema) => ({ schema, origin: undefined })), taken: 0 }];
  for (let walk = open.pop(); walk !== undefined && found.length < mostVariants; walk = open.pop()) {
    const step = advance(document, walk);
    if (step === "impossible") continue;
    if (step === "done") found.push(walk.parts);
    else open.push(...[...step].reverse().slice(-mostVariants));
  }
  return found;
}

interface Waiting {
  readonly schema: JsonSchema;
  /** The `$ref` by which the value was first named: the most derived of schemas that inherit by `allOf`. */
  readonly origin: string | undefined;
}

interface Walk {
  readonly parts: Set<JsonSchemaObject>;
  readonly waiting: Waiting[];
  readonly taken: number;
}

/** Takes in what waits, until there is a choice: the walks for its branches. */
function advance(document: JsonObject, walk: Walk): "done" | "impossible" | readonly Walk[] {
  for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop()) {
    const { schema, origin } = next;
    if (schema === false) return "impossible";
    if (schema === true || walk.parts.has(schema)) continue;
    walk.parts.add(schema);
    walk.waiting.push(...[...(schema.allOf ?? [])].reverse().map((part) => ({ schema: part, origin })));
    if (typeof schema.$ref === "string") {
      walk.waiting.push({ schema: referred(document, schema.$ref), origin: origin ?? schema.$ref });
    }
    const choices = choicesOf(document, schema, origin);
    if (choices.length > 0) return combined(walk, choices);
  }
  return "done";
}

/** One walk for each way to take a branch of every choice. */
function combined(walk: Walk, choices: readonly (readonly (readonly Waiting[])[])[]): readonly Walk[] {
  const ways = choices.reduce<readonly (readonly Waiting[])[]>(
    (sum, branches) => sum.flatMap((way) => branches.map((branch) => [...way, ...branch])).slice(0, mostVariants),
    [[]],
  );
  return ways.map((way) => ({
    parts: new Set(walk.parts),
    waiting: [...walk.waiting, ...way],
    taken: walk.taken + 1,
  }));
}

function choicesOf(document: JsonObject, schema: JsonSchemaObject, origin: string | undefined) {
  const { oneOf, anyOf, if: condition, then: yes = true, else: no = true } = schema;
  const choices: (readonly (readonly Waiting[])[])[] = [];
  for (const list of [oneOf, anyOf]) {
    if (list !== undefined) choices.push(branchesOf(schema, list));
  }
  if (isSchema(condition)) {
    choices.push([
      [condition, yes as JsonSchema].map((part) => ({ schema: part, origin: undefined })),
      [{ schema: no as JsonSchema, origin: undefined }],
    ]);
  }
  if (oneOf === undefined && anyOf === undefined && discriminatorProperty(schema) !== undefined) {
    choices.push(derivedOf(document, schema, origin));
  }
  return choices;
}

/** Each branch with the value of the discriminator that names it; then the branches alone, since their own schemas may exclude it. */
function branchesOf(schema: JsonSchemaObject, branches: readonly JsonSchema[]): readonly (readonly Waiting[])[] {
  const named = namedBranches(schema, branches);
  const alone = (branch: JsonSchema): Waiting => ({ schema: branch, origin: undefined });
  const property = discriminatorProperty(schema) ?? "";
  const withTag = named.map(({ branch, names }): readonly Waiting[] => {
    return [alone(branch), alone(tagged(property, names[0] ?? ""))];
  });
  return [...withTag, ...branches.map((branch) => [alone(branch)])];
}

const tags = new Map<string, JsonSchemaObject>();

/** The same object for the same tag, so that it is taken in once. */
function tagged(name: string, value: string): JsonSchemaObject {
  const key = JSON.stringify([name, value]);
  const known = tags.get(key) ?? { properties: { [name]: { enum: tagValues(value) } }, required: [name] };
  tags.set(key, known);
  return known;
}

/** Of a base whose heirs name it in `allOf`: the tag of the heir by which it was reached, otherwise each heir with its tag. */
function derivedOf(
  document: JsonObject,
  schema: JsonSchemaObject,
  origin: string | undefined,
): readonly (readonly Waiting[])[] {
  const name = discriminatorProperty(schema) ?? "";
  const isBase = origin === undefined || referred(document, origin) === schema;
  const untagged: readonly Waiting[] = [];
  if (!isBase) return [[{ schema: tagged(name, discriminatorValue(schema, origin)), origin: undefined }], untagged];
  const heirs = discriminatorMapping(schema).map(([value, reference]) => [
    { schema: { $ref: reference } as JsonSchema, origin: reference },
    { schema: tagged(name, value) as JsonSchema, origin: undefined },
  ]);
  const own =
    origin === undefined ? [] : [[{ schema: tagged(name, discriminatorValue(schema, origin)), origin: undefined }]];
  return [...heirs, ...own, untagged];
}

/** The schema that a `$ref` leads to; one that leads nowhere allows everything. */
export function referred(document: JsonObject, reference: string): JsonSchema {
  const target = reference.startsWith("#") ? valueAt(document, reference) : undefined;
  return isSchema(target) ? target : true;
}

/** Every value of a keyword in the parts. */
export function valuesOf<Value = JsonValue>(parts: Parts, keyword: string): readonly Value[] {
  return [...parts].flatMap((part) => (part[keyword] === undefined ? [] : [part[keyword] as Value]));
}

/** The largest of a lower bound's values. */
export function least(parts: Parts, keyword: string): number {
  return Math.max(0, ...valuesOf<number>(parts, keyword).map(Number));
}

/** The smallest of an upper bound's values; `Infinity` without any. */
export function most(parts: Parts, keyword: string): number {
  return Math.min(...valuesOf<number>(parts, keyword).map(Number), Number.POSITIVE_INFINITY);
}
