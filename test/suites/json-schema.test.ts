import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";
import type { JsonValue } from "../../src/contract/json/json.ts";
import { createFitsSchema } from "../../src/contract/schema/fits-schema.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { type KnownDifference, knownDifferences } from "./known-differences.ts";

/** JSON-Schema-Test-Suite, draft 2020-12, where it lies next to the checkout; it is in no package. */
const folder = process.env.JSON_SCHEMA_SUITE ?? join(import.meta.dirname, "../../../shared/suites/json-schema-2020-12");

interface Group {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly { readonly description: string; readonly data: JsonValue; readonly valid: boolean }[];
}

/** What a part of the product says of one test: the verdict, or why it has none. */
type Said = boolean | string;

const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .sort()
  : [];

/** Each schema is a file of its own, as a contract refers to them, so that `#` means what it means in the suite. */
async function verdictsOf(schema: JsonValue, values: readonly JsonValue[]): Promise<readonly (readonly Said[])[]> {
  const scratch = mkdtempSync(join(tmpdir(), "plate-suite-"));
  try {
    writeFileSync(join(scratch, "schema.json"), writeExactJson(schema));
    const content = '{"application/json": {"schema": {"$ref": "schema.json"}}}';
    const operation = `{"operationId": "a", "requestBody": {"content": ${content}}, "responses": {}}`;
    const document = `{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": ${operation}}}}`;
    writeFileSync(join(scratch, "openapi.json"), document);
    const model = await loadContract("openapi.json", scratch);
    const leftOut = model.flaws.find(({ isHarmless }) => !isHarmless);
    if (leftOut !== undefined) return values.map(() => [leftOut.what, leftOut.what]);
    const validate = compileValidators(model).a!.requestBody["application/json"]!;
    const fits = createFitsSchema(model.document, "request");
    const bundled = model.operations[0]!.requestBody!.content[0]!.schema as JsonSchema;
    return values.map((value) => [validate(value).length === 0, fits(bundled, value)]);
  } catch (error) {
    if ((error as Error).name !== "PlateError") throw error;
    const reason = (error as Error).message.split("\n", 1)[0] ?? "";
    return values.map(() => [reason, reason]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const met = new Set<KnownDifference>();
const counts = { right: 0, refused: 0, "other by design": 0 };

/** What is wrong with what is said of a test: nothing where it is right, or differs as is known. */
function judge({ file, name, valid }: { file: string; name: string; valid: boolean }, said: readonly Said[]): string[] {
  const [validator, sampler] = said;
  if (validator === valid && sampler === valid) {
    counts.right += 1;
    return [];
  }
  const text = validator === sampler ? String(validator) : `${validator} by validators, ${sampler} by samples`;
  const known = knownDifferences.find(
    ({ files: where, tests, says }) => where.test(file) && (tests?.test(name) ?? true) && says.test(text),
  );
  if (known === undefined) return [`${name}: ${text}`];
  met.add(known);
  counts[typeof validator === "string" ? "refused" : "other by design"] += 1;
  return [];
}

describe("JSON-Schema-Test-Suite 2020-12", () => {
  beforeEach(({ skip }) =>
    skip(files.length === 0, "the suite is not beside the checkout, and JSON_SCHEMA_SUITE names no folder"),
  );

  test.each(files)("%s", async (file) => {
    const groups = parseExactJson(readFileSync(join(folder, file), "utf8")) as unknown as readonly Group[];
    const wrong: string[] = [];
    for (const { description: group, schema, tests } of groups) {
      const values = tests.map(({ data }) => data);
      const verdicts = await verdictsOf(schema, values);
      for (const [index, { description, valid }] of tests.entries()) {
        wrong.push(...judge({ file, name: `${group}: ${description}`, valid }, verdicts[index] ?? []));
      }
    }
    expect(wrong).toEqual([]);
  });

  test("every known difference is one still", () => {
    process.stdout.write(`JSON-Schema-Test-Suite: ${JSON.stringify(counts)}\n`);
    expect(knownDifferences.filter((known) => !met.has(known))).toEqual([]);
  });
});
