import { isJsonObject, type JsonObject } from "../contract/json/json.ts";
import { toPointer, valueAt } from "../contract/json/json-pointer.ts";
import type { SourceLocation } from "../contract/model/contract-model.ts";
import { faultAt } from "../contract/model/fault-at.ts";
import type { PlateError } from "../contract/model/plate-error.ts";
import type { DocumentModel } from "./build-model.ts";
import { componentSections } from "./openapi-shape.ts";
import { openApiVersionOf } from "./openapi-version.ts";
import { refuseUntexts } from "./refuse-untexts.ts";

type Locate = (pointer: string) => SourceLocation | undefined;

/**
 * Throws a PlateError with file and line for a bundled document that no model can be true to: `$ref`s in a circle, an
 * operation id that two operations have (they are unique: OpenAPI 3.1.1, section 4.8.10), a parameter without name or place.
 */
export function refuseBroken({ document, operations }: DocumentModel, locate: Locate): void {
  refuseUntexts(document, locate);
  refuseCircles(document, locate);
  refuseRepeatedIds(operations, locate);
  for (const { pointer } of operations) {
    refuseBadParameters(document, `${pointer}/parameters`, locate);
    refuseBadParameters(document, pointer.replace(/(?:\/additionalOperations)?\/[^/]*$/, "/parameters"), locate);
  }
}

function refuseCircles(document: JsonObject, locate: Locate): void {
  for (const section of Object.values(componentSections)) {
    const entries = valueAt(document, toPointer(["components", section]));
    for (const name of Object.keys(isJsonObject(entries) ? entries : {})) {
      const start = toPointer(["components", section, name]);
      if (endOfChain(document, start) === undefined) {
        const message = `the $ref of ${start} leads back to itself`;
        throw fault(locate, `${start}/$ref`, { message, fix: "fix the $ref" });
      }
    }
  }
}

/** What a chain of `$ref`s leads to; `undefined` for a circle. */
function endOfChain(document: JsonObject, start: string): unknown {
  const passed = new Set<string>();
  let value = valueAt(document, start);
  while (isJsonObject(value) && typeof value.$ref === "string") {
    if (passed.has(value.$ref)) return undefined;
    passed.add(value.$ref);
    value = valueAt(document, value.$ref);
  }
  return value ?? null;
}

function refuseRepeatedIds(operations: DocumentModel["operations"], locate: Locate): void {
  const pointers = new Map<string, string>();
  for (const { id, pointer } of operations) {
    const first = pointers.get(id);
    if (first !== undefined) {
      const place = locate(first);
      const message = `the operation id ${id} is taken: ${place?.file}:${place?.line} has it too`;
      throw fault(locate, pointer, { message, fix: "give each operation an id of its own" });
    }
    pointers.set(id, pointer);
  }
}

const places: readonly unknown[] = ["path", "query", "header", "cookie"];

/** Where OpenAPI 3.2 has a parameter that is the whole query (section 4.12). */
function isWholeQuery(document: JsonObject, parameter: JsonObject): boolean {
  return parameter.in === "querystring" && openApiVersionOf(document) === "3.2";
}

function refuseBadParameters(document: JsonObject, list: string, locate: Locate): void {
  const parameters = valueAt(document, list);
  if (!Array.isArray(parameters)) return;
  for (const index of parameters.keys()) {
    const parameter = endOfChain(document, `${list}/${index}`);
    if (isJsonObject(parameter) && typeof parameter.name === "string") {
      if (places.includes(parameter.in) || isWholeQuery(document, parameter)) continue;
    }
    throw fault(locate, `${list}/${index}`, {
      message: "is no parameter: it needs a name, and in: path, query, header or cookie",
      fix:
        isJsonObject(parameter) && parameter.in === "querystring"
          ? "in: querystring came with OpenAPI 3.2: write openapi: 3.2.0"
          : "a body is described by requestBody",
    });
  }
}

function fault(
  locate: Locate,
  pointer: string,
  { message, fix }: { readonly message: string; readonly fix: string },
): PlateError {
  return faultAt(locate(pointer), message, { fix });
}
