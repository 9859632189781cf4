import { isDecimal } from "../json/decimal.ts";
import type { JsonObject } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import { isBigInteger } from "./big-integer.ts";
import { discriminatorProperty, namedBranches, tagValues } from "./discriminator.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import type { BranchGuard } from "./number-places.ts";
import { unsentMembers } from "./sent-members.ts";
import { isSchema } from "./sub-schemas.ts";

/** What branches are told apart by besides their schemas. */
export interface BranchRules {
  /** The Discriminator Object next to them (OpenAPI 3.1, section 4.8.25), as far as it is one. */
  readonly discriminator: unknown;
  readonly document: JsonObject;
}

/** Deeper than this, members and items of a branch are not compared to distinguish it from the others. */
const deepest = 3;

/**
 * A guard for each branch, in order, as short as distinguishes them: by type, by a member whose values differ (a tag), otherwise by
 * all that a guard can say.
 */
export function guardsOf(branches: readonly JsonSchema[], rules: BranchRules): readonly BranchGuard[] {
  const flat = branches.map((branch) => conjunctsOf(branch, rules.document));
  const types = flat.map(typesOf);
  if (areDisjoint(types.map((list) => list?.map(baseType)))) return types.map((type) => ({ type: type ?? [] }));
  const tag = tagOf(branches, flat, rules);
  if (tag !== undefined) return tag;
  return branches.map((branch) => guardOf(branch, rules.document, deepest));
}

/** As much of a schema as a guard can say: a value that does not fit the guard does not fit the schema. */
export function guardOfSchema(schema: JsonSchema, document: JsonObject): BranchGuard {
  return guardOf(schema, document, deepest);
}

function baseType(type: string): string {
  return ["integer", "bigint", "double"].includes(type) ? "number" : type;
}

/** Whether no value is in two of the lists; a branch without a list may have any. */
function areDisjoint(lists: readonly (readonly unknown[] | undefined)[]): boolean {
  const values = lists.flat();
  return lists.every((list) => list !== undefined) && new Set(values).size === values.length;
}

function tagOf(
  branches: readonly JsonSchema[],
  flat: readonly (readonly JsonSchemaObject[])[],
  { discriminator, document }: BranchRules,
): readonly BranchGuard[] | undefined {
  const names = new Set(flat.flatMap((parts) => parts.flatMap(({ properties }) => Object.keys(properties ?? {}))));
  for (const name of names) {
    const lists = flat.map((parts) => listOf(parts, name, document));
    if (areDisjoint(lists)) return lists.map((list) => tagged(name, list ?? []));
  }
  const owner = { discriminator };
  const property = discriminatorProperty(owner);
  if (property === undefined) return undefined;
  const named = namedBranches(owner, branches);
  const lists = branches.map((branch) =>
    named.find((each) => each.branch === branch)?.names.flatMap((name) => tagValues(name) as Scalars),
  );
  return areDisjoint(lists) ? lists.map((list) => tagged(property, list ?? [])) : undefined;
}

function tagged(name: string, list: Scalars): BranchGuard {
  return { required: [name], members: { [name]: { enum: list } } };
}

type Scalars = NonNullable<BranchGuard["enum"]>;

/** The values that a member may have, where the branch asks for it and lists them. */
function listOf(parts: readonly JsonSchemaObject[], name: string, document: JsonObject): Scalars | undefined {
  const isRequired = parts.some(({ required }) => required?.includes(name));
  if (!isRequired) return undefined;
  for (const { properties } of parts) {
    const member = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    const list = conjunctsOf(member ?? true, document)
      .map(enumOf)
      .find((values) => values !== undefined);
    if (list !== undefined) return list;
  }
  return undefined;
}

function enumOf({ enum: list, const: constant }: JsonSchemaObject): Scalars | undefined {
  const values = constant === undefined ? list : [constant];
  const isScalar = values?.every((value) => value === null || (typeof value !== "object" && !isDecimal(value)));
  return isScalar ? (values as Scalars) : undefined;
}

/** A schema and those that always hold with it. */
function conjunctsOf(
  schema: JsonSchema,
  document: JsonObject,
  seen: readonly JsonSchema[] = [],
): readonly JsonSchemaObject[] {
  if (typeof schema === "boolean" || seen.includes(schema)) return [];
  const target = schema.$ref === undefined ? undefined : valueAt(document, schema.$ref);
  const inner = [...(isSchema(target) ? [target] : []), ...(schema.allOf ?? [])];
  return [schema, ...inner.flatMap((part) => conjunctsOf(part, document, [...seen, schema]))];
}

function typesOf(parts: readonly JsonSchemaObject[]): readonly string[] | undefined {
  const typed = parts.find(({ type }) => type !== undefined);
  if (typed === undefined) return undefined;
  return [typed.type ?? []]
    .flat()
    .map((type) => (type === "integer" || type === "number" ? numberType(type, typed) : type));
}

function numberType(type: string, schema: JsonSchemaObject): string {
  if (isBigInteger(schema)) return "bigint";
  return schema.format === "double" || schema.format === "float" ? "double" : type;
}

function guardOf(schema: JsonSchema, document: JsonObject, depth: number): BranchGuard {
  if (schema === false) return { enum: [] };
  const parts = conjunctsOf(schema, document);
  const guards = parts.map((part) => ownGuard(part, document, depth)).filter((guard) => Object.keys(guard).length > 0);
  const [only = {}] = guards;
  return guards.length > 1 ? { all: guards } : only;
}

/** Without the members that one of the directions does not send. */
function requiredGuard(schema: JsonSchemaObject, document: JsonObject): BranchGuard {
  const unsent = (["request", "response"] as const).map((direction) => unsentMembers(schema, { document, direction }));
  const required = (schema.required ?? []).filter((name) => !unsent.some((isUnsent) => isUnsent(name)));
  return required.length === 0 ? {} : { required };
}

function ownGuard(schema: JsonSchemaObject, document: JsonObject, depth: number): BranchGuard {
  const type = typesOf([schema]);
  const list = enumOf(schema);
  const { properties = {}, additionalProperties, patternProperties, items, anyOf, oneOf } = schema;
  const below = (inner: JsonSchema): BranchGuard => (depth === 0 ? {} : guardOf(inner, document, depth - 1));
  const members = Object.entries(properties).map(([name, member]) => [name, below(member)] as const);
  const closed = additionalProperties === false && patternProperties === undefined;
  const kept = members.filter(([, guard]) => closed || Object.keys(guard).length > 0);
  const branches = anyOf ?? oneOf;
  return {
    ...(type === undefined ? {} : { type }),
    ...(list === undefined ? {} : { enum: list }),
    ...requiredGuard(schema, document),
    ...(kept.length === 0 ? {} : { members: Object.fromEntries(kept) }),
    ...(closed ? { closed: true as const } : {}),
    ...(items === undefined || depth === 0 ? {} : { items: below(items) }),
    ...(branches === undefined || depth === 0 ? {} : { any: branches.map(below) }),
  };
}
