import { acceptsValid } from "./accepts-valid.ts";
import { answerArrives } from "./answer-arrives.ts";
import { answerInTime } from "./answer-in-time.ts";
import { bodyEncrypted } from "./body-encrypted.ts";
import { bodyMatchesSchema } from "./body-matches-schema.ts";
import { bodyReadable } from "./body-readable.ts";
import { checksSignature } from "./checks-signature.ts";
import { codeAllowed } from "./code-allowed.ts";
import { connectionUsable } from "./connection-usable.ts";
import { headerEchoed } from "./header-echoed.ts";
import { headerMatchesSchema } from "./header-matches-schema.ts";
import { headerPresent } from "./header-present.ts";
import { hidesInternals } from "./hides-internals.ts";
import { hidesSecrets } from "./hides-secrets.ts";
import { integersExact } from "./integers-exact.ts";
import { linkHolds } from "./link-holds.ts";
import { mediaTypeDeclared } from "./media-type-declared.ts";
import { methodRefused } from "./method-refused.ts";
import { noServerError } from "./no-server-error.ts";
import { refusesInvalid } from "./refuses-invalid.ts";
import type { Rule } from "./rule.ts";
import { sameUnderLoad } from "./same-under-load.ts";
import { showsScenario } from "./shows-scenario.ts";
import { statusDeclared } from "./status-declared.ts";

/** Every rule, in the order in which findings are told: the exchange, the answer's form, its meaning, its manners. */
export const rules: readonly Rule[] = [
  answerArrives,
  answerInTime,
  connectionUsable,
  noServerError,
  statusDeclared,
  mediaTypeDeclared,
  bodyEncrypted,
  bodyReadable,
  bodyMatchesSchema,
  codeAllowed,
  headerPresent,
  headerMatchesSchema,
  headerEchoed,
  acceptsValid,
  refusesInvalid,
  checksSignature,
  integersExact,
  showsScenario,
  linkHolds,
  sameUnderLoad,
  methodRefused,
  hidesInternals,
  hidesSecrets,
];
