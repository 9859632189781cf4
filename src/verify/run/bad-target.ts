import type { Exchange, NoAnswer } from "../../contract/model/exchange.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { printable } from "../../contract/show/printable.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import type { Observation } from "../judge/judged-case.ts";

/**
 * Throws a PlateError (`target`) where the first exchange of a run shows that there is nothing to test: no connection, no HTTP,
 * or a redirect that the contract does not declare.
 */
export function refuseBadTarget(
  { exchange: { result }, answer }: Pick<Observation, "exchange" | "answer">,
  baseUrl: string,
): void {
  if (result.kind === "no-answer") {
    if (result.reason === "not-http" || result.reason === "target") throw unreachable(result, baseUrl);
    return;
  }
  const isRedirect = result.status >= 300 && result.status < 400;
  if (!isRedirect || answer?.declared !== undefined) return;
  const location = fieldValue(result.headers, "Location") ?? "nowhere";
  throw new PlateError("target", `${shown(baseUrl)} redirects (${result.status}) to ${printable(location)}`, {
    fix: "give the base URL that answers itself; redirects are not followed, since they lose bodies and signatures",
  });
}

/** Whether not even the beginning of an answer came. */
export function isSilent(result: Exchange["result"]): result is NoAnswer {
  return result.kind === "no-answer" && !result.begun;
}

/** The error for a target that gave no answer to anything it was asked. */
export function silentTarget({ reason, detail }: NoAnswer, baseUrl: string): PlateError {
  const fix =
    reason === "timeout"
      ? "check the base URL and that the server is not stuck; --timeout-ms sets how long to wait"
      : "check the base URL (a TLS server wants https:) and look in the server's log for a crash";
  return new PlateError("target", `${shown(baseUrl)} does not answer: ${detail}`, { fix });
}

function unreachable({ reason, detail }: NoAnswer, baseUrl: string): PlateError {
  const what = reason === "not-http" ? "does not speak HTTP" : "cannot be reached";
  return new PlateError("target", `${shown(baseUrl)} ${what}: ${detail}`, { fix: fixOf(detail) });
}

/** What OpenSSL and Node say of a connection, and what to do about it; the first that fits. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /through the proxy/,
    "check the proxy's address and the target's; where the target is reached without the proxy, name its host in NO_PROXY",
  ],
  [/CERT_HAS_EXPIRED/, "renew the server's certificate: its time is over"],
  [/CERT_NOT_YET_VALID/, "check the clocks of both machines: the server's certificate is not valid yet"],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    "call the server by a name that its certificate has, or have it issued for this one",
  ],
  [/CERT_REVOKED/, "have the server's certificate issued again: it was revoked"],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED|CERT_CHAIN/,
    "trust the authority that signed the server's certificate: give its PEM file with --ca, or set NODE_EXTRA_CA_CERTS to it",
  ],
  [
    /alert certificate required|alert handshake failure|alert bad certificate|SSLV3_ALERT_BAD_CERTIFICATE|CERTIFICATE_REQUIRED/i,
    "the server asks for a client certificate that it trusts: give one with --cert FILE and --key FILE",
  ],
  [
    /EPROTO|ERR_SSL/,
    "check the base URL: the server does not speak TLS at this port, or no version of it that Node speaks",
  ],
  [
    /ENOTFOUND|EAI_AGAIN/,
    "check the base URL (scheme, host, port) and name resolution; where only a proxy reaches the host, set HTTP_PROXY or HTTPS_PROXY",
  ],
];

function fixOf(detail: string): string {
  return (
    advice.find(([pattern]) => pattern.test(detail))?.[1] ??
    "check the base URL (scheme, host, port) and that the server is running"
  );
}

function shown(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return origin + pathname.replace(/\/$/, "");
}
