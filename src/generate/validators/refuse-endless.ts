import { isJsonObject } from "../../contract/json/json.ts";
import { toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import type { PlateError } from "../../contract/model/plate-error.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";

/**
 * Throws a PlateError for a schema that says of a value only what it says of the same value itself (`A` is all of `B`, `B` is
 * one of `A` and `C`): no check of it ends, and no type can be written. JSON Schema 2020-12, section 9.4.1.
 */
export function refuseEndlessSchemas(model: ContractModel): void {
  const schemas = valueAt(model.document, "/components/schemas");
  const search: Search = { model, finished: new Set(), open: [] };
  for (const name of Object.keys(isJsonObject(schemas) ? schemas : {})) {
    follow(`#${toPointer(["components", "schemas", name])}`, search);
  }
}

interface Search {
  readonly model: ContractModel;
  readonly finished: Set<string>;
  /** The references that led here, in order. */
  readonly open: string[];
}

function follow(reference: string, search: Search): void {
  const { model, finished, open } = search;
  const pointer = decodeURIComponent(reference.slice(1));
  if (finished.has(pointer)) return;
  if (open.includes(pointer)) throw refusal(model, [...open.slice(open.indexOf(pointer)), pointer]);
  open.push(pointer);
  const schema = valueAt(model.document, reference);
  for (const next of isSchema(schema) ? inPlaceReferences(schema) : []) follow(next, search);
  open.pop();
  finished.add(pointer);
}

/** The `$ref`s of a schema and of the schemas in it that say something of the same value. */
function inPlaceReferences(schema: JsonSchema): readonly string[] {
  if (typeof schema === "boolean") return [];
  const { $ref, allOf = [], anyOf = [], oneOf = [], not, if: condition, then: yes, else: no } = schema;
  const parts = [allOf, anyOf, oneOf, not ?? [], condition ?? [], yes ?? [], no ?? []].flat().filter(isSchema);
  return [...(typeof $ref === "string" ? [$ref] : []), ...parts.flatMap(inPlaceReferences)];
}

function refusal(model: ContractModel, circle: readonly string[]): PlateError {
  const names = circle.map((pointer) => pointer.split("/").at(-1)).join(" → ");
  return faultAt(model.locate(circle[0] ?? ""), `the schema is defined by itself: ${names}`, {
    fix: "take one of these out of the other: a base of its variants must not list them in oneOf, anyOf or allOf",
  });
}
