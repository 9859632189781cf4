import { expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import type { JsonValue } from "../../src/contract/json/json.ts";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import { isBigInteger } from "../../src/contract/schema/big-integer.ts";
import { createFitsSchema } from "../../src/contract/schema/fits-schema.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { SourceReader } from "../../src/reader/parse/source-file.ts";
import { contractFolder, openApi } from "./contract-folder.ts";

const contract = openApi(`paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
      responses: {"204": {description: d}}
components:
  schemas:
    A:
      type: object
      example: {format: date}
      properties:
        day: {type: string, format: date}
        mail: {type: [string, "null"], format: email}
        small: {type: integer, format: int32}
        big: {type: integer, format: int64}
        list: {type: array, items: {type: string, format: uuid}}
        format: {type: string, maxLength: 3}
`);

async function judged(formats: "asserted" | "annotations") {
  const model = await loadContract("a.yaml", contractFolder({ "a.yaml": contract }), new SourceReader({ formats }));
  const schema = valueAt(model.document, "/components/schemas/A") as JsonSchema;
  const fits = createFitsSchema(model.document, "request");
  const validate = compileValidators(model).a?.requestBody["application/json"];
  const values: readonly JsonValue[] = [
    { day: "x" },
    { mail: "x" },
    { small: 3_000_000_000 },
    { big: 9223372036854775808n },
    { list: ["x"] },
    { format: "long" },
  ];
  return {
    model,
    fits: values.map((value) => fits(schema, value)),
    valid: values.map((value) => validate?.(value).length === 0),
    isBig: isBigInteger(valueAt(model.document, "/components/schemas/A/properties/big") as JsonSchema),
  };
}

test("formats are asserted, or annotations for every engine alike", async () => {
  const none = [false, false, false, false, false, false];
  expect(await judged("asserted")).toMatchObject({ fits: none, valid: none, isBig: true });
  const all = [true, true, true, true, true, false];
  const annotated = await judged("annotations");
  expect(annotated).toMatchObject({ fits: all, valid: all, isBig: true });
  expect(annotated.model.formats).toBe("annotations");
  expect(valueAt(annotated.model.document, "/components/schemas/A/example")).toEqual({ format: "date" });
});

test("plate.yaml says so for every command", async () => {
  const config = `contract: a.yaml\nout: made\n`;
  const folder = contractFolder({ "a.yaml": contract, "plate.yaml": `${config}formats: annotations\n` });
  const isValid = async (cwd: string) => {
    const { validators } = await loadTables(undefined, { cwd });
    return validators.a?.requestBody["application/json"]?.({ day: "x" }).length === 0;
  };
  expect(await isValid(folder)).toBe(true);
  expect(await isValid(contractFolder({ "a.yaml": contract, "plate.yaml": config }))).toBe(false);
  await expect(
    isValid(contractFolder({ "a.yaml": contract, "plate.yaml": `${config}formats: strict\n` })),
  ).rejects.toThrow(/formats/);
});
