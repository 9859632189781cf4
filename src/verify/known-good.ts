import type { ParameterModel } from "../contract/contract-model.ts";
import { writeExactJson } from "../contract/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../contract/json.ts";
import { type Draft, type Field, type FieldValue, fieldOf } from "./draft.ts";
import { type HeaderLine, isJsonMediaType } from "./exchange.ts";
import { formMediaType, formPairs, formText } from "./form-body.ts";
import { outcomeOfScenario } from "./outcome.ts";
import { sampleOf } from "./sample.ts";
import { bodyContentOf, type PlannedScenario, schemaPlaceOf, type Target } from "./target.ts";

/** The known-good request of an operation, with the body's value where it is JSON. */
export interface KnownGood {
  readonly draft: Draft;
  readonly body?: JsonValue;
  /** The body's members, where it is a form. */
  readonly form?: JsonObject;
  /** The scenario whose request it is. */
  readonly scenario?: PlannedScenario;
}

/**
 * The request that everything else is a change of: that of the operation's first success scenario, otherwise of its
 * first request example, otherwise one made from the schemas.
 */
export function knownGoodOf(target: Target): KnownGood {
  const scenario = target.scenarios.find(
    (each) => each.skip === undefined && outcomeOfScenario(target, each) === "success",
  );
  return requestWith(target, scenario?.request.value, scenario);
}

/** The operation's request with this body and known-good values for everything else. */
export function requestWith(target: Target, given?: JsonValue, scenario?: PlannedScenario): KnownGood {
  const { operation } = target;
  const content = bodyContentOf(operation);
  const body = content === undefined ? undefined : (given ?? content.examples[0]?.value ?? sampleBody(target));
  const mediaType = scenario?.request.mediaType ?? content?.mediaType;
  const draft: Draft = {
    operationId: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    fields: operation.parameters.flatMap((parameter) => fieldsFor(target, parameter)),
    headers: headersFor(target, mediaType),
    chunked: false,
    ...(body === undefined || mediaType === undefined ? {} : { body: encodeBody(mediaType, body) }),
  };
  const isJson = mediaType !== undefined && isJsonMediaType(mediaType);
  return {
    draft,
    ...(body !== undefined && isJson ? { body } : {}),
    ...(mediaType === formMediaType && isJsonObject(body) ? { form: body } : {}),
    ...(scenario === undefined ? {} : { scenario }),
  };
}

function sampleBody(target: Target): JsonValue | undefined {
  const content = bodyContentOf(target.operation);
  return content === undefined ? undefined : sampleOf(target.model.document, schemaPlaceOf(content));
}

function headersFor({ operation }: Target, mediaType: string | undefined): readonly HeaderLine[] {
  const answers = operation.responses.flatMap(({ content }) => content.map((each) => each.mediaType));
  const accept: readonly HeaderLine[] = answers.length === 0 ? [] : [["Accept", [...new Set(answers)].join(", ")]];
  return mediaType === undefined ? accept : [...accept, ["Content-Type", sentMediaType(mediaType)]];
}

/** What `multipart` parts are kept apart with; no sample value holds it. */
const boundary = "plate-verify-boundary";

function sentMediaType(mediaType: string): string {
  if (mediaType.startsWith("multipart/")) return `${mediaType}; boundary=${boundary}`;
  return mediaType.replace("*/*", "application/octet-stream").replace("/*", "/plain");
}

function encodeBody(mediaType: string, value: JsonValue): Uint8Array {
  return new TextEncoder().encode(bodyText(mediaType, value));
}

function bodyText(mediaType: string, value: JsonValue): string {
  if (isJsonMediaType(mediaType)) return writeExactJson(value);
  const members = isJsonObject(value) ? Object.entries(value) : [];
  if (mediaType === formMediaType) return formText(formPairs(isJsonObject(value) ? value : {}));
  if (!mediaType.startsWith("multipart/")) return textOf(value);
  const parts = members.map(
    ([name, member]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${textOf(member)}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : writeExactJson(value ?? null);
}

/** Optional parameters without `x-supply` are left out of the known-good request; each has its own probe. */
function fieldsFor(target: Target, parameter: ParameterModel): readonly Field[] {
  if (!parameter.required && parameter.supply === undefined) return [];
  if (!parameter.required && parameter.supply?.from === "crypto-key" && !target.operation.encrypted.request) return [];
  return [goodField(target, parameter)];
}

/** A parameter with its example, or with a value made from its schema. */
export function goodField(target: Target, parameter: ParameterModel): Field {
  const value = parameter.examples[0]?.value ?? sampleOf(target.model.document, parameterSchema(parameter));
  const { supply } = parameter;
  return fieldOf(
    parameter,
    supply === undefined ? asText(parameter, value) : { kind: "supplied", supply, sample: textOf(value) },
  );
}

/** The schema of a parameter and where it stands. */
export function parameterSchema(parameter: ParameterModel): { schema: ParameterModel["schema"]; pointer: string } {
  const folder = parameter.mediaType === undefined ? "" : `/content/${parameter.mediaType.replaceAll("/", "~1")}`;
  return { schema: parameter.schema, pointer: `${parameter.pointer}${folder}/schema` };
}

function asText(parameter: ParameterModel, value: JsonValue): FieldValue {
  if (parameter.mediaType !== undefined && isJsonMediaType(parameter.mediaType)) {
    return { kind: "pairs", pairs: [[parameter.name, writeExactJson(value)]] };
  }
  if (Array.isArray(value)) return { kind: "texts", texts: value.map((item) => textOf(item as JsonValue)) };
  if (!isJsonObject(value)) return { kind: "text", text: textOf(value) };
  return { kind: "pairs", pairs: Object.entries(value).map(([name, member]) => [name, textOf(member)]) };
}
