import { equalJson } from "../../../contract/json/equal-json.ts";
import { writeExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { parsePointer } from "../../../contract/json/json-pointer.ts";
import type { NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";
import { doubtful, same } from "../relate/relation.ts";
import type { Comparing } from "./comparing.ts";
import { factChange, type SchemaFinding, type SchemaPair } from "./schema-pair.ts";

/** Said member by member, by the object that has the member. */
const flags: ReadonlySet<string> = new Set(["readOnly", "writeOnly"]);

/** How the annotations differ: words, defaults, the form in XML, extensions; and keywords that nothing is known of. */
export function compareWords(pair: SchemaPair, comparing: Comparing): readonly SchemaFinding[] {
  const { base, revision } = pair;
  return [
    ...changedFacts(base.words, revision.words)
      .filter(([keyword]) => !flags.has(keyword) && (keyword !== "xml" || comparing.hasXml))
      .map(([keyword, facts]) => wordChange(keyword, facts, pair)),
    ...changedFacts(base.unknown, revision.unknown).map(([keyword, facts]) => ({
      ...factChange(keyword, pair, facts, doubtful),
      subject: "Unknown",
    })),
  ];
}

type Facts = readonly [Fact | undefined, Fact | undefined];

function wordChange(keyword: string, facts: Facts, pair: Pick<SchemaPair, "base" | "revision">): SchemaFinding {
  const change = factChange(keyword, pair, facts, same);
  if (keyword === "default") return change;
  if (keyword === "xml") return { ...change, subject: "Xml" };
  if (keyword === "x-extensible-enum" && facts.every((fact) => Array.isArray(fact?.value))) {
    return { ...change, subject: "KnownValues" };
  }
  return { ...change, ...(keyword === "deprecated" ? {} : { subject: "Words" }), isWords: true };
}

function changedFacts(
  before: NormalSchema["words"],
  after: NormalSchema["words"],
): readonly (readonly [string, Facts])[] {
  const keywords = new Set([...before.keys(), ...after.keys()]);
  return [...keywords].flatMap((keyword) => {
    const facts: Facts = [before.get(keyword), after.get(keyword)];
    return equalJson(meaning(keyword, facts[0]), meaning(keyword, facts[1])) ? [] : [[keyword, facts] as const];
  });
}

/**
 * `attribute` and `wrapped` of `xml` are false where they are missing, and `name` is that of the property (OpenAPI 3.1.1, section
 * 4.8.26); `nodeType` says the same since OpenAPI 3.2 (section 4.26); the order of the values of `x-extensible-enum` means nothing.
 */
function meaning(keyword: string, fact: Fact | undefined): JsonValue | undefined {
  if (keyword === "x-extensible-enum" && Array.isArray(fact?.value)) return [...new Set(fact.value.map(textOf))].sort();
  if (keyword !== "xml" || !isJsonObject(fact?.value)) return fact?.value;
  const [section, property] = parsePointer(fact.pointer).slice(-3);
  const own = section === "properties" ? property : undefined;
  const said = Object.entries(fact.value).flatMap(([name, value]): readonly (readonly [string, JsonValue])[] => {
    if (value === false || value === undefined || (name === "name" && value === own)) return [];
    if (value === true && name === "attribute") return [["nodeType", "attribute"]];
    return value === true && name === "wrapped" ? [["nodeType", "element"]] : [[name, value]];
  });
  return said.length === 0 ? undefined : (Object.fromEntries(said) as JsonValue);
}

function textOf(value: JsonValue): string {
  return writeExactJson(value);
}
