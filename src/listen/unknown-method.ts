import { METHODS } from "node:http";

const known: ReadonlySet<string> = new Set(METHODS);

/** Whether Node's HTTP parser reads requests of a method; OpenAPI 3.2 allows any other name too (section 4.9, `additionalOperations`). */
export function isParsedMethod(method: string): boolean {
  return known.has(method);
}

/** What Node tells of a request that its parser refuses. */
export interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Uint8Array;
}

/** The method for which Node's parser refused a request, for an answer that names it; `undefined` where it was refused for something else. */
export function unknownMethodOf({ code, rawPacket }: ParserError): string | undefined {
  if (code !== "HPE_INVALID_METHOD" || rawPacket === undefined) return undefined;
  const start = String.fromCharCode(...rawPacket.subarray(0, 60));
  return /^([!#$%&'*+.^_`|~\dA-Za-z-]+) \S/.exec(start)?.[1];
}

/** The sentence for such a request. */
export function unknownMethodText(method: string): string {
  return `The HTTP parser of Node.js knows no method ${method}, so that no server on Node.js can be asked with it.`;
}
