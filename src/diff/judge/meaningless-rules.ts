import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange, sayRenamed, sayValue } from "./say-value.ts";

/** Subjects that hold nothing but words. */
const wordSubjects = ["Info", "Example", "Words", "ServerWords", "SecuritySchemeWords"];
const wordMembers = ["description", "summary", "title", "tags", "example", "examples", "externalDocs", "$comment"];

/** What nobody's program can notice: order, spelling of header names, the version itself; then words. */
export const meaninglessRules: readonly Rule[] = [
  {
    id: "version-changed",
    applies: matching({ subject: ["Info"], property: ["version"] }),
    bump: "none",
    says: ({ base, revision }) => `version changed from ${sayValue(base?.value)} to ${sayValue(revision?.value)}`,
    reason: "the version says how much changed; it is no change itself",
  },
  {
    id: "header-name-spelling",
    applies: isHeaderSpelling,
    bump: "none",
    says: ({ base, revision }) => `is spelt ${sayValue(revision?.value)} in place of ${sayValue(base?.value)}`,
    reason: "the case of a header name means nothing (RFC 9110, section 5.1)",
  },
  {
    id: "order-changed",
    applies: isOrderOnly,
    bump: "none",
    says: ({ property }) => `${property} has another order`,
    reason: "the order of these entries means nothing",
  },
  {
    id: "path-variables-renamed",
    applies: ({ subject, property, place }) =>
      subject === "PathItem" && property === "key" && /^path /.test(place.part),
    bump: "none",
    says: sayRenamed,
    reason: "addresses stay as they were; the renamed variables are rated by themselves",
  },
  {
    id: "extension-changed",
    applies: ({ subject, property = "" }) => property.startsWith("x-") && !["Sunset", "Stability"].includes(subject),
    bump: "patch",
    says: sayChange,
    reason: "an extension that is no part of what goes over the wire",
  },
  {
    id: "format-annotation-changed",
    applies: matching({ subject: ["Words"], property: ["format"] }),
    bump: "patch",
    says: sayChange,
    reason: "the format is an annotation: no value is refused for it; generated types may differ",
  },
  {
    id: "words-changed",
    applies: (difference) => isWords(difference),
    bump: "patch",
    says: sayWords,
    reason: "words for people, which no program depends on",
  },
];

function sayWords(difference: Difference): string {
  const { property, kind, base, revision } = difference;
  if (property === undefined) return kind === "added" ? "is new" : "is gone";
  return [base, revision].some((side) => Array.isArray(side?.value))
    ? sayChange(difference)
    : `${property} was reworded`;
}

function isHeaderSpelling({ subject, property, base, revision, place }: Difference): boolean {
  if (property !== "name" || (subject !== "HeaderName" && !/^request header /.test(place.part))) return false;
  return String(base?.value).toLowerCase() === String(revision?.value).toLowerCase();
}

/** Entries in another order, where nothing that the values mean says that they differ. */
function isOrderOnly({ kind, base, revision, verdict }: Difference): boolean {
  if (verdict !== undefined) return false;
  if (kind !== "modified" || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const [before, after] = [base.value.map(textOf).sort(), revision.value.map(textOf).sort()];
  return before.length === after.length && before.every((value, index) => value === after[index]);
}

function textOf(value: unknown): string {
  return writeExactJson(value);
}

function isWords({ subject, property, kind }: Difference): boolean {
  if (wordSubjects.includes(subject)) return true;
  return kind === "modified" && property !== undefined && wordMembers.includes(property);
}
