import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ContractModel } from "../contract/contract-model.ts";
import { valueAt } from "../contract/json-pointer.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { isSchema } from "../contract/sub-schemas.ts";
import { assertedFormats, definitionKey, toAjvSchema } from "./ajv-schema.ts";
import { addExactKeywords } from "./exact-keywords.ts";
import type { Direction, ValidationSlot } from "./validation-slot.ts";

/**
 * An Ajv that knows the exact keywords and reports every violation.
 * @param options.source keep what standalone code is made from
 * @param options.unevaluated follow what `unevaluatedProperties` and `unevaluatedItems` need, which makes all code larger
 */
export function createContractAjv(options: { readonly source: boolean; readonly unevaluated: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    messages: false,
    validateSchema: false,
    validateFormats: true,
    ownProperties: true,
    unicodeRegExp: true,
    inlineRefs: false,
    code: { source: options.source, esm: true, lines: true },
  });
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = options.unevaluated;
  addFormats.default(ajv, [...assertedFormats]);
  addExactKeywords(ajv);
  return ajv;
}

/** Adds a slot's schema to Ajv under `id`, and whatever its `$ref`s lead to, each once. */
export function addSlot(
  ajv: Ajv2020,
  model: ContractModel,
  { slot, id }: { readonly slot: ValidationSlot; readonly id: string },
): void {
  addReferenced(ajv, model, slot);
  ajv.addSchema(asSchemaObject(toAjvSchema(slot.schema, model.document, slot.direction)), id);
}

function addReferenced(
  ajv: Ajv2020,
  model: ContractModel,
  { schema, direction }: { readonly schema: JsonSchema; readonly direction: Direction },
): void {
  for (const reference of referencesOf(schema)) {
    const key = `contract:${encodeURIComponent(definitionKey(reference, direction))}`;
    if (ajv.schemas[key] !== undefined || ajv.refs[key] !== undefined) continue;
    const target = valueAt(model.document, reference);
    const found = isSchema(target) ? target : true;
    ajv.addSchema(asSchemaObject(toAjvSchema(found, model.document, direction)), key);
    addReferenced(ajv, model, { schema: found, direction });
  }
}

function asSchemaObject(schema: JsonSchema): object {
  return typeof schema === "object" ? schema : schema ? {} : { not: {} };
}

/** Every `$ref` in a schema, in the order in which they stand. */
function referencesOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, member]) =>
    name === "$ref" && typeof member === "string" ? [member] : referencesOf(member),
  );
}

/** Whether any schema of a document has one of the unevaluated keywords. */
export function usesUnevaluated(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("unevaluatedProperties" in value || "unevaluatedItems" in value) return true;
  return Object.values(value).some(usesUnevaluated);
}
