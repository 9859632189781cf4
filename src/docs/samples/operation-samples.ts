import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { HeaderRecipe, RecipePart } from "../../contract/model/header-recipe.ts";
import { toTryItOperation } from "../reference/try-it-data.ts";
import type { TryItOperation, TryItParameter } from "../try-it/data.ts";
import { type PreparedRequest, parameterKey, prepareRequest } from "../try-it/prepare-request.ts";
import { writeCurl, writeFetch } from "../try-it/snippets.ts";
import { csharp } from "./csharp.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { kotlin } from "./kotlin.ts";
import { php } from "./php.ts";
import type { Program, ProgramLanguage } from "./program.ts";
import { python } from "./python.ts";

/** One request as text: a command or a program. */
export interface CodeSample {
  /** For people: `curl`, `Java`. */
  readonly label: string;
  /** As Redoc names its syntax. */
  readonly syntax: string;
  readonly source: string;
}

/** What samples are made with beside the contract. */
export interface SampleOptions {
  /** Where the requests go to; no closing slash. */
  readonly serverUrl: string;
  /** How the platform makes its headers; without it, their examples stand in. */
  readonly headerRecipe?: HeaderRecipe | undefined;
  /** A program with the contract's own client; without it, there is no such sample. */
  readonly writeClientProgram?:
    | ((call: { readonly operationId: string; readonly value?: JsonValue }) => string)
    | undefined;
}

const languages: readonly ProgramLanguage[] = [java, kotlin, python, csharp, go, php];

/**
 * The first request of an operation that ends well, in several languages. Where message encryption wraps the request, a program
 * of a few lines cannot make it: there only our client's is given. Bodies other than texts have none.
 */
export function operationSamples(
  operation: OperationModel,
  { document }: Pick<ContractModel, "document">,
  options: SampleOptions,
): readonly CodeSample[] {
  const callable = toTryItOperation(operation, document);
  const scenario = firstSuccess(operation);
  const body =
    scenario === undefined ? (callable.cases[0]?.body ?? callable.sampleBody) : writeExactJson(scenario.request.value);
  const request = prepareRequest(callable, formOf(callable, options.serverUrl, body ?? ""));
  const client = clientSample(operation, scenario, options);
  if (operation.encrypted.request) return client;
  const program = toProgram(callable, request, options.headerRecipe);
  return [
    { label: "curl", syntax: "bash", source: writeCurl(request) },
    ...client,
    { label: "fetch", syntax: "javascript", source: writeFetch(request) },
    ...(program === undefined ? [] : languages.map((language) => programSample(language, program))),
  ];
}

function programSample({ name, syntax, isRun, write }: ProgramLanguage, program: Program): CodeSample {
  return { label: isRun ? name : `${name} (not run)`, syntax, source: write(program) };
}

function clientSample(
  { id, parameters }: OperationModel,
  scenario: Scenario | undefined,
  { writeClientProgram }: SampleOptions,
): readonly CodeSample[] {
  if (writeClientProgram === undefined || parameters.some(({ required, supply }) => required && supply === undefined))
    return [];
  const call = { operationId: id, ...(scenario !== undefined && { value: scenario.request.value }) };
  return [{ label: "client", syntax: "typescript", source: writeClientProgram(call).trimEnd() }];
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

/** A credential has no example that could be sent: its name stands in. */
function exampleOf({ secret, example, name }: TryItParameter): string {
  return secret ? (example?.replace("…", "YOUR-TOKEN") ?? `YOUR-${name.toUpperCase()}`) : (example ?? "");
}

/** The request with the supplied headers made anew for each run; `undefined` where the platform says of one not how. */
function toProgram(
  { parameters }: TryItOperation,
  { method, url, headers, body }: PreparedRequest,
  recipe: HeaderRecipe | undefined,
): Program | undefined {
  const made = headers.map(([name, value]): readonly [string, readonly RecipePart[] | undefined] => {
    const supply = parameters.find((parameter) => parameter.in === "header" && parameter.name === name)?.supply;
    if (supply === undefined || recipe === undefined) return [name, [{ kind: "text", text: value }]];
    return [name, recipe.partsOf(supply)];
  });
  const known = made.flatMap(([name, parts]) => (parts === undefined ? [] : [[name, parts] as const]));
  if (known.length < made.length) return undefined;
  return {
    method,
    url,
    headers: known,
    ...(body !== undefined && { body }),
    offsetMinutes: recipe?.offsetMinutes ?? 0,
  };
}
