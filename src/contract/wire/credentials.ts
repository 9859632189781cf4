import type { SecurityRequirement, SecuritySchemeModel } from "../model/contract-model.ts";
import type { HeaderLine } from "../model/exchange.ts";
import { fieldValue } from "./header-fields.ts";

/** Where the credentials of a request are. */
export interface CredentialSources {
  readonly headers: readonly HeaderLine[];
  /** Without its `?`, not decoded. */
  readonly query: string;
}

/** One credential that a request lacks. */
export interface MissingCredential {
  readonly scheme: SecuritySchemeModel;
  readonly in: "header" | "query" | "cookie";
  /** The name of the header, query parameter or cookie. */
  readonly name: string;
  /** Why what is there does not do, as the end of a sentence. */
  readonly message: string;
}

/**
 * What a request lacks of the security that an operation asks for; empty where it has all of one requirement. Whether credentials
 * are there and have the form of their scheme is all that can be told from a request: not whether they are right, and of a client's
 * certificate (`mutualTLS`) and of unknown schemes not even that, so these count as given. Of several requirements, the first
 * is told of (OpenAPI 3.2, section 4.30: one of them is enough, every scheme of it is needed).
 */
export function missingCredentials(
  security: readonly SecurityRequirement[],
  sources: CredentialSources,
): readonly MissingCredential[] {
  const lacking = security.map((requirement) => requirement.flatMap(({ scheme }) => lackOf(scheme, sources)));
  if (lacking.some((missing) => missing.length === 0)) return [];
  return lacking[0] ?? [];
}

function lackOf(scheme: SecuritySchemeModel, sources: CredentialSources): readonly MissingCredential[] {
  switch (scheme.kind) {
    case "apiKey": {
      const value = keyValue(scheme.in, scheme.key, sources);
      if (value !== undefined && value !== "") return [];
      return [{ scheme, in: scheme.in, name: scheme.key, message: `is missing: ${scheme.name} is an API key` }];
    }
    case "http":
      return authorizationLack(scheme, scheme.scheme, sources);
    case "oauth2":
    case "openIdConnect":
      return authorizationLack(scheme, "bearer", sources);
    default:
      return [];
  }
}

function keyValue(place: "query" | "header" | "cookie", key: string, { headers, query }: CredentialSources) {
  if (place === "header") return fieldValue(headers, key);
  if (place === "query") return new URLSearchParams(query).get(key) ?? undefined;
  const pairs = (fieldValue(headers, "cookie") ?? "").split(/; */).map((pair) => pair.split(/=(.*)/s, 2));
  return pairs.find(([name]) => name === key)?.[1];
}

const token68 = /^[A-Za-z0-9._~+/-]+=*$/;

/** The Authorization field as its scheme writes it: RFC 9110, section 11.4; basic: RFC 7617; bearer: RFC 6750, section 2.1. */
function authorizationLack(
  scheme: SecuritySchemeModel,
  wanted: string,
  { headers }: CredentialSources,
): readonly MissingCredential[] {
  const lack = (message: string) => [{ scheme, in: "header", name: "Authorization", message } as const];
  const value = fieldValue(headers, "authorization");
  if (value === undefined) return lack(`is missing: ${scheme.name} asks for ${wanted} credentials`);
  const [, used = "", credentials = ""] = /^(\S+)(?: +(.*))?$/.exec(value) ?? [];
  if (used.toLowerCase() !== wanted) return lack(`does not have ${wanted} credentials, which ${scheme.name} asks for`);
  if (wanted === "basic" && !isBasic(credentials)) return lack("does not hold user and password in base64 (RFC 7617)");
  if (wanted === "bearer" && !token68.test(credentials)) return lack("does not hold a bearer token (RFC 6750)");
  return credentials === "" ? lack(`holds no credentials after ${wanted}`) : [];
}

function isBasic(credentials: string): boolean {
  if (!token68.test(credentials)) return false;
  try {
    return atob(credentials).includes(":");
  } catch {
    return false;
  }
}

/**
 * The challenges of a 401 (RFC 9110, section 11.6.1), one for each way of signing in by the Authorization field that the contract
 * offers; API keys and certificates have none.
 */
export function challengesOf(security: readonly SecurityRequirement[], realm: string): readonly string[] {
  const quoted = realm.replaceAll(/[^\x20-\x7e]/g, "?").replaceAll(/["\\]/g, "\\$&");
  const schemes = security.flat().flatMap(({ scheme }) => {
    if (scheme.kind === "http") return [scheme.scheme];
    return scheme.kind === "oauth2" || scheme.kind === "openIdConnect" ? ["bearer"] : [];
  });
  return [...new Set(schemes)].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)} realm="${quoted}"`);
}

/** A request's fields with credentials of the right form where they lack any: no server can be signed in to with them. */
export function withSampleCredentials(
  security: readonly SecurityRequirement[],
  sources: CredentialSources,
): CredentialSources {
  let { headers, query } = sources;
  for (const { scheme, in: place, name } of missingCredentials(security, sources)) {
    const value = sampleFor(scheme);
    if (place === "query") query = `${query === "" ? "" : `${query}&`}${encodeURIComponent(name)}=${value}`;
    else if (place === "cookie") headers = withCookie(headers, `${name}=${value}`);
    else headers = [...headers.filter(([field]) => field.toLowerCase() !== name.toLowerCase()), [name, value]];
  }
  return { headers, query };
}

function withCookie(headers: readonly HeaderLine[], pair: string): readonly HeaderLine[] {
  const before = fieldValue(headers, "cookie");
  const others = headers.filter(([field]) => field.toLowerCase() !== "cookie");
  return [...others, ["Cookie", before === undefined ? pair : `${before}; ${pair}`]];
}

function sampleFor(scheme: SecuritySchemeModel): string {
  if (scheme.kind === "apiKey") return "sample";
  const name = scheme.kind === "http" ? scheme.scheme : "bearer";
  const credentials = name === "basic" ? btoa("sample:sample") : "sample";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${credentials}`;
}
