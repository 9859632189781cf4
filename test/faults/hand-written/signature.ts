import { createHmac } from "node:crypto";
import { GOOD_BODY } from "../../partner/raw-request.ts";
import { macOf } from "../../partner/token.ts";
import { headerRule, ofKind, tokenCheck } from "../change.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf } from "../witness.ts";

const macIn = (token: string): string => token.slice(token.lastIndexOf(":") + 1);

const hmac = (text: string | Buffer, secret: string): string =>
  createHmac("sha256", secret).update(text).digest("base64");

/** A body as it comes out of JSON.parse and JSON.stringify; as it is, where it is no JSON. */
function reserialised(bytes: Buffer): string {
  try {
    return JSON.stringify(JSON.parse(bytes.toString(), rawNumber as (key: string, value: unknown) => unknown));
  } catch {
    return bytes.toString();
  }
}

/** A number that is written as it was read: the fault is in the white space and the escapes, not in the digits. */
function rawNumber(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };
  return typeof value === "number" && context?.source !== undefined ? rawJSON(context.source) : value;
}

/** Faults in how the token is checked. */
export const SIGNATURE_FAULTS = ofKind("signature", [
  {
    id: "token-unchecked",
    breaks: "does not check the signature",
    rule: RULE.signature,
    change: tokenCheck(() => true),
    witness: asking({ secretKey: "another" }),
  },
  {
    id: "token-of-any-body",
    breaks: "checks the signature against a body of its own",
    rule: RULE.signature,
    change: tokenCheck((token, message, fits) => fits(token, message) || !/[^A-Za-z0-9+/=]/.test(macIn(token))),
    witness: asking({ signOver: "{}" }),
  },
  {
    id: "token-first-characters",
    breaks: "compares only the first 8 characters of the signature",
    rule: RULE.signature,
    change: tokenCheck((token, message) => macIn(token).slice(0, 8) === macOf(message).slice(0, 8)),
    witness: asking({ token: (token) => `${token.slice(0, -6)}AAAAA=` }),
  },
  {
    id: "token-case-ignored",
    breaks: "compares the signature without regard to the case of its letters",
    rule: RULE.signature,
    change: tokenCheck(
      (token, message) =>
        macIn(token).replace(/=$/, "").toLowerCase() === macOf(message).replace(/=$/, "").toLowerCase(),
    ),
    witness: asking({ token: (token) => token.slice(0, 23) + token.slice(23, -2).toLowerCase() + token.slice(-2) }),
  },
  {
    id: "token-cut-taken",
    breaks: "takes the beginning of a signature for the whole",
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule(
        "x-km-tran-token",
        (value, rule) => rule(value) || /^KMV1:\d{17}:[\w+/=]*$/.test(value ?? ""),
      )(good),
      tokenFits: (token, message) => macOf(message).startsWith(macIn(token)),
    }),
    witness: asking({ token: (token) => token.slice(0, -10) }),
  },
  {
    id: "token-empty-signature",
    breaks: "takes a token whose signature is empty",
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule("x-km-tran-token", (value, rule) => rule(value) || /^KMV1:\d{17}:$/.test(value ?? ""))(good),
      tokenFits: (token, message) => macIn(token) === "" || good.tokenFits(token, message),
    }),
    witness: asking({ token: (token) => token.slice(0, 23) }),
  },
  {
    id: "token-over-reserialised-body",
    breaks: "checks the signature over the body as it serialises it itself",
    rule: RULE.mustAccept,
    change: tokenCheck((token, { body: bytes, secret }, fits) =>
      fits(token, { body: Buffer.from(reserialised(bytes)), secret }),
    ),
    witness: bodyOf(GOOD_BODY.replaceAll(",", ", ")),
  },
  {
    id: "token-over-double-body",
    breaks: "checks the signature over the body with its numbers read as doubles",
    rule: RULE.mustAccept,
    change: tokenCheck((token, { body: bytes, secret }, fits) => {
      try {
        return fits(token, { body: Buffer.from(JSON.stringify(JSON.parse(bytes.toString()))), secret });
      } catch {
        return fits(token, { body: bytes, secret });
      }
    }),
    witness: asking({}),
  },
  {
    id: "token-over-either-body",
    breaks: "takes the signature of the body as it would serialise it too",
    rule: RULE.signature,
    change: tokenCheck(
      (token, message, fits) =>
        fits(token, message) || fits(token, { ...message, body: Buffer.from(reserialised(message.body)) }),
    ),
    witness: asking({ body: GOOD_BODY.replaceAll(",", ", "), signOver: GOOD_BODY }),
  },
  {
    id: "token-over-trimmed-body",
    breaks: "checks the signature over the body without the white space around it",
    rule: RULE.mustAccept,
    change: tokenCheck((token, { body: bytes, secret }, fits) =>
      fits(token, { body: Buffer.from(bytes.toString().trim()), secret }),
    ),
    witness: bodyOf(`\n${GOOD_BODY}\n`),
  },
  {
    id: "token-over-latin-1",
    breaks: "checks the signature over the body's characters read as Latin-1 and written as UTF-8",
    rule: RULE.mustAccept,
    open: true,
    change: tokenCheck((token, { body: bytes, secret }, fits) =>
      fits(token, { body: Buffer.from(bytes.toString("latin1")), secret }),
    ),
    witness: body({ par: `"${"가".repeat(27)}"` }),
  },
  {
    id: "token-padding-refused",
    breaks: "refuses a token of 67 characters",
    rule: RULE.mustAccept,
    change: headerRule("x-km-tran-token", (value, good) => good(value) && value?.length === 66),
    witness: asking({}),
  },
  {
    id: "token-padding-demanded",
    breaks: "refuses a token of 66 characters",
    rule: RULE.mustAccept,
    change: headerRule("x-km-tran-token", (value, good) => good(value) && value?.length === 67),
    witness: asking({ token: (token) => token.slice(0, -1) }),
  },
  {
    id: "token-hex-demanded",
    breaks: "wants the signature in hex",
    rule: RULE.mustAccept,
    change: (good) => ({
      ...headerRule(
        "x-km-tran-token",
        (value, rule) => rule(value) || /^KMV1:\d{17}:[0-9a-f]{64}$/.test(value ?? ""),
      )(good),
      tokenFits: (token, message) => macIn(token) === Buffer.from(macOf(message), "base64").toString("hex"),
    }),
    witness: asking({}),
  },
  {
    id: "token-hex-taken",
    breaks: "takes the signature in hex too",
    rule: RULE.mustRefuse,
    change: (good) => ({
      ...headerRule(
        "x-km-tran-token",
        (value, rule) => rule(value) || /^KMV1:\d{17}:[0-9a-f]{64}$/.test(value ?? ""),
      )(good),
      tokenFits: (token, message) =>
        good.tokenFits(token, message) || macIn(token) === Buffer.from(macOf(message), "base64").toString("hex"),
    }),
    witness: asking({
      token: (token) => token.slice(0, 23) + Buffer.from(token.slice(23), "base64").toString("hex"),
    }),
  },
  {
    id: "token-time-signed",
    breaks: "wants the token's time under the signature too",
    rule: RULE.mustAccept,
    change: tokenCheck(
      (token, { body: bytes, secret }) => macIn(token) === hmac(token.slice(5, 23) + bytes.toString(), secret),
    ),
    witness: asking({}),
  },
  {
    id: "token-version-ignored",
    breaks: "takes a token of another version",
    rule: RULE.mustRefuse,
    change: headerRule("x-km-tran-token", (value, good) => good(value?.replace(/^KMV\d/, "KMV1"))),
    witness: asking({ token: (token) => token.replace("KMV1", "KMV2") }),
  },
  {
    id: "token-prefix-small-letters",
    breaks: "takes the token's prefix in small letters",
    rule: RULE.mustRefuse,
    change: headerRule("x-km-tran-token", (value, good) => good(value?.replace(/^kmv1/i, "KMV1"))),
    witness: asking({ token: (token) => token.replace("KMV1", "kmv1") }),
  },
  {
    id: "token-time-seconds",
    breaks: "takes a token whose time has no milliseconds",
    rule: RULE.mustRefuse,
    change: headerRule("x-km-tran-token", (value, good) => good(value?.replace(/^(KMV1:\d{14}):/, "$1000:"))),
    witness: asking({ token: (token) => token.replace(/^(KMV1:\d{14})\d{3}:/, "$1:") }),
  },
  {
    id: "token-any-key",
    breaks: "takes the signature of any request it has taken before",
    rule: RULE.signature,
    change: (good) => {
      const seen = new Set<string>();
      return {
        ...good,
        tokenFits: (token, message) => {
          const fits = good.tokenFits(token, message) || seen.has(macIn(token));
          if (fits) seen.add(macIn(token));
          return fits;
        },
      };
    },
    witness: asking({}, { body: body({ once: "1" }).requests[0]!.body, signOver: GOOD_BODY }),
  },
]);
