/** A path template whatever its variables are called: two of one shape match the same addresses. OpenAPI 3.1, section 4.8.8.2. */
export function pathShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
