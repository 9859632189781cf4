import type { Supply } from "../contract/model/operation.ts";
import { resolveTimeZone, type TimeZone } from "./time-zone.ts";

/** A line of POSIX shell that puts the present time in a zone into TIME, 14 digits. `TZ=KST-9` is nine hours ahead (POSIX, section 8.3). */
export function shellClock(timeZone: TimeZone): string {
  const { name, offsetMinutes } = resolveTimeZone(timeZone);
  const sign = offsetMinutes > 0 ? "-" : "";
  const hours = Math.trunc(Math.abs(offsetMinutes) / 60);
  return `TIME=$(TZ=${name}${sign}${hours}:${String(Math.abs(offsetMinutes) % 60).padStart(2, "0")} date +%Y%m%d%H%M%S)`;
}

/**
 * The value of a supplied header as a text for inside the double quotes of a POSIX shell, without a secret in it and made anew
 * whenever the script runs: credentials are read from the environment (`KONAPLATE_ACCESS_KEY` for the key `accessKey`), the times
 * are those of TIME (`shellClock`), and the token is computed by openssl over the variable BODY. `undefined` leaves the value as it is.
 */
export function shellHeaderValue(supply: Supply, value: string): string | undefined {
  switch (supply.from) {
    case "config":
      return `$KONAPLATE_${variablePart(supply.key)}`;
    case "crypto-key":
      return "$KONAPLATE_CRYPTO_KEY_ID";
    case "time":
      return "$TIME";
    case "correlation-id":
      return '$(printf %s "$TIME" | cut -c3-14)-$(openssl rand -hex 4 | cut -c1-7)';
    case "signature":
      return `KMV1:\${TIME}000:$(${shellHmac(value)})`;
    case "time-zone":
      return undefined;
  }
}

/** `accessKey` is ACCESS_KEY; whatever else a contract writes there becomes a name too, never a command. */
function variablePart(key: string): string {
  return key
    .replace(/[A-Z]/g, "_$&")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_]/g, "_");
}

function shellHmac(token: string): string {
  const trim = token.endsWith("=") ? "" : " | tr -d =";
  return `printf %s "$BODY" | openssl dgst -sha256 -hmac "$KONAPLATE_SECRET_KEY" -binary | base64${trim}`;
}
