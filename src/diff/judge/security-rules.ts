import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange } from "./say-value.ts";

/** Security schemes, and which of them an operation asks for. */
export const securityRules: readonly Rule[] = [
  {
    id: "security-changed",
    applies: (difference) =>
      matching({ subject: ["Security"], breaking: true })(difference) || isSchemeLost(difference),
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
    applies: matching({ subject: ["Security", "SecurityScheme", "SecurityFlow"] }),
    bump: "minor",
    says: saySecurity,
    reason: "the credentials that callers have still do",
  },
];

/** What a security scheme says, changed or gone; what is new in it takes nothing away. */
function isSchemeLost({ subject, kind, base }: Difference): boolean {
  if (subject === "SecurityFlow") return kind === "removed";
  return subject === "SecurityScheme" && base?.value !== undefined;
}

function saySecurity(difference: Difference): string {
  const { subject, kind, base, revision } = difference;
  if (subject === "SecurityFlow") return kind === "added" ? "is new" : "is gone";
  if (subject !== "Security") return sayChange(difference);
  return `asks for ${sayList(revision?.value)} in place of ${sayList(base?.value)}`;
}

/** The alternatives of a list; an empty list asks for nothing (OpenAPI 3.1.1, section 4.8.10). */
function sayList(value: JsonValue | undefined): string {
  return Array.isArray(value) && value.length > 0 ? value.map(sayRequirement).join(" or ") : "no credentials";
}

function sayRequirement(value: JsonValue): string {
  const schemes = Object.entries(isJsonObject(value) ? value : {}).map(([name, scopes]) => {
    return Array.isArray(scopes) && scopes.length > 0 ? `${name} (${scopes.map(String).join(", ")})` : name;
  });
  return schemes.length === 0 ? "no credentials" : schemes.join(" with ");
}
