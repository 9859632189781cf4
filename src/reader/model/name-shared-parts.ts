import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import type { Derived } from "./expand-codes.ts";

/** A document in which what the root says of all operations and answers has a name, and where that is written. */
export interface NamedParts {
  readonly document: JsonObject;
  readonly derived: readonly Derived[];
}

/**
 * Makes components of the parameters and headers that the root's lists for all operations and answers have in place, and refers to them
 * from there: written out, they are then one component with many users and not as many copies. References stay as they are.
 */
export function nameSharedParts(document: JsonObject): NamedParts {
  const naming = new Naming(document);
  const lists = ["x-every-operation", "x-every-encrypted-request"].flatMap((key) => {
    const list = document[key];
    if (!isJsonObject(list) || !Array.isArray(list.parameters)) return [];
    const parameters = (list.parameters as readonly JsonValue[]).map((parameter, index) =>
      naming.refer("parameters", parameter, { wish: nameOf(parameter), from: [key, "parameters", String(index)] }),
    );
    return [[key, { ...list, parameters }] as const];
  });
  const answer = document["x-every-answer"];
  const headers = isJsonObject(answer) && isJsonObject(answer.headers) ? answer.headers : undefined;
  const named = Object.entries(headers ?? {}).flatMap(([name, header]) =>
    header === undefined
      ? []
      : [[name, naming.refer("headers", header, { wish: name, from: ["x-every-answer", "headers", name] })] as const],
  );
  if (naming.derived.length === 0) return { document, derived: [] };
  const everyAnswer =
    headers === undefined
      ? {}
      : { "x-every-answer": { ...(answer as JsonObject), headers: Object.fromEntries(named) } };
  return {
    document: { ...document, ...Object.fromEntries(lists), ...everyAnswer, components: naming.components() },
    derived: naming.derived,
  };
}

function nameOf(parameter: JsonValue): string {
  return isJsonObject(parameter) ? String(parameter.name) : "";
}

interface Wish {
  readonly wish: string;
  /** Where the part is written, from the root. */
  readonly from: readonly string[];
}

class Naming {
  readonly derived: Derived[] = [];
  readonly #components: JsonObject;
  readonly #made: Readonly<Record<"parameters" | "headers", Map<string, JsonObject>>> = {
    parameters: new Map(),
    headers: new Map(),
  };

  constructor({ components }: JsonObject) {
    this.#components = isJsonObject(components) ? components : {};
  }

  refer(kind: "parameters" | "headers", part: JsonValue, { wish, from }: Wish): JsonValue {
    if (!isJsonObject(part) || part.$ref !== undefined) return part;
    const name = this.#freeName(kind, wish.replaceAll(/[^A-Za-z0-9._-]/g, "_") || "Shared");
    this.#made[kind].set(name, part);
    const pointer = toPointer(["components", kind, name]);
    this.derived.push({ pointer, from: toPointer(from) });
    return { $ref: `#${pointer}` };
  }

  components(): JsonObject {
    const kinds = (["parameters", "headers"] as const).filter((kind) => this.#made[kind].size > 0);
    const added = kinds.map((kind) => [
      kind,
      { ...(this.#components[kind] as JsonObject | undefined), ...Object.fromEntries(this.#made[kind]) },
    ]);
    return { ...this.#components, ...Object.fromEntries(added) };
  }

  #freeName(kind: "parameters" | "headers", wish: string): string {
    const own = this.#components[kind];
    const isTaken = (name: string): boolean =>
      this.#made[kind].has(name) || (isJsonObject(own) && Object.hasOwn(own, name));
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? wish : `${wish}-${count}`;
      if (!isTaken(name)) return name;
    }
  }
}
