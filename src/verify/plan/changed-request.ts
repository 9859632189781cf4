import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import { partAt, withPart } from "../../contract/json/json-edit.ts";
import { parsePointer, toPointer } from "../../contract/json/json-pointer.ts";
import type { LinkModel } from "../../contract/model/contract-model.ts";
import type { SchemaFacts } from "../../contract/schema/schema-facts.ts";
import { bodyContentOf, type PlannedScenario, schemaPlaceOf, type Target } from "../model/target.ts";
import type { UnsignedRequest } from "../model/unsigned-request.ts";
import { type KnownGood, requestWith } from "./known-good.ts";
import { violationsOf } from "./oracle.ts";
import { placeInSchema } from "./place-in-schema.ts";

/** A body, and the pointers of the values in it that are not the scenario's. */
export interface RequestVariant {
  readonly value: JsonValue;
  readonly changed: readonly string[];
}

const ofBody = "$request.body#";

/**
 * The request of a scenario with other values wherever a link says that they are read back, so that a target which never stored
 * them, or holds them in too small a type, cannot agree by chance. What finds the linked thing again stays as it is.
 * `undefined` where nothing can be changed.
 */
export function changedRequest(source: Target, link: LinkModel, scenario: PlannedScenario): RequestVariant | undefined {
  const content = bodyContentOf(source.operation);
  if (content === undefined) return undefined;
  const keys = JSON.stringify([link.requestBody ?? null, link.parameters], asText);
  let value = scenario.request.value;
  const changed: string[] = [];
  for (const { equals } of link.agreements) {
    if (typeof equals !== "string" || !equals.startsWith(ofBody) || keys.includes(JSON.stringify(equals))) continue;
    const steps = parsePointer(equals.slice(ofBody.length));
    const { facts } = placeInSchema(source.model.document, schemaPlaceOf(content), { json: value, steps });
    const other = otherValue(partAt(value, steps), facts, changed.length);
    if (other === undefined) continue;
    const candidate = withPart(value, steps, other);
    if (violationsOf(source, requestWith(source, candidate, scenario).unsigned).length > 0) continue;
    value = candidate;
    changed.push(equals.slice(ofBody.length));
  }
  return changed.length === 0 ? undefined : { value, changed };
}

/**
 * A valid request whose integers and booleans all are other ones, for links that do not say what is read back; `undefined` where none
 * can be changed.
 */
export function variedRequest(
  source: Target,
  { body, scenario }: KnownGood,
  links: readonly LinkModel[],
): UnsignedRequest | undefined {
  const content = bodyContentOf(source.operation);
  if (content === undefined || body === undefined) return undefined;
  let value = body;
  const keys = JSON.stringify(
    links.map(({ requestBody = null, parameters }) => [requestBody, parameters]),
    asText,
  );
  for (const [index, steps] of scalarSteps(body).entries()) {
    // What finds the linked thing again stays as it is.
    if (keys.includes(JSON.stringify(ofBody + toPointer(steps)))) continue;
    const { facts } = placeInSchema(source.model.document, schemaPlaceOf(content), { json: value, steps });
    const other = otherValue(partAt(value, steps), facts, index);
    if (other === undefined) continue;
    const candidate = withPart(value, steps, other);
    if (violationsOf(source, requestWith(source, candidate, scenario).unsigned).length === 0) value = candidate;
  }
  return value === body ? undefined : requestWith(source, value, scenario).unsigned;
}

function scalarSteps(value: JsonValue, above: readonly string[] = []): readonly (readonly string[])[] {
  if (!isJsonObject(value)) return Array.isArray(value) ? [] : [above];
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : scalarSteps(member, [...above, name]),
  );
}

function asText(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Beyond it, 32-bit floating point skips integers. */
const singlePrecision = 2n ** 24n;

/** Integers as large as they may be, each another one, so that no smaller type holds them; the other one of true and false. */
function otherValue(
  value: JsonValue | undefined,
  facts: SchemaFacts | undefined,
  index: number,
): JsonValue | undefined {
  if (typeof value === "boolean") return !value;
  if (typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value))) {
    const maximum = facts?.keywords.get("maximum")?.value;
    const largest = typeof maximum === "bigint" || Number.isInteger(maximum) ? BigInt(maximum as number) : undefined;
    const other = largest === undefined ? singlePrecision + 1n + BigInt(2 * index) : largest - BigInt(3 * index + 1);
    return Number.isSafeInteger(Number(other)) ? Number(other) : other;
  }
  return undefined;
}
