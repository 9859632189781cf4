import { isJsonObject, type JsonObject } from "../../../contract/json/json.ts";
import { parsePointer, toPointer } from "../../../contract/json/json-pointer.ts";
import type { NormalSchema } from "../normal/normal-schema.ts";
import { referredSchema, type Together } from "../normal/placed-schema.ts";
import type { SchemaNormalizer } from "../normal/schema-normalizer.ts";
import { other, same } from "../relate/relation.ts";
import { addChild, type Comparing } from "./comparing.ts";
import { factChange, type SchemaPair } from "./schema-pair.ts";

/** One value of a discriminator. */
interface Mapped {
  /** JSON Pointer of the schema that it stands for. */
  readonly target: string;
  /** JSON Pointer of what says so. */
  readonly pointer: string;
}

/** How discriminators differ: the member, and the values by which variants are told apart. OpenAPI 3.1.1, section 4.8.25. */
export function compareDiscriminators(pair: SchemaPair, comparing: Comparing): void {
  const { base, revision } = pair;
  const facts = [base.discriminator, revision.discriminator] as const;
  if (facts[0] === undefined && facts[1] === undefined) return;
  if (propertyOf(base) !== propertyOf(revision)) {
    const [before, after] = facts.map((fact) =>
      fact === undefined
        ? undefined
        : {
            ...fact,
            value: propertyOf({ discriminator: fact }),
            pointer: `${fact.pointer}/propertyName`,
            owner: fact.pointer,
          },
    );
    const kind = before === undefined ? "added" : after === undefined ? "removed" : "modified";
    pair.findings.push({ ...factChange("propertyName", pair, [before, after], other), subject: "Discriminator", kind });
  }
  compareExtensions(pair);
  if (facts[0] === undefined || facts[1] === undefined) return;
  compareMappings(pair, comparing);
  compareDefaultMapping(pair, comparing);
}

function propertyOf({ discriminator }: Pick<NormalSchema, "discriminator">): string | undefined {
  const value = isJsonObject(discriminator?.value) ? discriminator.value.propertyName : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Extensions of the Discriminator Object. */
function compareExtensions(pair: SchemaPair): void {
  const [before, after] = [pair.base.discriminator, pair.revision.discriminator];
  if (!isJsonObject(before?.value) || !isJsonObject(after?.value)) return;
  for (const name of new Set([...Object.keys(before.value), ...Object.keys(after.value)])) {
    if (!name.startsWith("x-") || JSON.stringify(before.value[name]) === JSON.stringify(after.value[name])) continue;
    const facts = [before, after].map((fact) => {
      const value = (fact.value as JsonObject)[name];
      return value === undefined
        ? undefined
        : { keyword: name, value, pointer: `${fact.pointer}/${name}`, owner: fact.owner };
    });
    pair.findings.push({ ...factChange(name, pair, [facts[0], facts[1]], same), subject: "Words", isWords: true });
  }
}

function compareMappings(pair: SchemaPair, comparing: Comparing): void {
  const [before, after] = [mappingOf(pair.base, comparing.base), mappingOf(pair.revision, comparing.revision)];
  const branches = [targetsOf(pair.base), targetsOf(pair.revision)] as const;
  for (const value of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [one, two] = [before.get(value), after.get(value)];
    const step = { at: `/discriminator${toPointer(["mapping", value])}`, words: ` (${value})` };
    if (one !== undefined && two !== undefined) {
      const isListed = branches[0].has(one.target) && branches[1].has(two.target);
      if (!isListed) addChild(pair, step, comparing.compare(...schemasOf(one, two, comparing)));
      else if (one.target !== two.target) pair.findings.push({ ...mappingChange("modified", one, two), step });
    } else if (!isOfVariant(one, two, branches)) {
      pair.findings.push({ ...mappingChange(one === undefined ? "added" : "removed", one, two), step });
    }
  }
}

/** The variant of a value without the property, or with one that nothing maps. OpenAPI 3.2, section 4.25. */
function compareDefaultMapping(pair: SchemaPair, comparing: Comparing): void {
  const [one, two] = [defaultOf(pair.base), defaultOf(pair.revision)];
  if (one === undefined && two === undefined) return;
  const step = { at: "/discriminator/defaultMapping", words: " (any other value)" };
  if (one === undefined || two === undefined) {
    pair.findings.push({ ...mappingChange(one === undefined ? "added" : "removed", one, two), step });
    return;
  }
  const isListed = targetsOf(pair.base).has(one.target) && targetsOf(pair.revision).has(two.target);
  if (!isListed) addChild(pair, step, comparing.compare(...schemasOf(one, two, comparing)));
  else if (one.target !== two.target) pair.findings.push({ ...mappingChange("modified", one, two), step });
}

function defaultOf({ discriminator: fact }: NormalSchema): Mapped | undefined {
  const target = isJsonObject(fact?.value) ? fact.value.defaultMapping : undefined;
  if (typeof target !== "string") return undefined;
  return { target: targetOf(target), pointer: `${fact?.pointer ?? ""}/defaultMapping` };
}

function schemasOf(one: Mapped, two: Mapped, { base, revision }: Comparing): readonly [Together, Together] {
  return [[referredSchema(base.document, `#${one.target}`)], [referredSchema(revision.document, `#${two.target}`)]];
}

/** A variant that came or went is told as that; the value by which it is told apart came or went with it. */
function isOfVariant(
  one: Mapped | undefined,
  two: Mapped | undefined,
  [before, after]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  const target = (one ?? two)?.target ?? "";
  return one === undefined ? !before.has(target) && after.has(target) : before.has(target) && !after.has(target);
}

function mappingChange(kind: "added" | "removed" | "modified", one: Mapped | undefined, two: Mapped | undefined) {
  return {
    subject: "Mapping",
    kind,
    relation: kind === "added" ? same : other,
    ...(one === undefined ? {} : { base: { pointer: one.pointer, value: one.target } }),
    ...(two === undefined ? {} : { revision: { pointer: two.pointer, value: two.target } }),
  };
}

/**
 * The values by which variants are told apart: those of the mapping, by name or by reference; for a variant without one, and for
 * a schema that extends this one, the name of the schema.
 */
function mappingOf(schema: NormalSchema, { document }: SchemaNormalizer): ReadonlyMap<string, Mapped> {
  const fact = schema.discriminator;
  const written = isJsonObject(fact?.value) && isJsonObject(fact.value.mapping) ? fact.value.mapping : {};
  const values = new Map<string, Mapped>();
  for (const [value, target] of Object.entries(written)) {
    if (typeof target !== "string") continue;
    const pointer = `${fact?.pointer ?? ""}${toPointer(["mapping", value])}`;
    values.set(value, { target: targetOf(target), pointer });
  }
  const named = new Set([...values.values()].map(({ target }) => target));
  const implied = schema.choices.length === 0 ? heirsOf(schema, document) : [...targetsOf(schema)];
  for (const target of implied) {
    const name = parsePointer(target).at(-1) ?? "";
    if (!named.has(target) && !values.has(name)) values.set(name, { target, pointer: target });
  }
  return values;
}

/** A mapping names a schema of the components, or refers to one. */
function targetOf(target: string): string {
  if (target.startsWith("#")) return toPointer(parsePointer(target));
  return toPointer(["components", "schemas", target]);
}

function targetsOf({ choices }: NormalSchema): ReadonlySet<string> {
  const references = choices.flatMap(({ branches }) =>
    branches.flatMap(([placed]) =>
      typeof placed?.schema === "object" && typeof placed.schema.$ref === "string" ? [placed.schema.$ref] : [],
    ),
  );
  return new Set(
    references.filter((reference) => reference.startsWith("#")).map((reference) => toPointer(parsePointer(reference))),
  );
}

/** Schemas that put the one with the discriminator together with more, by `allOf`. */
function heirsOf({ discriminator }: NormalSchema, document: JsonObject): readonly string[] {
  const owner = discriminator?.owner ?? "";
  const schemas = isJsonObject(document.components) ? document.components.schemas : undefined;
  return Object.entries(isJsonObject(schemas) ? schemas : {}).flatMap(([name, heir]) => {
    const parts = isJsonObject(heir) && Array.isArray(heir.allOf) ? heir.allOf : [];
    const isHeir = parts.some(
      (part) => isJsonObject(part) && typeof part.$ref === "string" && targetOf(part.$ref) === owner,
    );
    return isHeir ? [toPointer(["components", "schemas", name])] : [];
  });
}
