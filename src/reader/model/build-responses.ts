import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { Agreement, HeaderModel, LinkModel, ResponseModel } from "../../contract/model/contract-model.ts";
import type { OutcomeClass, ResultCode } from "../../contract/model/operation.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { decodeHeader } from "../../contract/wire/parameter-value.ts";
import { contentOf } from "./content.ts";
import { examplesOf, type Located, locateAll, textMember, textOf } from "./read-object.ts";

/** The answers of an operation, in the order of the document. */
export function buildResponses(document: JsonObject, operation: Located): readonly ResponseModel[] {
  const answers = locateAll(document, operation, "responses").filter(({ name }) => !name.startsWith("x-"));
  return answers.map(({ name, object, pointer }) => ({
    status: name.toUpperCase() === "DEFAULT" ? "default" : name.toUpperCase(),
    description: textOf(object, "description") ?? textOf(object, "summary") ?? "",
    ...textMember(object, "summary"),
    headers: headersOf(document, { object, pointer }),
    content: contentOf(document, { object, pointer }),
    resultCodes: resultCodesOf(object),
    links: linksOf(document, { object, pointer }),
    pointer,
  }));
}

/** A response header named Content-Type is described by `content` alone. OpenAPI 3.1.1, section 4.8.17. */
function headersOf(document: JsonObject, response: Located): readonly HeaderModel[] {
  return locateAll(document, response, "headers").flatMap(({ name, object, pointer }) => {
    if (name.toLowerCase() === "content-type") return [];
    const [content] = contentOf(document, { object, pointer });
    const echoes = textOf(object, "x-echoes");
    const header: HeaderModel = {
      name,
      required: object.required === true,
      ...textMember(object, "description"),
      schema: (object.schema as JsonSchema | undefined) ?? content?.schema ?? true,
      ...(object.explode === true ? { explode: true } : {}),
      ...(content === undefined ? {} : { mediaType: content.mediaType }),
      ...(echoes === undefined ? {} : { echoes }),
      examples: content?.examples ?? [],
      pointer,
    };
    const read = (text: string) => decodeHeader(header, text, document);
    return [{ ...header, examples: [...examplesOf(document, { object, pointer }, read), ...header.examples] }];
  });
}

/** Links by an `operationRef` that leads into another document are left out. */
function linksOf(document: JsonObject, response: Located): readonly LinkModel[] {
  return locateAll(document, response, "links").flatMap(({ name, object, pointer }): LinkModel[] => {
    const operationId = textOf(object, "operationId") ?? operationAt(document, textOf(object, "operationRef"));
    if (operationId === undefined) return [];
    const { parameters, requestBody } = object;
    return [
      {
        name,
        operationId,
        parameters: isJsonObject(parameters) ? (parameters as Readonly<Record<string, JsonValue>>) : {},
        ...(requestBody === undefined ? {} : { requestBody }),
        agreements: agreementsOf(object, pointer),
        pointer,
      },
    ];
  });
}

/** The id of the operation that a reference within the document names; `undefined` where it has none. */
function operationAt(document: JsonObject, reference: string | undefined): string | undefined {
  if (reference?.startsWith("#/") !== true) return undefined;
  const found = valueAt(document, decodeURIComponent(reference.slice(1)));
  return isJsonObject(found) ? textOf(found, "operationId") : undefined;
}

/** Entries without a pointer or a value are left out here: `plate lint` names them. */
function agreementsOf(link: JsonObject, pointer: string): readonly Agreement[] {
  const entries = link["x-agrees"];
  if (!Array.isArray(entries)) return [];
  return (entries as readonly JsonValue[]).flatMap((entry, index): Agreement[] => {
    if (!isJsonObject(entry)) return [];
    const answer = textOf(entry, "answer");
    const { equals } = entry;
    if (answer === undefined || equals === undefined) return [];
    return [{ answer, equals, pointer: `${pointer}/x-agrees/${index}` }];
  });
}

const outcomeClasses: readonly OutcomeClass[] = ["success", "invalid-request", "business"];

/** Entries without a code or a known class are left out here: `plate lint` names them. */
function resultCodesOf(response: JsonObject): readonly ResultCode[] {
  const entries = response["x-result-codes"];
  if (!Array.isArray(entries)) return [];
  return entries.filter(isJsonObject).flatMap((entry): ResultCode[] => {
    const code = textOf(entry, "code");
    const outcome = outcomeClasses.find((candidate) => candidate === entry.class);
    if (code === undefined || outcome === undefined) return [];
    return [
      {
        code,
        message: textOf(entry, "message") ?? "",
        meaning: textOf(entry, "meaning") ?? "",
        class: outcome,
        fix: textOf(entry, "fix") ?? "",
        ...textMember(entry, "example"),
      },
    ];
  });
}
