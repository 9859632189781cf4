import type { PagePlatform } from "../../docs/try-it/page-platform.ts";
import { createKonaPlate } from "../../konaplate/kona-plate.ts";
import { createMessageEncryption } from "../../konaplate/message-encryption.ts";
import { parseTimeZone } from "../../konaplate/time-zone.ts";

/** KONA PLATE's signatures and message encryption in the browser, for the Try It panels of any contract: bundled into the page, so it must run there. */
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
};
