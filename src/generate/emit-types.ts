import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isBigInteger } from "../contract/big-integer.ts";
import type { JsonObject } from "../contract/json.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { type GeneratedFile, notice } from "./generated-file.ts";

/**
 * types.ts: what openapi-typescript makes of the document, with `bigint` for big integers.
 * The one place that knows openapi-typescript, so that it can be replaced (its author put it into maintenance mode).
 */
export async function emitTypes(document: JsonObject): Promise<GeneratedFile> {
  const nodes = await openapiTS(withoutBigInts(document) as unknown as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: bigIntegerType,
  });
  return { path: "types.ts", text: `${notice}\n${astToString(nodes)}` };
}

const bigIntType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());

/** Bounds are doubles by now, but a bound that leaves ±2^53 still does so when it is rounded. */
function bigIntegerType(schema: SchemaObject): ts.TypeNode | undefined {
  if (!isBigInteger(schema as JsonSchema)) return undefined;
  const isNullable = Array.isArray(schema.type) && schema.type.includes("null" as never);
  return isNullable ? ts.factory.createUnionTypeNode([bigIntType, nullType]) : bigIntType;
}

/** openapi-typescript knows no bigint: bounds become doubles, and what would be printed (examples, defaults, enumerations) text. */
function withoutBigInts(value: unknown, name = ""): unknown {
  if (typeof value === "bigint")
    return /^(exclusive)?(minimum|maximum)$|^multipleOf$/i.test(name) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map((item) => withoutBigInts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutBigInts(member, key)]));
}
