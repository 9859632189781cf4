import type { Supply } from "./operation.ts";

/**
 * How a platform makes a header's value, as data: from it a program in any language can be written. The value is the parts one
 * after the other.
 */
export type RecipePart =
  | { readonly kind: "text"; readonly text: string }
  /** An environment variable of the caller. */
  | { readonly kind: "variable"; readonly name: string }
  /** Characters `from` to before `to` of the request's time as `yyyyMMddHHmmssSSS`, 17 digits; one time for all headers of a request. */
  | { readonly kind: "time"; readonly from: number; readonly to: number }
  /** That many random hexadecimal digits, at most 16. */
  | { readonly kind: "random"; readonly digits: number }
  /** Base64 (RFC 4648, section 4) of the HMAC-SHA256 (RFC 2104) of the body's bytes, under the UTF-8 bytes of the variable `key`. */
  | { readonly kind: "hmac"; readonly key: string };

/** The supplied headers of a platform. */
export interface HeaderRecipe {
  /** The zone of the times, in minutes east of UTC. */
  readonly offsetMinutes: number;
  /** The parts of a header's value; `undefined` for one that a program of a few lines cannot make. */
  readonly partsOf: (supply: Supply) => readonly RecipePart[] | undefined;
}
