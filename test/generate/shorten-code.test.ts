import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { type AjvChecks, bindValidators } from "../../src/contract/model/ajv-check.ts";
import { emitValidators } from "../../src/generate/validators/emit-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

/** Texts that read like the code that is shortened. */
const texts = [
  'x",schemaPath:"#/y",keyword:"z',
  ',schemaPath:"#/enum",',
  "const err0 = {instancePath};\nif(vErrors === null){\nvErrors = [err0];\n}\nelse {\nvErrors.push(err0);\n}",
  ", parentData, parentDataProperty, rootData=data}={}){",
  ',parentData:data,parentDataProperty:"a",rootData}',
  ",parentData,parentDataProperty:a,rootData}",
  "if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){",
  "parentData",
];

async function validatorsOf(schema: object) {
  const folder = mkdtempSync(join(tmpdir(), "plate-shorten-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = { "application/json": { schema } };
  const operation = { operationId: "put", requestBody: { content }, responses: { 204: { description: "ok" } } };
  const contract = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: { "/a": { put: operation } } };
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(contract));
  const [code] = await emitValidators(await loadContract(join(folder, "openapi.json")));
  writeFileSync(join(folder, "validators.mjs"), code?.text ?? "");
  const { checks } = (await import(pathToFileURL(join(folder, "validators.mjs")).href)) as { checks: AjvChecks };
  const validate = bindValidators(checks).put?.requestBody["application/json"];
  return {
    text: code?.text ?? "",
    validate: (value: unknown) => validate?.(value).map(({ at, keyword }) => [at, keyword]),
  };
}

test("validators hold nothing for Ajv's own messages, and find every violation of nested and repeated schemas", async () => {
  const inner = { type: "object", required: ["a", "b"], properties: { a: { type: "integer", minimum: 1 } } };
  const { text, validate } = await validatorsOf({ type: "array", items: inner, maxItems: 1 });
  expect(text.match(/schemaPath|parentData|vErrors = \[/g)).toBeNull();
  expect(validate([{ a: 1, b: 0 }])).toEqual([]);
  expect(validate([{ a: 0 }, 1])?.sort()).toEqual([
    ["", "maxItems"],
    ["/0/a", "minimum"],
    ["/0/b", "required"],
    ["/1", "type"],
  ]);
});

test.each(texts)("a text of the contract stays what it is: %j", async (text) => {
  const schema = { type: "object", properties: { [text]: { type: "string", enum: [text] } }, required: [text] };
  const { validate } = await validatorsOf(schema);
  expect(validate({ [text]: text })).toEqual([]);
  expect(validate({ [text]: `${text} ` })?.map(([, keyword]) => keyword)).toEqual(["enum"]);
  expect(validate({})?.map(([, keyword]) => keyword)).toEqual(["required"]);
});
