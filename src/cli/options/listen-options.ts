import { isLoopbackAddress, isLoopbackHost } from "../../listen/loopback.ts";

/** What to say of an address that other machines reach; empty for one of this machine. */
export function reachWarning(host: string | undefined, what: string): string {
  if (host === undefined || isLoopbackHost(host) || isLoopbackAddress(host)) return "";
  return `warning: ${host} is reached from other machines: whoever reaches this port can ${what}\n`;
}
