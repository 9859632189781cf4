/** The methods that a Path Item Object can have, in lower case as it writes them. OpenAPI 3.1, section 4.8.9. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** A method that a Path Item Object can have. */
export type HttpMethod = (typeof httpMethods)[number];

const known: ReadonlySet<string> = new Set(httpMethods);

/** Whether a field of a Path Item Object holds an operation. Case counts: OpenAPI writes methods in lower case. */
export function isHttpMethod(name: string): name is HttpMethod {
  return known.has(name);
}
