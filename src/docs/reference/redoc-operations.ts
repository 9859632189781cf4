import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { partAt, withPart } from "../../contract/json/json-edit.ts";
import { parsePointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { CodeSample } from "../samples/operation-samples.ts";
import { sharedHeaders } from "../shared-headers.ts";

/**
 * The document with each operation as Redoc is to show it: with code samples (`x-codeSamples`) after those of the contract's own,
 * and without the headers that operations share, which the page shows in one line.
 */
export function withOperationsForRedoc(
  model: ContractModel,
  samplesOf: (operation: OperationModel) => readonly CodeSample[],
): JsonObject {
  let document: JsonValue = model.document;
  for (const operation of model.operations) {
    const hidden = new Set(sharedHeaders(operation, model).map(({ name }) => name.toLowerCase()));
    const steps = parsePointer(operation.pointer);
    document = withoutHeaders(document, steps.slice(0, -1), hidden);
    document = withoutHeaders(document, steps, hidden);
    const found = partAt(document, steps);
    if (!isJsonObject(found)) continue;
    const own = Array.isArray(found["x-codeSamples"]) ? found["x-codeSamples"] : [];
    const samples = samplesOf(operation).map(({ label, syntax, source }) => ({ lang: syntax, label, source }));
    if (samples.length > 0) document = withPart(document, steps, { ...found, "x-codeSamples": [...own, ...samples] });
  }
  return document as JsonObject;
}

/** A language of code samples, as Redoc's option `codeSamples.languages` lists them: it shows no others. */
export interface SampleLanguage {
  readonly lang: string;
  readonly label?: string;
}

/** The languages of a document's samples in the order in which they are met, and last the body alone. */
export function sampleLanguages({ operations }: ContractModel, document: JsonObject): readonly SampleLanguage[] {
  const found = new Map<string, SampleLanguage>();
  for (const { pointer } of operations) {
    const samples = valueAt(document, `${pointer}/x-codeSamples`);
    for (const sample of Array.isArray(samples) ? samples.filter(isJsonObject) : []) {
      const { lang, label } = sample;
      if (typeof lang !== "string") continue;
      found.set(String(label ?? lang), { lang, ...(typeof label === "string" && { label }) });
    }
  }
  return [...found.values(), { lang: "payload", label: "Payload" }];
}

/** An operation, or the path item that it stands in, without these header parameters, whether written out or referred to. */
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
