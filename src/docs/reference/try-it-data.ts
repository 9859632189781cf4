import type {
  ContractModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  Server,
} from "../../contract/contract-model.ts";
import { writeExactJson } from "../../contract/exact-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json.ts";
import type { TryItCase, TryItData, TryItOperation, TryItParameter, TryItServer } from "../try-it/data.ts";
import { sampleBody } from "./sample-body.ts";

/**
 * What the Try It panels need of a contract. `servers` stand before the contract's own, and of those the ones on the reader's
 * machine come first: nothing leaves it before the reader has chosen so.
 */
export function toTryItData(model: ContractModel, servers: readonly Server[]): TryItData {
  return {
    servers: distinctServers([...servers, ...model.servers.filter(isLoopback), ...model.servers]),
    ...(model.resultCodePointer !== undefined && { resultCodePointer: model.resultCodePointer }),
    operations: model.operations.map((operation) => toTryItOperation(operation, model.document)),
  };
}

function isLoopback({ url }: Server): boolean {
  return URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
}

/** Servers that a page can call: absolute addresses without a closing slash, each once. */
function distinctServers(servers: readonly Server[]): readonly TryItServer[] {
  const descriptions = new Map<string, string | undefined>();
  for (const { url, description } of servers.filter((server) => URL.canParse(server.url))) {
    const base = url.replace(/\/+$/, "");
    descriptions.set(base, descriptions.get(base) ?? description);
  }
  return [...descriptions].map(([url, description]) => ({ url, ...(description !== undefined && { description }) }));
}

/** One operation as the panels and the commands to copy see it. */
export function toTryItOperation(operation: OperationModel, document: JsonObject): TryItOperation {
  const body = operation.requestBody?.content.find(isSendable) ?? operation.requestBody?.content[0];
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    parameters: operation.parameters.flatMap(toParameter),
    ...(body !== undefined && { bodyMediaType: body.mediaType }),
    cases: body === undefined ? [] : toCases(body),
    ...sampleFor(body, document),
    answers: operation.responses.map(({ status, resultCodes, headers }) => ({
      status,
      codes: resultCodes,
      echoes: headers.flatMap(({ name, echoes }) => (echoes === undefined ? [] : [{ header: name, of: echoes }])),
    })),
    encrypted: operation.encrypted,
  };
}

/** A body that is typed as text. */
function isSendable({ mediaType }: MediaTypeModel): boolean {
  return /[/+](?:json|xml|plain)\b|^text\//.test(mediaType);
}

function sampleFor(body: MediaTypeModel | undefined, document: JsonObject): Pick<TryItOperation, "sampleBody"> {
  if (body?.schema === undefined || body.examples.length > 0 || !/[/+]json\b/.test(body.mediaType)) return {};
  return { sampleBody: writeExactJson(sampleBody(body.schema, document), 2) };
}

function toCases(body: MediaTypeModel): readonly TryItCase[] {
  return body.examples.map(({ name, summary, value }) => ({
    name,
    label: summary ?? name,
    body: typeof value === "string" && !/json/.test(body.mediaType) ? value : writeExactJson(value, 2),
  }));
}

/** Cookies are left out: a browser lets no page write them for another server. */
function toParameter(parameter: ParameterModel): readonly TryItParameter[] {
  if (parameter.in === "cookie") return [];
  const example = parameter.examples[0]?.value;
  const { name, required, description, supply } = parameter;
  return [
    {
      name,
      in: parameter.in,
      required,
      ...(description !== undefined && { description: description.trim() }),
      ...(example !== undefined && { example: asWireText(example) }),
      ...(supply !== undefined && { supply }),
    },
  ];
}

function asWireText(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(asWireText).join(",");
  return typeof value === "string" ? value : writeExactJson(value);
}
