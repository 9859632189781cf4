import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { AjvCheck } from "../../contract/model/ajv-check.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";
import { definitionKey, type Reference, toAjvSchema } from "./ajv-schema.ts";
import type { CheckedSchema } from "./checked-schema.ts";
import { addExactKeywords } from "./exact-keywords.ts";
import { patternEngine } from "./pattern-engine.ts";
import { findSchemaFault } from "./schema-fault.ts";
import { addUnevaluatedKeywords } from "./unevaluated.ts";

/** What schemas are read from. */
export type SchemaSource = Pick<ContractModel, "document" | "locate">;

/** A schema of the contract and the JSON Pointer to it. */
type PlacedSchema = Omit<CheckedSchema, "path">;

/**
 * Makes Ajv's functions out of the schemas of a contract; each reports every violation. The one place that knows Ajv.
 * Its methods throw a PlateError with file and line for what is no JSON Schema.
 */
export class SchemaCompiler {
  readonly #ajv: Ajv2020;
  readonly #model: SchemaSource;

  /** @param options.source keep what standalone code is made from */
  constructor(model: SchemaSource, options: { readonly source: boolean }) {
    this.#model = model;
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      messages: false,
      validateSchema: false,
      validateFormats: false,
      ownProperties: true,
      unicodeRegExp: true,
      inlineRefs: false,
      logger: false,
      code: {
        esm: true,
        lines: true,
        regExp: patternEngine,
        ...(options.source ? sourceAlone : inMemory),
      },
    });
    this.#ajv.opts.dynamicRef = false;
    this.#ajv.opts.unevaluated = false;
    addExactKeywords(this.#ajv);
    addUnevaluatedKeywords(this.#ajv);
  }

  /**
   * Adds a schema, and whatever its `$ref`s lead to, each once. Returns the key that `check` and `moduleCode` know it by:
   * `id`, or where the schema is nothing but a `$ref`, the key of what that leads to.
   */
  add(checked: CheckedSchema, id: string): string {
    const { schema, direction } = checked;
    if (typeof schema === "object" && typeof schema.$ref === "string" && Object.keys(schema).length === 1) {
      const reference = { $ref: schema.$ref, unsent: [] };
      this.#addReferenced(reference, checked);
      return definitionKey(reference, direction);
    }
    this.#addSchema(checked, id);
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
    return withDecimals(standaloneCode.default(this.#ajv, keysByName));
  }

  #addSchema(placed: PlacedSchema, key: string, unsent: readonly string[] = []): void {
    const { schema, direction, pointer } = placed;
    if (this.#ajv.schemas[key] !== undefined || this.#ajv.refs[key] !== undefined) return;
    const references: Reference[] = [];
    const converted = toAjvSchema(schema, {
      document: this.#model.document,
      direction,
      outer: (name) => unsent.includes(name),
      onReference: (reference) => void references.push(reference),
    });
    const fault = findSchemaFault(converted);
    if (fault !== undefined) throw this.#refusal(pointer + fault.at, fault.message);
    this.#ajv.addSchema(typeof converted === "object" ? converted : converted ? {} : { not: {} }, key);
    for (const reference of references) this.#addReferenced(reference, placed);
  }

  #addReferenced(reference: Reference, { direction, pointer }: PlacedSchema): void {
    const target = valueAt(this.#model.document, reference.$ref);
    if (!isSchema(target)) throw this.#refusal(pointer, `$ref ${reference.$ref} leads to no schema`);
    const place = { schema: target, direction, pointer: decodeURIComponent(reference.$ref.slice(1)) };
    this.#addSchema(place, definitionKey(reference, direction), reference.unsent);
  }

  #refusal(pointer: string, message: string): PlateError {
    return faultAt(this.#model.locate(pointer), `is no JSON Schema: ${pointer} ${message}`, {
      fix: "write it as JSON Schema 2020-12 has it (patterns as ECMA-262 has them)",
    });
  }
}

/** Source is kept and not run: in place of each function Ajv evaluates one that does nothing. */
const sourceAlone = { source: true, process: () => "return function unused() {}" };

/** What runs once or a few times is not worth the time in which Ajv makes it shorter. */
const inMemory = { process: (code: string) => withDecimals(code), optimize: false };

/** How Ajv tests for an object. Within a text of the contract the quotation marks would be escaped. */
const objectTest = /\b(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;

/** Ajv's code with Decimals, which are numbers, left out of the objects. */
function withDecimals(code: string): string {
  const tested = code.replaceAll(objectTest, "$& && !(decimalBrand in $1)");
  return tested === code ? code : `const decimalBrand = Symbol.for("plate.decimal");\n${tested}`;
}
