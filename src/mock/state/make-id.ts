import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import { createFitsSchema } from "../../contract/schema/fits-schema.ts";
import { allowsType, factsOf, type SchemaPlace } from "../../contract/schema/schema-facts.ts";

/** The most candidates that are tried of a kind. */
const longestText = 64;

/**
 * The id of the `number`th item, by the schema of ids: an integer, a UUID, or a text that holds the number. `undefined` where none of
 * these fits, as under most patterns.
 */
export function makeId(number: number, place: SchemaPlace, document: JsonObject): JsonValue | undefined {
  const facts = factsOf(document, place);
  const fits = createFitsSchema(document, "response");
  const low = Number(facts.keywords.get("minimum")?.value ?? 1);
  const integers = allowsType(facts, "integer") ? [number, low - 1 + number, low + number] : [];
  const length = Number(facts.keywords.get("minLength")?.value ?? 0);
  const digits = String(number);
  const texts = allowsType(facts, "string")
    ? [uuidOf(number), digits, digits.padStart(Math.min(length, longestText), "0")]
    : [];
  const isUuid = facts.keywords.get("format")?.value === "uuid";
  const candidates = [...integers, ...(isUuid ? texts : texts.slice(1)), ...texts];
  return candidates.find((candidate) => Number.isNaN(candidate) === false && fits(place.schema, candidate));
}

/** A UUID of version 4 (RFC 9562, section 5.4) whose last part counts. */
function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
