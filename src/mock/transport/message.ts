import type { HeaderLine } from "../../contract/model/exchange.ts";

/** A request as its bytes came in, of no particular transport. */
export interface MockRequest {
  /** As written; HTTP methods are case-sensitive (RFC 9110, section 9.1). */
  readonly method: string;
  /** The request target: path and query, not decoded (RFC 9112, section 3.2). */
  readonly target: string;
  /** In the order of the wire; a name may occur more than once. */
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
}
