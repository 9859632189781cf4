import { exactNumber } from "../contract/json/exact-json.ts";
import { type Formats, formatFact } from "../contract/schema/formats.ts";
import { exactTypeKeyword } from "./exact-ajv.ts";
import { isNode, type Node } from "./plugin-types.ts";

/** Keywords whose values are data, not schemas. */
const dataKeywords = new Set(["const", "default", "enum", "example", "examples", "value"]);
/** Keywords whose members are named by the author, so that a name among them is no keyword. */
const mapKeywords = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties", "schemas"]);
/** What schemas are prepared by. */
export interface PrepareRules {
  /** Where a `$ref` as written leads to, in the form in which `createExactAjv` is to follow it. */
  readonly resolveRef: (ref: string) => string;
  readonly formats: Formats;
}

/**
 * A copy of a document in which every schema, wherever it is, is written for `createExactAjv`: `type` under the
 * name of our keyword, `$ref`s resolved, anchors left out (those of two files may be equal), and the habits of OpenAPI 3.0
 * (`nullable`, `exclusiveMinimum: true`) as in 3.1.
 */
export function prepareSchemas(document: unknown, rules: PrepareRules): unknown {
  const copy = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, false));
    if (!isNode(value)) return value;
    const members: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      const isData = !isMap && dataKeywords.has(name);
      setMember(members, name, isData ? member : copy(member, !isMap && mapKeywords.has(name)));
    }
    return isMap ? members : translate(members, rules);
  };
  return copy(document, false);
}

/** An ordinary assignment would lose a member named `__proto__`. */
function setMember(members: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
}

function translate(schema: Record<string, unknown>, { resolveRef, formats }: PrepareRules): Node {
  const { type, nullable, format, $anchor, $dynamicAnchor, $dynamicRef, ...rest } = schema;
  const keywords: Record<string, unknown> = { ...rest };
  if (typeof rest.$ref === "string") keywords.$ref = resolveRef(rest.$ref);
  else if (typeof $dynamicRef === "string") keywords.$ref = resolveRef($dynamicRef);
  if (typeof type === "string" || Array.isArray(type)) {
    keywords[exactTypeKeyword] = nullable === true ? [type, "null"].flat() : type;
    if (nullable === true && Array.isArray(rest.enum)) keywords.enum = [...rest.enum, null];
  } else if (type !== undefined) {
    keywords.type = type;
  }
  moveExclusive(keywords, "exclusiveMinimum", "minimum");
  moveExclusive(keywords, "exclusiveMaximum", "maximum");
  return formats === "annotations" ? keywords : addFormat(keywords, format);
}

/** OpenAPI 3.0, section 4.7.24: the exclusive keywords are booleans that sharpen the plain ones. */
function moveExclusive(keywords: Record<string, unknown>, exclusive: string, plain: string): void {
  if (typeof keywords[exclusive] !== "boolean") return;
  if (keywords[exclusive]) {
    keywords[exclusive] = keywords[plain];
    delete keywords[plain];
  } else {
    delete keywords[exclusive];
  }
}

/** A format of numbers is a range; a bound that the schema itself declares counts in place of the format's. */
function addFormat(keywords: Record<string, unknown>, format: unknown): Node {
  if (format === undefined) return keywords;
  const fact = formatFact({ format });
  if (fact.kind !== "range") return { ...keywords, format };
  const { minimum, maximum } = fact.range;
  return { minimum: exactNumber(minimum), maximum: exactNumber(maximum), ...keywords };
}
