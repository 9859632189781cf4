import { isJsonNumber } from "../../contract/json/compare-numbers.ts";
import { isDecimal } from "../../contract/json/decimal.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import { isBigInteger } from "../../contract/schema/big-integer.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";
import { type Integers, integerKey } from "../integers.ts";
import { docComment } from "./doc-comment.ts";

/** Further lines of a type are indented by this much more than the line before them. */
const step = "    ";

/**
 * A schema as a TypeScript type: what the validators take, as far as types can say it. Lengths, bounds, patterns, `not`, `if` and
 * `contains` say nothing of types; `then`, `else` and `dependentSchemas` say which further members there may be; a discriminator does
 * not validate (OpenAPI 3.1, section 4.8.25).
 */
export function schemaType(schema: JsonSchema, indent = ""): string {
  if (typeof schema === "boolean") return schema ? "unknown" : "never";
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  if (listed !== undefined) return listedType(schema, listed);
  const branches = [schema.anyOf, schema.oneOf].filter(Array.isArray) as readonly (readonly JsonSchema[])[];
  const composed = [
    ...(schema.$ref === undefined ? [] : [referredType(schema.$ref)]),
    ...(schema.allOf ?? []).map((part) => schemaType(part, indent)),
    ...branches.map((list) => union(list.map((branch) => schemaType(branch, indent)))),
  ];
  const own = ownType(schema, { indent, isAlone: composed.length === 0 });
  const conditional = conditionalTypes(schema, indent);
  const whole = intersection([...(own === undefined ? [] : [own]), ...composed, ...conditional]);
  return composed.length === 0 ? whole : withRequired(whole, schema);
}

/** What an object may have besides where a condition holds: each member is optional, since the condition may not hold. */
function conditionalTypes(schema: JsonSchemaObject, indent: string): readonly string[] {
  const types = [schema.type ?? "object"].flat();
  if (types.length !== 1 || types[0] !== "object") return [];
  const dependent = Object.values((schema.dependentSchemas ?? {}) as Readonly<Record<string, unknown>>);
  const choices = [
    ...(schema.if === undefined ? [] : [[schema.then, schema.else]]),
    ...dependent.map((part) => [part]),
  ];
  return choices.flatMap((parts) => {
    const types = parts.filter(namesMembers).map((part) => `Partial<${schemaType(part, indent)}>`);
    return types.length === 0 ? [] : [union([...types, ...(types.length < 2 ? ["{}"] : [])])];
  });
}

function namesMembers(part: unknown): part is JsonSchemaObject {
  if (!isSchema(part) || typeof part === "boolean") return false;
  return part.properties !== undefined || part.$ref !== undefined || part.allOf !== undefined;
}

/** `#/components/schemas/Card` as `components["schemas"]["Card"]`. */
function referredType($ref: string): string {
  const [, section = "", ...names] = decodeURIComponent($ref).split("/");
  const steps = names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return section === "components" && steps.length === 2
    ? `components[${steps.map((name) => JSON.stringify(name)).join("][")}]`
    : "unknown";
}

/** Members that are asked for by another schema than the one that declares them. */
function withRequired(type: string, { required = [], properties = {} }: JsonSchemaObject): string {
  const names = required.filter((name) => !Object.hasOwn(properties, name));
  return names.length === 0 ? type : `WithRequired<${type}, ${names.map((name) => JSON.stringify(name)).join(" | ")}>`;
}

function listedType(schema: JsonSchemaObject, listed: readonly JsonValue[]): string {
  const form = integerForm(schema);
  if (form === "string")
    return union(listed.map((value) => literalType(isJsonNumber(value) ? String(value) : value, false)));
  if (form === "number")
    return union(listed.map((value) => (typeof value === "bigint" ? "number" : literalType(value, false))));
  return union(listed.map((value) => literalType(value, form === "bigint")));
}

/** How a big integer is typed; `undefined` for any other schema. */
function integerForm(schema: JsonSchemaObject): Integers | undefined {
  return isBigInteger(schema) ? (((schema as Record<string, unknown>)[integerKey] as Integers) ?? "bigint") : undefined;
}

function literalType(value: JsonValue, isBig: boolean): string {
  if (typeof value === "bigint") return `${value}n`;
  if (isDecimal(value)) return "number";
  if (typeof value === "number" && isBig && Number.isInteger(value)) return `${value}n`;
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => literalType(item, false)).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${literalType(member ?? null, false)}`,
  );
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}

interface OwnOptions {
  readonly indent: string;
  /** Whether nothing else says what the value is. */
  readonly isAlone: boolean;
}

/** What the schema's own keywords say; `undefined` where others say it all. */
function ownType(schema: JsonSchemaObject, options: OwnOptions): string | undefined {
  const types = [schema.type ?? impliedType(schema) ?? []].flat();
  if (types.length === 0) return options.isAlone ? "unknown" : undefined;
  const parts = types.map((type) => typeOfName(type, schema, options));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : union(known);
}

function impliedType({
  properties,
  additionalProperties,
  patternProperties,
  required,
  items,
  prefixItems,
}: JsonSchemaObject) {
  if (properties ?? patternProperties ?? required ?? isSchemaObject(additionalProperties)) return "object";
  if (additionalProperties === false) return "object";
  return (items ?? prefixItems) === undefined ? undefined : "array";
}

function isSchemaObject(value: unknown): true | undefined {
  return isSchema(value) && typeof value === "object" ? true : undefined;
}

function typeOfName(type: string, schema: JsonSchemaObject, options: OwnOptions): string | undefined {
  switch (type) {
    case "object":
      return objectType(schema, options);
    case "array":
      return arrayType(schema, options);
    case "integer":
      return integerForm(schema) ?? "number";
    case "string":
      return schema.format === "binary" ? "Uint8Array | string" : "string";
    case "number":
    case "boolean":
    case "null":
      return type;
    default:
      return "unknown";
  }
}

function objectType(schema: JsonSchemaObject, { indent, isAlone }: OwnOptions): string | undefined {
  const { properties = {}, patternProperties = {}, required = [] } = schema;
  const isWhole = isAlone && schema.if === undefined && schema.dependentSchemas === undefined;
  const additionalProperties = schema.additionalProperties ?? (isWhole ? schema.unevaluatedProperties : undefined);
  const inner = indent + step;
  const members = Object.entries(properties).map(([name, member]) => ({
    name,
    member,
    isRequired: required.includes(name),
    type: schemaType(member, inner),
  }));
  // Next to $ref and allOf they are asked for by `WithRequired`.
  const undeclared = isAlone ? required.filter((name) => !Object.hasOwn(properties, name)) : [];
  const open = [
    ...Object.values(patternProperties),
    ...(isSchema(additionalProperties) && typeof additionalProperties === "object" ? [additionalProperties] : []),
  ];
  if (members.length + undeclared.length + open.length === 0) {
    if (!isAlone) return undefined;
    return additionalProperties === false ? "Record<string, never>" : `{\n${inner}[key: string]: unknown;\n${indent}}`;
  }
  const others = open.map((each) => schemaType(each, inner));
  const index = union([
    ...members.map(({ type }) => type),
    ...others,
    ...(members.some(({ isRequired }) => !isRequired) ? ["undefined"] : []),
  ]);
  const lines = [
    ...members.map(
      ({ name, member, isRequired, type }) =>
        `${docComment(member, inner)}${inner}${memberName(name)}${isRequired ? "" : "?"}: ${type};\n`,
    ),
    ...undeclared.map((name) => `${inner}${memberName(name)}: ${open.length === 0 ? "unknown" : union(others)};\n`),
    ...(open.length === 0 ? [] : [`${inner}[key: string]: ${index};\n`]),
  ];
  return `{\n${lines.join("")}${indent}}`;
}

function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function arrayType(schema: JsonSchemaObject, { indent, isAlone }: OwnOptions): string {
  const { prefixItems, minItems = 0, contains, unevaluatedItems } = schema;
  const others = isAlone && contains === undefined && isSchema(unevaluatedItems) ? unevaluatedItems : true;
  const rest = schemaType(schema.items ?? others, indent);
  if (prefixItems === undefined) return rest === "never" ? "[]" : `${grouped(rest)}[]`;
  const first = prefixItems.map((item, index) => {
    const type = schemaType(item, indent);
    return index < Number(minItems) ? type : `${grouped(type)}?`;
  });
  return `[${[...first, ...(rest === "never" ? [] : [`...${grouped(rest)}[]`])].join(", ")}]`;
}

function grouped(type: string): string {
  return /^(?:[\w$.]+|components(?:\[[^[\]]+\])+|"[^"]*")$/.test(type) ? type : `(${type})`;
}

function union(types: readonly string[]): string {
  const different = [...new Set(types)].filter((type) => type !== "never");
  if (different.includes("unknown")) return "unknown";
  return different.length === 0
    ? "never"
    : different.map((type) => (type.includes(" & ") && different.length > 1 ? `(${type})` : type)).join(" | ");
}

function intersection(types: readonly string[]): string {
  const different = [...new Set(types)].filter((type) => type !== "unknown");
  if (different.length === 0) return "unknown";
  return different.length === 1
    ? (different[0] ?? "unknown")
    : different.map((type) => (type.includes(" | ") ? `(${type})` : type)).join(" & ");
}
