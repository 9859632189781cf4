import type { HeaderLine } from "../../contract/model/exchange.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";

/** Names of the headers, query parameters and cookies that carry credentials. */
export interface CredentialPlaces {
  readonly headers: readonly string[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** What a probe makes of the credentials at these places. */
export interface CredentialChanges extends CredentialPlaces {
  readonly as: "left-out" | "empty" | "wrong";
}

/** What a caller adds to every request. */
export interface FurtherParts {
  readonly headers: readonly HeaderLine[];
  /** Decoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** What wrong credentials say. */
export const nobody = "plate-verify-nobody";

/** Whether the caller gives credentials at one of these places. */
export function givesCredentials({ headers, query }: FurtherParts, places: CredentialPlaces): boolean {
  return (
    places.headers.some((name) => fieldValue(headers, name) !== undefined) ||
    places.query.some((name) => query.some(([own]) => own === name)) ||
    places.cookies.some((name) => cookiesOf(headers).some(([own]) => own === name))
  );
}

/** The caller's parts with the credentials as a probe wants them. */
export function changeCredentials(given: FurtherParts, changes: CredentialChanges): FurtherParts {
  const headers = given.headers.flatMap((line): readonly HeaderLine[] => {
    const [name, value] = line;
    if (name.toLowerCase() === "cookie") return changedCookie(line, changes);
    if (!changes.headers.some((own) => own.toLowerCase() === name.toLowerCase())) return [line];
    if (changes.as === "left-out") return [];
    const scheme = /^\S+ (?=.)/.exec(value)?.[0] ?? "";
    return [[name, changes.as === "empty" ? scheme.trim() : `${scheme}${wrongFor(scheme)}`]];
  });
  const query = given.query.flatMap(([name, value]) => changed(name, value, { ...changes, names: changes.query }));
  return { headers, query };
}

/** Basic credentials are a name and a password in base64 (RFC 7617). */
function wrongFor(scheme: string): string {
  return scheme.trim().toLowerCase() === "basic" ? btoa(`${nobody}:${nobody}`) : nobody;
}

function changedCookie([name, value]: HeaderLine, changes: CredentialChanges): readonly HeaderLine[] {
  const pairs = cookiesOf([[name, value]]).flatMap(([own, text]) =>
    changed(own, text, { ...changes, names: changes.cookies }),
  );
  return pairs.length === 0 ? [] : [[name, pairs.map(([own, text]) => `${own}=${text}`).join("; ")]];
}

function changed(
  name: string,
  value: string,
  { names, as }: { readonly names: readonly string[]; readonly as: CredentialChanges["as"] },
): readonly (readonly [string, string])[] {
  if (!names.includes(name)) return [[name, value]];
  return as === "left-out" ? [] : [[name, as === "empty" ? "" : nobody]];
}

function cookiesOf(headers: readonly HeaderLine[]): readonly (readonly [string, string])[] {
  const lines = headers.filter(([name]) => name.toLowerCase() === "cookie");
  return lines.flatMap(([, value]) =>
    value.split(/; */).map((pair) => {
      const [name = "", text = ""] = pair.split(/=(.*)/s, 2);
      return [name, text] as const;
    }),
  );
}
