import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { HeaderRecipe } from "../../contract/model/header-recipe.ts";
import { toTryItOperation } from "../reference/try-it-data.ts";
import type { TryItOperation, TryItParameter } from "../try-it/data.ts";
import { type PreparedRequest, parameterKey, prepareRequest } from "../try-it/prepare-request.ts";
import { type MadeHeader, signingScript } from "./signing-script.ts";

/** What a collection is made with in addition to the contract. */
export interface CollectionOptions {
  /** What the variable `baseUrl` begins with; no closing slash. */
  readonly serverUrl: string;
  /** How the platform makes its headers; without it, their examples are in the requests. */
  readonly headerRecipe?: HeaderRecipe | undefined;
}

/**
 * The contract as a Postman Collection, format 2.1.0 (schema.getpostman.com), which Postman, Bruno, Insomnia and Newman read: a
 * folder for each tag, a request for each scenario or example of an operation, with the answer that it is to get. Bodies are
 * texts, so that integers keep their digits. Credentials are variables without a value; what signs a request is a script.
 */
export function postmanCollection(model: ContractModel, options: CollectionOptions): JsonObject {
  const made = new Map<string, MadeHeader>();
  const secrets = new Set<string>();
  const items = Map.groupBy(model.operations, ({ tags }) => tags[0] ?? "");
  const folders = [...items].map(([tag, operations]) => {
    const inside = operations.map((operation) => operationItem(operation, model, { ...options, made, secrets }));
    return tag === "" ? inside : [{ name: tag, item: inside }];
  });
  const script = signingScript([...made.values()], options.headerRecipe?.offsetMinutes ?? 0);
  const needed = [...secrets, ...[...made.values()].flatMap(({ parts }) => parts.flatMap(variableOf))];
  return {
    info: {
      name: model.title,
      description: `${model.title} ${model.version}`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: folders.flat(),
    ...(script === undefined
      ? {}
      : { event: [{ listen: "prerequest", script: { type: "text/javascript", exec: script } }] }),
    variable: [
      { key: "baseUrl", value: options.serverUrl },
      ...[...new Set(needed)].map((key) => ({ key, value: "" })),
    ],
  };
}

function variableOf(part: MadeHeader["parts"][number]): readonly string[] {
  if (part.kind === "variable") return [part.name];
  return part.kind === "hmac" ? [part.key] : [];
}

interface ItemOptions extends CollectionOptions {
  /** By header: what the script makes. */
  readonly made: Map<string, MadeHeader>;
  /** Variables that hold credentials. */
  readonly secrets: Set<string>;
}

/** The request of an operation, with one saved answer for each scenario; the first scenario is the request itself. */
function operationItem(operation: OperationModel, model: ContractModel, options: ItemOptions): JsonObject {
  const callable = toTryItOperation(operation, model.document);
  const bodies = bodiesOf(callable, operation.scenarios);
  const [first = ""] = bodies;
  const isEncrypted = operation.encrypted.request || operation.encrypted.response;
  const notes = [
    ...(operation.description === undefined ? [] : [operation.description]),
    ...(isEncrypted
      ? ["The bodies of this operation travel encrypted; here they are in clear, as a mock without keys takes them."]
      : []),
  ];
  return {
    name: operation.summary ?? operation.id,
    request: {
      ...requestOf(callable, first, options),
      ...(notes.length > 0 && { description: notes.join("\n\n") }),
    },
    response: operation.scenarios.map((scenario) => savedAnswer(scenario, callable, options)),
  };
}

function bodiesOf({ cases, sampleBody }: TryItOperation, scenarios: readonly Scenario[]): readonly string[] {
  const success = scenarios.map(({ request }) => writeExactJson(request.value, 2));
  return [...success, ...cases.map(({ body }) => body), sampleBody ?? ""];
}

function savedAnswer(
  { name, request, response }: Scenario,
  callable: TryItOperation,
  options: ItemOptions,
): JsonObject {
  return {
    name,
    originalRequest: requestOf(callable, writeExactJson(request.value, 2), options),
    ...(/^\d+$/.test(response.status) && { code: Number(response.status) }),
    header: [{ key: "Content-Type", value: response.mediaType }],
    body: writeExactJson(response.value, 2),
  };
}

/** Stands in the prepared request for a variable of the collection, whose braces would be percent-encoded. */
const mark = "plate-variable-";

function requestOf(callable: TryItOperation, body: string, options: ItemOptions): JsonObject {
  const { headerRecipe, made, secrets } = options;
  const variables: string[] = [];
  const writeValue = (parameter: TryItParameter): string => {
    const { name, in: place, secret, supply, example, choices = [] } = parameter;
    const parts = place === "header" && supply !== undefined ? headerRecipe?.partsOf(supply) : undefined;
    if (parts !== undefined) made.set(name, { name, parts });
    if (secret) secrets.add(name);
    if (secret !== true && parts === undefined) return example ?? choices[0] ?? (place === "path" ? name : "");
    variables.push(name);
    return `${example?.startsWith("Bearer ") ? "Bearer " : ""}${mark}${variables.length - 1}-`;
  };
  const sent = callable.parameters.filter(({ required, secret }) => required || secret);
  const parameters = Object.fromEntries(sent.map((parameter) => [parameterKey(parameter), writeValue(parameter)]));
  const request = prepareRequest(callable, { serverUrl: base, body, parameters });
  const written = (text: string): string =>
    text.replaceAll(new RegExp(`${mark}(\\d+)-`, "g"), (_, index) => `{{${variables[Number(index)]}}}`);
  return {
    method: request.method,
    url: `{{baseUrl}}${written(request.url).slice(base.length)}`,
    header: request.headers.map(([key, value]) => ({ key, value: written(value) })),
    ...bodyOf(request),
  };
}

const base = "http://base.invalid";

function bodyOf({ body, headers }: PreparedRequest): JsonObject {
  if (body === undefined) return {};
  const [, mediaType = ""] = headers.find(([name]) => name === "Content-Type") ?? [];
  const language = /json/.test(mediaType) ? "json" : /xml/.test(mediaType) ? "xml" : "text";
  return { body: { mode: "raw", raw: body, options: { raw: { language } } } } satisfies Record<string, JsonValue>;
}
