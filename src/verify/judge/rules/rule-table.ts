import { bodyEncrypted } from "./form/body-encrypted.ts";
import { bodyMatchesSchema } from "./form/body-matches-schema.ts";
import { bodyReadable } from "./form/body-readable.ts";
import { contentCoding } from "./form/content-coding.ts";
import { headerEchoed } from "./form/header-echoed.ts";
import { headerHasValue } from "./form/header-has-value.ts";
import { headerMatchesSchema } from "./form/header-matches-schema.ts";
import { headerPresent } from "./form/header-present.ts";
import { integersExact } from "./form/integers-exact.ts";
import { mediaTypeDeclared } from "./form/media-type-declared.ts";
import { namesUnique } from "./form/names-unique.ts";
import { statusDeclared } from "./form/status-declared.ts";
import { hidesInternals } from "./leaks/hides-internals.ts";
import { hidesSecrets } from "./leaks/hides-secrets.ts";
import { acceptsValid } from "./outcome/accepts-valid.ts";
import { allowSent } from "./outcome/allow-sent.ts";
import { callbackFits } from "./outcome/callback-fits.ts";
import { challengeSent } from "./outcome/challenge-sent.ts";
import { checksSignature } from "./outcome/checks-signature.ts";
import { codeAllowed } from "./outcome/code-allowed.ts";
import { deletedIsGone } from "./outcome/deleted-is-gone.ts";
import { linkHolds } from "./outcome/link-holds.ts";
import { methodRefused } from "./outcome/method-refused.ts";
import { noServerError } from "./outcome/no-server-error.ts";
import { refusesInvalid } from "./outcome/refuses-invalid.ts";
import { securityEnforced } from "./outcome/security-enforced.ts";
import { showsScenario } from "./outcome/shows-scenario.ts";
import type { Rule } from "./rule.ts";
import { answerArrives } from "./transport/answer-arrives.ts";
import { answerInTime } from "./transport/answer-in-time.ts";
import { connectionUsable } from "./transport/connection-usable.ts";
import { responseTime } from "./transport/response-time.ts";
import { sameUnderLoad } from "./transport/same-under-load.ts";
import { staysAvailable } from "./transport/stays-available.ts";

/** Every rule, in the order in which findings are told: the exchange, the answer's form, its meaning, its manners. */
export const rules: readonly Rule[] = [
  answerArrives,
  answerInTime,
  responseTime,
  connectionUsable,
  staysAvailable,
  noServerError,
  statusDeclared,
  mediaTypeDeclared,
  contentCoding,
  bodyEncrypted,
  bodyReadable,
  namesUnique,
  bodyMatchesSchema,
  codeAllowed,
  headerPresent,
  headerMatchesSchema,
  headerEchoed,
  headerHasValue,
  acceptsValid,
  refusesInvalid,
  checksSignature,
  securityEnforced,
  integersExact,
  showsScenario,
  linkHolds,
  callbackFits,
  deletedIsGone,
  sameUnderLoad,
  methodRefused,
  allowSent,
  challengeSent,
  hidesInternals,
  hidesSecrets,
];
