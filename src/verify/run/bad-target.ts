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

/** OpenSSL's codes for a certificate that nobody known has signed, and for a server that does not speak TLS. */
function fixOf(detail: string): string {
  if (/SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/.test(detail)) {
    return "have Node trust the authority that signed the server's certificate: set NODE_EXTRA_CA_CERTS to its PEM file";
  }
  if (/EPROTO|ERR_SSL/.test(detail)) return "check the base URL: the server does not speak TLS at this port";
  return "check the base URL (scheme, host, port) and that the server is running";
}

function shown(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return origin + pathname.replace(/\/$/, "");
}
