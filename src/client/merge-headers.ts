import type { Operation } from "../contract/operation.ts";
import type { LooseRequest } from "./call-request.ts";

/** One set of headers out of several; a later group's value counts, whatever the case of its name. */
export function mergeHeaders(
  groups: readonly (Readonly<Record<string, string>> | undefined)[],
): Record<string, string> {
  const spellings = new Map<string, string>();
  const merged: Record<string, string> = {};
  for (const group of groups) {
    if (group === undefined) continue;
    for (const name of Object.keys(group)) {
      const key = name.toLowerCase();
      const spelling = spellings.get(key) ?? name;
      spellings.set(key, spelling);
      merged[spelling] = group[name] ?? "";
    }
  }
  return merged;
}

/** `Accept` for what the contract says can come, `Content-Type` for what goes out. RFC 9110, sections 12.5.1 and 8.3. */
export function mediaTypeHeaders(operation: Operation, body: Uint8Array): Readonly<Record<string, string>> {
  const accept = acceptedTypes.get(operation) ?? acceptedBy(operation);
  const sent = body.length === 0 ? undefined : operation.request?.mediaTypes[0];
  return sent === undefined ? { accept } : { accept, "content-type": sent };
}

const acceptedTypes = new WeakMap<Operation, string>();

function acceptedBy(operation: Operation): string {
  const types = new Set(Object.values(operation.answers).flatMap(({ mediaTypes }) => mediaTypes));
  const accept = types.size === 0 ? "*/*" : [...types].join(", ");
  acceptedTypes.set(operation, accept);
  return accept;
}

/** The headers that the contract leaves to the caller, as text. Cookies go as one header (RFC 6265, section 4.2.1). */
export function callersHeaders({ headers = {}, cookies }: LooseRequest): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && value !== null) texts[name] = String(value);
  const pairs = Object.entries(cookies ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? texts : { ...texts, cookie: pairs.join("; ") };
}
