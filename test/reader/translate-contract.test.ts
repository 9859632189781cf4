import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listProse } from "../../src/contract/model/prose.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { translateContract } from "../../src/reader/overlay/translate-contract.ts";
import { readSourceFile } from "../../src/reader/parse/source-file.ts";

const folder = mkdtempSync(join(tmpdir(), "plate-locale-"));
afterAll(() => rmSync(folder, { recursive: true }));

const contract = `openapi: 3.1.0
info: { title: A bakery, version: 1.0.0, description: "Bread,\\n  by the loaf." }
tags: [{ name: Bread, description: All breads }]
paths:
  /breads:
    get:
      operationId: description
      summary: List
      description: All breads
      responses:
        "200":
          description: OK, sliced
          x-result-codes: [{ code: A1, message: Stays, meaning: All breads, class: success, fix: None needed }]
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bread" }
              examples: { one: { summary: One bread, value: { description: All breads, title: A title of data } } }
components:
  schemas:
    Bread:
      title: Bread
      type: object
      default: { description: All breads }
      properties:
        description: { type: string, description: All breads, enum: [All breads], x-note: { description: All breads } }
        title: { title: The name on the label, type: string }
`;

async function translate(translation: string, name = "ko.yaml") {
  const [spec, file] = [join(folder, "openapi.yaml"), join(folder, name)];
  writeFileSync(spec, contract);
  writeFileSync(file, translation);
  const model = await loadContract(spec, folder);
  return translateContract(model, readSourceFile(file, name), name);
}

test("texts for people are listed; names, codes and data are not among them", async () => {
  const { model } = await translate("texts: []");
  expect(listProse(model.document).map(({ pointer, text }) => `${pointer} ${text.replaceAll(/\s+/g, " ")}`)).toEqual([
    "/info/title A bakery",
    "/info/description Bread, by the loaf.",
    "/tags/0/description All breads",
    "/paths/~1breads/get/summary List",
    "/paths/~1breads/get/description All breads",
    "/paths/~1breads/get/responses/200/description OK, sliced",
    "/paths/~1breads/get/responses/200/x-result-codes/0/meaning All breads",
    "/paths/~1breads/get/responses/200/x-result-codes/0/fix None needed",
    "/paths/~1breads/get/responses/200/content/application~1json/examples/one/summary One bread",
    "/components/schemas/Bread/properties/description/description All breads",
    "/components/schemas/Bread/properties/title/title The name on the label",
  ]);
});

test("a text is translated wherever it occurs, however it is wrapped; data stays", async () => {
  const { language, model, missing, stale } = await translate(`texts:
  - { source: "Bread, by the loaf.", text: 빵 한 덩이 }
  - { source: All breads, text: 모든 빵 }
  - { source: List, text: "" }
  - { source: Cakes, text: 케이크 }
`);
  expect(language).toBe("ko");
  const { document } = model;
  expect(listProse(document).filter(({ text }) => /[가-힣]/.test(text))).toHaveLength(5);
  expect(document.info).toMatchObject({ description: "빵 한 덩이" });
  const [operation] = model.operations;
  expect([operation?.id, operation?.description, operation?.summary]).toEqual(["description", "모든 빵", "List"]);
  expect(operation?.responses[0]?.resultCodes[0]).toMatchObject({ message: "Stays", meaning: "모든 빵" });
  expect(operation?.responses[0]?.content[0]?.examples[0]?.value).toEqual({
    description: "All breads",
    title: "A title of data",
  });
  expect(JSON.stringify(document)).toContain('"enum":["All breads"]');
  expect(missing.map(({ text }) => text)).toEqual([
    ...["A bakery", "List", "OK, sliced", "None needed", "One bread", "The name on the label"],
  ]);
  expect(stale).toEqual([{ source: "Cakes", location: expect.objectContaining({ file: "ko.yaml", line: 5 }) }]);
});

describe("an OpenAPI Overlay", () => {
  test("updates and removes by JSONPath; an action without a target is told", async () => {
    const { model, missing, stale } = await translate(
      `overlay: 1.0.0
info: { title: Deutsch, version: 1.0.0 }
actions:
  - { target: "$.paths['/breads'].get", update: { summary: Liste, description: Alle Brote } }
  - { target: "$..[?@.meaning=='All breads']", update: { meaning: Alle Brote } }
  - { target: "$.tags", update: { name: Neu, description: Neues } }
  - { target: "$.components.schemas.Bread.properties.title", remove: true }
  - { target: "$.paths['/cakes']", update: { summary: Kuchen } }
`,
      "de.yaml",
    );
    const [operation] = model.operations;
    expect([operation?.summary, operation?.description]).toEqual(["Liste", "Alle Brote"]);
    expect(operation?.responses[0]?.resultCodes[0]?.meaning).toBe("Alle Brote");
    expect(model.document.tags).toEqual([
      { name: "Bread", description: "All breads" },
      { name: "Neu", description: "Neues" },
    ]);
    expect(model.document.components).not.toHaveProperty("schemas.Bread.properties.title");
    expect(missing.map(({ text }) => text.replaceAll(/\s+/g, " "))).toEqual([
      ...["A bakery", "Bread, by the loaf.", "All breads", "OK, sliced", "None needed", "One bread", "All breads"],
    ]);
    expect(stale.map(({ source, location: { line } }) => [source, line])).toEqual([["$.paths['/cakes']", 8]]);
  });

  test.each([
    ["a target that is no JSONPath", 'overlay: 1.0.0\nactions: [{ target: "$.[", update: {} }]\n', /is no JSONPath/],
    ["actions that are no list", "overlay: 1.0.0\nactions: 7\n", /has no list of actions/],
    ["neither form", "a: b\n", /is no translation of a contract/],
    ["a list", "- a\n", /is no translation of a contract/],
    ["an entry without a source", "texts:\n  - { text: 빵 }\n", /ko\.yaml:2 is no translation of a text/],
  ])("%s is refused", async (_what, text, message) => {
    await expect(translate(text)).rejects.toThrow(message);
  });
});
