import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";

/**
 * How the names below `$defs` begin by which a variant is led to: one that a mapping names, or one that extends the schema, whose
 * own name is then its value (OpenAPI 3.1.1, section 4.8.25).
 */
const mapped = "mapped to ";
const extending = "extended by ";

/** References to the variants of a schema, by the names that they get below `$defs`. */
export type Variants = Readonly<Record<string, JsonObject>>;

/** The variants that a schema's discriminator alone leads to; `undefined` where there is none, or `oneOf` or `anyOf` list them. */
export function variantsOf(schema: JsonObject, document: JsonObject): Variants | undefined {
  const { discriminator } = schema;
  if (!isJsonObject(discriminator) || schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined;
  const mapping = Object.entries(isJsonObject(discriminator.mapping) ? discriminator.mapping : {});
  const targets = mapping.flatMap(([value, target]): readonly (readonly [string, string])[] =>
    typeof target === "string" && target.startsWith("#/") ? [[`${mapped}${value}`, target]] : [],
  );
  const named = new Set(targets.map(([, target]) => target));
  const heirs = heirsOf(schema, document).filter(([, target]) => !named.has(target));
  return Object.fromEntries([...targets, ...heirs].map(([name, target]) => [name, { $ref: target }]));
}

/** The schema with its variants below `$defs`, which is there even without any, so that the first one to come is told for itself. */
export function withVariants(schema: JsonObject, variants: Variants | undefined): JsonObject {
  if (variants === undefined) return schema;
  return { ...schema, $defs: { ...(isJsonObject(schema.$defs) ? schema.$defs : {}), ...variants } };
}

/** The variant that a name below `$defs` stands for: its value. */
export function variantOf(name: string): string | undefined {
  const prefix = [mapped, extending].find((each) => name.startsWith(each));
  return prefix === undefined ? undefined : name.slice(prefix.length);
}

/** Tells a variant that a change of the mapping tells of. */
export function isMappedVariant(name: string): boolean {
  return name.startsWith(mapped);
}

function heirsOf(schema: JsonObject, document: JsonObject): readonly (readonly [string, string])[] {
  const schemas = Object.entries(componentSchemas(document));
  return schemas.flatMap(([name, heir]): readonly (readonly [string, string])[] => {
    const parts = isJsonObject(heir) && Array.isArray(heir.allOf) ? heir.allOf : [];
    const extendsIt = parts.some((part) => isJsonObject(part) && referred(part, document) === schema);
    return extendsIt ? [[`${extending}${name}`, `#/components/schemas/${name}`]] : [];
  });
}

function referred({ $ref }: JsonObject, document: JsonObject): unknown {
  return typeof $ref === "string" ? valueAt(document, $ref) : undefined;
}

function componentSchemas(document: JsonObject): JsonObject {
  const schemas: JsonValue | undefined = isJsonObject(document.components) ? document.components.schemas : undefined;
  return isJsonObject(schemas) ? schemas : {};
}
