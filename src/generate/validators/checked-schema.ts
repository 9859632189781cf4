import type { ContractModel, MediaTypeModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { type Direction, directionsOf } from "../../contract/schema/sent-members.ts";

/** One schema of an operation that a value is checked against, and where its validator is in `ContractValidators`. */
export interface CheckedSchema {
  readonly path: readonly string[];
  readonly direction: Direction;
  readonly schema: JsonSchema;
  /** JSON Pointer to the schema in the document. */
  readonly pointer: string;
}

/** Every schema of an operation that a value is checked against, in the order of the contract. */
export function checkedSchemas(operation: OperationModel): readonly CheckedSchema[] {
  const { request, response } = directionsOf(operation);
  const parameters = operation.parameters.map(({ name, in: place, schema, pointer }): CheckedSchema => {
    const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
    return { path: ["parameters", key], direction: request, schema, pointer: `${pointer}/schema` };
  });
  const responses = operation.responses.flatMap(({ status, headers, content }) => [
    ...headers.map(({ name, schema, pointer }): CheckedSchema => {
      const path = ["responses", status, "headers", name.toLowerCase()];
      return { path, direction: response, schema, pointer: `${pointer}/schema` };
    }),
    ...bodySchemas(content, ["responses", status, "body"], response),
  ]);
  return [...parameters, ...bodySchemas(operation.requestBody?.content ?? [], ["requestBody"], request), ...responses];
}

function bodySchemas(
  content: readonly MediaTypeModel[],
  path: readonly string[],
  direction: Direction,
): readonly CheckedSchema[] {
  return content.map(({ mediaType, schema = true, pointer }) => {
    return { path: [...path, mediaType], direction, schema, pointer: `${pointer}/schema` };
  });
}

/**
 * The tree of `ContractValidators` with a leaf made by `leaf` for every checked schema. Operations without a body or an answer
 * still have the empty branches, so that a reader needs no case for them.
 */
export function validatorTree<Leaf>(
  { operations }: Pick<ContractModel, "operations">,
  leaf: (operation: OperationModel, checked: CheckedSchema) => Leaf,
): ValidatorTree<Leaf> {
  return Object.fromEntries(
    operations.map((operation) => {
      const branches: Branch<Leaf> = { parameters: {}, requestBody: {}, responses: {} };
      for (const { status } of operation.responses) branches.responses[status] = { headers: {}, body: {} };
      for (const checked of checkedSchemas(operation))
        branchOf(branches, checked.path)[checked.path.at(-1) as string] = leaf(operation, checked);
      return [operation.id, branches];
    }),
  );
}

interface Branch<Leaf> {
  readonly parameters: Record<string, Leaf>;
  readonly requestBody: Record<string, Leaf>;
  readonly responses: Record<string, { readonly headers: Record<string, Leaf>; readonly body: Record<string, Leaf> }>;
}

/** `ContractValidators`, with something else at its leaves. */
export type ValidatorTree<Leaf> = Readonly<Record<string, Branch<Leaf>>>;

function branchOf<Leaf>(branches: Branch<Leaf>, path: readonly string[]): Record<string, Leaf> {
  let branch: unknown = branches;
  for (const step of path.slice(0, -1)) branch = (branch as Readonly<Record<string, unknown>>)[step];
  return branch as Record<string, Leaf>;
}
