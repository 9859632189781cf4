import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { Difference } from "../change.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange } from "./say-value.ts";

/** Formats of which the first is a part of the second (OpenAPI format registry). */
const widerFormats: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Properties, constraints, defaults and variants of values, each in the direction in which the value goes. */
export const schemaRules: readonly Rule[] = [
  ...directionRules("readOnly", "request"),
  ...directionRules("writeOnly", "response"),
  {
    id: "default-changed",
    applies: (difference) => isRequestDefault(difference) && difference.base?.value !== undefined,
    bump: "major",
    says: sayChange,
    reason: "whoever leaves the value out gets another effect",
  },
  {
    id: "default-added",
    applies: isRequestDefault,
    bump: "minor",
    says: sayChange,
    reason: "leaving the value out has a stated meaning now",
  },
  {
    id: "answer-default-changed",
    applies: matching({ subject: ["Schema"], property: ["default"] }),
    bump: "patch",
    says: sayChange,
    reason: "a default in an answer describes; it puts nothing on the wire",
  },
  {
    id: "required-property-added",
    applies: matching({ subject: ["Schema"], kind: "added", property: ["required"], direction: "request" }),
    bump: "major",
    says: () => "is new and required",
    reason: "callers do not send it yet",
  },
  {
    id: "request-property-removed",
    applies: (difference) =>
      isProperty(difference) && difference.kind === "removed" && difference.direction === "request",
    bump: "major",
    says: () => "is gone",
    reason: "a caller that sends it is no longer heard",
  },
  {
    id: "answer-property-removed",
    applies: (difference) => isProperty(difference) && difference.kind === "removed",
    bump: "major",
    says: () => "is gone",
    reason: "a caller that reads it finds nothing",
  },
  {
    id: "{direction}-property-added",
    applies: (difference) => isProperty(difference) && difference.kind === "added",
    bump: "minor",
    says: () => "is new",
    reason: "nobody can depend on it yet",
  },
  {
    id: "{direction}-mapping-removed",
    applies: (difference) => isMapping(difference) && difference.kind === "removed",
    bump: "major",
    says: () => "is gone",
    reason: "variants are told apart by another value",
  },
  {
    id: "{direction}-mapping-added",
    applies: (difference) => isMapping(difference) && difference.kind === "added",
    bump: "minor",
    says: () => "is new",
    reason: "nobody can depend on it yet",
  },
  ...brokenVariants("request", "a request that was right may be refused"),
  ...brokenVariants("response", "an answer may hold what callers never met"),
  {
    id: "{direction}-variants-refined",
    applies: isVariant,
    bump: "minor",
    says: sayVariant,
    reason: "whoever was right before still is",
  },
  {
    id: "{direction}-pattern-properties-changed",
    applies: ({ subject, kind, direction }) =>
      subject === "PatternProperties" && (direction === "request" ? kind === "added" : kind === "removed"),
    bump: "major",
    says: ({ kind }) => `patternProperties were ${kind}`,
    reason: "members of those names were free before, or are free now",
  },
  {
    id: "request-dependent-required-narrowed",
    applies: (difference) => isDependency(difference, "request") && dependenciesOf(difference).gained,
    bump: "major",
    says: sayDependency,
    reason: "a request that was right may be refused",
  },
  {
    id: "request-dependent-required-widened",
    applies: (difference) => isDependency(difference, "request"),
    bump: "minor",
    says: sayDependency,
    reason: "the server takes all that it took, and more",
  },
  {
    id: "answer-dependent-required-widened",
    applies: (difference) => isDependency(difference, "response") && dependenciesOf(difference).lost,
    bump: "major",
    says: sayDependency,
    reason: "a caller that reads a member beside another may find nothing",
  },
  {
    id: "answer-dependent-required-narrowed",
    applies: (difference) => isDependency(difference, "response"),
    bump: "minor",
    says: sayDependency,
    reason: "answers keep every promise that they kept, and a stricter one",
  },
  {
    id: "discriminator-changed",
    applies: matching({ subject: ["Discriminator"], property: ["propertyName"] }),
    bump: "major",
    says: sayChange,
    reason: "variants are told apart by another member",
  },
  {
    id: "request-format-widened",
    applies: ({ property, direction, base, revision }) =>
      property === "format" && direction === "request" && widerFormats[String(base?.value)] === revision?.value,
    bump: "minor",
    says: sayChange,
    reason: "the server takes all that it took, and more",
  },
  {
    id: "request-{property}-narrowed",
    applies: matching({ subject: ["Schema"], kind: "modified", direction: "request", breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "a request that was right may be refused",
  },
  {
    id: "answer-{property}-widened",
    applies: matching({ subject: ["Schema"], kind: "modified", direction: "response", breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "an answer may hold what callers never met",
  },
  {
    id: "request-{property}-widened",
    applies: matching({ subject: ["Schema"], kind: "modified", direction: "request" }),
    bump: "minor",
    says: sayChange,
    reason: "the server takes all that it took, and more",
  },
  {
    id: "answer-{property}-narrowed",
    applies: matching({ subject: ["Schema"], kind: "modified", direction: "response" }),
    bump: "minor",
    says: sayChange,
    reason: "answers keep every promise that they kept, and a stricter one",
  },
];

/** `readOnly` takes a value out of requests, `writeOnly` out of answers; in the other direction they say nothing. */
function directionRules(property: "readOnly" | "writeOnly", direction: "request" | "response"): readonly Rule[] {
  const what = direction === "request" ? "requests" : "answers";
  return [
    {
      id: `left-${direction}`,
      applies: (difference) =>
        matching({ property: [property], direction })(difference) && difference.revision?.value === true,
      bump: "major",
      says: () => `is no longer part of ${what} (${property})`,
      reason: `whoever relies on it in ${what} no longer can`,
    },
    {
      id: `joined-${direction}`,
      applies: matching({ property: [property], direction }),
      bump: "minor",
      says: () => `is part of ${what} now (${property} was taken away)`,
      reason: "nobody can depend on it yet",
    },
    {
      id: `${property === "readOnly" ? "read-only" : "write-only"}-marked`,
      applies: matching({ property: [property] }),
      bump: "patch",
      says: sayChange,
      reason: "says nothing in this direction",
    },
  ];
}

function isRequestDefault({ subject, property, direction }: Difference): boolean {
  return subject === "Schema" && property === "default" && direction === "request";
}

/** Parts of `oneOf`, `anyOf`, `allOf`, `not` and their like, which stand at no property's place. */
function isVariant(difference: Difference): boolean {
  const subjects = ["Schema", "SchemaList", "OneOf", "AnyOf", "AllOf"];
  return subjects.includes(difference.subject) && difference.kind !== "modified" && !isProperty(difference);
}

function brokenVariants(direction: "request" | "response", reason: string): readonly Rule[] {
  return [
    {
      id: "{direction}-variants-changed",
      applies: (difference) =>
        isVariant(difference) && difference.direction === direction && difference.verdict?.breaking === true,
      bump: "major",
      says: sayVariant,
      reason,
    },
  ];
}

/** The values by which variants are told apart. */
function isMapping({ place }: Difference): boolean {
  return /\/discriminator\/mapping\/[^/]+$|\/\$defs\/extended by [^/]+$/.test(place.at);
}

function sayVariant({ kind, place }: Difference): string {
  const [, keyword = "schema"] = /\/([a-zA-Z]+)(?:\/\d+)?$/.exec(place.at) ?? [];
  return `a part of ${keyword} was ${kind}`;
}

function isDependency({ subject, direction }: Difference, wanted: Difference["direction"]): boolean {
  return subject === "DependentRequired" && direction === wanted;
}

/** Whether some member demands another one that it did not demand, or no longer does (JSON Schema 2020-12 Validation, section 6.5.4). */
function dependenciesOf({ property, base, revision }: Difference): {
  readonly gained: boolean;
  readonly lost: boolean;
} {
  const [before, after] = [base?.value, revision?.value].map((value) => demandsOf(value, property));
  return {
    gained: (after ?? []).some((demand) => !before?.includes(demand)),
    lost: (before ?? []).some((demand) => !after?.includes(demand)),
  };
}

/** `["a","b"]` as text: who has `a` must have `b`. */
function demandsOf(value: JsonValue | undefined, property: string | undefined): readonly string[] {
  const map = property === undefined ? value : { [property]: value };
  return Object.entries(isJsonObject(map) ? map : {}).flatMap(([name, others]) =>
    Array.isArray(others) ? others.map((other) => JSON.stringify([name, other])) : [],
  );
}

function sayDependency(difference: Difference): string {
  return difference.property === undefined ? `was ${difference.kind}` : sayChange(difference);
}

function isProperty({ subject, place }: Difference): boolean {
  return subject === "Schema" && /\/properties\/[^/]+$/.test(place.at);
}
