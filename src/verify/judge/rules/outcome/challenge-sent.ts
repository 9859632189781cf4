import { challengesOf } from "../../../../contract/wire/credentials.ts";
import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import type { Rule } from "../rule.ts";

/** RFC 9110, section 15.5.2: who is asked for credentials is told which. */
export const challengeSent: Rule = {
  id: "challenge-sent",
  severity: "warning",
  says: "An answer 401 says by WWW-Authenticate which credentials are asked for.",
  fix: "Send WWW-Authenticate with every 401; an answer that asks for no credentials is no 401.",
  isCertain: true,
  check: ({ answer, target: { operation } }) => {
    if (answer?.status !== 401 || fieldValue(answer.headers, "WWW-Authenticate") !== undefined) return [];
    // API keys and certificates have no challenge of their own.
    const [challenge] = challengesOf(operation.security, operation.id);
    if (challenge === undefined) return [];
    return [{ at: "/response/headers/WWW-Authenticate", expected: challenge, actual: "no such header" }];
  },
};
