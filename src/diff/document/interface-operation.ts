import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { httpMethods } from "../../contract/model/http-method.ts";
import { type Used, usedAt, usedMembers } from "./used.ts";

/** One method of one path, webhook or callback address. */
export interface InterfaceOperation extends Used {
  /** `operationId`, or where the document has none `<method> <path>`. */
  readonly id: string;
  readonly hasId: boolean;
  /** As the document writes it: `get`, `query`, or a name under `additionalOperations` (OpenAPI 3.2, section 4.9). */
  readonly method: string;
  /** Path template, name of the webhook, or address expression of the callback. */
  readonly path: string;
  readonly section: "paths" | "webhooks" | "callbacks";
  /** The Path Item Object that it is a member of. */
  readonly item: Used;
}

/** The operations of the paths and webhooks of a document, sorted by their pointers. */
export function operationsOf(document: JsonObject): readonly InterfaceOperation[] {
  const root: Used = { object: document, pointer: "", at: "" };
  const found = (["paths", "webhooks"] as const).flatMap((section) =>
    usedMembers(document, root, section)
      .filter(({ name }) => section === "webhooks" || name.startsWith("/"))
      .flatMap((item) => operationsOfItem(document, item, { section, path: item.name })),
  );
  return found.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The operations of one Path Item Object. */
export function operationsOfItem(
  document: JsonObject,
  item: Used,
  { section, path }: Pick<InterfaceOperation, "section" | "path">,
): readonly InterfaceOperation[] {
  const { additionalOperations } = item.object;
  const further = isJsonObject(additionalOperations) ? Object.keys(additionalOperations) : [];
  const places = [
    ...httpMethods.map((method) => ({ method: method as string, steps: [method as string] })),
    ...further.map((method) => ({ method, steps: ["additionalOperations", method] })),
  ];
  return places.flatMap(({ method, steps }) => {
    const operation = usedAt(document, item, steps);
    if (operation === undefined) return [];
    const { operationId } = operation.object;
    const hasId = typeof operationId === "string";
    const id = hasId ? operationId : `${method} ${path}`;
    return [{ ...operation, id, hasId, method, path, section, item }];
  });
}
