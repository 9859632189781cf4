import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { pathShape } from "../../contract/model/path-template.ts";

/** The same operation in both contracts. */
export interface OperationPair {
  readonly base: OperationModel;
  readonly revision: OperationModel;
}

/**
 * Operations that both contracts have: the same method and path, whatever the path's variables are called; of those left over, as
 * moved, the ones that share their id.
 */
export function pairOperations(base: ContractModel, revision: ContractModel): readonly OperationPair[] {
  const [known, present] = [base, revision].map(
    ({ operations }) => new Map(operations.map((operation) => [keyOf(operation), operation])),
  ) as [Map<string, OperationModel>, Map<string, OperationModel>];
  const lost = base.operations.filter((operation) => !present.has(keyOf(operation)));
  return revision.operations.flatMap((operation) => {
    const before = known.get(keyOf(operation)) ?? lost.find(({ id }) => id === operation.id);
    return before === undefined ? [] : [{ base: before, revision: operation }];
  });
}

/** Pairs of equal keys, in the order of the revision, then what only the base has. */
export function pairBy<Item>(
  base: readonly Item[],
  revision: readonly Item[],
  keyOfItem: (item: Item) => string,
): readonly { readonly key: string; readonly base?: Item; readonly revision?: Item }[] {
  const known = new Map(base.map((item) => [keyOfItem(item), item]));
  const present = revision.map((item) => {
    const before = known.get(keyOfItem(item));
    return { key: keyOfItem(item), revision: item, ...(before === undefined ? {} : { base: before }) };
  });
  const kept = new Set(present.map(({ key }) => key));
  const gone = base.filter((item) => !kept.has(keyOfItem(item))).map((item) => ({ key: keyOfItem(item), base: item }));
  return [...present, ...gone];
}

function keyOf({ method, path }: OperationModel): string {
  return `${method} ${pathShape(path)}`;
}
