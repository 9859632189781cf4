import type { JsonObject } from "../contract/json/json.ts";
import { parsePointer } from "../contract/json/json-pointer.ts";
import { type AjvCheck, toViolations } from "../contract/model/ajv-check.ts";
import type { Violation } from "../contract/model/validator.ts";
import type { Formats } from "../contract/schema/formats.ts";
import type { Direction } from "../contract/schema/sent-members.ts";
import { type ReadXml, readXml, saysXml } from "../contract/wire/xml/read-xml.ts";
import { compileAtPointers } from "../generate/validators/check-at-pointer.ts";
import { toFragment } from "../reader/bundle/bundle-names.ts";
import type { Location, Source } from "./plugin-types.ts";
import { joinSources, pointerInto } from "./schema-document.ts";

/** One way in which an example breaks its schema. */
export interface ExampleFault {
  /** Steps from the value to the place that is wrong; where a member is missing, to the object without it. */
  readonly steps: readonly string[];
  /** Steps to what `asks` speaks of: the missing member itself. */
  readonly subject: readonly string[];
  /** What the schema asks there: "must have 27 or more characters". */
  readonly asks: string;
  /** Equal for faults that one change repairs: of a value with several, or of the branches of a choice. */
  readonly place: string;
}

/** Checks an exact value against the schema at a location; `undefined` for a schema that no value can be checked against. */
export type ExampleChecker = (
  schema: Location,
  value: unknown,
  direction: Direction,
) => readonly ExampleFault[] | undefined;

/** A checker over these files, which must be all that the schemas refer to. */
export function createExampleChecker(sources: Iterable<Source>, formats: Formats = "asserted"): ExampleChecker {
  const document = joinSources(sources, formats);
  const checkAt = compileAtPointers({ document, locate: () => undefined });
  return (schema, value, direction) => {
    try {
      const check = checkAt(pointerInto(document, schema), direction);
      return check === undefined ? undefined : faultsOf(check, value);
    } catch (error) {
      // A schema that is defined by itself alone: no check of it ends.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

function faultsOf(check: AjvCheck, value: unknown): readonly ExampleFault[] {
  if (check(value)) return [];
  const conditions = (check.errors ?? []).filter(({ keyword }) => keyword === "if");
  const violations = toViolations(check, value);
  const choices = [
    ...conditions.map(({ instancePath }) => instancePath),
    ...violations.filter(({ keyword }) => choiceKeywords.has(keyword)).map(({ at }) => at),
  ];
  return violations.map((violation) => toFault(violation, choices));
}

const choiceKeywords: ReadonlySet<string> = new Set(["anyOf", "oneOf", "not", "contains"]);
const missingKeywords: ReadonlySet<string> = new Set(["required", "dependentRequired"]);
const surplusKeywords: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties"]);

function toFault({ at, keyword, message }: Violation, choices: readonly string[]): ExampleFault {
  const subject = parsePointer(at);
  const parent = at.slice(0, at.lastIndexOf("/"));
  const broken = missingKeywords.has(keyword) || surplusKeywords.has(keyword) ? parent : at;
  const choice = choices.find((path) => broken === path || broken.startsWith(`${path}/`));
  return {
    steps: missingKeywords.has(keyword) ? subject.slice(0, -1) : subject,
    subject,
    asks: message,
    place: choice ?? (surplusKeywords.has(keyword) ? parent : at),
  };
}

/**
 * Reads the text of an XML document by the schema at a location; `undefined` where the schema leaves it a text, so that there is
 * nothing to check.
 */
export type XmlExampleReader = (schema: Location, text: string) => ReadXml | undefined;

/** A reader over these files, which must be all that the schemas refer to. */
export function createXmlExampleReader(sources: Iterable<Source>): XmlExampleReader {
  let document: JsonObject | undefined;
  return (schema, text) => {
    document ??= joinSources(sources, "annotations");
    const own = { $ref: toFragment(pointerInto(document, schema)) };
    return saysXml(own, document) ? readXml(text, own, document) : undefined;
  };
}
