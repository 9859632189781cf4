/** `error` fails the run, `warning` does not. */
export type Severity = "error" | "warning";

/** One rule of the contract that an exchange breaks. */
export interface Breach {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The place: `/request/headers/X`, `/request/body/a`, `/response/status`, `/response/body/b`. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  /** JSON Pointer into the contract's document. */
  readonly pointer: string;
}

/** What an exchange is checked against, by the names that the contract test uses for the same things. */
export const rules = {
  "operation-declared": {
    says: "Every request is for an operation of the contract.",
    fix: "Call a path and method of the contract, or declare this one.",
  },
  "request-matches-contract": {
    says: "A request has every required part, and each part fits its schema.",
    fix: "Fix the caller: send what the contract declares.",
  },
  "answer-arrives": {
    says: "Every request is answered.",
    fix: "Look at the upstream: it is down, slow, or ended the connection.",
  },
  "status-declared": {
    says: "An answer has a status that the contract declares.",
    fix: "Answer with a declared status, or declare this one.",
  },
  "media-type-declared": {
    says: "An answer has a media type that the contract declares for its status.",
    fix: "Send the declared Content-Type.",
  },
  "body-encrypted": {
    says: "The body of a success is encrypted where the contract says so.",
    fix: "Encrypt the body for the caller, last of all; the contract describes what is inside.",
  },
  "body-readable": {
    says: "A body is what its media type says, such as JSON in UTF-8.",
    fix: "Write the body with a library for its media type, in UTF-8.",
  },
  "body-matches-schema": {
    says: "The body of an answer fits the schema of its status.",
    fix: "Send every required member, with the declared type and bounds.",
  },
  "code-allowed": {
    says: "The result code of an answer is one that the contract allows for its status.",
    fix: "Answer with a code that x-result-codes lists for this status.",
  },
  "header-present": {
    says: "An answer has every required header.",
    fix: "Send the header with each answer of this status.",
  },
  "header-matches-schema": {
    says: "A header of an answer fits its schema.",
    fix: "Send the header in the declared form.",
  },
  "header-echoed": {
    says: "A header that carries a value of the request back has that value, byte for byte.",
    fix: "Copy the request header's value unchanged.",
  },
  "refuses-invalid": {
    says: "A request that breaks the contract does not end in success.",
    fix: "Check requests against the contract, and answer with the code for invalid requests.",
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly fix: string }>>;

/** The name of a rule. */
export type RuleId = keyof typeof rules;
