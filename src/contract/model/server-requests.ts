import type { ContractModel, OperationModel } from "./contract-model.ts";

/** A request that the server sends of its own accord, under the name that it has in generated code (`operation.id`). */
export interface ServerRequestModel {
  readonly kind: "webhook" | "callback";
  readonly operation: OperationModel;
}

/**
 * The requests that a receiver gets: webhooks, then callbacks (OpenAPI 3.2, sections 4.1 and 4.18), each under a name that no
 * operation of a path and no other of them has, in an order that the source's order of keys does not change.
 * A callback has the `operationId` of its operation, where it has none `<operationId>.<callback>.<method>`, and where several
 * expressions of the callback have that method `<operationId>.<callback>.<expression>.<method>`.
 * A callback with an `operationId` that several operations refer to is one request.
 */
export function serverRequestsOf({
  operations,
  webhooks,
}: Pick<ContractModel, "operations" | "webhooks">): readonly ServerRequestModel[] {
  const taken = new Set(operations.map(({ id }) => id));
  const seen = new Set<string>();
  const found = [...webhooks.map(namedWebhook), ...operations.flatMap(namedCallbacks)];
  return sorted(found).flatMap(({ kind, operation, ownId, name }): readonly ServerRequestModel[] => {
    if (ownId !== undefined && seen.has(operation.pointer)) return [];
    seen.add(operation.pointer);
    const id = freeName(ownId === undefined || taken.has(ownId) ? name : ownId, taken);
    taken.add(id);
    return [{ kind, operation: { ...operation, id } }];
  });
}

interface Named {
  readonly kind: ServerRequestModel["kind"];
  readonly operation: OperationModel;
  /** Its `operationId`. */
  readonly ownId?: string;
  /** Its name where it has no `operationId`, or one that something else has. */
  readonly name: string;
  /** Unique among all. */
  readonly place: string;
}

function namedWebhook(operation: OperationModel): Named {
  const { id, method, path } = operation;
  return { kind: "webhook", operation, ...ownIdOf(operation), name: `${method} ${path}`, place: id };
}

function namedCallbacks({ id, callbacks }: OperationModel): readonly Named[] {
  return callbacks.map(({ name, expression, operation }) => {
    const { method } = operation;
    const isOneOfSeveral = callbacks.some(
      (other) => other.name === name && other.operation.method === method && other.expression !== expression,
    );
    const full = `${id}.${name}.${expression}.${method}`;
    const called = isOneOfSeveral ? full : `${id}.${name}.${method}`;
    return { kind: "callback", operation, ...ownIdOf(operation), name: called, place: full };
  });
}

/** The model names an operation without an `operationId` by its method and path. */
function ownIdOf({ id, method, path }: OperationModel): Pick<Named, "ownId"> {
  return id === `${method} ${path}` ? {} : { ownId: id };
}

function sorted(requests: readonly Named[]): readonly Named[] {
  const rank = ({ kind, place }: Named): string => `${kind === "webhook" ? 0 : 1} ${place}`;
  return [...requests].sort((left, right) => (rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}.${number}`;
  return free;
}
