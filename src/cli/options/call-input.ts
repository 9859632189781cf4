import type { LooseRequest } from "../../client/request/call-request.ts";
import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import {
  applicableKey,
  bodyKindOf,
  isJsonMediaType,
  isXmlMediaType,
  mediaTypeToSend,
} from "../../contract/wire/media-type.ts";
import { coerceText, shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { xmlOfValue } from "../../contract/wire/xml/write-xml.ts";
import { oneOf, suggest } from "../suggest.ts";
import { readData, readForm } from "./call-body.ts";

/** What the command line says of the request. */
export interface CallInput {
  /** JSON, or `@` and the name of a file that holds it. */
  readonly data: string | undefined;
  /** `NAME=VALUE` or `NAME=@FILE`: the members of a form. */
  readonly form?: readonly string[] | undefined;
  /** The name of a request example of the contract. */
  readonly example: string | undefined;
  /** `NAME=VALUE` of path, query, header or cookie parameters; a name given again adds an item to a list. */
  readonly parameters: readonly string[];
  readonly cwd: string;
  /** The Content-Type that the caller gives. */
  readonly contentType: string | undefined;
  /** What `$ref`s of the operation's schemas point into. */
  readonly document: JsonObject;
}

/** The operation by id, or by method and path as in `"GET /things"`. Throws a PlateError that lists what there is. */
export function findOperationModel(model: ContractModel, key: string): OperationModel {
  const found = model.operations.find(({ id, method, path }) => key === id || key === `${wireMethod(method)} ${path}`);
  if (found !== undefined) return found;
  const known = model.operations.map(({ id }) => id);
  const named = model.operations.map(({ method, path }) => `${wireMethod(method)} ${path}`);
  const near = suggest(key, [...known, ...named]);
  throw new PlateError("usage", `the contract has no operation ${key}`, { fix: `${near}${oneOf(known)}` });
}

/** The request that the command line asks for. Options count over the example. Throws a PlateError for what cannot be read. */
export function buildRequest(operation: OperationModel, input: CallInput): LooseRequest {
  const example = input.example === undefined ? undefined : findExample(operation, input.example);
  const body = readBody(operation, input) ?? example?.body;
  const groups = { path: {}, query: {}, header: {}, cookie: {} } as Record<
    ParameterModel["in"],
    Record<string, unknown>
  >;
  for (const [parameter, value] of example?.parameters ?? []) groups[parameter.in][parameter.name] = value;
  for (const text of input.parameters) {
    const { parameter, value } = readParameter(operation, text);
    const group = groups[parameter.in];
    if (parameter.mediaType !== undefined) {
      group[parameter.name] = contentValue(parameter, value, input.document);
      continue;
    }
    const { types, items } = shapeOfSchema(parameter.schema, input.document);
    const item = coerceText(value, types.has("array") ? items : parameter.schema, input.document);
    group[parameter.name] = types.has("array") ? [...itemsOf(group[parameter.name]), item] : item;
  }
  const sent = asXml(body, operation, input);
  return { path: groups.path, query: groups.query, headers: groups.header, cookies: groups.cookie, body: sent };
}

function readBody(operation: OperationModel, { data, form = [], ...input }: CallInput): unknown {
  if (data !== undefined && form.length > 0) {
    throw new PlateError("usage", "--data and --form each say what the body is", { fix: "leave one of them out" });
  }
  if (form.length > 0) return readForm(form, { operation, ...input });
  return data === undefined ? undefined : readData(data, { operation, ...input });
}

/** The value of a parameter that is declared by `content`: JSON, or a text of its media type. */
function contentValue({ name, mediaType = "", schema }: ParameterModel, text: string, document: JsonObject): unknown {
  if (!isJsonMediaType(mediaType)) return coerceText(text, schema, document);
  try {
    return parseExactJson(text);
  } catch (cause) {
    throw new PlateError("usage", `--param ${name} is not JSON, as which the contract declares it`, {
      fix: `give a JSON text, such as ${name}='{"a": 1}'`,
      cause,
    });
  }
}

function findExample(operation: OperationModel, name: string) {
  const bodies = operation.requestBody?.content.flatMap(({ examples }) => examples) ?? [];
  const own = operation.parameters.filter(({ supply }) => supply === undefined);
  const parameters = own.flatMap((parameter) => {
    const example = parameter.examples.find((candidate) => candidate.name === name);
    return example === undefined ? [] : [[parameter, example.value] as const];
  });
  const body = bodies.find((candidate) => candidate.name === name);
  if (body !== undefined || parameters.length > 0) return { body: body?.value, parameters };
  const known = [...bodies, ...own.flatMap(({ examples }) => examples)].map((candidate) => candidate.name);
  const names = [...new Set(known)];
  const others = operation.requestBody === undefined ? "parameters with --param" : "the body with --data";
  throw new PlateError("usage", `${operation.id} has no request example ${name}`, {
    fix:
      names.length === 0
        ? `give ${others}: the operation has no examples`
        : `${suggest(name, names)}use one of: ${names.join(", ")}`,
  });
}

/** The XML of an example that the contract gives as a value, where XML goes out; anything else as it is. */
function asXml(body: unknown, { requestBody }: OperationModel, { contentType, document }: CallInput): unknown {
  if (body === undefined || typeof body === "string") return body;
  const contents = requestBody?.content ?? [];
  const keys = contents.map(({ mediaType }) => mediaType);
  const sent = mediaTypeToSend(keys, bodyKindOf(body));
  const type = contentType ?? (sent?.kind === "media-type" ? sent.contentType : "");
  const content = contents.find(({ mediaType }) => mediaType === applicableKey(keys, type));
  if (!isXmlMediaType(type) || content === undefined) return body;
  const place = { schema: content.schema ?? true, pointer: `${content.pointer}/schema` };
  const xml = xmlOfValue(body as JsonValue, place, document);
  return xml.kind === "xml" ? xml.text : body;
}

function readParameter(operation: OperationModel, text: string) {
  const [name = "", value] = splitOnce(text, "=");
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  if (parameter !== undefined && value !== undefined) return { parameter, value };
  const known = operation.parameters.flatMap((own) => (own.supply === undefined ? [own.name] : []));
  const near = parameter === undefined ? suggest(name, known) : "";
  throw new PlateError("usage", `--param ${text} names no parameter of ${operation.id} with a value`, {
    fix:
      known.length === 0
        ? "leave it out: the operation takes none"
        : `${near}use NAME=VALUE with one of: ${known.join(", ")}`,
  });
}

/** Headers from `Name: value` texts. Throws a PlateError for a text without a colon or with a name that no header can have. */
export function readHeaders(texts: readonly string[]): Readonly<Record<string, string>> {
  const pairs = texts.map((text) => {
    const [name = "", value] = splitOnce(text, ":");
    if (value !== undefined && /^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [name, value.trim()] as const;
    throw new PlateError("usage", `--header ${name || text} is not of the form "Name: value"`, {
      fix: "put the whole header into quotation marks",
    });
  });
  return Object.fromEntries(pairs);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
