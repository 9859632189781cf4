import { isIP } from "node:net";

/** Whether a host, as a URL writes it, is this machine for everybody: `localhost`, a name below it (RFC 6761, section 6.3), 127.0.0.0/8 or ::1. */
export function isLoopbackHost(host: string): boolean {
  const name = bare(host);
  return name === "localhost" || name.endsWith(".localhost") || isLoopbackAddress(name);
}

/** Whether an address is one of the loopback interface, IPv4 within IPv6 (`::ffff:127.0.0.1`) too. */
export function isLoopbackAddress(address: string | undefined): boolean {
  const plain = (address ?? "").replace(/^::ffff:/i, "");
  return plain === "::1" || (isIP(plain) === 4 && plain.startsWith("127."));
}

/** The host of a Host field or of an authority, without its port, in lower case; `undefined` for anything else (RFC 9110, section 7.2). */
export function hostOf(authority: string): string | undefined {
  const [, host] = /^(\[[0-9a-f:.]+\]|[a-z0-9._~-]+)(?::\d{0,5})?$/i.exec(authority) ?? [];
  return host?.toLowerCase();
}

/** Whether a host is an address: no name of a website leads to it, so no website's page has its origin. */
export function isAddress(host: string): boolean {
  return isIP(bare(host)) !== 0;
}

/** Whether an origin (`http://localhost:5173`) is a page of this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && /^https?:$/.test(url.protocol) && isLoopbackHost(url.hostname);
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}
