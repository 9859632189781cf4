import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { httpMethods } from "../../contract/model/http-method.ts";
import type { ContractBounds } from "../../reader/parse/read-contract-file.ts";
import { readSourceFile } from "../../reader/parse/source-file.ts";

/** A path of a contract in the folder layout, in a file of its own that holds one operation. */
export interface Endpoint {
  readonly path: string;
  readonly operationId: string;
  /** Absolute path of its file. */
  readonly file: string;
}

/** The endpoints of a root document that have a file of their own, in its order. Throws a PlateError for a file that cannot be read. */
export function findEndpoints(rootFile: string): readonly Endpoint[] {
  const bounds = { folder: dirname(rootFile), allowOutside: false };
  const { value } = readSourceFile(rootFile, rootFile, bounds);
  const paths = isJsonObject(value) && isJsonObject(value.paths) ? value.paths : {};
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!isJsonObject(item) || typeof item.$ref !== "string" || item.$ref.includes("#")) return [];
    const file = resolve(dirname(rootFile), item.$ref);
    const operationId = existsSync(file) ? onlyOperationId(file, bounds) : undefined;
    return operationId === undefined ? [] : [{ path, operationId, file }];
  });
}

function onlyOperationId(file: string, bounds: ContractBounds): string | undefined {
  const { value } = readSourceFile(file, file, bounds);
  if (!isJsonObject(value)) return undefined;
  const { additionalOperations = {} } = value;
  const further = isJsonObject(additionalOperations) ? Object.values(additionalOperations) : [];
  const operations = [...httpMethods.flatMap((method) => value[method] ?? []), ...further];
  const [operation] = operations;
  if (operations.length !== 1 || !isJsonObject(operation)) return undefined;
  return typeof operation.operationId === "string" ? operation.operationId : undefined;
}
