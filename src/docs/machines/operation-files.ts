import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { anchor } from "../reference-link.ts";

/** The folder of the pages of single operations. */
export const operationsFolder = "operations";

/**
 * The file of each operation's page without its ending, from the site's folder: the operation's id in letters and digits of
 * lower case, with a number where two would have the same.
 */
export function operationFiles({ operations }: ContractModel): ReadonlyMap<OperationModel, string> {
  const taken = new Set<string>();
  const files = operations.map((operation) => {
    const wanted =
      anchor(operation.id)
        .replaceAll(/[^a-z0-9._-]+/g, "-")
        .replaceAll(/^[.-]+|[.-]+$/g, "") || "operation";
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
    taken.add(name);
    return [operation, `${operationsFolder}/${name}`] as const;
  });
  return new Map(files);
}
