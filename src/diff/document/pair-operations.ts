import { equalJson } from "../../contract/json/equal-json.ts";
import { pathShape } from "../../contract/model/path-template.ts";
import type { InterfaceOperation } from "./interface-operation.ts";

/** The same operation in both documents. */
export interface OperationPair {
  readonly base: InterfaceOperation;
  readonly revision: InterfaceOperation;
  /** Whether it has another method or path now. */
  readonly isMoved: boolean;
}

/** How the operations of two documents belong together. */
export interface PairedOperations {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly InterfaceOperation[];
  readonly added: readonly InterfaceOperation[];
}

/**
 * Pairs operations: by method and path, then whatever the path's variables are called; then, as moved, by an operationId that the two
 * left over share, or where neither has one, by a text that no other operation has.
 */
export function pairOperations(
  base: readonly InterfaceOperation[],
  revision: readonly InterfaceOperation[],
): PairedOperations {
  const [removed, added] = [[...base], [...revision]];
  const pairs: OperationPair[] = [];
  const take = (isMoved: boolean, belong: (one: InterfaceOperation, other: InterfaceOperation) => boolean): void => {
    for (const one of [...removed]) {
      const others = added.filter((candidate) => belong(one, candidate));
      const isOnly = removed.filter((candidate) => others.some((other) => belong(candidate, other))).length === 1;
      const [other] = others;
      if (other === undefined || others.length > 1 || !isOnly) continue;
      removed.splice(removed.indexOf(one), 1);
      added.splice(added.indexOf(other), 1);
      pairs.push({ base: one, revision: other, isMoved });
    }
  };
  const pairByAddress = (addressOf: (operation: InterfaceOperation) => string): void => {
    const candidates = Map.groupBy(added, addressOf);
    const kept = removed.filter((one) => {
      const others = candidates.get(addressOf(one)) ?? [];
      const other = others.find(({ id }) => id === one.id) ?? others[0];
      if (other === undefined) return true;
      others.splice(others.indexOf(other), 1);
      pairs.push({ base: one, revision: other, isMoved: false });
      return false;
    });
    removed.splice(0, removed.length, ...kept);
    added.splice(0, added.length, ...[...candidates.values()].flat());
  };
  // As written first: a contract may have several paths of one shape, though OpenAPI 3.1 (section 4.8.8) forbids it.
  pairByAddress(({ section, method, path }) => `${section} ${method} ${path}`);
  pairByAddress(({ section, method, path }) => `${section} ${method} ${section === "paths" ? pathShape(path) : path}`);
  take(true, (one, other) => one.section === other.section && one.hasId && other.hasId && one.id === other.id);
  take(true, (one, other) => one.section === other.section && !one.hasId && !other.hasId && isSameText(one, other));
  return { pairs, removed, added };
}

function isSameText(one: InterfaceOperation, other: InterfaceOperation): boolean {
  return equalJson(one.object, other.object) && equalJson(one.item.object.parameters, other.item.object.parameters);
}
