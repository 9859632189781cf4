/** One header field as it stands on the wire: its name as written, its value as Latin-1 text. */
export type HeaderField = readonly [name: string, value: string];

/** A request as its bytes came in, of no particular transport. */
export interface MockRequest {
  /** As written; HTTP methods are case-sensitive (RFC 9110, section 9.1). */
  readonly method: string;
  /** The request target: path and query, not decoded (RFC 9112, section 3.2). */
  readonly target: string;
  /** In the order of the wire; a name may stand more than once. */
  readonly headers: readonly HeaderField[];
  readonly body: Uint8Array;
}

/** The values of one header field in their order, joined as RFC 9110, section 5.3 allows; `undefined` where it is absent. */
export function headerValue(headers: readonly HeaderField[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  let value: string | undefined;
  for (const [fieldName, text] of headers) {
    if (fieldName.length !== wanted.length || fieldName.toLowerCase() !== wanted) continue;
    value = value === undefined ? text : `${value}, ${text}`;
  }
  return value;
}

/** Whether an answer of this status has no content, whatever its contract says. RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
export function hasNoContent(status: number): boolean {
  return status < 200 || status === 204 || status === 205 || status === 304;
}
