import { isJsonObject, type JsonObject, type JsonValue } from "../contract/json/json.ts";
import { parsePointer, toPointer } from "../contract/json/json-pointer.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import { type Formats, formatKey } from "../contract/schema/formats.ts";
import { nameOf, toFragment } from "../reader/bundle/bundle-names.ts";
import { ReferenceTargets } from "../reader/bundle/reference-targets.ts";
import { soundKeywords } from "../reader/flaws/sound-keywords.ts";
import { memberKind } from "../reader/version/openapi-shape.ts";
import { type OpenApiVersion, openApiVersionOf } from "../reader/version/openapi-version.ts";
import { upgradeSchemaObject } from "../reader/version/upgrade.ts";
import { exactContent, stepsOf } from "./exact-file.ts";
import type { Location, Source } from "./plugin-types.ts";

/** Keywords whose values are data, not schemas. */
const dataKeywords = new Set(["const", "default", "enum", "example", "examples", "value"]);
/** Members of schemas and of OpenAPI's objects whose own members are named by the author, so that a name among them is no keyword. */
const mapKeywords = new Set([
  ...["$defs", "definitions", "dependentRequired", "dependentSchemas", "patternProperties", "properties"],
  ...["callbacks", "content", "encoding", "headers", "links", "mediaTypes", "parameters", "pathItems", "paths"],
  ...["requestBodies", "responses", "schemas", "securitySchemes", "variables", "webhooks"],
]);

/** Redocly's own rules report references that lead nowhere, at the reference. */
const unsaid = { fix: "fix the $ref" };
/** Where a reference leads that nothing can be found by: no value is there. */
const nowhere = "#/nowhere";

/**
 * All files of a contract as one document, `{files: {<absolute path>: …}}`, in which every schema, wherever it is, has the form that
 * the reader gives it: `$ref`s are pointers into this document, flawed keywords are left out, and OpenAPI 3.0 is upgraded.
 * Unlike a bundle, it can be made of a contract that cannot be loaded, and keeps the place of every schema.
 */
export function joinSources(sources: Iterable<Source>, formats: Formats): JsonObject {
  const contents = new Map([...sources].map((source) => [source.absoluteRef, exactContent(source) as JsonValue]));
  const roots = [...contents].filter(([, value]) => isJsonObject(value) && openApiVersionOf(value) !== undefined);
  const [root = "", document] = roots[0] ?? [...contents][0] ?? [];
  const version = (isJsonObject(document) ? openApiVersionOf(document) : undefined) ?? "3.1";
  const targets = targetsOf(sources, contents, { root, version });
  const files = [...contents].map(([file, value]) => {
    return [file, new FileCopy({ file, root, version, formats, targets }).copy(value, [], false)] as const;
  });
  return { files: Object.fromEntries(files) };
}

/** The JSON Pointer of a schema of the contract in such a document. An upgraded schema can be a branch of what is in its place. */
export function pointerInto(document: JsonObject, location: Location): string {
  const found: string[] = [];
  let value: unknown = document;
  for (const step of ["files", location.source.absoluteRef, ...stepsOf(location)]) {
    const branch =
      isJsonObject(value) && !Object.hasOwn(value, step) && Array.isArray(value.anyOf) ? value.anyOf[0] : undefined;
    if (branch !== undefined) found.push("anyOf", "0");
    found.push(step);
    value = ((branch ?? value) as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  }
  return toPointer(found);
}

function targetsOf(
  sources: Iterable<Source>,
  contents: ReadonlyMap<string, JsonValue>,
  { root, version }: { readonly root: string; readonly version: OpenApiVersion },
): ReferenceTargets {
  const targets = new ReferenceTargets({
    root,
    source: (file) => {
      const value = contents.get(file);
      if (value === undefined) throw new PlateError("usage", `${file} was not read`, unsaid);
      return { value };
    },
    shown: (file) => file,
    fault: (_place, message) => new PlateError("usage", message, unsaid),
    note: () => undefined,
  });
  for (const { absoluteRef: file, body: text } of sources) {
    const value = contents.get(file) ?? null;
    targets.add({ file, text, value }, version !== "3.0");
    // A file can be a map of schemas.
    if (version === "3.0" || !isJsonObject(value) || "openapi" in value) continue;
    for (const [name, member] of Object.entries(value)) {
      targets.resources.addSchema({ file, pointer: toPointer([name]) }, member ?? null);
    }
  }
  return targets;
}

interface CopyRules {
  readonly file: string;
  readonly root: string;
  readonly version: OpenApiVersion;
  readonly formats: Formats;
  readonly targets: ReferenceTargets;
}

class FileCopy {
  readonly #rules: CopyRules;

  constructor(rules: CopyRules) {
    this.#rules = rules;
  }

  copy(value: JsonValue, steps: readonly string[], isMap: boolean): JsonValue {
    if (Array.isArray(value)) return value.map((item, index) => this.copy(item, [...steps, String(index)], false));
    if (!isJsonObject(value)) return value;
    const members = Object.entries(value).map(([name, member = null]): readonly [string, JsonValue] => {
      if (isMap) return [name, this.copy(member, [...steps, name], false)];
      const isWhole = dataKeywords.has(name) || name === "discriminator";
      return [name, isWhole ? member : this.copy(member, [...steps, name], mapKeywords.has(name))];
    });
    const copied = Object.fromEntries(members);
    return isMap ? copied : this.#schema(copied, steps);
  }

  /** An object that is no schema becomes nothing that anybody reads. */
  #schema(object: JsonObject, steps: readonly string[]): JsonObject {
    const { version, formats } = this.#rules;
    const { schema } = soundKeywords(this.#withReferences(object, steps), version);
    const upgraded = version === "3.0" ? upgradeSchemaObject(schema) : schema;
    const isAnnotated = formats === "annotations" && typeof upgraded.format === "string";
    return isAnnotated ? { ...upgraded, [formatKey]: "annotation" } : upgraded;
  }

  #withReferences(object: JsonObject, steps: readonly string[]): JsonObject {
    const { $ref, $dynamicRef, ...others } = object;
    const named = this.#withDiscriminator(others, steps);
    const isDynamic = typeof $dynamicRef === "string";
    const dynamic = isDynamic ? [{ $ref: this.#target($dynamicRef, steps, "$dynamicRef") }] : [];
    if (typeof $ref === "string" && this.#rules.version === "3.0") {
      // OpenAPI 3.0.4, section 4.7.23.3: what is next to a $ref is ignored, but for the members of a path.
      const read = Object.entries(others).filter(([name]) => memberKind("pathItem", name).kind !== "data");
      return { ...Object.fromEntries(read), $ref: this.#target($ref, steps) };
    }
    if (typeof $ref === "string") {
      const parts = isDynamic ? { allOf: [...listOf(named.allOf), ...dynamic] } : {};
      return { ...named, ...parts, $ref: this.#target($ref, steps) };
    }
    return { ...named, ...($ref === undefined ? {} : { $ref }), ...dynamic[0] };
  }

  /** The names of a discriminator as references: the components of the root, and files by the names that bundling gives them. */
  #withDiscriminator(schema: JsonObject, steps: readonly string[]): JsonObject {
    const { discriminator } = schema;
    if (!isJsonObject(discriminator)) return schema;
    const { mapping, defaultMapping, ...others } = discriminator;
    const mapped = Object.entries(isJsonObject(mapping) ? mapping : {}).map(([name, target]) => {
      return [name, this.#mapped(target, steps)] as const;
    });
    const named = [...listOf(schema.oneOf), ...listOf(schema.anyOf)].flatMap((branch) => {
      return isJsonObject(branch) && typeof branch.$ref === "string"
        ? [[ownName(branch.$ref), branch.$ref] as const]
        : [];
    });
    // The first of a name counts, and the mapping before all.
    const all = Object.fromEntries([...mapped, ...named].reverse());
    const fallback = defaultMapping === undefined ? {} : { defaultMapping: this.#mapped(defaultMapping, steps) };
    return { ...schema, discriminator: { ...others, ...fallback, mapping: all } };
  }

  /** OpenAPI 3.1.1, section 4.8.25.2: a bare name is one of the root's components. */
  #mapped(target: JsonValue | undefined, steps: readonly string[]): JsonValue {
    if (typeof target !== "string") return nowhere;
    if (/[/#]/.test(target)) return this.#target(target, steps);
    const { root, targets } = this.#rules;
    const name = { file: root, pointer: toPointer(["components", "schemas", target]) };
    try {
      targets.found(name, this.#place(steps));
      return fragmentOf(name);
    } catch (error) {
      if (error instanceof PlateError) return this.#target(target, steps);
      throw error;
    }
  }

  #target(reference: string, steps: readonly string[], keyword?: "$dynamicRef"): string {
    try {
      return fragmentOf(this.#rules.targets.target(reference, this.#place(steps), keyword));
    } catch (error) {
      if (error instanceof PlateError) return nowhere;
      throw error;
    }
  }

  #place(steps: readonly string[]) {
    return { file: this.#rules.file, steps, pointer: "", scope: new Map() };
  }
}

function fragmentOf({ file, pointer }: { readonly file: string; readonly pointer: string }): string {
  return toFragment(toPointer(["files", file]) + pointer);
}

/** The name that a bundle has for what a reference into the document leads to. */
function ownName(reference: string): string {
  const [, file = "", ...steps] = parsePointer(reference);
  return nameOf({ file, pointer: toPointer(steps) }, "schema");
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
