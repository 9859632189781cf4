import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange, sayValue } from "./say-value.ts";

/** Result codes, scenarios, header supply, echo, what links promise, encryption: what the contract says in extensions and examples. */
export const platformRules: readonly Rule[] = [
  {
    id: "result-code-added",
    applies: matching({ subject: ["ResultCode"], kind: "added" }),
    bump: "minor",
    says: () => "is new",
    reason: "a caller treats a code that it does not know by its answer's status, so this adds and takes nothing away",
  },
  {
    id: "result-code-removed",
    applies: matching({ subject: ["ResultCode"], kind: "removed" }),
    bump: "major",
    says: () => "is gone",
    reason: "its case is answered otherwise now, and a caller that waits for it waits in vain",
  },
  {
    id: "result-code-class-changed",
    applies: matching({ subject: ["ResultCode"], property: ["class"] }),
    bump: "major",
    says: sayChange,
    reason: "callers decide by the class whether to fix the request, to try again or to go on",
  },
  {
    id: "result-code-reworded",
    applies: (difference) => difference.subject === "ResultCode" && isRewordedOnly(difference),
    bump: "patch",
    says: ({ property }) => `${property} was reworded`,
    reason: "the same meaning in other words",
  },
  {
    id: "result-code-message-changed",
    applies: matching({ subject: ["ResultCode"], property: ["message"] }),
    bump: "major",
    says: sayChange,
    reason: "the message is the platform's own name for the case: another name is another case",
  },
  {
    id: "result-code-meaning-changed",
    applies: matching({ subject: ["ResultCode"], property: ["meaning"] }),
    bump: "minor",
    says: sayChange,
    reason: "the case is described otherwise: look whether your handling of it still fits",
  },
  {
    id: "scenario-added",
    applies: matching({ subject: ["Scenario"], kind: "added" }),
    bump: "minor",
    says: () => "is new",
    reason: "more test data, and nobody depends on it yet",
  },
  {
    id: "scenario-removed",
    applies: matching({ subject: ["Scenario"], kind: "removed" }),
    bump: "minor",
    says: () => "is gone",
    reason: "calls stay as they are; tests that run from this test data have to look for another case",
  },
  {
    id: "scenario-outcome-changed",
    applies: matching({ subject: ["Scenario"], property: ["outcome"] }),
    bump: "major",
    says: ({ base, revision }) => `is answered ${text(revision?.value)} in place of ${text(base?.value)}`,
    reason: "the same request has another outcome",
  },
  {
    id: "scenario-reworded",
    applies: matching({ subject: ["Scenario"] }),
    bump: "patch",
    says: ({ property }) => `has another ${property}`,
    reason: "other test data for the same case",
  },
  {
    id: "supply-demanded",
    applies: ({ subject, base, revision }) => subject === "Supply" && becameHarder(base?.value, revision?.value),
    bump: "major",
    says: saySupply,
    reason: "callers have to give a value that they did not have to give, or under another name",
  },
  {
    id: "supply-changed",
    applies: ({ subject }) => /Supply$/.test(subject),
    bump: "minor",
    says: saySupply,
    reason: "callers have to give nothing that they did not have to give before",
  },
  {
    id: "echo-added",
    applies: matching({ subject: ["Echo"], kind: "added" }),
    bump: "minor",
    says: ({ revision }) => `of ${text(revision?.value)} is promised now`,
    reason: "callers get all that they got, and more surely",
  },
  {
    id: "echo-changed",
    applies: matching({ subject: ["Echo"] }),
    bump: "major",
    says: ({ base, revision }) =>
      revision?.value === undefined
        ? `of ${text(base?.value)} is no longer promised`
        : `is of ${text(revision.value)} in place of ${text(base?.value)}`,
    reason: "callers that match answers to requests by it no longer can",
  },
  {
    id: "agreement-added",
    applies: matching({ subject: ["Agreement"], kind: "added" }),
    bump: "minor",
    says: ({ revision }) => `of the linked answer equals ${sayValue(revision?.value)} now`,
    reason: "callers get all that they got, and more surely",
  },
  {
    id: "agreement-removed",
    applies: matching({ subject: ["Agreement"], kind: "removed" }),
    bump: "major",
    says: ({ base }) => `of the linked answer is no longer promised to equal ${sayValue(base?.value)}`,
    reason: "callers that rely on the one operation to show what the other did no longer can",
  },
  {
    id: "encryption-changed",
    applies: matching({ subject: ["Encryption"] }),
    bump: "major",
    says: ({ revision }) => (revision?.value === true ? "is on now" : "is off now"),
    reason: "one side writes bodies that the other cannot read",
  },
  {
    id: "result-pointer-changed",
    applies: matching({ subject: ["ResultPointer"] }),
    bump: "major",
    says: sayChange,
    reason: "callers look for the outcome at its old place",
  },
];

function becameHarder(before: unknown, after: unknown): boolean {
  const [was, is] = [before, after] as readonly ({ readonly from?: string; readonly key?: string } | undefined)[];
  if (is === undefined) return true;
  return is.from === "config" && was !== undefined && (was.from !== "config" || was.key !== is.key);
}

function saySupply({ base, revision }: Difference): string {
  if (base?.value === undefined) return `from ${sayValue(revision?.value)}, no longer from the caller`;
  if (revision?.value === undefined) return `no longer from ${sayValue(base.value)}: the caller gives it`;
  return `from ${sayValue(revision.value)} in place of ${sayValue(base.value)}`;
}

/** The same letters and digits, or advice and the name of an example, which change no meaning. */
function isRewordedOnly({ property, base, revision }: Difference): boolean {
  if (property === "fix" || property === "example") return true;
  return bare(base?.value) === bare(revision?.value);
}

function bare(value: unknown): string {
  return text(value)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : sayValue(value);
}
