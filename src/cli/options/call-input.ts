import { resolve } from "node:path";
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
import { readRegularText } from "../../files/read-regular-file.ts";

/** What the command line says of the request. */
export interface CallInput {
  /** JSON, or `@` and the name of a file that holds it. */
  readonly data: string | undefined;
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
  const known = model.operations.slice(0, 10).map(({ id }) => id);
  const more = model.operations.length > known.length ? ` and ${model.operations.length - known.length} more` : "";
  throw new PlateError("usage", `the contract has no operation ${key}`, {
    fix: `use one of: ${known.join(", ")}${more}`,
  });
}

/** The request that the command line asks for. Options count over the example. Throws a PlateError for what cannot be read. */
export function buildRequest(operation: OperationModel, input: CallInput): LooseRequest {
  const example = input.example === undefined ? undefined : findExample(operation, input.example);
  const body =
    input.data === undefined
      ? example?.body
      : readData(input.data, { operation, cwd: input.cwd, contentType: input.contentType });
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
  const known = bodies.map((candidate) => candidate.name).join(", ");
  throw new PlateError("usage", `${operation.id} has no request example ${name}`, {
    fix: known === "" ? "give the body with --data: the operation has no examples" : `use one of: ${known}`,
  });
}

interface DataPlace {
  readonly operation: OperationModel;
  readonly cwd: string;
  readonly contentType: string | undefined;
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

/** Whether the body is a value: JSON, or a form that is written from one. A text goes out as it is given. */
function isSentAsJson({ requestBody }: OperationModel, contentType: string | undefined): boolean {
  const keys = requestBody?.content.map(({ mediaType }) => mediaType) ?? [];
  const sent = mediaTypeToSend(keys, "value");
  const type = contentType ?? (sent?.kind === "media-type" ? sent.contentType : undefined);
  return type === undefined ? keys.length === 0 : isJsonMediaType(type);
}

function readData(data: string, { operation, cwd, contentType }: DataPlace): unknown {
  const text = data.startsWith("@") ? readDataFile(resolve(cwd, data.slice(1))) : data;
  if (!isSentAsJson(operation, contentType)) return text;
  try {
    return parseExactJson(text);
  } catch (cause) {
    throw new PlateError("usage", "--data is not JSON", {
      fix: "give a JSON text, or @ and the name of a file",
      cause,
    });
  }
}

function readDataFile(path: string): string {
  try {
    return readRegularText(path);
  } catch (cause) {
    const { code = "unknown reason" } = cause as NodeJS.ErrnoException;
    throw new PlateError("usage", `--data: cannot read ${path}: ${code}`, { fix: "check the file's name", cause });
  }
}

function readParameter(operation: OperationModel, text: string) {
  const [name = "", value] = splitOnce(text, "=");
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  if (parameter !== undefined && value !== undefined) return { parameter, value };
  const known = operation.parameters.flatMap((own) => (own.supply === undefined ? [own.name] : []));
  throw new PlateError("usage", `--param ${text} names no parameter of ${operation.id} with a value`, {
    fix:
      known.length === 0 ? "leave it out: the operation takes none" : `use NAME=VALUE with one of: ${known.join(", ")}`,
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
