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
      .map(({ what }) => what)
      .filter((what, index, all) => all.indexOf(what) === index)
      .map((what) => ({ at: "/response", expected: "no credentials", actual: what, group: what }));
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

function secretsOf({ secrets, target, exchange, signatures }: Evidence): readonly Told[] {
  const sent = target.operation.parameters
    .filter(({ supply }) => supply?.from === "signature")
    .flatMap(({ name }) => {
      const value = fieldValue(exchange.request.headers, name);
      return value === undefined ? [] : formsOf(value).map((form) => ({ what: `the value of ${name}`, value: form }));
    });
  const right = signatures.flatMap(formsOf).map((value) => ({ what: "the right signature of the request", value }));
  const keys = secrets.filter(({ kind }) => kind === "key");
  const named = keys.map(({ variable, value }) => ({ what: `the value of ${variable}`, value }));
  return [...new Map([...named, ...sent, ...right].map((each) => [each.value, each])).values()];
}

/** The parts of a signature that are long enough to be a code, in base64, base64url and hexadecimal digits. */
function formsOf(signature: string): readonly string[] {
  const codes = signature.match(/[A-Za-z0-9+/_-]{27,}/g) ?? [];
  const forms = codes.flatMap((code) => {
    const hex = hexOf(code);
    const url = code.replaceAll("+", "-").replaceAll("/", "_");
    return hex === undefined ? [code, url] : [code, url, hex, hex.toUpperCase()];
  });
  return [...new Set([signature, ...forms])];
}

function hexOf(code: string): string | undefined {
  try {
    const bytes = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  } catch {
    return undefined;
  }
}
