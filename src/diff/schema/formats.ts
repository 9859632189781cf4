/** A format of OpenAPI 3.0 as OpenAPI 3.1 writes it (OpenAPI 3.1.1, section 4.4.4: binary data). */
export const contentOfFormat: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  byte: { contentEncoding: "base64" },
  base64url: { contentEncoding: "base64url" },
  binary: { contentMediaType: "application/octet-stream" },
};

/** Formats that are hints for people or screens: no value is refused by them. */
export const hintFormats: ReadonlySet<string> = new Set(["password"]);

/** The integers that a format allows (OpenAPI format registry). */
export const integerRanges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int8: [-(2n ** 7n), 2n ** 7n - 1n],
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  "double-int": [-(2n ** 53n) + 1n, 2n ** 53n - 1n],
  uint8: [0n, 2n ** 8n - 1n],
  uint16: [0n, 2n ** 16n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

/** Formats of which each is a part of those behind it (RFC 3986, 3987, 5890, 6531; OpenAPI format registry). */
const widerFormats: Readonly<Record<string, readonly string[]>> = {
  float: ["double"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  hostname: ["idn-hostname"],
  email: ["idn-email"],
  "relative-json-pointer": [],
};

/** Whether every value of one format is one of the other. */
export function isWithinFormat(one: string, other: string): boolean {
  if (one === other) return true;
  const [range, otherRange] = [integerRanges[one], integerRanges[other]];
  if (range !== undefined && otherRange !== undefined) return range[0] >= otherRange[0] && range[1] <= otherRange[1];
  return widerFormats[one]?.includes(other) ?? false;
}
