import { parseExactJson } from "../contract/json/exact-json.ts";
import type { PagePlatform } from "../contract/model/page-platform.ts";
import { writeClientProgram } from "./client-program.ts";
import { createKonaPlate } from "./kona-plate.ts";
import { createMessageEncryption } from "./message-encryption.ts";
import { parseTimeZone } from "./time-zone.ts";

/** KONA PLATE's signatures and message encryption in the browser, for the Try It panels: bundled into the page, so it must run there. */
export const pagePlatform: PagePlatform = {
  createPlatform: ({ config, secretKey, timeZone, cryptoKeyId }) =>
    createKonaPlate({
      aspId: config.aspId ?? "",
      accessKey: config.accessKey ?? "",
      secretKey,
      cryptoKeyId,
      ...(timeZone !== undefined && { timeZone: parseTimeZone(timeZone) }),
    }),
  createEncryption: ({ serverPublicKey, clientPrivateKey }) =>
    createMessageEncryption({
      ...(serverPublicKey !== "" && { serverPublicKey }),
      ...(clientPrivateKey !== "" && { clientPrivateKey }),
    }),
  writeClientSnippet: ({ operationId, serverUrl, encrypted, parameters, body }) =>
    writeClientProgram({
      operationId,
      serverUrl,
      encrypted,
      parameters: { ...parameters },
      ...(body !== undefined && { value: parseExactJson(body) }),
    }),
};
