import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContract } from "../../src/reader/load-contract.ts";
import { moduleOf, readTracked, root, trackedFiles } from "./source-tree.ts";

const model = await loadContract(join(root, "openapi/openapi.yaml"), root);
const sources = trackedFiles("src", "scripts").map((file) => ({ file, text: readTracked(file) }));

/** Words of our own list (src/README.md) that a contract may use for a schema as well. */
const houseWords = ["ResultCode"];

/** Every name that belongs to the contract alone. */
function contractNames(): readonly string[] {
  const { schemas = {}, responses = {} } = (model.document.components ?? {}) as Record<string, object>;
  return [
    ...model.operations.flatMap(({ id, path, responses: answers }) => [
      id,
      path,
      ...answers.flatMap(({ resultCodes }) => resultCodes.map(({ code }) => code)),
    ]),
    ...Object.keys(schemas).filter((name) => !houseWords.includes(name)),
    ...Object.keys(responses),
  ];
}

test("only openapi/ knows an endpoint: no operation id, path, schema name or result code under src/ or scripts/", () => {
  const names = contractNames();
  expect(model.operations.length).toBeGreaterThanOrEqual(7);
  expect(names).toEqual(expect.arrayContaining(model.operations.flatMap(({ id, path }) => [id, path])));
  expect(names).toContain("003_024");
  const found = names.flatMap((name) =>
    sources.filter(({ text }) => standsIn(text, name)).map(({ file }) => `${file} names ${name}`),
  );
  expect(found).toEqual([]);
});

test("only src/konaplate/ knows the platform: no header name, token form or host elsewhere", () => {
  const elsewhere = sources.filter(({ file }) => moduleOf(file) !== "konaplate");
  const found = elsewhere.filter(({ text }) => /X-KM-|KMV1|konaplate\.com|encData/i.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

/** As a word of its own: a longer name that holds it is another name. */
function standsIn(text: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}
