import { isJsonObject, type JsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { fitsFacts } from "../relate/fits-facts.ts";
import { collectKeywords, togetherOf } from "./collect-keywords.ts";
import { Collected } from "./collected.ts";
import { foldChoices } from "./fold-choices.ts";
import { kindOfFormat } from "./formats.ts";
import type { Closure, ContentFact, ItemRule, NormalSchema } from "./normal-schema.ts";
import { type Fact, type PlacedSchema, referredSchema, resolved, type Together } from "./placed-schema.ts";
import { simplifyConditions } from "./simplify-conditions.ts";
import { allowsType, kindOfType, typeOfValue } from "./value-types.ts";

/** Which way values go, which decides whether `readOnly` and `writeOnly` members are among them. */
export type Flow = "request" | "response";

/** Brings the schemas of one document into their normal form, each once. */
export class SchemaNormalizer {
  readonly document: JsonObject;
  readonly flow: Flow;
  readonly #known = new Map<string, NormalSchema>();
  readonly #open = new Set<string>();

  constructor(document: JsonObject, flow: Flow) {
    this.document = document;
    this.flow = flow;
  }

  /** The schemas with references followed, in a form by which equal ones are known: sorted, each once. */
  place(together: Together): Together {
    const placed = new Map<string, PlacedSchema>();
    for (const part of together) {
      const target = resolved(part, this.document);
      if (target.schema !== true) placed.set(target.pointer, target);
    }
    return [...placed.values()];
  }

  /** What the schemas say together. */
  normal(together: Together): NormalSchema {
    const placed = this.place(together);
    const key = placed.map(({ pointer }) => pointer).join(" ");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isInside = this.#open.has(key);
    this.#open.add(key);
    const schema = this.#collect(placed, key, isInside);
    if (!isInside) {
      this.#open.delete(key);
      this.#known.set(key, schema);
    }
    return schema;
  }

  #collect(placed: Together, key: string, isInside: boolean): NormalSchema {
    const into = new Collected();
    for (const part of placed) this.#gather(into, part, true);
    simplifyConditions(into, (together) => {
      for (const part of together) this.#gather(into, part, false);
    });
    if (!isInside) foldChoices(into, (branch) => this.normal(branch));
    return this.#finish(into, key, placed[0]?.pointer ?? "");
  }

  #gather(into: Collected, placed: PlacedSchema, isOutermost: boolean): void {
    const { schema, pointer } = resolved(placed, this.document);
    if (into.parts.has(pointer)) return;
    const discriminator = into.discriminator;
    collectKeywords(into, { schema, pointer });
    if (!isOutermost) into.discriminator = discriminator;
    if (typeof schema === "boolean") return;
    if (typeof schema.$ref === "string") this.#gather(into, referredSchema(this.document, schema.$ref), isOutermost);
    if (typeof schema.$dynamicRef === "string") this.#gatherDynamic(into, schema.$dynamicRef, pointer);
    const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
    parts.forEach((part: JsonValue, index) => {
      for (const inner of togetherOf(part, `${pointer}/allOf/${index}`))
        this.#gather(into, inner, parts.length === 1 && isOutermost);
    });
    this.#gatherOnly(into, isOutermost);
  }

  /** A choice of one is no choice. */
  #gatherOnly(into: Collected, isOutermost: boolean): void {
    const only = into.choices.findIndex(({ branches }) => branches.length === 1);
    if (only === -1) return;
    const [choice] = into.choices.splice(only, 1);
    for (const branch of choice?.branches[0] ?? []) this.#gather(into, branch, isOutermost);
    this.#gatherOnly(into, isOutermost);
  }

  /** JSON Schema 2020-12 Core, section 8.2.3.2: in a document without further resources, the anchor of that name. */
  #gatherDynamic(into: Collected, reference: string, pointer: string): void {
    into.unknown.delete("$dynamicRef");
    const anchor = reference.replace(/^#/, "");
    const schemas = isJsonObject(this.document.components) ? this.document.components.schemas : undefined;
    const found = Object.entries(isJsonObject(schemas) ? schemas : {}).find(
      ([, schema]) => isJsonObject(schema) && (schema.$dynamicAnchor === anchor || schema.$anchor === anchor),
    );
    if (found === undefined) {
      into.unknown.set("$dynamicRef", {
        keyword: "$dynamicRef",
        value: reference,
        pointer: `${pointer}/$dynamicRef`,
        owner: pointer,
      });
    } else this.#gather(into, referredSchema(this.document, `#/components/schemas/${found[0]}`), false);
  }

  #finish(into: Collected, key: string, pointer: string): NormalSchema {
    const { types } = into;
    const has = (kind: string): boolean => types.has(kind) || (kind === "number" && types.has("integer"));
    const unsent = this.#unsentMembers(into);
    const required = new Map([...into.required].filter(([name]) => !unsent.has(name)));
    const schema: NormalSchema = {
      listed: new Map(),
      ...ofValues(into, has),
      ...(has("object") ? ofObjects(into, required) : noObjects),
      ...(has("array") ? { itemRules: itemRulesOf(into), contains: into.contains } : { itemRules: [], contains: [] }),
      unsent: has("object") ? unsent : new Map(),
      key,
      pointer,
      parts: into.parts,
      types,
      ...(into.typeFact === undefined ? {} : { typeFact: into.typeFact }),
      choices: into.choices.filter(({ guard }) => [...guard].some((type) => has(kindOfType(type)))),
      conditions: into.conditions.filter(({ guard }) => [...guard].some((type) => has(kindOfType(type)))),
      words: into.words,
      ...(into.discriminator === undefined ? {} : { discriminator: into.discriminator }),
      unknown: into.unknown,
    };
    return withListedValues(schema, into);
  }

  /** OpenAPI 3.1.1, section 4.8.24.4, and 3.0.3, Schema Object: `readOnly` members are in no request, `writeOnly` ones in no answer. */
  #unsentMembers(into: Collected): ReadonlyMap<string, Fact> {
    const flag = this.flow === "request" ? "readOnly" : "writeOnly";
    const unsent = new Map<string, Fact>();
    for (const [name, schema] of into.properties) {
      const fact = this.flagOf(schema, flag);
      if (fact !== undefined) unsent.set(name, fact);
    }
    return unsent;
  }

  /** Where a schema, or what it refers to or is put together of, says `readOnly: true` or `writeOnly: true`. */
  flagOf(schema: Together, flag: "readOnly" | "writeOnly"): Fact | undefined {
    const into = new Collected();
    for (const part of this.place(schema)) this.#gather(into, part, true);
    const fact = into.words.get(flag);
    return fact?.value === true ? fact : undefined;
  }
}

const noObjects = {
  properties: new Map(),
  required: new Map(),
  patternProperties: new Map(),
  closures: [],
  names: [],
  dependentRequired: new Map(),
  dependentSchemas: new Map(),
};

function ofValues(into: Collected, has: (kind: string) => boolean) {
  const isWhole = into.types.has("integer");
  const limits = [...into.limits].filter(([name]) => has(kindOfLimit(name)));
  return {
    limits: new Map(limits),
    steps: has("number") ? into.steps.filter(({ value }) => !(isWhole && value === 1)) : [],
    patterns: has("string") ? into.patterns : [],
    formats: into.formats.filter(({ value }) => has(kindOfFormat(value) ?? (has("string") ? "string" : "number"))),
    contents: has("string") ? into.contents : new Map<string, ContentFact>(),
    contentSchema: has("string") && into.contents.has("contentMediaType") ? into.contentSchema : [],
    ...(into.unique !== undefined && has("array") ? { unique: into.unique } : {}),
  };
}

function kindOfLimit(name: string): string {
  if (name.endsWith("imum")) return "number";
  if (name.endsWith("Length")) return "string";
  return name.endsWith("Items") ? "array" : "object";
}

function ofObjects(into: Collected, required: ReadonlyMap<string, Fact>) {
  return {
    properties: into.properties,
    required,
    patternProperties: into.patternProperties,
    closures: [...into.closures, ...unevaluatedClosures(into)],
    names: into.names,
    dependentRequired: into.dependentRequired,
    dependentSchemas: into.dependentSchemas,
  };
}

/** JSON Schema 2020-12 Core, section 11.3: of members that no part evaluates; `additionalProperties` evaluates all. */
function unevaluatedClosures(into: Collected): readonly Closure[] {
  if (into.evaluatesMembers) return [];
  const names = new Set(into.properties.keys());
  return into.unevaluated.flatMap((fact) => {
    const rest = togetherOf(fact.value, fact.pointer);
    return rest.length === 0 ? [] : [{ names, patterns: [...into.patternProperties.keys()], rest, fact }];
  });
}

function itemRulesOf(into: Collected): readonly ItemRule[] {
  if (into.evaluatesItems) return into.itemRules;
  const longest = Math.max(0, ...into.itemRules.map(({ prefix }) => prefix.length));
  const prefix: readonly Together[] = Array.from({ length: longest }, () => []);
  const closed = into.unevaluatedItems.flatMap((fact): readonly ItemRule[] => {
    const rest = togetherOf(fact.value, fact.pointer);
    return rest.length === 0 ? [] : [{ prefix, rest, fact }];
  });
  return [...into.itemRules, ...closed];
}

/** The only values allowed, by kind, without those that other keywords refuse; then those keywords say nothing more. */
function withListedValues(schema: NormalSchema, { listed: given, listFact }: Collected): NormalSchema {
  const listed = new Map<string, readonly JsonValue[]>();
  for (const type of schema.types) {
    const kind = kindOfType(type);
    const own = given.get(kind);
    if (own === undefined || kind === "null") continue;
    const fitting = own.filter((value) => allowsType(schema.types, typeOfValue(value)) && fitsFacts(value, schema));
    if (!(kind === "boolean" && fitting.length === 2)) listed.set(kind, fitting);
  }
  const types = new Set([...schema.types].filter((type) => listed.get(kindOfType(type))?.length !== 0));
  return withoutFactsOfListed({ ...schema, types, listed, ...(listFact === undefined ? {} : { listFact }) });
}

function withoutFactsOfListed(schema: NormalSchema): NormalSchema {
  const isListed = (kind: string): boolean => schema.listed.has(kind);
  const limits = [...schema.limits].filter(([name]) => !isListed(kindOfLimit(name)));
  const numbers = isListed("number") ? { steps: [] } : {};
  const texts = isListed("string") ? { patterns: [] } : {};
  const formats = isListed("number") && !schema.types.has("string") ? { formats: [] } : {};
  return { ...schema, ...numbers, ...texts, ...formats, limits: new Map(limits) };
}
