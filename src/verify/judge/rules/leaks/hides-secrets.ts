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
    const undone = texts.map(withoutEscapes).flatMap((text) => [text, withoutSeparators(text)]);
    return secretsOf(evidence)
      .filter(({ value }) => value.length >= shortestSecret)
      .filter(({ value, isKey }) =>
        isKey ? texts.some((text) => isIn(text, value)) : undone.some((text) => text.includes(value.toLowerCase())),
      )
      .map(({ what }) => what)
      .filter((what, index, all) => all.indexOf(what) === index)
      .map((what) => ({ at: "/response", expected: "no credentials", actual: what, group: what }));
  },
};

/** A key of the run: its pattern, which takes as long to make as hundreds of searches, and the texts that were searched lately. */
interface SearchedKey {
  readonly pattern: RegExp;
  readonly found: Map<string, boolean>;
}

const searched = new Map<string, SearchedKey>();
const mostKeys = 20;
/** Most answers of a run have the same texts. */
const mostTexts = 500;
const longestKept = 4_096;

/** Whether a text holds a key in any form that the reports mask. No form is shorter than the key itself. */
function isIn(text: string, value: string): boolean {
  if (text.length < value.length) return false;
  const key = searched.get(value) ?? { pattern: secretPattern(value) ?? /$^/, found: new Map() };
  if (searched.size < mostKeys) searched.set(value, key);
  const known = key.found.get(text);
  if (known !== undefined) return known;
  const isFound = text.search(key.pattern) >= 0;
  if (text.length <= longestKept) {
    if (key.found.size >= mostTexts) key.found.clear();
    key.found.set(text, isFound);
  }
  return isFound;
}

/** In lower case, with the escapes of JSON, percent encoding and HTML undone: signatures differ in each request, so their forms are looked for as plain texts. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\\+(?:u([0-9a-f]{4})|(["\\/]))/gi, (_whole, code?: string, plain?: string) =>
      code === undefined ? (plain ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/%(?:25)*([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&(?:amp;)*#(?:x0*([0-9a-f]{2})|0*([0-9]{2,3}));/gi, (_whole, hex?: string, decimal?: string) =>
      String.fromCharCode(Number.parseInt(hex ?? decimal ?? "0", hex === undefined ? 10 : 16)),
    )
    .toLowerCase();
}

/** Bytes written one by one: `9f:3a`, `9F 3A`, `[159, 58]`. */
function withoutSeparators(text: string): string {
  return text.replaceAll(/(?<=[0-9a-f]{2})[:\s-](?=[0-9a-f]{2})|(?<=,)\s+(?=[0-9])/g, "");
}

interface Told {
  readonly what: string;
  readonly value: string;
  /** Whether it is the same for the whole run. */
  readonly isKey: boolean;
}

function secretsOf({ secrets, target, exchange, signatures }: Evidence): readonly Told[] {
  const sent = target.operation.parameters
    .filter(({ supply }) => supply?.from === "signature")
    .flatMap(({ name }) => {
      const value = fieldValue(exchange.request.headers, name);
      return value === undefined
        ? []
        : formsOf(value).map((form) => ({ what: `the value of ${name}`, value: form, isKey: false }));
    });
  const right = signatures.flatMap(formsOf).map((value) => ({
    what: "the right signature of the request",
    value,
    isKey: false,
  }));
  const keys = secrets.filter(({ kind }) => kind === "key");
  const named = keys.map(({ variable, value }) => ({ what: `the value of ${variable}`, value, isKey: true }));
  return [...new Map([...named, ...sent, ...right].map((each) => [each.value, each])).values()];
}

/** The parts of a signature that are long enough to be a code, in base64, base64url, hexadecimal digits, and as a list of bytes. */
function formsOf(signature: string): readonly string[] {
  const codes = signature.match(/[A-Za-z0-9+/_-]{27,}/g) ?? [];
  const forms = codes.flatMap((code) => {
    const url = code.replaceAll("+", "-").replaceAll("/", "_");
    return [code, url, ...byteForms(code)];
  });
  return [...new Set([signature, ...forms])];
}

/** As hexadecimal digits, as a list of numbers, and as the bytes themselves, which percent encoding gives. */
function byteForms(code: string): readonly string[] {
  try {
    const bytes = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const numbers = [...bytes].map((byte) => byte.charCodeAt(0));
    return [numbers.map((number) => number.toString(16).padStart(2, "0")).join(""), numbers.join(","), bytes];
  } catch {
    return [];
  }
}
