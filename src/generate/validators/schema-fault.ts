import { Ajv2020 } from "ajv/dist/2020.js";
import { type AjvCheck, toViolations } from "../../contract/model/ajv-check.ts";
import type { Violation } from "../../contract/model/validator.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { planPattern } from "../../contract/schema/pattern/pattern.ts";
import { mapSubSchemas } from "../../contract/schema/sub-schemas.ts";

let metaSchema: AjvCheck | undefined;

/**
 * The first place where a schema (as `toAjvSchema` makes it) is none of JSON Schema 2020-12: a keyword with a value that it
 * cannot have, or a pattern that is no regular expression of ECMA-262.
 */
export function findSchemaFault(schema: JsonSchema): Violation | undefined {
  metaSchema ??= compileMetaSchema();
  return toViolations(metaSchema, schema)[0] ?? findForeignPattern(schema, "");
}

function compileMetaSchema(): AjvCheck {
  const ajv = new Ajv2020({ strict: false, messages: false, logger: false });
  return ajv.getSchema("https://json-schema.org/draft/2020-12/schema") as AjvCheck;
}

/** The meta-schema asks for `format: regex`, but Ajv compiles it without formats. */
function findForeignPattern(schema: JsonSchema, at: string): Violation | undefined {
  if (typeof schema === "boolean") return undefined;
  const own = [
    ...(schema.pattern === undefined ? [] : [[schema.pattern, `${at}/pattern`] as const]),
    ...Object.keys(schema.patternProperties ?? {}).map((name) => [name, `${at}/patternProperties`] as const),
  ];
  for (const [pattern, place] of own) {
    const plan = planPattern(pattern);
    if (plan.kind === "refused") return noPattern(place, plan.reason);
  }
  let found: Violation | undefined;
  mapSubSchemas(schema, (below, step) => {
    found ??= findForeignPattern(below, at + step);
    return below;
  });
  return found;
}

function noPattern(at: string, reason: string): Violation {
  return { at, keyword: "format", limit: "regex", message: `must be a pattern that can be matched, and ${reason}` };
}
