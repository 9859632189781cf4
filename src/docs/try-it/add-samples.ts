import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { type SampleSource, writeSamples } from "../samples/write-samples.ts";

/** The samples of one operation of the page, by its JSON Pointer in the definition. */
export interface PlacedSamples extends SampleSource {
  readonly pointer: string;
}

/** A language of code samples, as Redoc's option `codeSamples.languages` lists them: it shows no others. */
export interface SampleLanguage {
  readonly lang: string;
  readonly label?: string;
}

/**
 * Gives each operation of the definition its code samples (`x-codeSamples`), after those of the contract's own, and returns the
 * languages in the order in which they are met, last the body alone. They are written here, since eight programs an operation are
 * half of a large contract's page.
 */
export function addSamples(definition: JsonObject, operations: readonly PlacedSamples[]): readonly SampleLanguage[] {
  const found = new Map<string, SampleLanguage>();
  for (const { pointer, ...source } of operations) {
    const operation = valueAt(definition, pointer);
    if (!isJsonObject(operation)) continue;
    const own = Array.isArray(operation["x-codeSamples"]) ? operation["x-codeSamples"] : [];
    const made = writeSamples(source).map(({ label, syntax, source: text }) => ({ lang: syntax, label, source: text }));
    const samples = [...own, ...made];
    if (samples.length > 0) Object.assign(operation, { "x-codeSamples": samples });
    for (const { lang, label } of samples.filter(isJsonObject)) {
      if (typeof lang !== "string") continue;
      found.set(String(label ?? lang), { lang, ...(typeof label === "string" && { label }) });
    }
  }
  return [...found.values(), { lang: "payload", label: "Payload" }];
}
