import { _, type Ajv2020, type Code, type KeywordCxt, type KeywordErrorDefinition, type Name } from "ajv/dist/2020.js";
import { and, not, or } from "ajv/dist/compile/codegen/index.js";
import { alwaysValidSchema, Type } from "ajv/dist/compile/util.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";
import type { JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";
import { withJudgedBranches } from "./judged-branches.ts";
import { validQuietly } from "./valid-quietly.ts";

/** What one schema of the same value says of members and items, so that they are no longer unevaluated. */
export interface Coverage {
  /** Schemas that the whole value has to fit for this to count. */
  readonly when: readonly JsonSchema[];
  /** Every member or item. */
  readonly all?: true;
  readonly names?: readonly string[];
  readonly patterns?: readonly string[];
  /** The first items. */
  readonly count?: number;
  /** The items that fit this (`contains`). */
  readonly item?: JsonSchema;
}

/** Ajv's own `unevaluated…` keywords know neither `contains` nor every `if`, so these take their place. */
export const unevaluatedKeywords = {
  unevaluatedProperties: "exactUnevaluatedProperties",
  unevaluatedItems: "exactUnevaluatedItems",
} as const;

/** The value of such a keyword: schemas by name, so that Ajv can compile each, and how they are used. */
export interface ExactUnevaluated {
  readonly rest: JsonSchema;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly covers: readonly (Omit<Coverage, "when" | "item"> & {
    readonly when: readonly string[];
    readonly item?: string;
  })[];
}

type Kind = keyof typeof unevaluatedKeywords;

/**
 * What a schema, the schemas in it and those its `$ref`s lead to say of the members or items of one value.
 * JSON Schema 2020-12 Core, section 11: an annotation of a schema counts where that schema is valid.
 */
export function coverageOf(schema: JsonSchema, kind: Kind, document: JsonObject): readonly Coverage[] {
  return [...coverages(schema, { kind, document, when: [], isOuter: true })];
}

interface Walk {
  readonly kind: Kind;
  readonly document: JsonObject;
  readonly when: readonly JsonSchema[];
  /** Whether it is the schema whose own `unevaluated…` is being decided. */
  readonly isOuter: boolean;
}

function* coverages(schema: JsonSchema, walk: Walk): Generator<Coverage> {
  if (typeof schema === "boolean") return;
  const { kind, document, when, isOuter } = walk;
  for (const said of kind === "unevaluatedItems" ? saidOfItems(schema) : saidOfMembers(schema)) yield { when, ...said };
  if (!isOuter && schema[kind] !== undefined) yield { when, all: true };
  const judged = withJudgedBranches(schema);
  const inner = (part: unknown, ...further: readonly JsonSchema[]): Generator<Coverage> =>
    coverages(isSchema(part) ? part : true, { ...walk, isOuter: false, when: [...when, ...further] });
  const { $ref, allOf = [], anyOf = [], oneOf = [], if: condition, then: yes, else: no, dependentSchemas } = judged;
  if (typeof $ref === "string") yield* inner(valueAt(document, $ref));
  for (const part of allOf) yield* inner(part);
  for (const branch of [...anyOf, ...oneOf]) yield* inner(branch, branch);
  if (isSchema(condition)) {
    yield* inner(condition, condition);
    yield* inner(yes, condition);
    yield* inner(no, { not: condition });
  }
  for (const [name, part] of Object.entries((dependentSchemas ?? {}) as Readonly<Record<string, JsonSchema>>)) {
    yield* inner(part, { type: "object", required: [name] });
  }
}

function saidOfMembers(schema: JsonSchemaObject): readonly Omit<Coverage, "when">[] {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  if (additionalProperties !== undefined) return [{ all: true }];
  const [names, patterns] = [Object.keys(properties), Object.keys(patternProperties)];
  return names.length + patterns.length === 0 ? [] : [{ names, patterns }];
}

function saidOfItems({ prefixItems, items, contains }: JsonSchemaObject): readonly Omit<Coverage, "when">[] {
  if (items !== undefined) return [{ all: true }];
  const first = Array.isArray(prefixItems) ? [{ count: prefixItems.length }] : [];
  return [...first, ...(isSchema(contains) ? [{ item: contains }] : [])];
}

/** Teaches Ajv `unevaluatedProperties` and `unevaluatedItems` as `ExactUnevaluated` has them. */
export function addUnevaluatedKeywords(ajv: Ajv2020): void {
  const error: KeywordErrorDefinition = {
    message: "",
    params: ({ params }) => _`{keyword: ${params.keyword as Code}, limit: "", ${params.at as Code}}`,
  };
  for (const kind of ["unevaluatedProperties", "unevaluatedItems"] as const) {
    const type = kind === "unevaluatedProperties" ? "object" : "array";
    ajv.addKeyword({ keyword: unevaluatedKeywords[kind], type, error, code: (cxt) => checkUnevaluated(cxt, kind) });
  }
}

function checkUnevaluated(cxt: KeywordCxt, kind: Kind): void {
  const { gen, data } = cxt;
  const { covers } = cxt.schema as ExactUnevaluated;
  const conditions = covers.map(({ when }) => {
    const holds = when.map((name) => isValid(cxt, { name }));
    return holds.length === 0 ? _`true` : gen.const("holds", and(...holds));
  });
  const check = (key: Name): void => {
    const covered = covers.map((cover, index) => and(conditions[index] ?? _`true`, coversKey(cxt, cover, key)));
    gen.if(not(or(...covered, _`false`)), () => checkRest(cxt, { key, kind }));
  };
  if (kind === "unevaluatedProperties") gen.forIn("key", data, check);
  else gen.forRange("index", 0, _`${data}.length`, check);
}

function coversKey(cxt: KeywordCxt, cover: ExactUnevaluated["covers"][number], key: Name): Code {
  const { all, names = [], patterns = [], count, item } = cover;
  if (all === true) return _`true`;
  const byName = names.map((name) => _`${key} === ${name}`);
  const byPattern = patterns.map((pattern) => _`${usePattern(cxt, pattern)}.test(${key})`);
  const byIndex = count === undefined ? [] : [_`${key} < ${count}`];
  const byItem = item === undefined ? [] : [isValid(cxt, { name: item, index: key })];
  return or(...byName, ...byPattern, ...byIndex, ...byItem, _`false`);
}

/** Whether the value, or one of its items, fits one of the keyword's schemas. */
function isValid(cxt: KeywordCxt, { name, index }: { readonly name: string; readonly index?: Name }): Name {
  const place = index === undefined ? {} : { dataProp: index, dataPropType: Type.Num };
  const { it, keyword } = cxt;
  return validQuietly(cxt, {
    schema: (cxt.schema as ExactUnevaluated).schemas[name] as never,
    schemaPath: _`${it.schemaPath}`,
    topSchemaRef: it.topSchemaRef,
    errSchemaPath: `${it.errSchemaPath}/${keyword}`,
    ...place,
  });
}

function checkRest(cxt: KeywordCxt, { key, kind }: { readonly key: Name; readonly kind: Kind }): void {
  const { gen, it, keyword } = cxt;
  const { rest } = cxt.schema as ExactUnevaluated;
  if (rest === false) {
    cxt.setParams({ keyword: _`${kind}`, at: _`additionalProperty: String(${key})` });
    cxt.error(true);
    return;
  }
  if (alwaysValidSchema(it, rest as never)) return;
  const dataPropType = kind === "unevaluatedProperties" ? Type.Str : Type.Num;
  const valid = gen.name("valid");
  cxt.subschema({ keyword, schemaProp: "rest", dataProp: key, dataPropType }, valid);
}
