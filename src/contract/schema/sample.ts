import type { JsonObject, JsonValue } from "../json/json.ts";
import { sampleOfPattern } from "./sample-pattern.ts";
import { factsOf, type SchemaFacts, type SchemaPlace } from "./schema-facts.ts";

/** Deeper than this, objects and arrays stay empty, so that circular schemas end. */
const deepest = 8;

/** How far a sample goes. */
export interface SampleOptions {
  /** Whether arrays stay as short as they may be, which keeps samples of schemas that hold themselves small. */
  readonly shortest?: boolean;
  /** Whether the examples and defaults of schemas are passed over: they may break the schema that they stand in. */
  readonly withoutExamples?: boolean;
}

/** More than any sample needs: schemas that hold themselves in several members can double with each level. */
const mostParts = 5_000;

interface Making extends SampleOptions {
  /** The levels above the value. */
  readonly depth: number;
  /** How many values may still be made; without any left, objects and arrays stay empty. */
  readonly parts: { left: number };
}

/**
 * A value that fits a schema as far as its keywords can be met one by one: its example or default, otherwise the smallest
 * one that can be made. The oracle has the last word on whether it is valid.
 */
export function sampleOf(document: JsonObject, place: SchemaPlace, options: SampleOptions = {}): JsonValue {
  const parts = { left: mostParts };
  const sample = make(document, place, { ...options, depth: 0, parts });
  const isCut = parts.left <= 0 && options.shortest !== true;
  return isCut ? sampleOf(document, place, { ...options, shortest: true }) : sample;
}

function make(document: JsonObject, place: SchemaPlace, making: Making): JsonValue {
  const facts = factsOf(document, place);
  const given = givenValue(facts, making);
  making.parts.left -= 1;
  if (given !== undefined) return given;
  switch (firstType(facts)) {
    case "object":
      return sampleObject(document, facts, making);
    case "array":
      return sampleArray(document, facts, making);
    case "integer":
      return sampleInteger(facts);
    case "number":
      return sampleInteger(facts);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return sampleString(facts);
  }
}

function givenValue({ keywords }: SchemaFacts, { withoutExamples = false }: SampleOptions): JsonValue | undefined {
  const examples = keywords.get("examples")?.value;
  const list = keywords.get("enum")?.value;
  const given = [
    keywords.get("example")?.value,
    Array.isArray(examples) ? examples[0] : undefined,
    keywords.get("default")?.value,
  ];
  const candidates = [
    keywords.get("const")?.value,
    ...(withoutExamples ? [] : given),
    Array.isArray(list) ? list[0] : undefined,
  ];
  return candidates.find((value) => value !== undefined && value !== null) as JsonValue | undefined;
}

function firstType({ types }: SchemaFacts): string {
  const [first, ...others] = types ?? ["string"];
  return first === "null" ? (others[0] ?? first) : (first ?? "string");
}

function sampleObject(document: JsonObject, facts: SchemaFacts, making: Making): JsonObject {
  const { depth, parts } = making;
  if (depth > deepest || parts.left <= 0) return {};
  const least = Number(facts.keywords.get("minProperties")?.value ?? 0);
  const places = [...facts.properties];
  const required = places.filter(([name]) => facts.required.has(name));
  const optional = places.filter(([name]) => !facts.required.has(name));
  const wanted = [...required, ...optional.slice(0, Math.max(0, least - required.length))];
  const unknown = [...facts.required.keys()].filter((name) => !facts.properties.has(name));
  return Object.fromEntries([
    ...wanted.map(([name, place]) => [name, make(document, place, { ...making, depth: depth + 1 })] as const),
    ...unknown.map((name) => [name, sampleOfUnknown] as const),
  ]);
}

/** A member that is required and of which the schema says nothing else. */
const sampleOfUnknown = "text";

function sampleArray(document: JsonObject, facts: SchemaFacts, making: Making): JsonValue {
  const { depth, parts, shortest = false } = making;
  if (parts.left <= 0) return [];
  const least = Number(facts.keywords.get("minItems")?.value ?? 0);
  const count = facts.items === undefined || shortest || depth > deepest ? least : Math.max(1, least);
  const item = facts.items ?? { schema: true, pointer: facts.pointer };
  return Array.from({ length: Math.min(count, 20) }, () => make(document, item, { ...making, depth: depth + 1 }));
}

function sampleInteger({ keywords }: SchemaFacts): number | bigint {
  const step = keywords.get("multipleOf")?.value;
  if (typeof step === "number" || typeof step === "bigint") return step;
  const low = keywords.get("minimum")?.value;
  if (typeof low === "number" || typeof low === "bigint") return low;
  const above = keywords.get("exclusiveMinimum")?.value;
  if (typeof above === "number") return Math.floor(above) + 1;
  const high = keywords.get("maximum")?.value;
  return typeof high === "number" && high < 1 ? high : 1;
}

const samplesOfFormat: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:30:00Z",
  time: "12:30:00Z",
  duration: "P1D",
  email: "someone@example.com",
  "idn-email": "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/a",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  byte: "YWJj",
  regex: "a",
  "json-pointer": "/a",
};

function sampleString({ keywords }: SchemaFacts): string {
  const pattern = keywords.get("pattern")?.value;
  const fromPattern = typeof pattern === "string" ? sampleOfPattern(pattern) : undefined;
  const format = keywords.get("format")?.value;
  const text = fromPattern ?? samplesOfFormat[String(format)] ?? "text";
  const least = Number(keywords.get("minLength")?.value ?? 0);
  const most = Number(keywords.get("maxLength")?.value ?? Number.POSITIVE_INFINITY);
  if (fromPattern !== undefined) return text;
  return text.padEnd(Math.min(least, 100_000), "a").slice(0, Math.max(most, 0));
}
