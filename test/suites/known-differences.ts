/** A kind of tests of JSON-Schema-Test-Suite on which this product says something else, or nothing, and why. */
export interface KnownDifference {
  readonly files: RegExp;
  /** What group and test are called; all of the files where absent. */
  readonly tests?: RegExp;
  /** What is said instead: a verdict, or the sentence with which the schema is refused. */
  readonly says: RegExp;
  readonly reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    files: /^format\.json$/,
    tests: /is only an annotation by default$/,
    says: /^false$/,
    reason:
      "The suite takes formats as annotations; contracts rely on them, so the formats of the table in formats.ts are assertions, as JSON Schema 2020-12 Validation, section 7.2.2, allows.",
  },
  {
    files: /^optional\/format\/idn-hostname\.json$/,
    says: /^true$/,
    reason: "idn-hostname is an annotation: RFC 5890 needs tables of Unicode that no runtime has.",
  },
  {
    files: /^optional\/format\/hostname\.json$/,
    tests: /^validation of A-label/,
    says: /^true$/,
    reason: "What the punycode of an A-label decodes to needs the tables of RFC 5892; the form of the label is judged.",
  },
  {
    files: /^optional\/dependencies-compatibility\.json$/,
    says: /^true$/,
    reason: "dependencies is no keyword of 2020-12; dependentRequired and dependentSchemas took its place.",
  },
  {
    files: /^vocabulary\.json$/,
    tests: /with no validation vocabulary: no validation/,
    says: /^false$/,
    reason: "A dialect with fewer keywords is not read: the schemas of OpenAPI 3.1 have all of them.",
  },
  {
    files: /^(?:refRemote|ref|defs|dynamicRef|optional\/cross-draft)\.json$/,
    says: /leads to another host$/,
    reason: "Nothing is fetched: the schema is refused, with the place of the reference.",
  },
  {
    files: /^(?:refRemote|dynamicRef)\.json$/,
    says: /there is no such file$/,
    reason:
      "The file that the suite serves is not in the folder: the schema is refused, with the place of the reference.",
  },
];
