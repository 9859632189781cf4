/** The methods that have a field of their own in a Path Item Object, as it writes them. OpenAPI 3.2, section 4.9. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** A method that has a field of its own. */
export type HttpMethod = (typeof httpMethods)[number];

const known: ReadonlySet<string> = new Set(httpMethods);

/** Whether a field of a Path Item Object holds an operation. Case counts: OpenAPI writes methods in lower case. */
export function isHttpMethod(name: string): name is HttpMethod {
  return known.has(name);
}

/**
 * The method as a request writes it: fields of a Path Item Object in upper case, names under `additionalOperations` as they
 * are written (OpenAPI 3.2, section 4.9). Methods are case-sensitive (RFC 9110, section 9.1).
 */
export function wireMethod(method: string): string {
  return known.has(method) ? method.toUpperCase() : method;
}

const safe: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "QUERY", "TRACE"]);

/** Whether a method, as a request writes it, asks for nothing to be changed. RFC 9110, section 9.2.1. */
export function isSafeMethod(method: string): boolean {
  return safe.has(method);
}
