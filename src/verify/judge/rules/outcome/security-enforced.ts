import { outcomeText } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";
import type { Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.30: one of the security requirements must be met. OWASP API Security Top 10, 2023, API2. */
export const securityEnforced: Rule = {
  id: "security-enforced",
  severity: "error",
  says: "A request without the credentials that the contract asks for, or with wrong ones, does not succeed.",
  fix: "Check the credentials of every request before anything else, and answer 401 with WWW-Authenticate.",
  judgesRequest: true,
  isCertain: true,
  check: ({ answer, target: { operation }, case: { expect, at, title } }: Evidence) => {
    if (expect.kind !== "unauthorized" || answer?.outcome !== "success") return [];
    return [
      {
        at: `/request${at}`,
        expected: `a refusal (401 or 403) of the request ${title}`,
        actual: outcomeText(operation, answer),
        group: "security",
      },
    ];
  },
};
