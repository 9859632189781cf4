import type { JsonValue } from "../contract/json/json.ts";
import type { CredentialValues, PlatformDefinition, PlatformOptions } from "../contract/model/platform-module.ts";
import { createTokenCheck } from "./check-token.ts";
import { writeClientProgram } from "./client-program.ts";
import { headerRecipe } from "./header-recipe.ts";
import { createKonaPlate } from "./kona-plate.ts";
import { createMessageEncryption } from "./message-encryption.ts";
import { shellClock, shellHeaderValue } from "./shell-header.ts";
import { parseTimeZone, type TimeZone } from "./time-zone.ts";

/** KONA PLATE as `plate` takes it: what openapi/plate.yaml names, and the worked example of a platform module. */
export const platform: PlatformDefinition = {
  name: "KONA PLATE",
  baseUrlVariable: "KONAPLATE_BASE_URL",
  credentials: {
    aspId: { variable: "KONAPLATE_ASP_ID", kind: "identifier", supply: { from: "config", key: "aspId" } },
    accessKey: { variable: "KONAPLATE_ACCESS_KEY", kind: "key", supply: { from: "config", key: "accessKey" } },
    secretKey: { variable: "KONAPLATE_SECRET_KEY", kind: "key" },
    cryptoKeyId: {
      variable: "KONAPLATE_CRYPTO_KEY_ID",
      kind: "identifier",
      optional: true,
      supply: { from: "crypto-key" },
    },
    timeZone: {
      variable: "KONAPLATE_TIME_ZONE",
      kind: "setting",
      optional: true,
      supply: { from: "time-zone" },
    },
  },
  createPlatform: (values, { encryption }: PlatformOptions) =>
    createKonaPlate({
      aspId: values.aspId ?? "",
      accessKey: values.accessKey ?? "",
      secretKey: values.secretKey ?? "",
      cryptoKeyId: values.cryptoKeyId,
      timeZone: timeZoneOf(values),
      encryption,
    }),
  createEncryption: ({ serverPublicKey, clientPrivateKey }) =>
    createMessageEncryption({
      ...(serverPublicKey !== undefined && { serverPublicKey }),
      ...(clientPrivateKey !== undefined && { clientPrivateKey }),
    }),
  createSignatureCheck: ({ secretKey }) => (secretKey === undefined ? undefined : createTokenCheck(secretKey)),
  shell: {
    clock: (values) => shellClock(timeZoneOf(values) ?? "KST"),
    headerValue: shellHeaderValue,
  },
  headerRecipe,
  // The module next to this one: TypeScript in a checkout, JavaScript in the installed package.
  pageModule: import.meta.url.replace(/platform(\.\w+)$/, "page-platform$1"),
  client: {
    packageName: "konaplate-contract",
    writeProgram: ({ operationId, value }) => writeClientProgram({ operationId, value: value as JsonValue }),
  },
};

function timeZoneOf({ timeZone }: CredentialValues): TimeZone | undefined {
  return timeZone === undefined ? undefined : parseTimeZone(timeZone);
}
