import { type Fault, faultForms, parseFaultRule } from "../answer/faults.ts";

/** What a caller asks of its answer in a Prefer field (RFC 7240). */
export interface Preferences {
  /** `code`: an HTTP status. */
  readonly status?: number;
  /** `example`: the name of an example. */
  readonly example?: string;
  /** `dynamic=true`: a body made up from the schema. */
  readonly dynamic: boolean;
  /** `delay`: milliseconds before the answer, at most 60,000. */
  readonly delayMs: number;
  /** `fault`: one fault for this answer. */
  readonly fault?: Fault;
}

/** The preferences of a request, or what is wrong with them. */
export type ReadPreferences =
  | { readonly kind: "preferences"; readonly preferences: Preferences }
  | { readonly kind: "refused"; readonly detail: string };

type Reader = (text: string) => Partial<Preferences> | undefined;

const longestDelayMs = 60_000;
const readers: Readonly<Record<string, { readonly read: Reader; readonly form: string }>> = {
  code: { form: "three digits", read: (text) => (/^[1-5]\d\d$/.test(text) ? { status: Number(text) } : undefined) },
  example: { form: "the name of an example", read: (text) => (text === "" ? undefined : { example: text }) },
  dynamic: {
    form: "true or false",
    read: (text) => (["", "true", "false"].includes(text) ? { dynamic: text !== "false" } : undefined),
  },
  delay: {
    form: `milliseconds, at most ${longestDelayMs}`,
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= longestDelayMs ? { delayMs: Number(text) } : undefined),
  },
  fault: {
    form: `one of ${faultForms}, without a rate`,
    read: (text) => {
      const rule = text.includes("@") ? undefined : parseFaultRule(text);
      return rule && { fault: rule.fault };
    },
  },
};

const preference = /([!#$%&'*+\-.^_`|~\w]+)[ \t]*(?:=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^,;"]*)))?/y;

/** No preferences. */
export const noPreferences: Preferences = { dynamic: false, delayMs: 0 };

/**
 * Reads a Prefer field's value. Preferences of other names are ignored, as RFC 7240, section 2 asks, the first of a name counts,
 * and one without a value is true; `;` parts them like `,`, as Prism takes it.
 */
export function readPreferences(field: string | undefined): ReadPreferences {
  if (field === undefined) return { kind: "preferences", preferences: noPreferences };
  let preferences = noPreferences;
  const seen = new Set<string>();
  for (const [name, value] of splitPreferences(field)) {
    const known = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (known === undefined || seen.has(name)) continue;
    seen.add(name);
    const read = known.read(value);
    if (read === undefined) return { kind: "refused", detail: `Prefer: ${name} must be ${known.form}` };
    preferences = { ...preferences, ...read };
  }
  return { kind: "preferences", preferences };
}

function splitPreferences(field: string): readonly (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at < field.length; ) {
    preference.lastIndex = at;
    const match = preference.exec(field);
    if (match === null) at += 1;
    else {
      found.push([(match[1] ?? "").toLowerCase(), (match[2]?.replaceAll(/\\(.)/g, "$1") ?? match[3] ?? "").trim()]);
      at = preference.lastIndex;
    }
  }
  return found;
}
