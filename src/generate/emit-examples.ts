import type { ContractModel, MediaTypeModel, OperationModel, Scenario } from "../contract/model/contract-model.ts";
import { convertNumbers } from "../contract/schema/convert-numbers.ts";
import { numberPlacesOf } from "../contract/schema/number-places-of.ts";
import { type GeneratedFile, notice } from "./generated-file.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

/** examples.ts: the scenarios of every operation, by operation id. */
export function emitExamples(model: ContractModel): GeneratedFile {
  const withScenarios = model.operations.filter(({ scenarios }) => scenarios.length > 0);
  const table = Object.fromEntries(
    withScenarios.map((operation) => [
      operation.id,
      Object.fromEntries(
        operation.scenarios.map((scenario) => [scenario.name, exampleRow(model, operation, scenario)]),
      ),
    ]),
  );
  const text = `${notice}
/** Test data: for each operation and scenario the request body and the answer that belongs to it. */
export const examples = ${typescriptLiteral(table)} as const;
`;
  return { path: "examples.ts", text };
}

function exampleRow(model: ContractModel, operation: OperationModel, scenario: Scenario) {
  const { request, response } = scenario;
  const answer = operation.responses.find(({ status }) => status === response.status);
  return {
    summary: scenario.summary,
    request: { mediaType: request.mediaType, body: widened(model, operation.requestBody?.content, request) },
    response: {
      status: response.status,
      mediaType: response.mediaType,
      body: widened(model, answer?.content, response),
    },
  };
}

/** Numbers have the types that the types give them: big integers are `bigint`, small ones among them. */
function widened(
  model: ContractModel,
  content: readonly MediaTypeModel[] | undefined,
  body: { readonly mediaType: string; readonly value: unknown },
): unknown {
  const schema = content?.find(({ mediaType }) => mediaType === body.mediaType)?.schema ?? true;
  const places = numberPlacesOf([schema], model.document);
  return convertNumbers(body.value, {
    places,
    index: 0,
    isParsed: true,
    direction: "in",
    onUnheld: (number) => number,
  });
}
