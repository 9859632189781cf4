import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/contract/json/json-pointer.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { load, openApi, refusal } from "./contract-folder.ts";

/** A request body with this schema, and further text of the document. */
const body = (schema: string, rest = "") =>
  openApi(
    `paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: ${schema}}}}}}}\n${rest}`,
  );

async function found(files: Readonly<Record<string, string>>, values: readonly unknown[]): Promise<readonly boolean[]> {
  const validate = compileValidators(await load(files)).a!.requestBody["application/json"]!;
  return values.map((value) => validate(value).length === 0);
}

describe("a reference by name leads to the schema of that name", () => {
  test.each<readonly [name: string, files: Readonly<Record<string, string>>]>([
    ["$anchor", { "a.yaml": body('{$ref: "#amount"}', "components: {schemas: {A: {$anchor: amount, const: 4}}}") }],
    [
      "$anchor below a schema",
      {
        "a.yaml": body(
          '{$ref: "#amount"}',
          "components: {schemas: {A: {properties: {b: {$anchor: amount, const: 4}}}}}",
        ),
      },
    ],
    [
      "$anchor of another file",
      { "a.yaml": body('{$ref: "b.yaml#amount"}'), "b.yaml": "{$defs: {x: {$anchor: amount, const: 4}}}" },
    ],
    [
      "$anchor of a file that is a map of schemas",
      {
        "a.yaml": body('{$ref: "b.yaml#/Outer"}'),
        "b.yaml": "{Outer: {$ref: '#in', $defs: {x: {$anchor: in, const: 4}}}}",
      },
    ],
    [
      "absolute $id",
      {
        "a.yaml": body(
          '{$ref: "https://example.com/amount"}',
          'components: {schemas: {A: {$id: "https://example.com/amount", const: 4}}}',
        ),
      },
    ],
    [
      "$id relative to the one above",
      {
        "a.yaml": body(
          '{$ref: "https://example.com/deep/amount#/$defs/x"}',
          'components: {schemas: {A: {$id: "https://example.com/top", $defs: {a: {$id: deep/amount, $defs: {x: {const: 4}}}}}}}',
        ),
      },
    ],
    [
      "a pointer that counts from the $id around it",
      {
        "a.yaml": body(
          '{$ref: "https://example.com/amount"}',
          'components: {schemas: {A: {$id: "https://example.com/amount", $ref: "#/$defs/x", $defs: {x: {const: 4}}}}}',
        ),
      },
    ],
    [
      "an $id of a file",
      {
        "a.yaml": body('{$ref: "b.yaml"}'),
        "b.yaml":
          '{$id: "https://example.com/b", allOf: [{$ref: "c#x"}], $defs: {c: {$id: c, $defs: {d: {$anchor: x, const: 4}}}}}',
      },
    ],
    [
      "a URN",
      {
        "a.yaml": body(
          '{$ref: "urn:example:amount"}',
          'components: {schemas: {A: {$id: "urn:example:amount", const: 4}}}',
        ),
      },
    ],
    [
      "$dynamicRef to the one schema of that name",
      { "a.yaml": body('{$dynamicRef: "#amount", $defs: {x: {$dynamicAnchor: amount, const: 4}}}') },
    ],
    [
      "$dynamicRef to a plain anchor",
      { "a.yaml": body('{$dynamicRef: "#amount", $defs: {x: {$anchor: amount, const: 4}}}') },
    ],
    [
      "$dynamicRef next to $ref",
      {
        "a.yaml": body(
          '{$ref: "#/components/schemas/N", $dynamicRef: "#amount", $defs: {x: {$dynamicAnchor: amount, enum: [4, five]}}}',
          "components: {schemas: {N: {type: integer}}}",
        ),
      },
    ],
  ])("%s", async (_name, files) => {
    expect(await found(files, [4, "five"])).toEqual([true, false]);
  });
});

test("a dynamic reference means what the outermost schema says of it, one template for several uses", async () => {
  const page = `    Page:
      $id: https://example.com/page
      type: object
      required: [items]
      properties:
        items: {type: array, items: {$dynamicRef: "#item"}}
        next: {$ref: "#"}
      $defs: {item: {$dynamicAnchor: item, not: {}}}
    Numbers:
      $id: https://example.com/numbers
      $ref: page
      $defs: {item: {$dynamicAnchor: item, type: integer}}
    Texts:
      $id: https://example.com/texts
      $ref: page
      $defs: {item: {$dynamicAnchor: item, $ref: "#/$defs/text"}, text: {type: string}}
`;
  const values = [{ items: [1] }, { items: ["a"] }, { items: [] }, { items: [], next: { items: ["a"] } }];
  const verdicts = (schema: string) =>
    found({ "a.yaml": body(`{$ref: "#/components/schemas/${schema}"}`, `components:\n  schemas:\n${page}`) }, values);
  expect(await verdicts("Numbers")).toEqual([true, false, true, false]);
  expect(await verdicts("Texts")).toEqual([false, true, true, true]);
  expect(await verdicts("Page")).toEqual([false, false, true, false]);
});

test("names go from the bundled document, since its references are pointers", async () => {
  const text =
    'components: {schemas: {A: {$id: "https://example.com/a", $anchor: x, type: object, properties: {$id: {type: string}}}}}';
  const { document } = await load({ "a.yaml": openApi(`paths: {}\n${text}`) });
  expect(valueAt(document, "/components/schemas/A")).toEqual({
    type: "object",
    properties: { $id: { type: "string" } },
  });
});

test("an $id in data names nothing", async () => {
  const data = 'components: {schemas: {A: {enum: [{$id: "https://example.com/a", const: 4}]}}}';
  expect(await refusal({ "a.yaml": body('{$ref: "https://example.com/a"}', data) })).toMatch(
    /\$ref https:\/\/example\.com\/a leads to another host/,
  );
});

test("a reference that counts from an $id and leads to nothing there is followed from the file, and lint is told", async () => {
  const schemas = 'components: {schemas: {A: {$id: Named, allOf: [{$ref: "#/components/schemas/B"}]}, B: {const: 4}}}';
  const files = { "a.yaml": body('{$ref: "#/components/schemas/A"}', schemas) };
  expect(await found(files, [4, "five"])).toEqual([true, false]);
  expect((await load(files)).flaws.map(({ what, isHarmless }) => ({ what, isHarmless }))).toEqual([
    {
      what: "there is nothing at #/components/schemas/B of the schema around it that has an $id, from which it counts",
      isHarmless: true,
    },
  ]);
});

test("a name that no schema has is refused with what is missing", async () => {
  const message = await refusal({ "a.yaml": body('{$ref: "#amount"}') });
  expect(message).toContain("no schema of a.yaml has the $anchor amount there");
  expect(message).toContain("give the schema that is meant $anchor: amount");
});
