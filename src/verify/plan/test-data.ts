import { valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, MediaTypeModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import { type CaseData, overlaid, type TestData } from "../../contract/wire/test-data.ts";
import { bodyContentOf, type PlannedScenario } from "../model/target.ts";

/** The scenarios of an operation with the partner's data put in, and after them the cases of the partner's own. */
export function scenariosWith(
  operation: OperationModel,
  testData: TestData | undefined,
  model: Pick<ContractModel, "resultCodePointer">,
): readonly PlannedScenario[] {
  const given = testData?.get(operation.id) ?? new Map<string, CaseData>();
  const ofContract = operation.scenarios.map((scenario): PlannedScenario => {
    const data = given.get(scenario.name);
    if (data?.kind === "skip") return { ...scenario, skip: data.reason };
    if (data?.kind !== "request") return scenario;
    const value = overlaid(scenario.request.value, data.request);
    return { ...scenario, isGiven: true, request: { ...scenario.request, value } };
  });
  const own = [...given].flatMap(([name, data]) =>
    data.kind === "own" ? ownScenario(operation, { name, ...data }, model) : [],
  );
  const names = new Set(own.map(({ name }) => name));
  return [...ofContract.filter(({ name }) => !names.has(name)), ...own];
}

type OwnData = Extract<CaseData, { kind: "own" }> & { readonly name: string };

/** A case of the partner's own as a scenario: its request is sent, and its status and result code are expected. */
function ownScenario(
  operation: OperationModel,
  { name, request, status, body }: OwnData,
  { resultCodePointer }: Pick<ContractModel, "resultCodePointer">,
): readonly PlannedScenario[] {
  const content = bodyContentOf(operation);
  const response = declaredAnswer(operation.responses, status);
  if (content === undefined || response === undefined) return [];
  const answered: MediaTypeModel | undefined =
    response.content.find(({ mediaType }) => isJsonMediaType(mediaType)) ?? response.content[0];
  const code = resultCodePointer === undefined ? undefined : valueAt(body, resultCodePointer);
  const scenario: Scenario = {
    name,
    request: { mediaType: content.mediaType, value: request, pointer: content.pointer },
    response: {
      status: response.status,
      mediaType: answered?.mediaType ?? "",
      value: body,
      pointer: answered?.pointer ?? response.pointer,
    },
    ...(typeof code === "string" ? { code } : {}),
  };
  return [{ ...scenario, isGiven: true }];
}

/** The links of an operation that the partner cannot offer, by name, and why. */
export function skippedLinksOf({ id }: OperationModel, testData: TestData | undefined): ReadonlyMap<string, string> {
  const given = [...(testData?.get(id) ?? [])];
  return new Map(given.flatMap(([name, data]) => (data.kind === "skip" ? [[name, data.reason] as const] : [])));
}
