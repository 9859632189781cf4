import type { Operation } from "../../contract/model/operation.ts";
import type { LooseRequest } from "./call-request.ts";

/** A security scheme as far as a client has to know it. OpenAPI 3.1, section 4.8.27. */
export type SecurityScheme =
  | { readonly kind: "api-key"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "basic" }
  | { readonly kind: "bearer" };

/** A user and a password. RFC 7617. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** A credential, or a function that gives it anew for every attempt, such as one that refreshes a token. */
export type Credential<Value> = Value | (() => Value | Promise<Value>);

/** Credentials by the names of the contract's security schemes. */
export type SecurityOptions = Readonly<Record<string, Credential<string | BasicCredentials> | undefined>>;

/** What credentials add to a request. */
export interface SecuredParts {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
}

/** A call as far as credentials are put into it. */
export interface SecuredCall {
  readonly operation: Operation;
  readonly options: Secured;
  readonly engine: { readonly options: Secured };
  request: LooseRequest;
}
interface Secured {
  readonly security?: SecurityOptions | undefined;
}

/**
 * Puts the credentials of one attempt into a call's request: its query and its cookies; the headers are returned. A client needs it
 * whose contract has security schemes.
 */
export type Security = (call: SecuredCall) => Promise<SecuredParts["headers"]>;

/** Security by the schemes of a contract, by name. */
export function securedBy(schemes: Readonly<Record<string, SecurityScheme>>): Security {
  return async (call) => {
    const given = { ...call.engine.options.security, ...call.options.security };
    const { headers, query, cookies } = await securedParts(call.operation, schemes, given);
    const { request } = call;
    call.request = { ...request, query: { ...request.query, ...query }, cookies: { ...request.cookies, ...cookies } };
    return headers;
  };
}

/**
 * What the credentials add to a request of an operation: those of its first alternative for which all are given (OpenAPI 3.1,
 * section 4.8.30). Nothing where none is complete.
 */
async function securedParts(
  { security = [] }: Operation,
  schemes: Readonly<Record<string, SecurityScheme>>,
  given: SecurityOptions,
): Promise<SecuredParts> {
  const alternative = security.find((names) =>
    names.every((name) => given[name] !== undefined && Object.hasOwn(schemes, name)),
  );
  const parts = { headers: {}, query: {}, cookies: {} } as Record<keyof SecuredParts, Record<string, string>>;
  for (const name of alternative ?? []) {
    const credential = given[name];
    const value = typeof credential === "function" ? await credential() : credential;
    addCredential(parts, schemes[name], value ?? "");
  }
  return parts;
}

function addCredential(
  parts: Record<keyof SecuredParts, Record<string, string>>,
  scheme: SecurityScheme | undefined,
  value: string | BasicCredentials,
): void {
  if (scheme?.kind === "api-key") parts[groups[scheme.in]][scheme.name] = String(value);
  else
    parts.headers.authorization = scheme?.kind === "basic" ? `Basic ${basicToken(value)}` : `Bearer ${String(value)}`;
}

const groups = { header: "headers", query: "query", cookie: "cookies" } as const;

/** Base64 of the UTF-8 bytes. RFC 7617, section 2.1. */
function basicToken(value: string | BasicCredentials): string {
  const pair = typeof value === "string" ? value : `${value.username}:${value.password}`;
  return btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
}
