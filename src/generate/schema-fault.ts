import { Ajv2020 } from "ajv/dist/2020.js";
import { type AjvCheck, toViolations } from "../contract/ajv-check.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import type { Violation } from "../contract/validator.ts";
import { patternDialect } from "./pattern-dialect.ts";

let metaSchema: AjvCheck | undefined;

/**
 * The first place where a schema (as `toAjvSchema` makes it) is none of JSON Schema 2020-12: a keyword with a value that it
 * cannot have, or a pattern that is no regular expression of ECMA-262.
 */
export function findSchemaFault(schema: JsonSchema): Violation | undefined {
  metaSchema ??= compileMetaSchema();
  return toViolations(metaSchema, schema)[0];
}

function compileMetaSchema(): AjvCheck {
  const ajv = new Ajv2020({ strict: false, messages: false, logger: false });
  ajv.addFormat("regex", (text) => patternDialect(text) === "unicode");
  return ajv.getSchema("https://json-schema.org/draft/2020-12/schema") as AjvCheck;
}
