import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { Side } from "../change.ts";
import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange } from "./say-value.ts";

/** Properties, constraints, defaults and variants of values, each in the direction in which the value goes. */
export const schemaRules: readonly Rule[] = [
  {
    id: "required-property-joined",
    applies: matching({ subject: ["DemandedProperty"] }),
    bump: "major",
    says: ({ property, direction }) =>
      `is part of ${direction === "request" ? "requests" : "answers"} now and required (${property} was taken away)`,
    reason: "callers do not send it yet",
  },
  ...directionRules("readOnly", "request"),
  ...directionRules("writeOnly", "response"),
  {
    id: "default-changed",
    applies: (difference) => isRequestDefault(difference) && difference.base?.value !== undefined,
    bump: "major",
    policy: "defaultChanged",
    says: sayChange,
    reason: "whoever leaves the value out gets another effect",
  },
  {
    id: "default-added",
    applies: isRequestDefault,
    bump: "minor",
    policy: "defaultAdded",
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
    applies: matching({ subject: ["Property"], kind: "added", property: ["required"], direction: "request" }),
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
    id: "closed-answer-property-added",
    applies: matching({ subject: ["Property"], kind: "added", direction: "response", breaking: true }),
    bump: "major",
    policy: "closedAnswerGained",
    says: () => "is new, where no further members were allowed",
    reason: "an answer may hold what callers never met",
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
  {
    id: "{direction}-mapping-changed",
    applies: isMapping,
    bump: "major",
    says: ({ base, revision }) => `stands for ${String(revision?.value)} in place of ${String(base?.value)}`,
    reason: "the same value selects another variant",
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
    reason: "a caller that reads a member together with another may find nothing",
  },
  {
    id: "answer-dependent-required-narrowed",
    applies: (difference) => isDependency(difference, "response"),
    bump: "minor",
    says: sayDependency,
    reason: "answers keep every promise that they kept, and a stricter one",
  },
  {
    id: "discriminator-added",
    applies: matching({ subject: ["Discriminator"], kind: "added" }),
    bump: "minor",
    says: sayChange,
    reason: "it helps to distinguish variants; the values are the same",
  },
  {
    id: "discriminator-changed",
    applies: matching({ subject: ["Discriminator"] }),
    bump: "major",
    says: sayChange,
    reason: "variants are told apart by another member",
  },
  {
    id: "answer-enum-widened",
    applies: matching({ subject: ["Schema"], property: ["enum"], direction: "response", breaking: true }),
    bump: "major",
    policy: "answerEnumGained",
    says: sayChange,
    reason: "an answer may hold what callers never met",
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

/** Branches of `oneOf` and `anyOf`, and the whole of them. */
function isVariant({ subject, property = "" }: Difference): boolean {
  return subject === "Variant" || (subject === "Schema" && ["oneOf", "anyOf"].includes(property));
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
function isMapping({ subject }: Difference): boolean {
  return subject === "Mapping";
}

function sayVariant(difference: Difference): string {
  const { subject, kind, property = "oneOf" } = difference;
  return subject === "Variant" ? `a part of ${property} was ${kind}` : sayChange(difference);
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

function sayDependency({ property = "", base, revision, ...difference }: Difference): string {
  const [before, after] = [base, revision].map((side) => ({ pointer: "", ...side, value: side?.value ?? [] }));
  return sayChange({
    ...difference,
    property: `dependentRequired of ${property}`,
    base: before as Side,
    revision: after as Side,
  });
}

function isProperty({ subject }: Difference): boolean {
  return subject === "Property";
}
