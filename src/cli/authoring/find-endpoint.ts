import { PlateError } from "../../contract/model/plate-error.ts";
import type { Endpoint } from "./find-endpoints.ts";

/** The endpoint of that operation. Throws a PlateError (`usage`) that names those that there are. */
export function findEndpoint(operationId: string, endpoints: readonly Endpoint[]): Endpoint {
  const found = endpoints.find((endpoint) => endpoint.operationId === operationId);
  if (found !== undefined) return found;
  const known = endpoints.map((endpoint) => endpoint.operationId).join(", ");
  throw new PlateError("usage", `there is no operation ${operationId} in a file of its own`, {
    fix: known === "" ? "write the first endpoint by hand" : `name one of: ${known}`,
  });
}

/** Throws a PlateError (`usage`) for a name or path that is malformed or used already. */
export function checkNames(
  { operationId, path }: { readonly operationId?: string; readonly path?: string },
  endpoints: readonly Endpoint[],
): void {
  const refuse = (what: string, fix: string) => {
    throw new PlateError("usage", what, { fix });
  };
  if (operationId !== undefined && !/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    refuse(`${operationId} is no operation id`, "write a verb and a noun in camelCase, such as getWidget");
  }
  if (path !== undefined && !/^(?:\/[A-Za-z0-9._~{}-]+)+$/.test(path)) {
    refuse(`${path} is no path`, "write it as /v1/widgets/{id}");
  }
  if (endpoints.some((other) => other.operationId === operationId)) {
    refuse(`the contract has an operation ${operationId} already`, "choose another name");
  }
  if (endpoints.some((other) => other.path === path)) {
    refuse(`the contract has the path ${path} already`, "add the operation to its path file by hand");
  }
}
