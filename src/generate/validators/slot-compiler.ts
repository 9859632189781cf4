import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { AjvCheck } from "../../contract/model/ajv-check.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";
import { assertedFormats, definitionKey, toAjvSchema } from "./ajv-schema.ts";
import { addExactKeywords } from "./exact-keywords.ts";
import { patternEngine } from "./pattern-engine.ts";
import { findSchemaFault } from "./schema-fault.ts";
import type { ValidationSlot } from "./validation-slot.ts";

/** A schema of the contract and the JSON Pointer to it. */
type PlacedSchema = Omit<ValidationSlot, "path">;

/**
 * Makes Ajv's functions out of the schemas of a contract; each reports every violation. The one place that knows Ajv.
 * Its methods throw a PlateError with file and line for what is no JSON Schema.
 */
export class SlotCompiler {
  readonly #ajv: Ajv2020;
  readonly #model: ContractModel;

  /** @param options.source keep what standalone code is made from */
  constructor(model: ContractModel, options: { readonly source: boolean }) {
    this.#model = model;
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      messages: false,
      validateSchema: false,
      validateFormats: true,
      ownProperties: true,
      unicodeRegExp: true,
      inlineRefs: false,
      logger: false,
      code: { esm: true, lines: true, regExp: patternEngine, ...(options.source ? sourceAlone : {}) },
    });
    this.#ajv.opts.dynamicRef = false;
    this.#ajv.opts.unevaluated = usesUnevaluated(model.document);
    addFormats.default(this.#ajv, [...assertedFormats]);
    addExactKeywords(this.#ajv);
  }

  /**
   * Adds a slot's schema, and whatever its `$ref`s lead to, each once. Returns the key that `check` and `moduleCode` know it by:
   * `id`, or where the schema is nothing but a `$ref`, the key of what that leads to.
   */
  add(slot: ValidationSlot, id: string): string {
    const { schema, direction } = slot;
    if (typeof schema === "object" && typeof schema.$ref === "string" && Object.keys(schema).length === 1) {
      this.#addReferenced(slot);
      return definitionKey(schema.$ref, direction);
    }
    this.#addSchema(slot, id);
    return id;
  }

  /** The function for a key. */
  check(key: string): AjvCheck {
    try {
      return this.#ajv.getSchema(key) as AjvCheck;
    } catch (cause) {
      throw new PlateError("usage", `Ajv makes no check of a schema of this contract: ${(cause as Error).message}`, {
        fix: "write the schema as JSON Schema 2020-12 has it",
        cause,
      });
    }
  }

  /** A module of standalone code that exports the functions under these names. It has `require`s of Ajv's run-time files. */
  moduleCode(keysByName: Readonly<Record<string, string>>): string {
    for (const key of Object.values(keysByName)) this.check(key);
    return standaloneCode.default(this.#ajv, keysByName);
  }

  #addSchema(placed: PlacedSchema, key: string): void {
    const { schema, direction, pointer } = placed;
    if (this.#ajv.schemas[key] !== undefined || this.#ajv.refs[key] !== undefined) return;
    const converted = toAjvSchema(schema, this.#model.document, direction);
    const fault = findSchemaFault(converted);
    if (fault !== undefined) throw this.#refusal(pointer + fault.at, fault.message);
    this.#ajv.addSchema(typeof converted === "object" ? converted : converted ? {} : { not: {} }, key);
    this.#addReferenced(placed);
  }

  #addReferenced({ schema, direction, pointer }: PlacedSchema): void {
    for (const reference of referencesOf(schema)) {
      const target = valueAt(this.#model.document, reference);
      if (!isSchema(target)) throw this.#refusal(pointer, `$ref ${reference} leads to no schema`);
      const place = { schema: target, direction, pointer: decodeURIComponent(reference.slice(1)) };
      this.#addSchema(place, definitionKey(reference, direction));
    }
  }

  #refusal(pointer: string, message: string): PlateError {
    return faultAt(this.#model.locate(pointer), `is no JSON Schema: ${pointer} ${message}`, {
      fix: "write it as JSON Schema 2020-12 has it (patterns as ECMA-262 has them)",
    });
  }
}

/** Source is kept and not run: in place of each function Ajv evaluates one that does nothing. */
const sourceAlone = { source: true, process: () => "return function unused() {}" };

/** Every `$ref` in a schema, in the order in which they stand. */
function referencesOf(schema: JsonSchema): readonly string[] {
  const found: string[] = [];
  collectReferences(schema, found);
  return found;
}

function collectReferences(schema: JsonSchema, found: string[]): void {
  if (typeof schema === "boolean") return;
  if (typeof schema.$ref === "string") found.push(schema.$ref);
  mapSubSchemas(schema, (below) => {
    collectReferences(below, found);
    return below;
  });
}

/** Whether any schema of a document has one of the unevaluated keywords, whose checks make all code larger. */
function usesUnevaluated(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("unevaluatedProperties" in value || "unevaluatedItems" in value) return true;
  return Object.values(value).some(usesUnevaluated);
}
