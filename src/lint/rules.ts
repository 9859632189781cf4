import type { LintRule } from "./plugin-types.ts";
import { codesHaveScenario } from "./rules/codes-have-scenario.ts";
import { codesMatchSchema } from "./rules/codes-match-schema.ts";
import { exactIntegers } from "./rules/exact-integers.ts";
import { examplesPair } from "./rules/examples-pair.ts";
import { knownExtensions } from "./rules/form/known-extensions.ts";
import { wellFormedContract } from "./rules/form/well-formed-contract.ts";
import { wellFormedEchoes } from "./rules/form/well-formed-echoes.ts";
import { wellFormedEncrypted } from "./rules/form/well-formed-encrypted.ts";
import { wellFormedResultCodes } from "./rules/form/well-formed-result-codes.ts";
import { wellFormedSupply } from "./rules/form/well-formed-supply.ts";
import { wellFormedUncertain } from "./rules/form/well-formed-uncertain.ts";
import { headersDescribed } from "./rules/headers-described.ts";
import { invalidRequestFirst } from "./rules/invalid-request-first.ts";
import { allFilesReachable } from "./rules/layout/all-files-reachable.ts";
import { examplesNamedAfterFiles } from "./rules/layout/examples-named-after-files.ts";
import { filesNamed } from "./rules/layout/files-named.ts";
import { nothingUnconfirmed } from "./rules/layout/nothing-unconfirmed.ts";
import { tagsDeclared } from "./rules/layout/tags-declared.ts";
import { linearPatterns } from "./rules/linear-patterns.ts";
import { linksAgree } from "./rules/links-agree.ts";
import { meaningfulKeywords } from "./rules/meaningful-keywords.ts";
import { portablePatterns } from "./rules/portable-patterns.ts";
import { validExamples } from "./rules/valid-examples.ts";
import { validPatterns } from "./rules/valid-patterns.ts";

/** Our rules, in the order of openapi/README.md. */
export const lintRules: readonly LintRule[] = [
  codesMatchSchema,
  codesHaveScenario,
  examplesPair,
  examplesNamedAfterFiles,
  invalidRequestFirst,
  validExamples,
  meaningfulKeywords,
  exactIntegers,
  headersDescribed,
  validPatterns,
  linearPatterns,
  portablePatterns,
  allFilesReachable,
  filesNamed,
  tagsDeclared,
  nothingUnconfirmed,
  knownExtensions,
  wellFormedContract,
  wellFormedResultCodes,
  wellFormedSupply,
  wellFormedEchoes,
  wellFormedEncrypted,
  wellFormedUncertain,
  linksAgree,
];

/** Rules of Redocly that one of ours takes the place of. */
export const replacedRules: readonly string[] = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
];
