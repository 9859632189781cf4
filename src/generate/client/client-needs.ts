import type { ContractModel, OperationModel, SecuritySchemeModel } from "../../contract/model/contract-model.ts";
import type { Operation } from "../../contract/model/operation.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import { shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { operationTable } from "../emit-operations.ts";

/** Which parts of the runtime a client of a contract needs; what it does not import, no bundle of it holds. */
export interface ClientNeeds {
  /** Parameters, or headers of answers, that are no plain text. */
  readonly styles: boolean;
  /** Bodies that are not JSON. */
  readonly bodies: boolean;
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

/** What a client of this contract needs. */
export function clientNeeds(model: ContractModel): ClientNeeds {
  const rows = operationTable(model);
  return {
    styles: rows.some((row, index) => needsStyles(row, model.operations[index], model)),
    bodies: rows.some(needsBodies),
    schemes: model.securitySchemes.flatMap(servedScheme),
  };
}

function needsStyles(row: Operation, operation: OperationModel | undefined, { document }: ContractModel): boolean {
  const isStyled = row.parameters.some(({ supply, name: _name, in: _in, required: _required, ...form }, index) => {
    const schema = operation?.parameters[index]?.schema ?? true;
    const { types } = shapeOfSchema(schema, document);
    const isPlain = types.size > 0 && !types.has("array") && !types.has("object");
    return supply === undefined && (!isPlain || Object.keys(form).length > 0);
  });
  const headers = Object.values(row.answers).flatMap((answer) => answer.headers);
  return isStyled || headers.some(({ schema, mediaType }) => schema !== undefined || mediaType !== undefined);
}

function needsBodies({ request, answers }: Operation): boolean {
  if (request !== undefined && !request.mediaTypes.every(isJsonMediaType)) return true;
  return Object.values(answers).some(({ sequences, texts }) => sequences !== undefined || texts !== undefined);
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
