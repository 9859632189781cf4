import { formatFact, integerRange } from "../../../contract/schema/formats.ts";

/** A format of OpenAPI 3.0 as OpenAPI 3.1 writes it (OpenAPI 3.1.1, section 4.4.4: binary data). */
export const contentOfFormat: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  byte: { contentEncoding: "base64" },
  base64url: { contentEncoding: "base64url" },
  binary: { contentMediaType: "application/octet-stream" },
};

/** Formats that are hints for people or screens: no value is refused by them. */
export const hintFormats: ReadonlySet<string> = new Set(["password"]);

/** Formats whose values all belong to the formats after them (RFC 3986, 3987, 5890, 6531; OpenAPI format registry). */
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
  const [range, otherRange] = [integerRange(one), integerRange(other)];
  if (range !== undefined && otherRange !== undefined) return range[0] >= otherRange[0] && range[1] <= otherRange[1];
  return widerFormats[one]?.includes(other) ?? false;
}

/** The kind of values that a format says something of; `undefined` where no specification says. JSON Schema 2020-12 Validation, section 7.1. */
export function kindOfFormat(format: string): "number" | "string" | undefined {
  const { kind } = formatFact({ format });
  return kind === "range" ? "number" : kind === "text" ? "string" : undefined;
}
