import { compareNumbers, isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { escapePointerToken } from "../../../contract/json/json-pointer.ts";
import { formatKey } from "../../../contract/schema/formats.ts";
import type { JsonSchema, JsonSchemaObject } from "../../../contract/schema/json-schema.ts";
import { isSchema } from "../../../contract/schema/sub-schemas.ts";
import type { Collected } from "./collected.ts";
import { contentOfFormat, hintFormats } from "./formats.ts";
import type { Containing, LimitName } from "./normal-schema.ts";
import type { Fact, PlacedSchema, Together } from "./placed-schema.ts";
import { allTypes, joinedTypes } from "./value-types.ts";

/** Annotations: they say nothing of what a value may be. JSON Schema 2020-12 Validation, section 9; OpenAPI 3.1.1, section 4.8.24. */
const annotations: ReadonlySet<string> = new Set([
  ...["title", "description", "$comment", "default", "deprecated", "examples", "externalDocs", "xml"],
  ...["readOnly", "writeOnly", "$schema"],
]);
/** Keywords read by others (`$ref`, `allOf`), or that only give names. */
const structural: ReadonlySet<string> = new Set([
  ...[
    "$ref",
    "allOf",
    "$defs",
    "definitions",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$vocabulary",
    "nullable",
    "example",
  ],
  ...["then", "else", "minContains", "maxContains", "prefixItems"],
]);

type Collect = (into: Collected, fact: Fact, schema: JsonSchemaObject) => void;

const collectors: Readonly<Record<string, Collect>> = {
  type: (into, fact) => into.restrictTypes(typesOf(fact.value), fact),
  enum: (into, fact) => into.restrictValues(Array.isArray(fact.value) ? fact.value : [], fact),
  const: (into, fact) => into.restrictValues([fact.value], fact),
  minimum: limit("minimum"),
  exclusiveMinimum: limit("minimum"),
  maximum: limit("maximum"),
  exclusiveMaximum: limit("maximum"),
  minLength: limit("minLength"),
  maxLength: limit("maxLength"),
  minItems: limit("minItems"),
  maxItems: limit("maxItems"),
  minProperties: limit("minProperties"),
  maxProperties: limit("maxProperties"),
  multipleOf: (into, fact) => {
    if (isJsonNumber(fact.value) && compareNumbers(fact.value, 0) > 0) into.step({ ...fact, value: fact.value });
  },
  pattern: (into, fact) => {
    if (typeof fact.value === "string" && !matchesAll.has(fact.value)) into.pattern({ ...fact, value: fact.value });
  },
  format: collectFormat,
  contentEncoding: collectContent,
  contentMediaType: collectContent,
  contentSchema: (into, fact) => {
    into.contentSchema = [...into.contentSchema, ...togetherOf(fact.value, fact.pointer)];
  },
  uniqueItems: (into, fact) => {
    if (fact.value === true) into.unique ??= fact;
  },
  properties: (into, fact) => {
    for (const [name, schema] of membersOf(fact)) into.member(into.properties, name, schema);
  },
  patternProperties: (into, fact) => {
    for (const [name, schema] of membersOf(fact)) {
      if (matchesAll.has(name)) collectAllMembers(into, fact, [name, schema]);
      else into.member(into.patternProperties, name, schema);
    }
  },
  required: (into, fact) => {
    for (const [index, name] of namesIn(fact.value)) {
      const entry = { ...fact, pointer: `${fact.pointer}/${index}` };
      if (!into.required.has(name)) into.required.set(name, entry);
    }
  },
  additionalProperties: collectClosure,
  unevaluatedProperties: (into, fact) => into.unevaluated.push(fact),
  unevaluatedItems: (into, fact) => into.unevaluatedItems.push(fact),
  propertyNames: (into, fact) => {
    into.names = [...into.names, ...togetherOf(fact.value, fact.pointer)];
  },
  dependentRequired: (into, fact) => {
    for (const [name, list] of Object.entries(isJsonObject(fact.value) ? fact.value : {}))
      demand(into, fact, name, list);
  },
  dependentSchemas: collectDependentSchemas,
  items: collectItems,
  contains: collectContains,
  anyOf: choice("anyOf"),
  oneOf: choice("oneOf"),
  not: (into, fact) => {
    const test = togetherOf(fact.value, fact.pointer);
    into.conditions.push({ kind: "not", test, fact, guard: allTypes });
  },
  if: collectIf,
  discriminator: (into, fact) => {
    into.discriminator ??= fact;
  },
};

/** Gathers what the keywords of one schema say, without what its `$ref` and `allOf` lead to. */
export function collectKeywords(into: Collected, { schema, pointer }: PlacedSchema): void {
  if (typeof schema === "boolean") {
    if (!schema) into.restrictTypes(new Set(), { keyword: "schema", value: false, pointer, owner: pointer });
    return;
  }
  into.parts.add(pointer);
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === undefined || structural.has(keyword) || keyword === formatKey) continue;
    const fact: Fact = {
      keyword,
      value: value as JsonValue,
      pointer: `${pointer}/${escapePointerToken(keyword)}`,
      owner: pointer,
    };
    const collect = Object.hasOwn(collectors, keyword) ? collectors[keyword] : undefined;
    if (collect !== undefined) collect(into, fact, schema);
    else if (annotations.has(keyword)) collectAnnotation(into, fact);
    else if (keyword.startsWith("x-")) into.word(fact);
    else into.unknown.set(keyword, fact);
  }
  if (schema.items === undefined && Array.isArray(schema.prefixItems)) collectPrefix(into, schema, pointer);
  collectExamples(into, schema, pointer);
}

/** Flags that are false say what they say where they are missing. */
function collectAnnotation(into: Collected, fact: Fact): void {
  if (fact.value !== false || fact.keyword === "default") into.word(fact);
}

/** `example` of OpenAPI 3.0 is one of `examples` (OpenAPI 3.1.1, section 4.8.24). */
function collectExamples(into: Collected, { example }: JsonSchemaObject, pointer: string): void {
  if (example === undefined || into.words.has("examples")) return;
  into.word({ keyword: "examples", value: [example], pointer: `${pointer}/example`, owner: pointer });
}

/** Patterns that every text matches. */
const matchesAll: ReadonlySet<string> = new Set([
  ...[
    "",
    "^",
    "$",
    "^.*",
    ".*$",
    ".*",
    ".*?",
    "^.*?",
    "(?:)",
    "()",
    "^()",
    "[\\s\\S]*",
    "^[\\s\\S]*$",
    "(.*)",
    "^(.*)",
  ],
  ...["[^]*", "^[^]*$", "^(.|\\n|\\r)*$", "^[\\w\\W]*$", "^[\\d\\D]*$", "^[\\S\\s]*$", ".{0,}", "^.{0,}"],
]);

function limit(name: LimitName): Collect {
  return (into, fact) => {
    const isDefault = fact.value === 0 && /^min(?!imum)/.test(name);
    if (isJsonNumber(fact.value) && !isDefault) into.limit(name, { ...fact, value: fact.value });
  };
}

/** Formats of binary data say what 3.1 says by annotations, so that they are read like these whatever formats mean. */
function collectFormat(into: Collected, fact: Fact, schema: JsonSchemaObject): void {
  const name = typeof fact.value === "string" ? fact.value : "";
  const contents = Object.hasOwn(contentOfFormat, name) ? contentOfFormat[name] : undefined;
  const isAnnotation = name === "" || hintFormats.has(name) || schema[formatKey] === "annotation";
  for (const [keyword, value] of Object.entries(contents ?? {}))
    into.contents.set(keyword, { ...fact, meaning: value });
  if (contents !== undefined) return;
  if (isAnnotation) into.word(fact);
  else into.format({ ...fact, value: name });
}

function collectContent(into: Collected, fact: Fact): void {
  into.contents.set(fact.keyword, { ...fact, meaning: fact.value });
}

function collectClosure(into: Collected, fact: Fact, { properties, patternProperties }: JsonSchemaObject): void {
  into.evaluatesMembers = true;
  const rest = togetherOf(fact.value, fact.pointer);
  if (rest.length === 0) return;
  const names = new Set(Object.keys(properties ?? {}));
  into.closures.push({ names, patterns: Object.keys(patternProperties ?? {}), rest, fact });
}

/** A pattern that every name matches is a closure that leaves out no member. */
function collectAllMembers(into: Collected, fact: Fact, [pattern, rest]: readonly [string, Together]): void {
  into.evaluatesMembers = true;
  const pointer = `${fact.pointer}/${escapePointerToken(pattern)}`;
  if (rest.some(({ schema }) => schema !== true)) {
    into.closures.push({ names: new Set(), patterns: [], rest, fact: { ...fact, pointer } });
  }
}

/** A dependent schema that only requires members is `dependentRequired` (JSON Schema 2020-12 Validation, section 6.5.4). */
function collectDependentSchemas(into: Collected, fact: Fact): void {
  for (const [name, schema] of membersOf(fact)) {
    const [only] = schema;
    const keywords = typeof only?.schema === "object" ? Object.keys(only.schema) : [];
    if (only !== undefined && keywords.length === 1 && keywords[0] === "required") {
      demand(into, fact, name, (only.schema as JsonSchemaObject).required as JsonValue);
    } else if (only !== undefined && only.schema !== true) into.member(into.dependentSchemas, name, schema);
  }
}

function demand(into: Collected, fact: Fact, name: string, list: JsonValue | undefined): void {
  const added = namesIn(list).map(([, other]) => other);
  const known = into.dependentRequired.get(name)?.value ?? [];
  const value = [...new Set([...known, ...added])];
  if (value.length === 0) return;
  into.dependentRequired.set(name, { ...fact, value, pointer: `${fact.pointer}/${escapePointerToken(name)}` });
}

function collectItems(into: Collected, fact: Fact, schema: JsonSchemaObject): void {
  into.evaluatesItems = true;
  const rest = togetherOf(fact.value, fact.pointer);
  const prefix = prefixOf(schema, fact.owner);
  if (rest.length > 0 || prefix.length > 0) into.itemRules.push({ prefix, rest, fact });
}

function collectPrefix(into: Collected, schema: JsonSchemaObject, pointer: string): void {
  const prefix = prefixOf(schema, pointer);
  if (prefix.some((item) => item.length > 0)) into.itemRules.push({ prefix, rest: [] });
}

function prefixOf({ prefixItems = [] }: JsonSchemaObject, pointer: string): readonly Together[] {
  return prefixItems.map((item, index) => togetherOf(item, `${pointer}/prefixItems/${index}`));
}

/** JSON Schema 2020-12 Validation, sections 6.4.4 and 6.4.5: without `minContains` one item has to fit. */
function collectContains(into: Collected, fact: Fact, { minContains, maxContains }: JsonSchemaObject): void {
  const least = isJsonNumber(minContains) ? minContains : 1;
  const bounds = isJsonNumber(maxContains) ? { least, most: maxContains } : { least };
  if (least === 0 && !isJsonNumber(maxContains)) return;
  const item = togetherOf(fact.value, fact.pointer);
  if (item.length > 0) into.contains.push({ schema: item, ...bounds, fact });
  else countItems(into, fact, bounds);
}

/** Every item fits `contains` of anything: its bounds are those of the items. */
function countItems(into: Collected, fact: Fact, { least, most }: Pick<Containing, "least" | "most">): void {
  limit("minItems")(into, { ...fact, keyword: "minItems", value: least as JsonValue }, {});
  if (most !== undefined) limit("maxItems")(into, { ...fact, keyword: "maxItems", value: most as JsonValue }, {});
}

function choice(kind: "anyOf" | "oneOf"): Collect {
  return (into, fact) => {
    const list = Array.isArray(fact.value) ? fact.value : [];
    const branches = list.map((branch, index) => togetherOf(branch, `${fact.pointer}/${index}`));
    if (branches.length > 0) into.choices.push({ kind, branches, fact, guard: allTypes });
  };
}

function collectIf(into: Collected, fact: Fact, schema: JsonSchemaObject): void {
  const [yes, no] = (["then", "else"] as const).map((name) => {
    return togetherOf(schema[name] as JsonValue | undefined, `${fact.owner}/${name}`);
  }) as [Together, Together];
  if (yes.length === 0 && no.length === 0) return;
  into.conditions.push({ kind: "if", test: togetherOf(fact.value, fact.pointer), yes, no, fact, guard: allTypes });
}

/** A schema as what has to fit together; nothing for one that allows any value, or is no schema. */
export function togetherOf(schema: JsonValue | JsonSchema | undefined, pointer: string): Together {
  if (schema === undefined || schema === true || !isSchema(schema)) return [];
  if (typeof schema === "object" && Object.keys(schema).length === 0) return [];
  return [{ schema, pointer }];
}

function membersOf({ value, pointer }: Fact): readonly (readonly [string, Together])[] {
  return Object.entries(isJsonObject(value) ? value : {}).map(([name, schema]) => [
    name,
    schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0)
      ? [{ schema: true, pointer: `${pointer}/${escapePointerToken(name)}` }]
      : togetherOf(schema, `${pointer}/${escapePointerToken(name)}`),
  ]);
}

function namesIn(value: unknown): readonly (readonly [number, string])[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((name, index) => (typeof name === "string" ? [[index, name] as const] : []));
}

function typesOf(value: JsonValue): ReadonlySet<string> {
  const list = Array.isArray(value) ? value : [value];
  return joinedTypes([new Set(list.map(String))]);
}
