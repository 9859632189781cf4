import type { MessageEncryption, OutgoingMessage, Platform } from "../contract/model/platform.ts";
import { createCorrelationIds, type RandomBytes } from "./correlation-id.ts";
import { checkCredentials, type KonaPlateCredentials } from "./credentials.ts";
import { createHmacSha256 } from "./hmac-sha256.ts";
import { formatPlatformTime, resolveTimeZone, type TimeZone } from "./time-zone.ts";

/** Everything that KONA PLATE's headers are made from. */
export interface KonaPlateOptions extends KonaPlateCredentials {
  /** The zone that times are written in; `KST` without it. */
  readonly timeZone?: TimeZone | undefined;
  /**
   * `padded` (67 characters, the form of the official sample) without it; `unpadded` leaves out the trailing `=`,
   * which gives the 66 characters that the portal's header table states.
   */
  readonly tokenForm?: "padded" | "unpadded" | undefined;
  /**
   * Made by `createMessageEncryption`; needed only for operations that the contract marks `x-encrypted`.
   * It is an argument so that programs without such operations carry none of it.
   */
  readonly encryption?: MessageEncryption | undefined;
  /** Source of randomness for correlation ids; `crypto.getRandomValues` without it. */
  readonly randomBytes?: RandomBytes | undefined;
}

/**
 * KONA PLATE as the engines see it: who fills in which header. One value holds one source of correlation ids,
 * so make one per process and share it. Throws a PlateError for credentials or a time zone that cannot be used.
 */
export function createKonaPlate(options: KonaPlateOptions): Platform {
  const credentials = checkCredentials(options);
  const zone = resolveTimeZone(options.timeZone ?? "KST");
  const configured: Readonly<Record<string, string | undefined>> = {
    aspId: credentials.aspId,
    accessKey: credentials.accessKey,
  };
  const nextCorrelationId = createCorrelationIds(options.randomBytes ?? secureRandomBytes);
  const hmac = createHmacSha256(credentials.secretKey);
  const digestLength = options.tokenForm === "unpadded" ? 43 : 44;
  const timeOf = rememberLast((timeMs) => formatPlatformTime(timeMs, zone.offsetMinutes));
  return {
    suppliers: {
      config: (_message, supply) => (supply.from === "config" ? configured[supply.key] : undefined),
      "correlation-id": ({ timeMs }) => nextCorrelationId(timeOf(timeMs)),
      time: ({ timeMs }) => timeOf(timeMs).slice(0, 14),
      "time-zone": () => zone.name,
      signature: (message) => writeToken(message, { timeText: timeOf(message.timeMs), hmac, digestLength }),
      "crypto-key": () => credentials.cryptoKeyId,
    },
    encryption: options.encryption,
  };
}

interface TokenParts {
  readonly timeText: string;
  readonly hmac: ReturnType<typeof createHmacSha256>;
  /** Characters of the base64 text that are sent: 44, or 43 without the trailing `=`. */
  readonly digestLength: number;
}

/** The request token: version, time with milliseconds, HMAC over the body's bytes. Source: the portal's X-KM-Tran-Token page. */
function writeToken(message: OutgoingMessage, { timeText, hmac, digestLength }: TokenParts): string | Promise<string> {
  const write = (digest: string): string => `KMV1:${timeText}:${digest.slice(0, digestLength)}`;
  const digest = hmac(message.body);
  return typeof digest === "string" ? write(digest) : digest.then(write);
}

/** All headers of an attempt are made at one instant, so the last answer is usually the one asked for. */
function rememberLast(format: (timeMs: number) => string): (timeMs: number) => string {
  let lastTimeMs = Number.NaN;
  let lastText = "";
  return (timeMs) => {
    if (timeMs !== lastTimeMs) {
      lastText = format(timeMs);
      lastTimeMs = timeMs;
    }
    return lastText;
  };
}

function secureRandomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
