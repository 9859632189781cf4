/** The key of `responses` that stands for a status: itself, its range (`4XX`), or `default`. OpenAPI 3.1, section 4.8.16. */
export function statusKeyOf(keys: readonly string[], status: number): string | undefined {
  return [String(status), rangeOf(status), "default"].find((key) => keys.includes(key));
}

/** The declared answer that stands for a status; `undefined` where none does. OpenAPI 3.1, section 4.8.16. */
export function declaredAnswer<Answer extends { readonly status: string }>(
  answers: readonly Answer[],
  status: number,
): Answer | undefined {
  const exact = String(status);
  const range = rangeOf(status);
  return (
    answers.find((answer) => answer.status === exact) ??
    answers.find((answer) => answer.status === range) ??
    answers.find((answer) => answer.status === "default")
  );
}

function rangeOf(status: number): string {
  return `${Math.trunc(status / 100)}XX`;
}

/** Whether a status is a success. RFC 9110, section 15.3. */
export function isSuccessStatus(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Statuses that say "this request is wrong", apart from those about the state of a resource (404, 409, 410). RFC 9110, section 15.5. */
const refusals: ReadonlySet<number> = new Set([400, 405, 406, 411, 413, 414, 415, 416, 417, 422, 431]);

/** Whether a status refuses the request itself. */
export function isRefusalStatus(status: number): boolean {
  return refusals.has(status);
}

/** Whether a status refuses the request itself, and no key says with which status the operation does that. */
export function isRefusalLeftOpen(keys: readonly string[], status: number): boolean {
  return refusals.has(status) && !["400", "422", "4XX", "default"].some((key) => keys.includes(key));
}

/** Whether a key of `responses` stands for successes alone: `201`, `2XX`. `default` may stand for anything. */
export function isSuccessKey(key: string): boolean {
  return key.startsWith("2");
}

/**
 * A status that a key of `responses` stands for, to answer with it: `201` itself, for a range the first of its class that has no
 * key of its own. `default` is what the other keys leave open (OpenAPI 3.1, section 4.8.16): the success where no other key is
 * one, otherwise the first class of 4XX, 5XX and 3XX that has no key.
 */
export function statusForKey(keys: readonly string[], key: string): number {
  if (key !== "default") return key.endsWith("XX") ? firstOpen(keys, Number(key[0]) * 100) : Number(key);
  if (!keys.some(isSuccessKey)) return 200;
  const open = [400, 500, 300].find((status) => statusKeyOf(keys, status) === "default");
  return open ?? firstOpen(keys, 400);
}

function firstOpen(keys: readonly string[], first: number): number {
  for (let status = first; status < first + 100; status += 1) {
    if (!keys.includes(String(status)) && !hasNoContent(status)) return status;
  }
  return first;
}

/** Whether an answer of this status never has content. RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
export function hasNoContent(status: number): boolean {
  return status < 200 || status === 204 || status === 205 || status === 304;
}

/** Whether an answer can have content: none to HEAD (RFC 9110, section 9.3.2), and none with some statuses. `method` in any case. */
export function mayHaveContent(method: string, status: number): boolean {
  return method.toUpperCase() !== "HEAD" && !hasNoContent(status);
}
