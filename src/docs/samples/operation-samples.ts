import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { HeaderRecipe, RecipePart } from "../../contract/model/header-recipe.ts";
import { toTryItOperation } from "../reference/try-it-data.ts";
import type { TryItOperation, TryItParameter } from "../try-it/data.ts";
import { type PreparedRequest, parameterKey, prepareRequest } from "../try-it/prepare-request.ts";
import { type CodeSample, type SampleSource, writeSamples } from "./write-samples.ts";

/** What samples are made with in addition to the contract. */
export interface SampleOptions {
  /** Where the requests go to; no closing slash. */
  readonly serverUrl: string;
  /** How the platform makes its headers; without it, their examples are used. */
  readonly headerRecipe?: HeaderRecipe | undefined;
  /** A program with the contract's own client; without it, there is no such sample. */
  readonly writeClientProgram?:
    | ((call: { readonly operationId: string; readonly value?: JsonValue }) => string)
    | undefined;
}

/** The samples of an operation as texts. */
export function operationSamples(
  operation: OperationModel,
  model: Pick<ContractModel, "document">,
  options: SampleOptions,
): readonly CodeSample[] {
  return writeSamples(sampleSource(operation, model, options));
}

/**
 * The first request of an operation that ends well, as the samples are written from it. Where message encryption wraps the
 * request, a program of a few lines cannot make it: there only our client's is given. Bodies other than texts have none.
 */
export function sampleSource(
  operation: OperationModel,
  { document }: Pick<ContractModel, "document">,
  options: SampleOptions,
): SampleSource {
  const callable = toTryItOperation(operation, document);
  const scenario = firstSuccess(operation);
  const client = clientProgram(operation, scenario, options);
  const written = client === undefined ? {} : { client };
  if (operation.encrypted.request) return written;
  const body =
    scenario === undefined ? (callable.cases[0]?.body ?? callable.sampleBody) : writeExactJson(scenario.request.value);
  const request = prepareRequest(callable, formOf(callable, options.serverUrl, body ?? ""));
  return { ...written, request, ...recipeOf(callable, request, options.headerRecipe) };
}

function clientProgram(
  { id, parameters }: OperationModel,
  scenario: Scenario | undefined,
  { writeClientProgram }: SampleOptions,
): string | undefined {
  if (writeClientProgram === undefined || parameters.some(({ required, supply }) => required && supply === undefined))
    return undefined;
  const call = { operationId: id, ...(scenario !== undefined && { value: scenario.request.value }) };
  return writeClientProgram(call).trimEnd();
}

function firstSuccess({ responses, scenarios }: OperationModel): Scenario | undefined {
  const codes = responses.flatMap(({ resultCodes }) => resultCodes.filter((entry) => entry.class === "success"));
  return scenarios.find(({ code }) => codes.some((entry) => entry.code === code)) ?? scenarios[0];
}

function formOf({ parameters }: TryItOperation, serverUrl: string, body: string) {
  const sent = parameters.filter((parameter) => parameter.required || parameter.secret);
  const values = sent.map((parameter) => [parameterKey(parameter), exampleOf(parameter)] as const);
  return { serverUrl, body, parameters: Object.fromEntries(values) };
}

/**
 * A credential has no example that could be sent: its name is in its place. So it is with a value of a path that has no example,
 * since an empty one would be another path.
 */
function exampleOf({ secret, example, name, in: place, choices = [], types = [] }: TryItParameter): string {
  if (secret) return example?.replace("…", "YOUR-TOKEN") ?? `YOUR-${name.toUpperCase()}`;
  if (example !== undefined || place !== "path") return example ?? choices[0] ?? "";
  return choices[0] ?? (types.some((type) => ["integer", "number"].includes(type)) ? "1" : name);
}

/** How the supplied headers are made anew for each run; `noPrograms` where the platform says of one not how. */
function recipeOf(
  { parameters }: TryItOperation,
  { headers }: PreparedRequest,
  recipe: HeaderRecipe | undefined,
): Pick<SampleSource, "made" | "offsetMinutes" | "noPrograms"> {
  if (recipe === undefined) return {};
  const made: Record<string, readonly RecipePart[]> = {};
  for (const [name] of headers) {
    const supply = parameters.find((parameter) => parameter.in === "header" && parameter.name === name)?.supply;
    if (supply === undefined) continue;
    const parts = recipe.partsOf(supply);
    if (parts === undefined) return { noPrograms: true };
    made[name] = parts;
  }
  return { made, offsetMinutes: recipe.offsetMinutes };
}
