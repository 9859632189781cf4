import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { makeSample } from "../../src/contract/schema/sample.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { load } from "../reader/contract-folder.ts";

const member = (name: string, type: string, tag: JsonObject = { type: "string" }) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: tag, [name]: { type } },
});

const components = {
  Cat: member("lives", "integer"),
  Dog: member("bark", "string"),
  "Cat.v2": member("naps", "integer"),
  One: member("x", "string", { type: "integer", enum: [1] }),
  Two: member("y", "string", { type: "integer", enum: [2] }),
  Yes: member("x", "string", { type: "boolean", enum: [true] }),
  Tagged: member("x", "string", { type: "string", enum: ["tagged"] }),
  Pet: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const by = (mapping?: JsonObject, further: JsonObject = {}) => ({
  discriminator: { propertyName: "kind", ...(mapping === undefined ? {} : { mapping }), ...further },
});

interface Case {
  readonly schema: JsonObject;
  readonly version?: string;
  readonly valid: readonly JsonValue[];
  /** The first violation of each, as `<place> <keyword>`. */
  readonly invalid: readonly (readonly [value: JsonValue, violation: string])[];
  readonly sample: JsonValue;
}

const cases: Readonly<Record<string, Case>> = {
  "a mapping by reference": {
    schema: { oneOf: [ref("Cat"), ref("Dog")], ...by({ meow: ref("Cat").$ref, woof: ref("Dog").$ref }) },
    valid: [
      { kind: "meow", lives: 9 },
      { kind: "woof", bark: "w" },
      { kind: "woof", lives: "nine" },
    ],
    invalid: [
      [{ kind: "meow", lives: "nine" }, "/lives type"],
      [{ kind: "woof", bark: 1 }, "/bark type"],
      // No branch is named, and both fit.
      [{ kind: "moo" }, " oneOf"],
      [{ lives: 9 }, "/kind required"],
    ],
    sample: { kind: "meow", lives: 1 },
  },
  "a mapping by bare names, one with a dot": {
    schema: { oneOf: [ref("Dog"), ref("Cat.v2")], ...by({ nap: "Cat.v2", woof: "Dog" }) },
    valid: [
      { kind: "nap", naps: 1 },
      { kind: "nap", bark: 1 },
    ],
    invalid: [
      [{ kind: "nap", naps: "many" }, "/naps type"],
      [{ kind: "Cat.v2", naps: "many" }, "/naps type"],
    ],
    sample: { kind: "woof", bark: "text" },
  },
  "names without a mapping, in anyOf": {
    schema: { anyOf: [ref("Cat"), ref("Dog")], ...by() },
    valid: [
      { kind: "Cat", lives: 1 },
      { kind: "other", lives: 1 },
    ],
    invalid: [[{ kind: "Cat", lives: "nine" }, "/lives type"]],
    sample: { kind: "Cat", lives: 1 },
  },
  "several names of one schema": {
    schema: { oneOf: [ref("Cat"), ref("Dog")], ...by({ meow: "Cat", purr: "Cat" }) },
    valid: [
      { kind: "purr", lives: 9 },
      { kind: "Dog", bark: "w" },
    ],
    invalid: [[{ kind: "purr", lives: "nine" }, "/lives type"]],
    sample: { kind: "meow", lives: 1 },
  },
  "integer tags": {
    schema: { oneOf: [ref("One"), ref("Two")], ...by({ "1": "One", "2": "Two" }) },
    valid: [
      { kind: 1, x: "x" },
      { kind: 2, y: "y" },
    ],
    invalid: [
      [{ kind: 1, x: 1 }, "/x type"],
      [{ kind: "1", x: "x" }, "/kind type"],
    ],
    sample: { kind: 1, x: "text" },
  },
  "a boolean tag": {
    schema: { oneOf: [ref("Yes"), ref("Cat")], ...by({ true: "Yes" }) },
    valid: [{ kind: true, x: "x" }],
    invalid: [[{ kind: true, x: 1 }, "/x type"]],
    sample: { kind: true, x: "text" },
  },
  "names that the schemas' own values exclude": {
    schema: { oneOf: [ref("Tagged"), ref("Cat")], ...by() },
    valid: [{ kind: "Cat", lives: 1 }],
    invalid: [[{ kind: "Tagged", x: "x" }, "/kind enum"]],
    sample: { kind: "Cat", lives: 1 },
  },
  "an inline branch that nothing names": {
    schema: { oneOf: [ref("Cat"), { type: "string" }], ...by({ meow: "Cat" }) },
    valid: ["text", { kind: "meow", lives: 1 }],
    invalid: [
      [{ kind: "meow", lives: "nine" }, "/lives type"],
      [7, "/ type"],
    ],
    sample: { kind: "meow", lives: 1 },
  },
  "a default mapping": {
    schema: { oneOf: [ref("Cat"), ref("Dog"), ref("Pet")], ...by({ meow: "Cat" }, { defaultMapping: "Pet" }) },
    version: "3.2.0",
    valid: [
      { kind: "moo", lives: "nine", bark: 1 },
      { kind: "meow", lives: 9 },
    ],
    invalid: [
      [{ kind: "meow", lives: "nine" }, "/lives type"],
      [{}, "/kind required"],
    ],
    sample: { kind: "meow", lives: 1 },
  },
  "all of a union": {
    schema: {
      allOf: [
        { oneOf: [ref("Cat"), ref("Dog")], ...by({ meow: "Cat", woof: "Dog" }) },
        { properties: { more: { type: "string" } } },
      ],
    },
    valid: [{ kind: "meow", lives: 1, more: "" }],
    invalid: [
      [{ kind: "meow", lives: "nine" }, "/lives type"],
      [{ kind: "woof", more: 1 }, "/more type"],
    ],
    sample: { kind: "meow", lives: 1, more: "text" },
  },
};

describe.each(Object.entries(cases))("%s", (_name, { schema, version = "3.1.0", valid, invalid, sample }) => {
  const document = {
    openapi: version,
    info: { title: "T", version: "1" },
    paths: { "/a": { post: { operationId: "a", requestBody: { content: { "application/json": { schema } } } } } },
    components: { schemas: components },
  };
  const loading = () => load({ "openapi.json": JSON.stringify(document) });

  test("judges by the branch that is named", async () => {
    const validate = compileValidators(await loading()).a!.requestBody["application/json"]!;
    const found = (value: JsonValue) => validate(value).map(({ at, keyword }) => `${at} ${keyword}`);
    for (const value of valid) expect(found(value)).toEqual([]);
    for (const [value, violation] of invalid) expect(found(value)).toContain(violation.replace(/^\/ /, " "));
  });

  test("makes up a value that is valid", async () => {
    const model = await loading();
    const validate = compileValidators(model).a!.requestBody["application/json"]!;
    const made = makeSample(model.document, model.operations[0]!.requestBody!.content[0]!.schema as JsonSchema, {
      isFull: true,
    });
    expect(made.value).toEqual(sample);
    expect(validate(made.value)).toEqual([]);
  });
});
