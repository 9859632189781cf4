import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type {
  CallbackModel,
  Encryption,
  OperationModel,
  ParameterLocation,
  ParameterModel,
  RequestBodyModel,
  Scenario,
  SecuritySchemeModel,
  Server,
} from "../../contract/model/contract-model.ts";
import type { Supply } from "../../contract/model/operation.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { parameterKey } from "../../contract/wire/judge-request.ts";
import { shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { buildResponses } from "./build-responses.ts";
import { securityOf } from "./build-security.ts";
import { contentOf } from "./content.ts";
import { parameterExample } from "./example-value.ts";
import { examplesOf, type Located, locate, locateAll, textMember, textOf } from "./read-object.ts";

/** What every operation of a document is built with. */
export interface BuildContext {
  readonly document: JsonObject;
  readonly codePointer: string | undefined;
  readonly schemes: readonly SecuritySchemeModel[];
  readonly serversOf: (place: JsonObject) => readonly Server[];
  /** The operations of a path item, as callbacks have them too. */
  readonly operationsOf: (context: BuildContext, item: NamedItem) => readonly OperationModel[];
}

/** A path item under its path, or under the expression of a callback. */
export type NamedItem = Located & { readonly name: string };

interface OperationPlace {
  readonly item: NamedItem;
  readonly operation: Located;
  readonly method: string;
}

/** Builds one operation of a path item, with what the item says of all of its operations. */
export function buildOperation(context: BuildContext, { item, operation, method }: OperationPlace): OperationModel {
  const { document, codePointer, serversOf } = context;
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
    security: securityOf(context, object),
    callbacks: callbacksOf(context, operation),
    pointer,
  };
}

/** An operation of a webhook or a callback. */
export function sentByServer(operation: OperationModel): OperationModel {
  return { ...operation, sentBy: "server" };
}

/** A callback within a callback is left out: nothing is sent that could ask for it. */
function callbacksOf(context: BuildContext, operation: Located): readonly CallbackModel[] {
  if (operation.pointer.includes("/callbacks/")) return [];
  return locateAll(context.document, operation, "callbacks").flatMap(({ name, object, pointer }) => {
    const items = locateAll(context.document, { object: { items: object }, pointer: "" }, "items");
    return items
      .filter((item) => !item.name.startsWith("x-"))
      .flatMap((item) => {
        const at = item.pointer.startsWith("/items/") ? pointer + item.pointer.slice("/items".length) : item.pointer;
        const operations = context.operationsOf(context, { ...item, pointer: at });
        return operations.map((called) => ({ name, expression: item.name, operation: sentByServer(called) }));
      });
  });
}

/** What the operation declares replaces what its path declares under the same name and place. OpenAPI 3.1.1, section 4.8.9. */
function parametersOf(document: JsonObject, item: Located, operation: Located): readonly ParameterModel[] {
  const byKey = new Map<string, ParameterModel>();
  for (const found of [...locateAll(document, item, "parameters"), ...locateAll(document, operation, "parameters")]) {
    const parameter = buildParameter(document, found);
    if (parameter !== undefined) byKey.set(parameterKey(parameter), parameter);
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
  const isWhole = object.in === "querystring";
  const location = isWhole ? "query" : textOf(object, "in");
  if (name === undefined || location === undefined || !Object.hasOwn(defaultStyles, location)) return undefined;
  if (location === "header" && ignoredHeaders.includes(name.toLowerCase())) return undefined;
  const place = location as ParameterLocation;
  const style = textOf(object, "style") ?? defaultStyles[place];
  const [content] = contentOf(document, { object, pointer });
  const parameter: ParameterModel = {
    name,
    in: place,
    required: object.required === true || place === "path",
    ...textMember(object, "description"),
    deprecated: object.deprecated === true,
    schema: (object.schema as JsonSchema | undefined) ?? content?.schema ?? true,
    style,
    explode: typeof object.explode === "boolean" ? object.explode : style === "form" || style === "cookie",
    ...(object.allowReserved === true && place === "query" ? { allowReserved: true } : {}),
    ...(object.allowEmptyValue === true && object.in === "query" ? { allowEmptyValue: true } : {}),
    ...(isWhole ? { wholeQuery: true } : {}),
    ...(content === undefined ? {} : { mediaType: content.mediaType }),
    ...(isJsonObject(object["x-supply"]) ? { supply: object["x-supply"] as unknown as Supply } : {}),
    examples: content?.examples ?? [],
    pointer,
  };
  const own = examplesOf(document, { object, pointer }, parameterExample(parameter, document));
  return own.length === 0 ? parameter : { ...parameter, examples: [...own, ...parameter.examples] };
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
