import { isRealTime } from "./calendar.ts";

/** The request headers of the page, in its order. Names in lower case: HTTP does not tell cases apart. */
export const HEADER_NAMES = [
  "x-km-user-aspid",
  "x-km-correlation-id",
  "x-km-access-key",
  "x-km-crypto-key-id",
  "x-km-tran-token",
  "x-km-tran-time",
  "x-km-time-zone",
] as const;

/** One of the page's request headers, in lower case. */
export type HeaderName = (typeof HEADER_NAMES)[number];

/** Whether a header's value is as the page wants it; undefined stands for a header that was not sent. */
export type HeaderRule = (value: string | undefined) => boolean;

/** A rule for a header that must be there, in the given form. */
export const required =
  (fits: (value: string) => boolean): HeaderRule =>
  (value) =>
    value !== undefined && fits(value);

/** A rule for a header that may be left out, in the given form where it is sent. */
export const optional =
  (fits: (value: string) => boolean): HeaderRule =>
  (value) =>
    value === undefined || fits(value);

/** Exactly so many characters. */
export const ofLength = (length: number) => (value: string) => value.length === length;

/** The form `yyMMddHHmmss-xxxxxxx`: a real date and time, a hyphen, 7 hex digits of either case. */
export const isCorrelationId = (value: string) =>
  /^\d{12}-[0-9A-Fa-f]{7}$/.test(value) && isRealTime(`20${value.slice(0, 12)}`);

/**
 * The form `KMV1:yyyyMMddHHmmssSSS:` and the base64 of 32 bytes, with its padding (67 characters) or without (66). The last
 * of its 43 characters stands for 4 bits only, so that it is one of 16.
 */
export const isTokenForm = (value: string) =>
  /^KMV1:\d{17}:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=?$/.test(value) && isRealTime(value.slice(5));

/** The page's rule for each header. */
export const HEADER_RULES: Readonly<Record<HeaderName, HeaderRule>> = {
  "x-km-user-aspid": required(ofLength(15)),
  "x-km-correlation-id": required(isCorrelationId),
  "x-km-access-key": required(ofLength(40)),
  "x-km-crypto-key-id": optional(ofLength(32)),
  "x-km-tran-token": required(isTokenForm),
  "x-km-tran-time": required((value) => /^\d{14}$/.test(value) && isRealTime(value)),
  "x-km-time-zone": required((value) => /^[A-Z]{3}$/.test(value)),
};
