import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { OpenApiVersion } from "../version/openapi-version.ts";
import { type KeywordFlaw, keywordRules30, keywordRules31 } from "./keyword-rules.ts";

/** A Schema Object without its flawed keywords, those of the schemas in it apart, and what they were. */
export interface SoundSchema {
  readonly schema: JsonObject;
  readonly flaws: readonly (KeywordFlaw & { readonly keyword: string })[];
}

/**
 * Leaves out of one Schema Object, or repairs, each keyword with a value that it cannot have in a version of OpenAPI. A schema
 * without flaws is returned itself.
 */
export function soundKeywords(schema: JsonObject, version: OpenApiVersion): SoundSchema {
  const rules = version === "3.0" ? keywordRules30 : keywordRules31;
  const flaws = Object.entries(schema).flatMap(([keyword, value]) => {
    const found = Object.hasOwn(rules, keyword) ? rules[keyword]?.(value as JsonValue) : undefined;
    return (found ?? []).map((flaw) => ({ ...flaw, keyword }));
  });
  if (flaws.length === 0) return { schema, flaws };
  const copy: Record<string, JsonValue | undefined> = { ...schema };
  for (const { keyword, kept } of flaws) {
    if (kept === undefined) delete copy[keyword];
    else copy[keyword] = kept;
  }
  return { schema: copy, flaws };
}
