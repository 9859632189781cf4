import { isJsonObject, type JsonObject } from "../contract/json/json.ts";
import { toPointer, valueAt } from "../contract/json/json-pointer.ts";
import type {
  ContractModel,
  Encryption,
  OperationModel,
  ParameterLocation,
  ParameterModel,
  RequestBodyModel,
  Scenario,
  Server,
} from "../contract/model/contract-model.ts";
import { type HttpMethod, httpMethods } from "../contract/model/http-method.ts";
import type { Supply } from "../contract/model/operation.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";
import { shapeOfSchema } from "../contract/wire/text-coercion.ts";
import { buildResponses } from "./build-responses.ts";
import { contentOf } from "./content.ts";
import { examplesOf, type Located, locate, locateAll, textMember, textOf } from "./read-object.ts";

/** The part of the model that the bundled document alone decides. */
export type DocumentModel = Omit<ContractModel, "sha256" | "locate">;

/** Reads a bundled OpenAPI 3.1 document into the model. Pure; what the document leaves out gets OpenAPI's default. */
export function buildModel(document: JsonObject): DocumentModel {
  const root = { object: document, pointer: "" };
  const info = isJsonObject(document.info) ? document.info : {};
  const codePointer = textOf(document, "x-result-code-pointer");
  const messagePointer = textOf(document, "x-result-message-pointer");
  return {
    title: textOf(info, "title") ?? "",
    version: textOf(info, "version") ?? "",
    servers: serversOf(document),
    ...(codePointer === undefined ? {} : { resultCodePointer: codePointer }),
    ...(messagePointer === undefined ? {} : { resultMessagePointer: messagePointer }),
    operations: locateAll(document, root, "paths")
      .filter(({ name }) => name.startsWith("/"))
      .flatMap((item) => operationsOf(document, item, codePointer)),
    document,
  };
}

/** The servers of a document, a path or an operation. */
function serversOf(place: JsonObject): readonly Server[] {
  const servers = Array.isArray(place.servers) ? place.servers.filter(isJsonObject) : [];
  return servers.map((server) => ({
    url: (textOf(server, "url") ?? "/").replaceAll(/\{([^{}]+)\}/g, (template, name: string) => {
      const value = valueAt(server, toPointer(["variables", name, "default"]));
      return typeof value === "string" ? value : template;
    }),
    ...textMember(server, "description"),
  }));
}

function operationsOf(
  document: JsonObject,
  item: Located & { readonly name: string },
  codePointer: string | undefined,
): readonly OperationModel[] {
  return httpMethods.flatMap((method) => {
    const operation = locate(document, item, [method]);
    return operation === undefined ? [] : [buildOperation(document, { item, operation, method, codePointer })];
  });
}

interface OperationPlace {
  readonly item: Located & { readonly name: string };
  readonly operation: Located;
  readonly method: HttpMethod;
  readonly codePointer: string | undefined;
}

function buildOperation(document: JsonObject, place: OperationPlace): OperationModel {
  const { item, operation, method, codePointer } = place;
  const { object, pointer } = operation;
  const requestBody = requestBodyOf(document, operation);
  const responses = buildResponses(document, operation);
  const servers = [object, item.object].map(serversOf).find(({ length }) => length > 0);
  const tags = Array.isArray(object.tags) ? object.tags.filter((tag) => typeof tag === "string") : [];
  return {
    id: textOf(object, "operationId") ?? `${method} ${item.name}`,
    method,
    path: item.name,
    ...textMember(object, "summary"),
    ...textMember(object, "description"),
    tags,
    deprecated: object.deprecated === true,
    ...(servers === undefined ? {} : { servers }),
    parameters: parametersOf(document, item, operation),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses,
    scenarios: requestBody === undefined ? [] : scenariosOf(requestBody, responses, codePointer),
    encrypted: encryptionOf(object),
    pointer,
  };
}

/** What the operation declares replaces what its path declares under the same name and place. OpenAPI 3.1.1, section 4.8.9. */
function parametersOf(document: JsonObject, item: Located, operation: Located): readonly ParameterModel[] {
  const byKey = new Map<string, ParameterModel>();
  for (const found of [...locateAll(document, item, "parameters"), ...locateAll(document, operation, "parameters")]) {
    const parameter = buildParameter(document, found);
    if (parameter !== undefined) byKey.set(`${parameter.in}:${parameter.name}`, parameter);
  }
  const all = [...byKey.values()];
  return all.map((parameter) => {
    const names = all.filter((other) => other !== parameter && other.in === parameter.in).map(({ name }) => name);
    const { style, explode, mediaType } = parameter;
    const isSpread = style === "form" && explode && mediaType === undefined && names.length > 0;
    if (!isSpread || !shapeOfSchema(parameter.schema, document).types.has("object")) return parameter;
    return { ...parameter, neighbours: names };
  });
}

const defaultStyles: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

/** Names that OpenAPI tells tools to ignore as header parameters: other parts of the document describe them. Section 4.8.12.2.1. */
const ignoredHeaders: readonly string[] = ["accept", "content-type", "authorization"];

function buildParameter(document: JsonObject, { object, pointer }: Located): ParameterModel | undefined {
  const name = textOf(object, "name");
  const location = textOf(object, "in");
  if (name === undefined || location === undefined || !Object.hasOwn(defaultStyles, location)) return undefined;
  if (location === "header" && ignoredHeaders.includes(name.toLowerCase())) return undefined;
  const place = location as ParameterLocation;
  const style = textOf(object, "style") ?? defaultStyles[place];
  const [content] = contentOf(document, { object, pointer });
  return {
    name,
    in: place,
    required: object.required === true || place === "path",
    ...textMember(object, "description"),
    deprecated: object.deprecated === true,
    schema: (object.schema as JsonSchema | undefined) ?? content?.schema ?? true,
    style,
    explode: typeof object.explode === "boolean" ? object.explode : style === "form",
    ...(object.allowReserved === true && place === "query" ? { allowReserved: true } : {}),
    ...(content === undefined ? {} : { mediaType: content.mediaType }),
    ...(isJsonObject(object["x-supply"]) ? { supply: object["x-supply"] as unknown as Supply } : {}),
    examples: [...examplesOf(document, { object, pointer }), ...(content?.examples ?? [])],
    pointer,
  };
}

function requestBodyOf(document: JsonObject, operation: Located): RequestBodyModel | undefined {
  const body = locate(document, operation, ["requestBody"]);
  if (body === undefined) return undefined;
  const { object, pointer } = body;
  return {
    required: object.required === true,
    ...textMember(object, "description"),
    content: contentOf(document, body),
    pointer,
  };
}

function encryptionOf(object: JsonObject): Encryption {
  const declared = object["x-encrypted"];
  const { request, response } = isJsonObject(declared) ? declared : {};
  return { request: request === true, response: response === true };
}

function scenariosOf(
  body: RequestBodyModel,
  responses: OperationModel["responses"],
  codePointer: string | undefined,
): readonly Scenario[] {
  const answers = responses.flatMap(({ status, content }) =>
    content.flatMap(({ mediaType, examples }) => examples.map((example) => ({ status, mediaType, example }))),
  );
  return body.content.flatMap(({ mediaType, examples }) =>
    examples.flatMap(({ name, summary, value, pointer }): Scenario[] => {
      // One example without a name shows how it goes well: a refusal's only example need not be the answer to it.
      const isUnnamed = pointer.endsWith("/example");
      const answer = answers.find(
        ({ example, status }) => example.name === name && (!isUnnamed || status.startsWith("2")),
      );
      if (answer === undefined) return [];
      const code = codePointer === undefined ? undefined : valueAt(answer.example.value, codePointer);
      return [
        {
          name,
          ...(summary === undefined ? {} : { summary }),
          request: { mediaType, value, pointer },
          response: {
            status: answer.status,
            mediaType: answer.mediaType,
            value: answer.example.value,
            pointer: answer.example.pointer,
          },
          ...(typeof code === "string" ? { code } : {}),
        },
      ];
    }),
  );
}
