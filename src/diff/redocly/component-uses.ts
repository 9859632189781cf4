import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { escapePointerToken, parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import { httpMethods } from "../../contract/model/http-method.ts";

/** How operations come to a component. */
export interface ComponentUse {
  /** JSON Pointer by way of the first operation that uses it, to where it stands in for its reference. */
  readonly path: string;
  /** Pointers of all operations that use it, sorted. */
  readonly operations: readonly string[];
}

/** The uses of components, by their pointers (`/components/<section>/<name>`). The order of keys in the document changes nothing. */
export type ComponentUses = ReadonlyMap<string, ComponentUse>;

/** Follows every reference from the operations on; a component that is not in the result is used by none. */
export function componentUses(document: JsonObject): ComponentUses {
  const uses = new Map<string, { readonly path: string; readonly operations: string[] }>();
  for (const operation of operationPointers(document)) {
    const seen = new Set<string>();
    const enter = (component: string, path: string): void => {
      if (seen.has(component)) return;
      seen.add(component);
      const use = uses.get(component) ?? { path, operations: [] };
      uses.set(component, use);
      use.operations.push(operation);
      walk(valueAt(document, component), path, enter);
    };
    const parameters = `${operation.slice(0, operation.lastIndexOf("/"))}/parameters`;
    walk(valueAt(document, operation), operation, enter);
    walk(valueAt(document, parameters), parameters, enter);
  }
  return uses;
}

/** The same place by way of an operation, for a pointer into a component; any other pointer as it is. */
export function usagePath(pointer: string, uses: ComponentUses): string {
  const component = componentOf(pointer);
  const use = component === undefined ? undefined : uses.get(component);
  return use === undefined || component === undefined ? pointer : use.path + pointer.slice(component.length);
}

/** The component that a pointer lies in, or `undefined` for one that lies in none. */
export function componentOf(pointer: string): string | undefined {
  const steps = parsePointer(pointer);
  return steps[0] === "components" && steps.length > 2 ? toPointer(steps.slice(0, 3)) : undefined;
}

/** `/paths/<path>/<method>` of every operation, sorted. */
export function operationPointers(document: JsonObject): readonly string[] {
  const pointers = ["paths", "webhooks"].flatMap((section) => {
    const items = document[section];
    return Object.entries(isJsonObject(items) ? items : {}).flatMap(([path, item]) =>
      httpMethods
        .filter((method) => isJsonObject(item) && method in item)
        .map((method) => toPointer([section, path, method])),
    );
  });
  return pointers.sort();
}

function walk(value: unknown, path: string, enter: (component: string, path: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  const { $ref } = value as { readonly $ref?: unknown };
  const component = typeof $ref === "string" && $ref.startsWith("#/") ? componentOf($ref) : undefined;
  if (component !== undefined) enter(component, path);
  for (const [name, inner] of Object.entries(value).sort(byName))
    walk(inner, `${path}/${escapePointerToken(name)}`, enter);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
