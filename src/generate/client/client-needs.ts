import type { JsonObject } from "../../contract/json/json.ts";
import type { ContractModel, SecuritySchemeModel } from "../../contract/model/contract-model.ts";
import type { Operation, OperationBody, OperationParameter } from "../../contract/model/operation.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { arePlain } from "../../contract/schema/plain-numbers.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import { shapeOfSchema } from "../../contract/wire/text-coercion.ts";

/** Which parts of the runtime a client of a contract needs; what it does not import, no bundle of it holds. */
export interface ClientNeeds {
  /** What writes the parameters that callers give: `parameterStyles` for lists and objects, `plainParameters` for others. */
  readonly parameters: "parameterStyles" | "plainParameters" | undefined;
  /** Headers of answers that are no plain text. */
  readonly headers: boolean;
  /** What writes and reads bodies: `schemaBodies` for XML and for forms in answers, `bodies` for other forms and files, `mediaBodies` for
   * others than one JSON type per message. */
  readonly bodies: "schemaBodies" | "bodies" | "mediaBodies" | undefined;
  /** Numbers at places that a plain path does not name, or held in another type than `bigint`. */
  readonly numbers: boolean;
  /** The security schemes that a client can serve, in the order of the contract. */
  readonly schemes: readonly ServedScheme[];
}

/** A security scheme as the generated client names it. */
export interface ServedScheme {
  readonly name: string;
  /** The type of its credential. */
  readonly type: string;
  /** What the contract says of it, in one line; empty where it says nothing. */
  readonly words: string;
  /** A `SecurityScheme` of the client. */
  readonly scheme: Readonly<Record<string, string>>;
}

/** What a client of this contract needs, by its rows of operations.ts. */
export function clientNeeds(model: ContractModel, rows: readonly Operation[]): ClientNeeds {
  const schemes = model.securitySchemes.flatMap(servedScheme);
  const answers = rows.flatMap((row) => Object.values(row.answers));
  const messages: readonly OperationBody[] = [...rows.flatMap(({ request = [] }) => request), ...answers];
  return {
    parameters: neededParameters(model, rows, schemes),
    headers: answers.some(({ headers }) =>
      headers.some(({ schema, mediaType }) => schema !== undefined || mediaType !== undefined),
    ),
    bodies: neededBodies(rows, messages),
    numbers: !messages.every(({ numbers }) => numbers === undefined || numbers.of.every(arePlain)),
    schemes,
  };
}

function neededParameters(
  { operations, document }: ContractModel,
  rows: readonly Operation[],
  schemes: readonly ServedScheme[],
): ClientNeeds["parameters"] {
  const isStyled = rows.some(({ parameters }, index) =>
    parameters.some((parameter, at) =>
      needsStyle(parameter, operations[index]?.parameters[at]?.schema ?? true, document),
    ),
  );
  if (isStyled) return "parameterStyles";
  const isGiven = rows.some(
    ({ path, parameters }) => !plainPath.test(path) || parameters.some(({ supply }) => !supply),
  );
  const isSecured = schemes.some(({ scheme }) => scheme.in === "query" || scheme.in === "cookie");
  return isGiven || isSecured ? "plainParameters" : undefined;
}

/** A path without variables, which the URL parser leaves as it is. RFC 3986, section 3.3. */
const plainPath = /^[\w\-.~!$&'()*+,;=:@/]*$/;

function needsStyle(
  { supply, name: _name, in: _in, required: _required, ...form }: OperationParameter,
  schema: JsonSchema,
  document: JsonObject,
): boolean {
  const { types } = shapeOfSchema(schema, document);
  const isPlain = types.size > 0 && !types.has("array") && !types.has("object");
  return supply === undefined && (!isPlain || Object.keys(form).length > 0);
}

function neededBodies(rows: readonly Operation[], messages: readonly OperationBody[]): ClientNeeds["bodies"] {
  if (messages.some(({ schemas }) => schemas !== undefined)) return "schemaBodies";
  const isForm = rows.some(
    ({ request, answers }) =>
      request?.mediaTypes.every(isJsonMediaType) === false ||
      Object.values(answers).some(({ sequences, texts }) => sequences !== undefined || texts !== undefined),
  );
  if (isForm) return "bodies";
  return messages.every(({ mediaTypes }) => isOneJson(mediaTypes)) ? undefined : "mediaBodies";
}

/** Whether a message is of one media type, and that is JSON without parameters. */
function isOneJson([mediaType = "application/json", ...others]: readonly string[]): boolean {
  return others.length === 0 && isJsonMediaType(mediaType) && !/[*;]/.test(mediaType);
}

/** Others (mutual TLS, digest) are the transport's, or nobody's. OpenAPI 3.2, section 4.27. */
function servedScheme(model: SecuritySchemeModel): readonly ServedScheme[] {
  const { name, description = "" } = model;
  const words = description.replace(/\s+/g, " ").trim();
  switch (model.kind) {
    case "apiKey":
      return [{ name, words, type: "string", scheme: { kind: "api-key", in: model.in, name: model.key } }];
    case "oauth2":
    case "openIdConnect":
      return [{ name, words, type: "string", scheme: { kind: "bearer" } }];
    case "http": {
      const { scheme: kind } = model;
      if (kind === "basic") return [{ name, words, type: "string | BasicCredentials", scheme: { kind } }];
      return kind === "bearer" ? [{ name, words, type: "string", scheme: { kind } }] : [];
    }
    default:
      return [];
  }
}
