import type { JsonObject } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";

/** Prism takes seconds and gigabytes for schemas of more parts than this. */
const mostParts = 20_000;
/** A schema that holds itself is gone through so often: a few of its levels are made up. */
const mostAgain = 3;

/**
 * Whether Prism, which goes through what a schema refers to as often as it is referred to and makes every item that it asks for, has
 * more work with an answer of an operation than it can do.
 */
export function hasLargeAnswers(document: JsonObject, operation: OperationModel): boolean {
  const schemas = operation.responses.flatMap(({ content, headers }) => [...content, ...headers]);
  return schemas.some(({ schema }) => schema !== undefined && isLarge(document, schema));
}

function isLarge(document: JsonObject, whole: JsonSchema): boolean {
  let parts = 0;
  const open = new Map<JsonSchema, number>();
  const walk = (schema: JsonSchema): void => {
    parts += 1;
    const again = open.get(schema) ?? 0;
    if (typeof schema === "boolean" || parts > mostParts || again >= mostAgain) return;
    open.set(schema, again + 1);
    const target =
      typeof schema.$ref === "string" && schema.$ref.startsWith("#") ? valueAt(document, schema.$ref) : true;
    if (isSchema(target)) walk(target);
    const items = Number(schema.minItems ?? 1);
    mapSubSchemas(schema, (below, at) => {
      for (let count = at === "/items" ? items : 1; count > 0 && parts <= mostParts; count -= 1) walk(below);
      return below;
    });
    open.set(schema, again);
  };
  walk(whole);
  return parts > mostParts;
}
