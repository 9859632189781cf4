import type { Rule } from "../rule.ts";

/** RFC 9110, sections 15.6.3 to 15.6.5: an overload, or a server that is away for a moment. Found where a status comes once and not again alone. */
export const staysAvailable: Rule & { readonly statuses: ReadonlySet<string> } = {
  id: "stays-available",
  severity: "error",
  says: "Requests that come together do not make the target, or a proxy before it, answer that it is unavailable.",
  fix: "Look for an overload, a restart or a limit of workers at this time, in the proxy before the target too; say Retry-After where it is meant. --concurrency N asks less at once.",
  shownBy: "load",
  statuses: new Set(["429", "502", "503", "504"]),
  check: () => [],
};
