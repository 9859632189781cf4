import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { isDecimal } from "../../contract/json/decimal.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import { toOpenApi31 } from "../../reader/version/downgrade.ts";
import { type Integers, withTypedIntegers } from "../integers.ts";
import { withCallbackInterface, withCallbackItems } from "./callback-items.ts";
import { withFurtherMethods } from "./further-methods.ts";
import { schemaType } from "./schema-type.ts";
import { standInKey, typedDocument } from "./typed-document.ts";

/**
 * The types of a bundled document: openapi-typescript makes those of paths, operations and components, and `schemaType` those of
 * schemas, which are put in where it wrote a stand-in's name.
 * It reads no OpenAPI 3.2, so such a document is brought to 3.1 first, and what 3.1 cannot say is added afterwards.
 * The one place that knows openapi-typescript, so that it can be replaced (its author put it into maintenance mode).
 * Calls its transformation alone: the linting and bundling before it has been done, and takes as long again.
 * Throws what openapi-typescript throws for a document that it cannot make types of.
 */
export function typesText(document: JsonObject, integers: Integers = "bigint"): string {
  const documentText = writeExactJson(document);
  const { document: whole, names } = withCallbackItems(document, documentText);
  const mark = freeName(documentText);
  const hash = `${mark}Hash_`;
  const { document: typed, schemas } = typedDocument(toOpenApi31(whole), hash);
  const copy = withoutBigInts(typed) as unknown as OpenAPI3;
  const nodes = withFurtherMethods(transformSchema(copy, contextOf(copy, mark)));
  const frame = astToString([...withCallbackInterface(nodes, names)]).replaceAll(hash, "#");
  const text = frame.replaceAll(
    new RegExp(`^( *)(.*?)${mark}(\\d+)_`, "gm"),
    (_line, indent: string, before: string, index: string) => {
      return `${indent}${before}${schemaType(withTypedIntegers(schemas[Number(index)] ?? true, integers), indent)}`;
    },
  );
  return text.includes("WithRequired<") ? `${requiredHelper}${text}` : text;
}

/** A name that is nowhere in the contract. */
function freeName(text: string): string {
  let name = "PlateType";
  while (text.includes(name)) name += "T";
  return name;
}

/** Members that are required by another schema than the one that declares them; of a union, each object. */
const requiredHelper = `type WithRequired<T, K extends PropertyKey> = T extends object ? T & {
    [P in K]-?: P extends keyof T ? Exclude<T[P], undefined> : unknown;
} : T;
`;

/**
 * What openapi-typescript makes of its options by default, but for the document's own order (it is sorted), `bigint`, and
 * objects without `properties`, which hold anything (JSON Schema, 10.3.2) and not nothing.
 */
function contextOf(document: OpenAPI3, mark: string): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
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
    transform: (schema: SchemaObject) => {
      const index = (schema as Readonly<Record<string, unknown>>)[standInKey];
      return index === undefined ? undefined : ts.factory.createTypeReferenceNode(`${mark}${index}_`);
    },
    transformProperty: undefined,
  };
  return context as GlobalContext;
}

/** openapi-typescript knows no bigint: bounds become doubles, and what would be printed (examples, defaults, enumerations) text. */
function withoutBigInts(value: unknown, name = ""): unknown {
  if (typeof value === "bigint" || isDecimal(value))
    return /^(exclusive)?(minimum|maximum)$|^multipleOf$/i.test(name) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map((item) => withoutBigInts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutBigInts(member, key)]));
}
