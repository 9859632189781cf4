import { isJsonObject, type JsonValue } from "../json/json.ts";
import type { OperationModel } from "../model/contract-model.ts";

/** The members that a request may have, and those of its objects; `undefined` where the contract leaves them open. */
export interface KnownMembers extends ReadonlyMap<string, KnownMembers | undefined> {}

/** The members of all examples of the body: what the contract shows of a request is what a request can have. */
export function knownMembersOf({ scenarios, requestBody }: OperationModel): KnownMembers | undefined {
  const schema = requestBody?.content[0]?.schema;
  const declared = typeof schema === "object" && isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  const values = [
    ...scenarios.map(({ request }) => request.value),
    ...(requestBody?.content ?? []).flatMap(({ examples }) => examples.map(({ value }) => value)),
  ];
  const known = membersIn(values);
  if (known === undefined) return undefined;
  return new Map([...declared.map((name) => [name, undefined] as const), ...known]);
}

function membersIn(values: readonly JsonValue[]): KnownMembers | undefined {
  const objects = values.filter(isJsonObject);
  if (objects.length === 0 || objects.length < values.length) return undefined;
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  const inner = (name: string) => membersIn(objects.flatMap((object) => object[name] ?? []));
  return new Map([...names].map((name) => [name, inner(name)]));
}

/** The name that differs by one letter, or by capitals alone. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const isNear = (other: string): boolean => {
    if (other.toLowerCase() === name.toLowerCase()) return true;
    const [short, long] = other.length < name.length ? [other, name] : [name, other];
    if (long.length - short.length > 1) return false;
    const at = [...long].findIndex((letter, index) => letter !== short[index]);
    return (
      short.slice(at) === long.slice(at + 1) ||
      (short.length === long.length && short.slice(at + 1) === long.slice(at + 1))
    );
  };
  return names.find(isNear);
}
