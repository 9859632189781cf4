import type { ContractModel } from "../src/contract/model/contract-model.ts";

/** A contract as if it had this operation alone; components stay. Throws where there is none of that name. */
export function onlyOperation(model: ContractModel, id: string): ContractModel {
  const operations = model.operations.filter((operation) => operation.id === id);
  const [path] = operations.map((operation) => operation.path);
  if (path === undefined) throw new Error(`the contract has no operation ${id}`);
  const paths = { [path]: (model.document.paths as Readonly<Record<string, never>>)[path] };
  return { ...model, document: { ...model.document, paths }, operations };
}

/** The root of our contract, openapi.yaml as text, with its first path alone. */
export function onlyFirstPath(root: string): string {
  const [head = "", paths = ""] = root.split("\npaths:\n");
  return `${head}\npaths:\n${paths.split("\n").slice(0, 2).join("\n")}\n`;
}
