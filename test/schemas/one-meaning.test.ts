import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate as check30, registerSchema as register30 } from "@hyperjump/json-schema/openapi-3-0";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/openapi-3-1";
import "@hyperjump/json-schema/formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLooseClient } from "../../src/client/loose-client.ts";
import type { JsonValue } from "../../src/contract/json/json.ts";
import type { ContractModel } from "../../src/contract/model/contract-model.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { createFitsSchema } from "../../src/contract/schema/fits-schema.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { makeSample } from "../../src/contract/schema/sample.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { typesText } from "../../src/generate/types/types-text.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { typeErrors } from "../generate/compile-typescript.ts";
import { components, schemas30, schemas31 } from "./schema-table.ts";
import { type Plain, plainValues, randomFrom, varyValue } from "./vary-value.ts";

/** `SCHEMA_SEED` makes another run, `SCHEMA_ROUNDS` a longer one. */
const seed = Number(process.env.SCHEMA_SEED ?? 1);
const rounds = Number(process.env.SCHEMA_ROUNDS ?? 12);

interface Subject {
  readonly id: string;
  readonly schema: unknown;
  readonly version: "3.0.4" | "3.1.1";
}

/** Each schema alone, and below a member and an item. */
const subjects: readonly Subject[] = [
  ...Object.entries(schemas31).map(([name, schema]) => ({ id: name, schema, version: "3.1.1" as const })),
  ...Object.entries(schemas30).map(([name, schema]) => ({ id: `3.0 ${name}`, schema, version: "3.0.4" as const })),
].flatMap((subject): Subject[] => {
  const list = { type: "array", items: subject.schema };
  const nested = { type: "object", required: ["in"], properties: { in: list }, additionalProperties: false };
  return [subject, { ...subject, id: `${subject.id}, nested`, schema: nested }];
});

interface Loaded {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
}

const folder = mkdtempSync(join(tmpdir(), "plate-meaning-"));
const loaded = new Map<Subject["version"], Loaded>();
const mocks = new Map<Subject["version"], RunningMock>();
/** What the second validator makes of each schema. */
const seconds = new Map<string, (value: Plain) => boolean>();

beforeAll(async () => {
  process.stdout.write(`one meaning of a schema: SCHEMA_SEED=${seed}\n`);
  setShouldValidateFormat(true);
  for (const version of ["3.0.4", "3.1.1"] as const) {
    const own = subjects.filter((subject) => subject.version === version);
    const paths = own.map(({ id, schema }, index) => {
      const content = { "application/json": { schema } };
      const responses = { "200": { description: "" } };
      return [`/${index}`, { post: { operationId: id, requestBody: { required: true, content }, responses } }];
    });
    const head = { openapi: version, info: { title: "T", version: "1" } };
    const file = `${version}.json`;
    writeFileSync(
      join(folder, file),
      JSON.stringify({ ...head, paths: Object.fromEntries(paths), components: { schemas: components } }),
    );
    const model = await loadContract(file, folder);
    const validators = compileValidators(model);
    loaded.set(version, { model, validators });
    mocks.set(version, await startMock({ model, validators }));
  }
  for (const [index, { id, schema, version }] of subjects.entries()) {
    const uri = `https://schemas.example/${index}`;
    // Its own copy of what is referred to, at the same pointer.
    const whole = { allOf: [schema], components: { schemas: components } };
    if (version === "3.1.1") registerSchema(whole as never, uri, "https://json-schema.org/draft/2020-12/schema");
    else register30(schema as never, uri, "https://spec.openapis.org/oas/3.0/dialect");
    const check = version === "3.1.1" ? await validate(uri) : await check30(uri);
    seconds.set(id, (value) => check(value as never).valid);
  }
});

afterAll(async () => {
  for (const mock of mocks.values()) await mock.close();
  rmSync(folder, { recursive: true });
});

function partsOf({ id, version }: Subject) {
  const { model, validators } = loaded.get(version) as Loaded;
  const operation = model.operations.find((each) => each.id === id);
  const schema = operation?.requestBody?.content[0]?.schema as JsonSchema;
  const validator = validators[id]?.requestBody["application/json"];
  return {
    schema,
    path: operation?.path ?? "",
    document: model.document,
    isValid: (value: JsonValue) => validator?.(value).length === 0,
    fits: createFitsSchema(model.document, "request"),
  };
}

/** Samples of the schema, values of every kind, and variations of the samples. */
function valuesFor(subject: Subject, index: number): readonly Plain[] {
  const { document, schema } = partsOf(subject);
  const samples = [true, false].map((isFull) => makeSample(document, schema, { isFull }).value as Plain);
  const random = randomFrom(seed + index);
  const varied = Array.from({ length: rounds }, (_, round) => varyValue(samples[round % 2] ?? null, random));
  return [...samples, ...plainValues, ...varied];
}

const named = subjects.map((subject, index) => [subject.id, subject, index] as const);

describe("validators, samples and a validator of others take the same values", () => {
  test.each(named)("%s", (id, subject, index) => {
    const { isValid, fits, schema } = partsOf(subject);
    for (const value of valuesFor(subject, index)) {
      const verdicts = { ours: isValid(value), samples: fits(schema, value), second: seconds.get(id)?.(value) };
      expect({ value, ...verdicts }).toEqual({
        value,
        ours: verdicts.second,
        samples: verdicts.second,
        second: verdicts.second,
      });
    }
  });

  test("and a sample fits wherever some value does", () => {
    const unfit = subjects.filter((subject) => {
      const { document, schema, isValid } = partsOf(subject);
      return ![true, false].every((isFull) => isValid(makeSample(document, schema, { isFull }).value));
    });
    expect(unfit.map(({ id }) => id)).toEqual(["false"]);
  });
});

test("the mock and the client take the same values", async () => {
  const differing: string[] = [];
  for (const [id, subject, index] of named) {
    const { isValid, path } = partsOf(subject);
    const { model, validators } = loaded.get(subject.version) as Loaded;
    const url = mocks.get(subject.version)?.url ?? "";
    const operations = Object.fromEntries(operationTable(model).map((row) => [row.id, row]));
    const client = createLooseClient({ operations, validators, options: { baseUrl: url } });
    const values = valuesFor(subject, index);
    const [valid, invalid] = [values.find(isValid), values.find((value) => !isValid(value))];
    for (const value of [valid, invalid].filter((each) => each !== undefined)) {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(value) });
      const called = await client.call(id, { body: value }).then(
        () => true,
        () => false,
      );
      await answer.body?.cancel();
      const verdicts = [isValid(value), answer.status === 200, called];
      if (new Set(verdicts).size > 1) differing.push(`${id} ${JSON.stringify(value)} ${verdicts.join(" ")}`);
    }
  }
  expect(differing).toEqual([]);
});

/** The keywords of which types say all: a schema of these alone refuses values by its type too. */
const sayable = new Set([
  "type",
  "enum",
  "const",
  "items",
  "properties",
  "required",
  "additionalProperties",
  "anyOf",
  "allOf",
  "$ref",
]);

/** Whether types can say a schema: by its keywords, and with the number types that TypeScript has. */
function isSayable(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return typeof schema === "boolean";
  return Object.entries(schema).every(([keyword, value]) => {
    if (!sayable.has(keyword)) return false;
    if (keyword === "properties") return Object.values(value as object).every(isSayable);
    if (keyword === "items" || keyword === "additionalProperties") return isSayable(value);
    return keyword === "anyOf" || keyword === "allOf" ? (value as unknown[]).every(isSayable) : true;
  });
}

/** What types cannot say of schemas of those keywords, each with its reason. */
function isBeyondTypes(value: Plain, schema: unknown): boolean {
  const text = JSON.stringify(schema);
  // An integer is a number in TypeScript.
  if (text.includes('"integer"') && JSON.stringify(value).includes(".")) return true;
  // A list is an object whose members are its indices, and an object without declared members takes any object.
  if (text.includes('"object"') || text.includes("additionalProperties")) return JSON.stringify(value).includes("[");
  return false;
}

/** Samples that types refuse although they fit. */
const refusedByTypes: Readonly<Record<string, string>> = {
  unevaluatedProperties:
    "of { a?: string } & unknown, TypeScript refuses a value that shares no member with the declared ones (weak types)",
};

test("types take every sample, and no value that they could refuse", () => {
  const lines: { readonly text: string; readonly what: string; readonly isRefused: boolean }[] = [];
  for (const [id, subject, index] of named.filter(([, { version }]) => version === "3.1.1")) {
    const { isValid, path } = partsOf(subject);
    const type = `paths[${JSON.stringify(path)}]["post"]["requestBody"]["content"]["application/json"]`;
    const values = valuesFor(subject, index);
    const isTaken = !Object.hasOwn(refusedByTypes, id.replace(", nested", ""));
    const valid = isTaken ? values.slice(0, 2).filter(isValid) : [];
    const invalid = isSayable(subject.schema)
      ? values.filter((value) => !isValid(value) && !isBeyondTypes(value, subject.schema)).slice(0, 6)
      : [];
    for (const value of [...valid, ...invalid]) {
      const number = lines.length;
      const literal = JSON.stringify(value);
      lines.push({
        text: `const v${number} = plain(${literal}); export const t${number}: ${type} = v${number};`,
        what: `${id} ${literal}`,
        isRefused: invalid.includes(value),
      });
    }
  }
  const plain = [
    "type Mutable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> } : Value;",
    "declare function plain<const Value>(value: Value): Mutable<Value>;",
  ];
  writeFileSync(join(folder, "types.ts"), typesText((loaded.get("3.1.1") as Loaded).model.document));
  const text = ['import type { paths } from "./types.ts";', ...plain, ...lines.map((line) => line.text)].join("\n");
  writeFileSync(join(folder, "use.ts"), text);
  const refused = new Set<number>();
  for (const error of typeErrors([join(folder, "use.ts")])) {
    const [, line] = /^use\.ts:(\d+) /.exec(error) ?? [];
    expect(line, error).toBeDefined();
    refused.add(Number(line) - 2 - plain.length);
  }
  const wrong = lines.filter(({ isRefused }, index) => isRefused !== refused.has(index));
  expect(wrong.map(({ what, isRefused }) => `${what} is ${isRefused ? "taken" : "refused"}`)).toEqual([]);
});
