import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { partAt, withPart } from "../../contract/json/json-edit.ts";
import { parsePointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { sharedHeaders } from "../shared-headers.ts";

/** The document with each operation as Redoc is to show it: without the headers that operations share, which the page shows in one line. */
export function withoutSharedHeaders(model: ContractModel): JsonObject {
  let document: JsonValue = model.document;
  for (const operation of model.operations) {
    const hidden = new Set(sharedHeaders(operation, model).map(({ name }) => name.toLowerCase()));
    const steps = parsePointer(operation.pointer);
    document = withoutHeaders(document, steps.slice(0, -1), hidden);
    document = withoutHeaders(document, steps, hidden);
  }
  return document as JsonObject;
}

/** An operation, or its path item, without these header parameters, whether written out or referred to. */
function withoutHeaders(document: JsonValue, steps: readonly string[], hidden: ReadonlySet<string>): JsonValue {
  const owner = partAt(document, steps);
  if (!isJsonObject(owner) || !Array.isArray(owner.parameters)) return document;
  const kept = owner.parameters.filter((written) => {
    const parameter = resolved(written, document);
    return !(parameter?.in === "header" && hidden.has(String(parameter.name).toLowerCase()));
  });
  return kept.length === owner.parameters.length ? document : withPart(document, steps, { ...owner, parameters: kept });
}

function resolved(written: JsonValue | undefined, document: JsonValue): JsonObject | undefined {
  if (!isJsonObject(written)) return undefined;
  const target = typeof written.$ref === "string" ? valueAt(document, written.$ref) : written;
  return isJsonObject(target) ? target : undefined;
}
