import { createClient, createMessageEncryption, type KonaClient, type KonaClientOptions } from "../../src/index.ts";

/** A client for encrypted operations too. Its library is loaded with the first such call. */
export function createEncryptingClient(
  options: KonaClientOptions,
  pem: { readonly serverCertificate: string; readonly clientPrivateKey: string },
): KonaClient {
  const encryption = createMessageEncryption({
    serverPublicKey: pem.serverCertificate,
    clientPrivateKey: pem.clientPrivateKey,
  });
  return createClient({ ...options, encryption });
}
