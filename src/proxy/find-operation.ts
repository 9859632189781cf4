import type { ContractModel, OperationModel } from "../contract/model/contract-model.ts";

/** The operation that a request is for, and the texts of its path variables, not percent-decoded. */
export interface FoundOperation {
  readonly operation: OperationModel;
  readonly pathTexts: ReadonlyMap<string, string>;
}

/** Finds an operation by method and path; concrete paths win over templated ones (OpenAPI 3.1, section 4.8.8.2). */
export type FindOperation = (method: string, path: string) => FoundOperation | undefined;

interface Candidate {
  readonly operation: OperationModel;
  readonly names: readonly string[];
  readonly pattern: RegExp;
  /** A text that sorts concrete segments before templated ones. */
  readonly order: string;
}

/** Compiles the paths of a contract once. */
export function createFindOperation({ operations }: Pick<ContractModel, "operations">): FindOperation {
  const candidates = operations.map(toCandidate).sort((left, right) => (left.order < right.order ? -1 : 1));
  return (method, path) => {
    for (const { operation, names, pattern } of candidates) {
      if (operation.method.toUpperCase() !== method) continue;
      const match = pattern.exec(path);
      if (match !== null) {
        return { operation, pathTexts: new Map(names.map((name, index) => [name, match[index + 1] ?? ""])) };
      }
    }
    return undefined;
  };
}

function toCandidate(operation: OperationModel): Candidate {
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const literals = operation.path.split(/\{[^{}]+\}/).map((text) => text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&"));
  const order = operation.path.split("/").map((segment) => (segment.includes("{") ? "~" : segment));
  return { operation, names, pattern: new RegExp(`^${literals.join("([^/]+)")}$`), order: order.join("/") };
}
