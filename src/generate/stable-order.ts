import { isJsonObject, type JsonObject, type JsonValue } from "../contract/json/json.ts";
import type {
  ContractModel,
  HeaderModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from "../contract/model/contract-model.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";
import { isJsonMediaType } from "../contract/wire/media-type.ts";

/**
 * The same contract with everything in one order, so that the order of keys in the source changes nothing that is made from
 * it. Lists keep their order, and so do the members of `examples`: the first one is what a mock answers with.
 * Of the media types of a body JSON comes first, since the first one is what a client sends.
 */
export function inStableOrder<Model extends ContractModel>(model: Model): Model {
  const operations = [...model.operations].sort(by(({ id }) => id)).map(stableOperation);
  const webhooks = model.webhooks.map(stableOperation);
  return { ...model, document: sortedDocument(model.document), operations, webhooks };
}

/** A document with the members of every object sorted, but for those of `examples`. */
export function sortedDocument(document: JsonObject): JsonObject {
  return sorted(document) as JsonObject;
}

function stableOperation(operation: OperationModel): OperationModel {
  const { parameters, requestBody, responses, callbacks } = operation;
  return {
    ...operation,
    parameters: parameters.map(withSortedSchema),
    ...(requestBody === undefined
      ? {}
      : { requestBody: { ...requestBody, content: stableContent(requestBody.content) } }),
    responses: [...responses].sort(by(({ status }) => status)).map(stableResponse),
    callbacks: callbacks.map((callback) => ({ ...callback, operation: stableOperation(callback.operation) })),
  };
}

function stableResponse(response: ResponseModel): ResponseModel {
  const headers = [...response.headers].sort(by(({ name }) => name)).map(withSortedSchema);
  return { ...response, headers, content: stableContent(response.content) };
}

function stableContent(content: readonly MediaTypeModel[]): readonly MediaTypeModel[] {
  return [...content].sort(by(({ mediaType }) => (isJsonMediaType(mediaType) ? "" : mediaType))).map(withSortedSchema);
}

function withSortedSchema<Part extends ParameterModel | HeaderModel | MediaTypeModel>(part: Part): Part {
  return part.schema === undefined ? part : { ...part, schema: sorted(part.schema as JsonValue) as JsonSchema };
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => sorted(item));
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort(by((name) => name));
  return Object.fromEntries(
    names.map((name) => [name, name === "examples" ? value[name] : sorted(value[name] ?? null)]),
  );
}

/** Compares by UTF-16 code units (ECMA-262, `<`): the same on every machine, whatever its language. */
function by<Item>(key: (item: Item) => string): (left: Item, right: Item) => number {
  return (left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0);
}
