import { PlateError } from "../contract/plate-error.ts";
import { readAnswer } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { printable } from "./report/http-text.ts";
import type { Target } from "./target.ts";

/**
 * Throws a PlateError (`target`) where the first exchange of a run shows that there is nothing to test: no connection, no HTTP,
 * or a redirect that the contract does not declare.
 */
export function refuseBadTarget(target: Target, { result }: Exchange, baseUrl: string): void {
  if (result.kind === "no-answer") {
    if (result.reason === "closed" || result.reason === "timeout" || result.reason === "too-large") return;
    const what = result.reason === "not-http" ? "does not speak HTTP" : "cannot be reached";
    throw new PlateError("target", `${shown(baseUrl)} ${what}: ${result.detail}`, {
      fix: "check the base URL (scheme, host, port) and that the server is running",
    });
  }
  const isRedirect = result.status >= 300 && result.status < 400;
  if (!isRedirect || readAnswer(target, result).declared !== undefined) return;
  const location = result.headers.find(([name]) => name.toLowerCase() === "location")?.[1] ?? "nowhere";
  throw new PlateError("target", `${shown(baseUrl)} redirects (${result.status}) to ${printable(location)}`, {
    fix: "give the base URL that answers itself; redirects are not followed, since they lose bodies and signatures",
  });
}

function shown(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return origin + pathname.replace(/\/$/, "");
}
