import type { LintRule } from "./plugin-types.ts";
import { allFilesReachable } from "./rules/all-files-reachable.ts";
import { codesHaveScenario } from "./rules/codes-have-scenario.ts";
import { codesMatchSchema } from "./rules/codes-match-schema.ts";
import { exactIntegers } from "./rules/exact-integers.ts";
import { examplesNamedAfterFiles } from "./rules/examples-named-after-files.ts";
import { examplesPair } from "./rules/examples-pair.ts";
import { headersDescribed } from "./rules/headers-described.ts";
import { invalidRequestFirst } from "./rules/invalid-request-first.ts";
import { knownExtensions } from "./rules/known-extensions.ts";
import { linksAgree } from "./rules/links-agree.ts";
import { portablePatterns } from "./rules/portable-patterns.ts";
import { validExamples } from "./rules/valid-examples.ts";
import { validPatterns } from "./rules/valid-patterns.ts";
import { wellFormedContract } from "./rules/well-formed-contract.ts";
import { wellFormedEchoes } from "./rules/well-formed-echoes.ts";
import { wellFormedEncrypted } from "./rules/well-formed-encrypted.ts";
import { wellFormedResultCodes } from "./rules/well-formed-result-codes.ts";
import { wellFormedSupply } from "./rules/well-formed-supply.ts";
import { wellFormedUncertain } from "./rules/well-formed-uncertain.ts";

/** Our rules, in the order of openapi/README.md. */
export const lintRules: readonly LintRule[] = [
  codesMatchSchema,
  codesHaveScenario,
  examplesPair,
  examplesNamedAfterFiles,
  invalidRequestFirst,
  validExamples,
  exactIntegers,
  headersDescribed,
  validPatterns,
  portablePatterns,
  allFilesReachable,
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
