import type { JsonValue } from "../../contract/json/json.ts";
import type { Difference } from "../change.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange } from "./say-value.ts";

/** Security schemes, and which of them an operation asks for. */
export const securityRules: readonly Rule[] = [
  {
    id: "security-changed",
    applies: (difference) =>
      (/Security/.test(difference.subject) && difference.verdict?.breaking === true) || isSchemeLost(difference),
    bump: "major",
    says: saySecurity,
    reason: "the credentials that callers have no longer do",
  },
  {
    id: "scope-removed",
    applies: matching({ subject: ["Scope"], kind: "removed" }),
    bump: "major",
    says: () => "is gone",
    reason: "whoever asks for it is refused",
  },
  {
    id: "scope-added",
    applies: matching({ subject: ["Scope"], kind: "added" }),
    bump: "minor",
    says: () => "is new",
    reason: "nobody asks for it yet",
  },
  {
    id: "security-widened",
    applies: ({ subject, kind }) => /^SecurityRequirement/.test(subject) && kind !== "modified",
    bump: "minor",
    says: saySecurity,
    reason: "the credentials that callers have still do",
  },
];

/** What a security scheme asks for, changed or gone; the form of a bearer token is a hint (OpenAPI 3.1.1, section 4.8.27). */
function isSchemeLost({ subject, place, kind, property, base }: Difference): boolean {
  if (
    subject === "Scope" ||
    !place.part.startsWith("security scheme ") ||
    kind === "added" ||
    property === "bearerFormat"
  )
    return false;
  return property === undefined || base?.value !== undefined;
}

function saySecurity(difference: Difference): string {
  const { subject, kind, property, base, revision } = difference;
  if (subject === "SecurityRequirement" && property !== undefined && base?.value === undefined) {
    return `asks for ${property} too`;
  }
  if (property !== undefined) return sayChange(difference);
  if (subject === "SecurityRequirement") {
    return kind === "added"
      ? `${sayRequirement(revision?.value)} will do from now on`
      : `${sayRequirement(base?.value)} will no longer do`;
  }
  if (subject !== "SecurityRequirementList") return kind === "added" ? "is new" : "is gone";
  return kind === "added" ? `asks for ${sayList(revision?.value)}` : `no longer asks for ${sayList(base?.value)}`;
}

/** The alternatives of a list; an empty list asks for nothing (OpenAPI 3.1.1, section 4.8.10). */
function sayList(value: JsonValue | undefined): string {
  return Array.isArray(value) && value.length > 0 ? value.map(sayRequirement).join(" or ") : "no credentials";
}

function sayRequirement(value: JsonValue | undefined): string {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return names.length === 0 ? "no credentials" : names.join(" with ");
}
