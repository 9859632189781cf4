import type { Supply } from "../contract/operation.ts";

/**
 * The value of a supplied header as a text for inside the double quotes of a POSIX shell, without a secret in it: credentials
 * are read from the environment (`KONAPLATE_ACCESS_KEY` for the key `accessKey`), and the token is computed by openssl over the
 * variable BODY, at the time that `value` was made. `undefined` for headers that hold nothing to hide.
 */
export function shellHeaderValue(supply: Supply, value: string): string | undefined {
  if (supply.from === "config") return `$KONAPLATE_${supply.key.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
  if (supply.from === "crypto-key") return "$KONAPLATE_CRYPTO_KEY_ID";
  if (supply.from !== "signature") return undefined;
  const versionAndTime = value.slice(0, value.lastIndexOf(":") + 1);
  const trim = value.endsWith("=") ? "" : " | tr -d =";
  const hmac = `printf %s "$BODY" | openssl dgst -sha256 -hmac "$KONAPLATE_SECRET_KEY" -binary | base64${trim}`;
  return `${versionAndTime}$(${hmac})`;
}
