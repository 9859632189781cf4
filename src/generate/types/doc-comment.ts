import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";

/** The comment that editors show for a member, with its line end; empty where the schema says nothing for people. */
export function docComment(schema: JsonSchema, indent: string): string {
  if (typeof schema === "boolean") return "";
  const { title, description, format, deprecated, default: usual } = schema;
  const example = schema.example ?? schema.examples?.[0];
  const lines = [
    ...(typeof title === "string" ? [title] : []),
    ...(typeof format === "string" ? [`Format: ${format}`] : []),
    ...(deprecated === true ? ["@deprecated"] : []),
    ...(typeof description === "string" ? [`@description ${description}`] : []),
    ...(usual === undefined ? [] : [`@default ${textOf(usual)}`]),
    ...(example === undefined ? [] : [`@example ${textOf(example)}`]),
    ...(schema.const === undefined ? [] : ["@constant"]),
    ...(Array.isArray(schema.enum) ? ["@enum"] : []),
  ].flatMap((line) => line.trim().replaceAll("*/", "*\\/").split(/\r?\n/));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? writeExactJson(value, 2) : String(value);
}
