import type { Tables } from "../verify-target.ts";
import { answerMutations } from "./answer-mutations.ts";
import type { Mutation } from "./mutation.ts";
import { requestMutations } from "./request-mutations.ts";

/** Every mutation of a contract, in the order of its document; those that give the same document are one. */
export function mutationsOf({ model, validators }: Tables): readonly Mutation[] {
  const all = model.operations.flatMap((operation) => [
    ...requestMutations(model.document, operation),
    ...answerMutations(model, operation, validators[operation.id]),
  ]);
  const seen = new Set<string>();
  return all.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
