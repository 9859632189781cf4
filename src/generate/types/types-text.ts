import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { isDecimal } from "../../contract/json/decimal.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import { isBigInteger } from "../../contract/schema/big-integer.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { toOpenApi31 } from "../../reader/downgrade.ts";
import { withFurtherMethods } from "./further-methods.ts";

/**
 * What openapi-typescript makes of a bundled document, with `bigint` for big integers.
 * It reads no OpenAPI 3.2, so such a document is brought to 3.1 first, and what 3.1 cannot say put in behind.
 * The one place that knows openapi-typescript, so that it can be replaced (its author put it into maintenance mode).
 * Calls its transformation alone: the linting and bundling before it has been done, and takes as long again.
 * Throws what openapi-typescript throws for a document that it cannot make types of.
 */
export function typesText(document: JsonObject): string {
  const copy = withoutBigInts(toOpenApi31(document)) as unknown as OpenAPI3;
  const nodes = withFurtherMethods(transformSchema(copy, contextOf(copy)));
  return astToString(nodes).replace(strictHelper, tolerantHelper);
}

/** openapi-typescript's helper for members that `allOf` requires of a `$ref`; no type for a schema that may be null or a union. */
const strictHelper = "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};";
const tolerantHelper = `type WithRequired<T, K extends PropertyKey> = T extends object ? T & {
    [P in K & keyof T]-?: T[P];
} : T;`;

/**
 * What openapi-typescript makes of its options by default, but for the document's own order (it is sorted), `bigint`, and
 * objects without `properties`, which hold anything (JSON Schema, 10.3.2) and not nothing.
 */
function contextOf(document: OpenAPI3): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, { silent: true }),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: <Target>($ref: string) => resolveRef<Target>(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: ownType,
    transformProperty: undefined,
  };
  return context as GlobalContext;
}

const bigIntType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());

/** What stands in place of openapi-typescript's own type: `bigint`, and bytes for what is no text. */
function ownType(schema: SchemaObject): ts.TypeNode | undefined {
  return schema.format === "binary" && schema.type === "string" ? binaryType : bigIntegerType(schema);
}

const binaryType = ts.factory.createUnionTypeNode([
  ts.factory.createTypeReferenceNode("Uint8Array"),
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
]);

/** Bounds are doubles by now, but a bound that leaves ±2^53 still does so when it is rounded. */
function bigIntegerType(schema: SchemaObject): ts.TypeNode | undefined {
  if (!isBigInteger(schema as JsonSchema)) return undefined;
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null" as never);
  return isNullable ? ts.factory.createUnionTypeNode([bigIntType, nullType]) : bigIntType;
}

/** openapi-typescript knows no bigint: bounds become doubles, and what would be printed (examples, defaults, enumerations) text. */
function withoutBigInts(value: unknown, name = ""): unknown {
  if (typeof value === "bigint" || isDecimal(value))
    return /^(exclusive)?(minimum|maximum)$|^multipleOf$/i.test(name) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map((item) => withoutBigInts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutBigInts(member, key)]));
}
