import { BlockList, isIP } from "node:net";
import { PlateError } from "../contract/model/plate-error.ts";

/** An HTTP proxy between us and a target. */
export interface HttpProxy {
  readonly url: URL;
  /** The environment variable that names it. */
  readonly variable: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for a URL, as curl and Node choose it: `HTTP_PROXY` or `HTTPS_PROXY` by the URL's scheme,
 * lower case first, unless `NO_PROXY` names the host. `undefined` for none. Throws a PlateError (`usage`) for one that is no http URL.
 */
export function proxyOf(target: URL, env: Environment): HttpProxy | undefined {
  const name = target.protocol === "https:" ? "https_proxy" : "http_proxy";
  const variable = [name, name.toUpperCase()].find((each) => env[each]);
  const text = variable === undefined ? undefined : env[variable];
  if (variable === undefined || text === undefined) return undefined;
  if (isExempt(target, env.no_proxy || env.NO_PROXY || "")) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url !== null && /^https?:$/.test(url.protocol)) return { url, variable };
  throw new PlateError("usage", `${variable} names no http proxy`, {
    fix: `set ${variable} to a URL such as http://proxy.example:3128, or unset it`,
  });
}

/** The proxy's address without its credentials. */
export function shownProxy({ url }: HttpProxy): string {
  return url.origin;
}

/** The header that shows a proxy its own credentials (RFC 9110, section 11.7.2); `undefined` where the URL has none. */
export function proxyAuthorization({ url }: HttpProxy): string | undefined {
  if (url.username + url.password === "") return undefined;
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/** Entries are `*`, a name with all names below it, an address or a range of them (CIDR), each with a port or without. */
function isExempt(target: URL, list: string): boolean {
  const host = target.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => entry === "*" || matches(entry.toLowerCase(), host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  const [, bracketed, plain, ofPort] = /^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
  const name = bracketed ?? plain ?? entry;
  if (ofPort !== undefined && ofPort !== port) return false;
  const [address = "", bits] = name.split("/");
  if (bits !== undefined) return isInRange(host, address, Number(bits));
  if (isIP(name) !== 0) return name === host;
  const bare = name.replace(/^\*?\./, "");
  return host === bare || host.endsWith(`.${bare}`);
}

function isInRange(host: string, address: string, bits: number): boolean {
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  if (version === 0 || isIP(host) !== version || !Number.isInteger(bits) || bits < 0 || bits > most) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const range = new BlockList();
  range.addSubnet(address, bits, family);
  return range.check(host, family);
}
