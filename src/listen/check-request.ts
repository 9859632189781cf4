import type { IncomingMessage } from "node:http";
import { hostOf, isAddress, isLoopbackHost } from "./loopback.ts";

/** Why a request is refused before anything is made of it. */
export interface Refused {
  readonly status: 400 | 421 | 501;
  readonly title: string;
  readonly detail: string;
}

/**
 * Checks what every server of ours demands of a request, whatever it is for; `undefined` for a request that may go on:
 * - at most one Host (RFC 9112, section 3.2);
 * - a host that is an address, a name of this machine or one of `allowedHosts`: any other name can be that of a website that had its
 *   name resolve to this machine (DNS rebinding), whose page would read every answer. 421: RFC 9110, section 15.5.20. No page can send an absolute target, so those may name any host;
 * - no transfer coding but chunked (RFC 9112, section 6.1).
 */
export function refuseRequest(request: IncomingMessage, allowedHosts: readonly string[]): Refused | undefined {
  const hosts = valuesOf(request, "host");
  if (hosts.length > 1) return badRequest("The request has more than one Host.");
  const refused = authorityOf(request) === undefined ? refuseHost(hosts[0] ?? "", allowedHosts) : undefined;
  if (refused !== undefined) return refused;
  const codings = valuesOf(request, "transfer-encoding");
  if (codings.length === 0 || (codings.length === 1 && codings[0]?.trim().toLowerCase() === "chunked"))
    return undefined;
  return { status: 501, title: "Not Implemented", detail: "The only transfer coding that is read is chunked." };
}

/** The host that a request is for, without its port: that of an absolute target, or of the Host field (RFC 9112, section 3.3). */
export function requestedHost(request: IncomingMessage): string | undefined {
  return hostOf(authorityOf(request) ?? valuesOf(request, "host")[0] ?? "");
}

function authorityOf({ url = "" }: IncomingMessage): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1];
}

function refuseHost(authority: string, allowedHosts: readonly string[]): Refused | undefined {
  if (authority === "") return undefined;
  const host = hostOf(authority);
  if (host === undefined) return badRequest("The Host is none.");
  if (isAddress(host) || isLoopbackHost(host) || allowedHosts.some((name) => name.toLowerCase() === host))
    return undefined;
  const detail = `This server does not answer for the host ${host}. To allow it, start the server with --allow-host ${host}.`;
  return { status: 421, title: "Misdirected Request", detail };
}

function badRequest(detail: string): Refused {
  return { status: 400, title: "Bad Request", detail };
}

/** The values of one field as they came: Node drops the second Host. */
function valuesOf({ rawHeaders }: IncomingMessage, name: string): readonly string[] {
  return rawHeaders.filter((_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
