import type { JsonObject } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import { isBigInteger } from "./big-integer.ts";
import { guardOfSchema, guardsOf } from "./branch-guard.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import type { NumberMark, NumberNode, NumberParts, NumberPlaces } from "./number-places.ts";
import { planPattern } from "./pattern/pattern.ts";
import { isSchema } from "./sub-schemas.ts";

/**
 * Where the values of these schemas have big integers and doubles, for `convertNumbers`; `undefined` where they have none.
 * `named` is one object for all that is asked of a document, which grows with each question.
 * @param document what `$ref`s point into; it never changes
 */
export function numberPlacesOf(schemas: readonly JsonSchema[], document: JsonObject): NumberPlaces | undefined {
  const search = kept.get(document) ?? createSearch(document);
  kept.set(document, search);
  const nodes = schemas.map((schema) => nodeOf(schema, search) ?? null);
  const of = nodes.slice(0, nodes.findLastIndex((node) => node !== null) + 1);
  if (of.length === 0) return undefined;
  return JSON.stringify(of).includes('{"ref":') ? { of, named: search.named } : { of };
}

const kept = new WeakMap<JsonObject, Search>();

function createSearch(document: JsonObject): Search {
  return { document, names: new Map(), leaves: new Map(), named: {}, marks: createMarks(document) };
}

interface Search {
  readonly document: JsonObject;
  /** The name of each `$ref` that has been followed. */
  readonly names: Map<string, string>;
  /** What each `$ref` leads to where that is too short to be worth a name. */
  readonly leaves: Map<string, NumberNode>;
  readonly named: Record<string, NumberNode>;
  readonly marks: Marks;
}

function nodeOf(schema: unknown, search: Search): NumberNode | undefined {
  if (!isSchemaObject(schema)) return undefined;
  const mark = markOf(schema);
  if (mark !== undefined) return mark;
  const nodes = [
    partsOf(schema, search),
    schema.$ref === undefined ? undefined : referredNode(schema.$ref, search),
    ...(schema.allOf ?? []).map((part) => nodeOf(part, search)),
    branchesNode(schema.anyOf, schema, search),
    branchesNode(schema.oneOf, schema, search),
    ...conditionalNodes(schema, search),
  ];
  return together(nodes);
}

/** How a number of this very schema is held where a `number` with all digits is not enough, or too much. */
function markOf(schema: JsonSchemaObject): "bigint" | "number" | undefined {
  if (isBigInteger(schema)) return "bigint";
  const types = [schema.type ?? []].flat();
  const isDouble = types.includes("number") && (schema.format === "double" || schema.format === "float");
  return isDouble ? "number" : undefined;
}

function together(nodes: readonly (NumberNode | undefined)[]): NumberNode | undefined {
  const byText = new Map(nodes.flatMap((node) => (node === undefined ? [] : [[JSON.stringify(node), node] as const])));
  const all = [...byText.values()];
  return all.length > 1 ? { all } : all[0];
}

function referredNode($ref: string, search: Search): NumberNode | undefined {
  const known = search.names.get($ref);
  if (known !== undefined) return search.leaves.get($ref) ?? { ref: known };
  if (!search.marks.reach($ref)) return undefined;
  const name = freeName($ref, search);
  search.names.set($ref, name);
  const node = nodeOf(schemaAt(search.document, $ref), search);
  if (node === undefined) return undefined;
  if (isShort(node)) search.leaves.set($ref, node);
  else search.named[name] = node;
  return search.leaves.get($ref) ?? { ref: name };
}

function isShort(node: NumberNode): boolean {
  const text = JSON.stringify(node);
  return text.length < longestUnnamed && !text.includes('{"ref":');
}

/** Characters of a node's JSON up to which it is repeated. */
const longestUnnamed = 80;

function freeName($ref: string, { names }: Search): string {
  const last = $ref.split("/").at(-1) ?? "";
  const used = new Set(names.values());
  let name = last;
  for (let count = 2; used.has(name); count += 1) name = `${last}${count}`;
  return name;
}

function partsOf(schema: JsonSchemaObject, search: Search): NumberParts | undefined {
  const members = nodesOf(schema.properties, search);
  const byPattern = nodesOf(schema.patternProperties, search);
  const patterns = byPattern.filter(([pattern]) => isPlain(pattern));
  // Which names such a pattern means is not for a client to find out: what it says counts for all that nothing else names.
  const unclear = byPattern.filter(([pattern]) => !isPlain(pattern)).map(([, node]) => node ?? undefined);
  const { others: rest, moreItems } = unnamedParts(schema);
  const others = together([nodeOf(rest, search), ...unclear]);
  const first = (schema.prefixItems ?? []).map((item) => nodeOf(item, search) ?? null);
  const items = nodeOf(moreItems, search);
  const parts: NumberParts = {
    ...part("members", members, others !== undefined),
    ...part("patterns", patterns, others !== undefined),
    ...(others === undefined ? {} : { others }),
    ...(first.some((node) => node !== null) || (items !== undefined && first.length > 0) ? { first } : {}),
    ...(items === undefined ? {} : { items }),
  };
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** What is said of members and items that are not named; `unevaluated…` does where no other schema speaks of the same value. */
function unnamedParts(schema: JsonSchemaObject): { readonly others: unknown; readonly moreItems: unknown } {
  const { $ref, allOf, anyOf, oneOf, dependentSchemas, if: condition, contains } = schema;
  const isAlone = [$ref, allOf, anyOf, oneOf, dependentSchemas, condition].every((keyword) => keyword === undefined);
  return {
    others: schema.additionalProperties ?? (isAlone ? schema.unevaluatedProperties : undefined),
    moreItems: schema.items ?? (isAlone && contains === undefined ? schema.unevaluatedItems : undefined),
  };
}

/** What is said of a value for which a condition holds. JSON Schema 2020-12 Core, sections 10.2.2.1 to 10.2.2.4. */
function conditionalNodes(schema: JsonSchemaObject, search: Search): readonly (NumberNode | undefined)[] {
  const dependent = Object.entries((schema.dependentSchemas ?? {}) as Readonly<Record<string, unknown>>);
  const [yes, no] = isSchema(schema.if) ? [nodeOf(schema.then, search), nodeOf(schema.else, search)] : [];
  const when = isSchema(schema.if) ? guardOfSchema(schema.if, search.document) : {};
  const isChoice = yes !== undefined || no !== undefined;
  return [
    ...(isChoice
      ? [{ cases: [{ when, use: yes ?? null }, ...(no === undefined ? [] : [{ when: {}, use: no }])] }]
      : []),
    ...dependent.map(([name, part]) => {
      const use = nodeOf(part, search);
      return use === undefined ? undefined : { cases: [{ when: { required: [name] }, use }] };
    }),
  ];
}

/** Whether the engine of any runtime matches the pattern in linear time, as JSON Schema reads it. */
function isPlain(pattern: string): boolean {
  const plan = planPattern(pattern);
  return plan.kind === "native" && plan.flags === "u";
}

type Nodes = readonly (readonly [name: string, node: NumberNode | null])[];

function nodesOf(schemas: Readonly<Record<string, JsonSchema>> | undefined, search: Search): Nodes {
  return Object.entries(schemas ?? {}).map(([name, schema]) => [name, nodeOf(schema, search) ?? null]);
}

/** Names without numbers count only where what is said of all others would apply to them. */
function part(name: "members" | "patterns", nodes: Nodes, keepsAll: boolean): NumberParts {
  const kept = nodes.filter(([, node]) => keepsAll || node !== null);
  return kept.length === 0 ? {} : { [name]: Object.fromEntries(kept) };
}

/** Of branches that say different things of the same number, guards decide; where they do not, all hold at once. */
function branchesNode(branches: unknown, schema: JsonSchemaObject, search: Search): NumberNode | undefined {
  if (!Array.isArray(branches)) return undefined;
  const nodes = (branches as readonly unknown[]).map((branch) => nodeOf(branch, search));
  if (nodes.every((node) => node === undefined)) return undefined;
  const isContradicted = nodes.some(
    (node, index) =>
      node !== undefined &&
      branches.some(
        (other, position) => position !== index && contradicts(other, node, { ...search, seen: new Map() }),
      ),
  );
  if (!isContradicted) return together(nodes);
  const guards = guardsOf(branches as readonly JsonSchema[], {
    discriminator: schema.discriminator,
    document: search.document,
  });
  return { cases: guards.map((when, index) => ({ when, use: nodes[index] ?? null })) };
}

interface Comparison extends Search {
  /** The named nodes that a schema has been compared with. */
  readonly seen: Map<JsonSchemaObject, Set<string>>;
}

/** Whether a schema has a number, where the node marks one, that it marks otherwise. */
function contradicts(schema: unknown, node: NumberNode, comparison: Comparison): boolean {
  if (!isSchemaObject(schema)) return false;
  if (typeof node === "object" && "ref" in node) return contradictsNamed(schema, node.ref, comparison);
  if (typeof node === "object" && "all" in node) return node.all.some((each) => contradicts(schema, each, comparison));
  if (typeof node === "object" && "cases" in node) {
    return node.cases.some(({ use }) => use !== null && contradicts(schema, use, comparison));
  }
  const inPlace = [
    ...(schema.$ref === undefined ? [] : [schemaAt(comparison.document, schema.$ref)]),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []),
    ...conditionalParts(schema),
  ];
  const own = typeof node === "string" ? isOtherNumber(schema, node) : contradictsParts(schema, node, comparison);
  return own || inPlace.some((below) => contradicts(below, node, comparison));
}

function contradictsNamed(schema: JsonSchemaObject, name: string, comparison: Comparison): boolean {
  const node = comparison.named[name];
  const seen = comparison.seen.get(schema) ?? new Set<string>();
  // What a node that is still being made will say is not known yet: a guard more does no harm.
  if (node === undefined) return [schema.type ?? "object"].flat().some((type) => !scalars.has(type));
  if (seen.has(name)) return false;
  comparison.seen.set(schema, seen.add(name));
  return contradicts(schema, node, comparison);
}

const scalars: ReadonlySet<string> = new Set(["string", "boolean", "null"]);

function isOtherNumber(schema: JsonSchemaObject, mark: NumberMark): boolean {
  const types = [schema.type ?? []].flat();
  return types.some((type) => type === "number" || type === "integer") && markOf(schema) !== mark;
}

function contradictsParts(schema: JsonSchemaObject, node: NumberParts, comparison: Comparison): boolean {
  const { properties = {}, patternProperties = {}, prefixItems = [] } = schema;
  const { others: unnamed, moreItems: items } = unnamedParts(schema);
  const others = [...Object.values(patternProperties), ...(isSchema(unnamed) ? [unnamed] : [])];
  const all = [...Object.values(properties), ...others];
  const pairs: (readonly [unknown, NumberNode | null | undefined])[] = [
    ...Object.entries(node.members ?? {}).flatMap(([name, member]) =>
      (Object.hasOwn(properties, name) ? [properties[name]] : others).map((below) => [below, member] as const),
    ),
    ...[...Object.values(node.patterns ?? {}), node.others].flatMap((member) =>
      all.map((below) => [below, member] as const),
    ),
    ...(node.first ?? []).map((item, index) => [prefixItems[index] ?? items, item] as const),
    ...[...prefixItems, items].map((below) => [below, node.items] as const),
  ];
  return pairs.some(([below, member]) => member && contradicts(below, member, comparison));
}

function conditionalParts(schema: JsonSchemaObject): readonly unknown[] {
  return [schema.then, schema.else, ...Object.values((schema.dependentSchemas ?? {}) as object)];
}

function schemaAt(document: JsonObject, reference: string): JsonSchema {
  const schema = valueAt(document, reference);
  return isSchema(schema) ? schema : true;
}

function isSchemaObject(value: unknown): value is JsonSchemaObject {
  return isSchema(value) && typeof value === "object";
}

/** Which `$ref`s lead to a marked number: most lead to none, and a large document has no end of ways to them. */
interface Marks {
  readonly reach: (reference: string) => boolean;
}

function createMarks(document: JsonObject): Marks {
  const answers = new Map<string, boolean>();
  const facts = new Map<string, Facts>();
  const factsAt = (reference: string): Facts => {
    const known =
      facts.get(reference) ?? collectFacts(schemaAt(document, reference), { isMarked: false, references: [] });
    facts.set(reference, known);
    return known;
  };
  const reach = (reference: string): boolean => {
    const known = answers.get(reference) ?? reaches(reference, factsAt);
    answers.set(reference, known);
    return known;
  };
  return { reach };
}

/** What a schema says without following its `$ref`s. */
interface Facts {
  isMarked: boolean;
  readonly references: string[];
}

function collectFacts(schema: unknown, facts: Facts): Facts {
  if (!isSchemaObject(schema)) return facts;
  if (markOf(schema) !== undefined) facts.isMarked = true;
  if (schema.$ref !== undefined) facts.references.push(schema.$ref);
  const { allOf, anyOf, oneOf, properties, patternProperties, prefixItems } = schema;
  const { others, moreItems } = unnamedParts(schema);
  const lists = [allOf, anyOf, oneOf, prefixItems, others, moreItems, conditionalParts(schema)].flat();
  for (const below of [...lists, ...Object.values(properties ?? {}), ...Object.values(patternProperties ?? {})]) {
    collectFacts(below, facts);
  }
  return facts;
}

function reaches(start: string, factsAt: (reference: string) => Facts): boolean {
  const reached = new Set([start]);
  for (const reference of reached) {
    const { isMarked, references } = factsAt(reference);
    if (isMarked) return true;
    for (const next of references) reached.add(next);
  }
  return false;
}
