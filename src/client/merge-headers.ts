import type { Operation } from "../contract/model/operation.ts";
import { acceptFor } from "../contract/wire/media-type.ts";

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

/** `Accept` for what the contract says can come. RFC 9110, section 12.5.1. */
export function acceptHeader(operation: Operation): Readonly<Record<string, string>> {
  return { accept: acceptedTypes.get(operation) ?? acceptedBy(operation) };
}

const acceptedTypes = new WeakMap<Operation, string>();

function acceptedBy(operation: Operation): string {
  const accept = acceptFor(Object.values(operation.answers).flatMap(({ mediaTypes }) => mediaTypes));
  acceptedTypes.set(operation, accept);
  return accept;
}
