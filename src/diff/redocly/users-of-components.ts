import { isJsonObject, type JsonObject } from "../../contract/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json-pointer.ts";

/** Which operations (`/paths/<path>/<method>`) reach each component (`/components/<section>/<name>`), in the order of the document. */
export function usersOfComponents(document: JsonObject): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [operation, roots] of operationRoots(document)) {
    for (const component of reach(roots, document)) {
      const known = users.get(component);
      if (known === undefined) users.set(component, [operation]);
      else known.push(operation);
    }
  }
  return users;
}

/** The component that a pointer lies in, or `undefined` for one that lies in none. */
export function componentOf(pointer: string): string | undefined {
  const steps = parsePointer(pointer);
  return steps[0] === "components" && steps.length > 2 ? toPointer(steps.slice(0, 3)) : undefined;
}

/** The operations of a document by their pointers. */
export function operationPointers(document: JsonObject): readonly string[] {
  return [...operationRoots(document)].map(([pointer]) => pointer);
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function* operationRoots(document: JsonObject): Generator<readonly [string, readonly unknown[]]> {
  for (const section of ["paths", "webhooks"]) {
    const items = document[section];
    for (const [path, item] of isJsonObject(items) ? Object.entries(items) : []) {
      if (!isJsonObject(item)) continue;
      for (const method of methods) {
        if (isJsonObject(item[method])) yield [toPointer([section, path, method]), [item[method], item.parameters]];
      }
    }
  }
}

function reach(roots: readonly unknown[], document: JsonObject): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...roots];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const reference = isJsonObject(value) ? value.$ref : undefined;
    const component = typeof reference === "string" ? componentOf(reference) : undefined;
    if (component !== undefined && !reached.has(component)) {
      reached.add(component);
      open.push(valueAt(document, component));
    }
    open.push(...Object.values(value));
  }
  return reached;
}
