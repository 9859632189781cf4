import type { Steps } from "../../contract/json/json-edit.ts";
import type { ContractModel, MediaTypeModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { ContractValidators, OperationValidators } from "../../contract/model/validator.ts";
import type { SchemaPlace } from "../../contract/schema/schema-facts.ts";
import { mediaTypeToSend } from "../../contract/wire/media-type.ts";

/** One operation and all that is needed to plan for it and to judge its answers. */
export interface Target {
  readonly model: ContractModel;
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  /** Of the operations of its callbacks, by `callbackKey`. */
  readonly callbackValidators?: ContractValidators;
  readonly scenarios: readonly PlannedScenario[];
  /** Links that the partner cannot offer, by name, and why. */
  readonly skippedLinks: ReadonlyMap<string, string>;
}

/** A scenario with the partner's data in place of the contract's, or the reason why the partner cannot offer it. */
export type PlannedScenario = Scenario & {
  readonly skip?: string;
  /** Whether the request is the partner's. */
  readonly isGiven?: boolean;
};

/** The entry of `content` to send a body under. */
export function bodyContentOf(operation: OperationModel): MediaTypeModel | undefined {
  const content = operation.requestBody?.content ?? [];
  const sent = mediaTypeToSend(
    content.map(({ mediaType }) => mediaType),
    "value",
  );
  return content.find(({ mediaType }) => mediaType === sent?.key);
}

/** The schema of a body and its place; a body without a schema allows everything. */
export function schemaPlaceOf(content: MediaTypeModel): SchemaPlace {
  return { schema: content.schema ?? true, pointer: `${content.pointer}/schema` };
}

/** A place in a JSON body and the facts that hold there. */
export interface BodyPlace {
  readonly steps: Steps;
  readonly schema: SchemaPlace;
}
