import { secretPattern } from "../../../../contract/show/secret-forms.ts";
import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import type { Evidence } from "../../evidence.ts";
import type { Rule } from "../rule.ts";

/** Shorter values occur by chance. */
const shortestSecret = 8;

/** Credentials and signatures go one way only. */
export const hidesSecrets: Rule = {
  id: "hides-secrets",
  severity: "error",
  says: "No answer repeats credentials or the signature of its request, in any encoding.",
  fix: "Leave keys and signatures out of answers, of error texts too.",
  check: (evidence) => {
    const { answer } = evidence;
    if (answer === undefined) return [];
    const texts = [answer.text, ...answer.headers.map(([, value]) => value)];
    return secretsOf(evidence)
      .filter(({ value }) => value.length >= shortestSecret && texts.some((text) => isIn(text, value)))
      .map(({ what }) => ({ at: "/response", expected: "no credentials", actual: what, group: what }));
  },
};

/** In any form that the reports mask. */
function isIn(text: string, value: string): boolean {
  return text.search(secretPattern(value) ?? /$^/) >= 0;
}

interface Told {
  readonly what: string;
  readonly value: string;
}

function secretsOf({ secrets, target, exchange }: Evidence): readonly Told[] {
  const signatures = target.operation.parameters
    .filter(({ supply }) => supply?.from === "signature")
    .flatMap(({ name }) => {
      const value = fieldValue(exchange.request.headers, name);
      return value === undefined ? [] : [{ what: `the value of ${name}`, value }];
    });
  const keys = secrets.filter(({ kind }) => kind === "key");
  return [...signatures, ...keys.map(({ variable, value }) => ({ what: `the value of ${variable}`, value }))];
}
