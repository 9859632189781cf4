import { parsePointer, toPointer } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";

/** The member of a value that names its schema (`discriminator.propertyName`); absent where a schema has no discriminator. */
export function discriminatorProperty({ discriminator }: JsonSchemaObject): string | undefined {
  const { propertyName } = (discriminator ?? {}) as { readonly propertyName?: string };
  return propertyName;
}

/** The entries of a discriminator's mapping: the value, and the reference to the schema that it names. A bare name is one of components. */
export function discriminatorMapping({
  discriminator,
}: JsonSchemaObject): readonly (readonly [value: string, reference: string])[] {
  const { mapping = {} } = (discriminator ?? {}) as { readonly mapping?: Readonly<Record<string, string>> };
  return Object.entries(mapping).map(([value, target]) => {
    const isName = /^[A-Za-z0-9._-]+$/.test(target);
    return [value, isName ? `#/components/schemas/${target}` : target] as const;
  });
}

/** The value by which a discriminator names a schema: that of the mapping, otherwise its name. OpenAPI 3.1.1, section 4.8.25. */
export function discriminatorValue(schema: JsonSchemaObject, reference: string): string {
  const mapped = discriminatorMapping(schema).find(([, target]) => isSame(target, reference));
  return mapped?.[0] ?? safeSteps(reference).at(-1) ?? reference;
}

/** The branch of `oneOf` or `anyOf` that a value of the discriminator names. */
export function namedBranch(schema: JsonSchemaObject, value: unknown): JsonSchema | undefined {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  return branches.find((branch) => {
    if (typeof branch === "boolean" || branch.$ref === undefined) return false;
    const reference = branch.$ref;
    const names = discriminatorMapping(schema).filter(([, target]) => isSame(target, reference));
    return names.some(([name]) => name === value) || safeSteps(reference).at(-1) === value;
  });
}

function isSame(one: string, other: string): boolean {
  return one === other || toPointer(safeSteps(one)) === toPointer(safeSteps(other));
}

function safeSteps(reference: string): readonly string[] {
  return reference.startsWith("#") ? parsePointer(reference) : [reference];
}
