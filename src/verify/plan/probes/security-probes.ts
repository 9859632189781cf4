import type { SecurityRequirement, SecuritySchemeModel } from "../../../contract/model/contract-model.ts";
import { type CredentialChanges, type CredentialPlaces, nobody } from "../../model/credential-changes.ts";
import type { Field, UnsignedRequest } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";

/**
 * The known-good request without, with empty and with wrong credentials, where the contract asks for some: of all schemes, and of each
 * one alone where several are needed together. Wrong ones prove nothing where the caller gave no right ones.
 */
export function* securityProbes(
  { target, unsigned }: Subject,
  isGiven: (place: CredentialPlaces) => boolean,
): Generator<Candidate> {
  const { security, pointer } = target.operation;
  const places = placesOf(security.flat().map(({ scheme }) => scheme));
  const [first] = shownPlaces(places);
  if (first === undefined || security.some((requirement) => !canBeRefused(requirement))) return;
  const probe = (
    change: string,
    title: string,
    changes: CredentialPlaces & { as: "left-out" | "empty" | "wrong" },
  ) => ({
    place: "security",
    change,
    title,
    at: shownPlaces(changes)[0] ?? first,
    unsigned: { ...unsigned, fields: changedFields(unsigned, changes), credentials: changes },
    wants: "unauthorized" as const,
    keyword: "security",
    pointer,
    tolerated: [401, 403],
  });
  yield probe("left-out", "without credentials", { ...places, as: "left-out" });
  yield probe("empty", "with empty credentials", { ...places, as: "empty" });
  if (!isGiven(places)) return;
  yield probe("wrong", "with the credentials of nobody", { ...places, as: "wrong" });
  const [only, ...others] = security;
  if (others.length > 0 || only === undefined || only.length < 2) return;
  for (const { scheme } of only) {
    const own = placesOf([scheme]);
    if (shownPlaces(own).length === 0) continue;
    yield probe(`left-out-${scheme.name}`, `without the credentials of ${scheme.name}`, { ...own, as: "left-out" });
    yield probe(`wrong-${scheme.name}`, `with credentials of nobody for ${scheme.name}`, { ...own, as: "wrong" });
  }
}

/** A contract may declare as parameters what its schemes declare too: they are credentials all the same. */
function changedFields({ fields }: UnsignedRequest, changes: CredentialChanges): readonly Field[] {
  const names = {
    header: changes.headers.map((name) => name.toLowerCase()),
    query: changes.query,
    cookie: changes.cookies,
    path: [],
  } as const;
  return fields.flatMap((field): readonly Field[] => {
    const name = field.in === "header" ? field.name.toLowerCase() : field.name;
    const held: readonly string[] = names[field.in];
    if (!held.includes(name)) return [field];
    if (changes.as === "left-out") return [];
    return [{ ...field, value: { kind: "text", text: changes.as === "empty" ? "" : nobody } }];
  });
}

/** A requirement that asks for nothing, or only for what a request does not show (a client certificate), is always met. */
function canBeRefused(requirement: SecurityRequirement): boolean {
  return shownPlaces(placesOf(requirement.map(({ scheme }) => scheme))).length > 0;
}

function placesOf(schemes: readonly SecuritySchemeModel[]): CredentialPlaces {
  const keys = (place: "header" | "query" | "cookie"): readonly string[] =>
    schemes.flatMap((scheme) => (scheme.kind === "apiKey" && scheme.in === place ? [scheme.key] : []));
  const usesAuthorization = schemes.some(({ kind }) => ["http", "oauth2", "openIdConnect"].includes(kind));
  return {
    headers: [...new Set([...(usesAuthorization ? ["Authorization"] : []), ...keys("header")])],
    query: [...new Set(keys("query"))],
    cookies: [...new Set(keys("cookie"))],
  };
}

function shownPlaces({ headers, query, cookies }: CredentialPlaces): readonly string[] {
  return [
    ...headers.map((name) => `/headers/${name}`),
    ...query.map((name) => `/query/${name}`),
    ...cookies.map((name) => `/cookies/${name}`),
  ];
}
