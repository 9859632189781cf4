import { expect, test } from "vitest";
import { numberPlacesOf } from "../../src/contract/schema/number-places-of.ts";
import { load, openApi, refusal } from "./contract-folder.ts";

test("joins files: path items in place, everything else under components, the root's own names kept", async () => {
  const { document, files } = await load({
    "openapi.yaml": openApi(`paths:
  /pets:
    $ref: paths/pets.yaml
components:
  schemas:
    Animal:
      $ref: schemas/Pet.yaml
`),
    "paths/pets.yaml": `post:
  operationId: addPet
  parameters:
    - $ref: ../parameters/Limit.yaml
  requestBody:
    $ref: ../bodies/Pet.yaml
  responses:
    "200":
      $ref: ../responses/Ok.yaml
`,
    "parameters/Limit.yaml": "{name: limit, in: query, schema: {type: integer, maximum: 9999999999999999999}}",
    "bodies/Pet.yaml": `content:
  application/json:
    schema: {$ref: ../schemas/Pet.yaml}
    examples:
      cat: {$ref: "../examples/addPet/cat.yaml#/request"}
`,
    "responses/Ok.yaml": `description: done
headers:
  X-Id: {$ref: ../headers/Id.yaml}
content:
  application/json:
    schema: {type: array, items: {$ref: ../schemas/Pet.yaml}}
`,
    "headers/Id.yaml": "schema: {type: string}",
    "schemas/Pet.yaml": "type: object\nproperties:\n  owner: {$ref: Owner.yaml}\n",
    "schemas/Owner.yaml": "type: object\nproperties:\n  pets: {type: array, items: {$ref: Pet.yaml}}\n",
    "examples/addPet/cat.yaml": "request: {value: {id: 9007199254740993}}",
  });
  expect(document).toEqual({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/pets": {
        post: {
          operationId: "addPet",
          parameters: [{ $ref: "#/components/parameters/Limit" }],
          requestBody: { $ref: "#/components/requestBodies/Pet" },
          responses: { "200": { $ref: "#/components/responses/Ok" } },
        },
      },
    },
    components: {
      schemas: {
        Animal: { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } },
        Owner: {
          type: "object",
          properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Animal" } } },
        },
      },
      parameters: { Limit: { name: "limit", in: "query", schema: { type: "integer", maximum: 9999999999999999999n } } },
      requestBodies: {
        Pet: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Animal" },
              examples: { cat: { $ref: "#/components/examples/addPet-cat-request" } },
            },
          },
        },
      },
      responses: {
        Ok: {
          description: "done",
          headers: { "X-Id": { $ref: "#/components/headers/Id" } },
          content: {
            "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Animal" } } },
          },
        },
      },
      headers: { Id: { schema: { type: "string" } } },
      examples: { "addPet-cat-request": { value: { id: 9007199254740993n } } },
    },
  });
  expect(files.map((file) => file.replace(/.*plate-spec-[^/]*\//, ""))).toEqual([
    "openapi.yaml",
    "schemas/Pet.yaml",
    "schemas/Owner.yaml",
    "paths/pets.yaml",
    "parameters/Limit.yaml",
    "bodies/Pet.yaml",
    "examples/addPet/cat.yaml",
    "responses/Ok.yaml",
    "headers/Id.yaml",
  ]);
});

/** Loads a root with one schema that refers to another file, and returns the schemas. */
async function schemasOf(reference: string, files: Record<string, string>): Promise<unknown> {
  const { document } = await load({
    "openapi.yaml": openApi(
      `paths: {}\ncomponents: {schemas: {Here: {type: object, properties: {a: {$ref: "${reference}"}}}}}`,
    ),
    ...files,
  });
  return (document.components as Record<string, unknown>).schemas;
}

test("takes a whole file, a pointer into one, and percent-encoding in both", async () => {
  const here = (name: string) => ({ type: "object", properties: { a: { $ref: `#/components/schemas/${name}` } } });
  expect(await schemasOf("a.json", { "a.json": '{"maximum": 9999999999999999999}' })).toEqual({
    Here: here("a"),
    a: { maximum: 9999999999999999999n },
  });
  expect(await schemasOf("./deep/../a.yaml#/x/1", { "a.yaml": "x: [{}, {type: string}]" })).toEqual({
    Here: here("a-1"),
    "a-1": { type: "string" },
  });
  expect(await schemasOf("a%20b.yaml#/x~1y/c%25d", { "a b.yaml": "x/y: {c%d: {type: string}}" })).toEqual({
    Here: here("a-b-c-d"),
    "a-b-c-d": { type: "string" },
  });
  expect(
    await schemasOf("other.yaml#/components/schemas/Pet", {
      "other.yaml": "components: {schemas: {Pet: {type: string}}}",
    }),
  ).toEqual({ Here: here("Pet"), Pet: { type: "string" } });
});

test("two files of the same name get two names", async () => {
  const { document } = await load({
    "openapi.yaml": openApi(`paths: {}
components:
  schemas:
    A: {properties: {x: {$ref: one/Money.yaml}, y: {$ref: two/Money.yaml}, z: {$ref: one/Money.yaml}}}
    Money: {type: boolean}
`),
    "one/Money.yaml": "type: string",
    "two/Money.yaml": "type: integer",
  });
  expect((document.components as Record<string, unknown>).schemas).toEqual({
    A: {
      properties: {
        x: { $ref: "#/components/schemas/Money-2" },
        y: { $ref: "#/components/schemas/Money-3" },
        z: { $ref: "#/components/schemas/Money-2" },
      },
    },
    Money: { type: "boolean" },
    "Money-2": { type: "string" },
    "Money-3": { type: "integer" },
  });
});

test("which of two files gets the plain name does not depend on the order of keys", async () => {
  const schemas = async (members: string) => {
    const { document } = await load({
      "openapi.yaml": openApi(`paths: {}\ncomponents: {schemas: {A: {properties: {${members}}}}}`),
      "one/Money.yaml": "type: string",
      "two/Money.yaml": "type: integer",
    });
    return (document.components as Record<string, unknown>).schemas;
  };
  expect(await schemas("x: {$ref: one/Money.yaml}, y: {$ref: two/Money.yaml}")).toEqual(
    await schemas("y: {$ref: two/Money.yaml}, x: {$ref: one/Money.yaml}"),
  );
});

test("what is next to a $ref may refer to files too", async () => {
  const { document } = await load({
    "openapi.yaml": openApi(`paths:
  /a: {$ref: a.yaml, get: {responses: {"200": {$ref: ok.yaml}}}}
components: {schemas: {A: {$ref: b.yaml, properties: {c: {$ref: c.yaml}}}}}
`),
    "a.yaml": "summary: s",
    "ok.yaml": "description: d",
    "b.yaml": "type: object",
    "c.yaml": "type: string",
  });
  expect(document.paths).toEqual({
    "/a": { summary: "s", get: { responses: { "200": { $ref: "#/components/responses/ok" } } } },
  });
  expect(document.components).toEqual({
    schemas: {
      A: { $ref: "#/components/schemas/b", properties: { c: { $ref: "#/components/schemas/c" } } },
      b: { type: "object" },
      c: { type: "string" },
    },
    responses: { ok: { description: "d" } },
  });
});

test("a split file reaches the root's components by the root's name; # alone stays in its own file", async () => {
  const root = openApi("paths: {/a: {$ref: a.yaml}}\ncomponents: {schemas: {Pet: {type: string}}}");
  const path = (reference: string) =>
    `get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: "${reference}"}}}}}}`;
  const { operations } = await load({ "openapi.yaml": root, "a.yaml": path("openapi.yaml#/components/schemas/Pet") });
  expect(operations[0]?.responses[0]?.content[0]?.schema).toEqual({ $ref: "#/components/schemas/Pet" });
  expect(await refusal({ "openapi.yaml": root, "a.yaml": path("#/components/schemas/Pet") })).toBe(
    'usage a.yaml:1:81 there is nothing at #/components/schemas/Pet of a.yaml\n  1 | get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}\n    |                                                                                 ^ | fix the $ref; one that begins with # stays in its own file, the root\'s begins with openapi.yaml#',
  );
});

test("follows chains over files and components", async () => {
  const { operations } = await load({
    "openapi.yaml": openApi(`paths:
  /a: {get: {parameters: [{$ref: "#/components/parameters/A"}], responses: {}}}
components:
  parameters:
    A: {$ref: "#/components/parameters/B"}
    B: {$ref: b.yaml}
`),
    "b.yaml": "$ref: c.yaml#/deep",
    "c.yaml": "deep: {name: q, in: query, schema: {type: string}}",
  });
  expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(["q"]);
});

test("in 3.1 what is next to a schema's $ref counts, in 3.0 it is dropped", async () => {
  const text = (version: string) =>
    openApi(
      'paths: {}\ncomponents: {schemas: {A: {$ref: "#/components/schemas/B", description: mine}, B: {type: string}}}',
      version,
    );
  const schemas = async (version: string) =>
    ((await load({ "a.yaml": text(version) })).document.components as Record<string, unknown>).schemas;
  expect(await schemas("3.1.0")).toEqual({
    A: { $ref: "#/components/schemas/B", description: "mine" },
    B: { type: "string" },
  });
  expect(await schemas("3.0.3")).toEqual({ A: { $ref: "#/components/schemas/B" }, B: { type: "string" } });
});

test("a path item's own members stand before those of its $ref", async () => {
  const { operations } = await load({
    "openapi.yaml": openApi("paths: {/a: {$ref: a.yaml, get: {operationId: mine, responses: {}}}}"),
    "a.yaml": "get: {operationId: theirs, responses: {}}\nput: {operationId: put, responses: {}}",
  });
  expect(operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual(["mine get /a", "put put /a"]);
});

test("circular schemas stay references", async () => {
  const { document } = await load({
    "openapi.yaml": openApi("paths: {}\ncomponents: {schemas: {Tree: {$ref: Tree.yaml}}}"),
    "Tree.yaml":
      "{type: object, properties: {id: {type: integer, format: int64}, children: {type: array, items: {$ref: Tree.yaml}}}}",
  });
  const tree = {
    type: "object",
    properties: {
      id: { type: "integer", format: "int64" },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  };
  expect((document.components as Record<string, unknown>).schemas).toEqual({ Tree: tree });
  expect(numberPlacesOf([{ $ref: "#/components/schemas/Tree" }], document)?.of).toEqual([{ ref: "Tree" }]);
});

test("the files of a discriminator's mapping are bundled, names in it stay", async () => {
  const { document } = await load({
    "openapi.yaml": openApi(`paths: {}
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping: {cat: Cat.yaml, dog: "#/components/schemas/Dog", fish: Dog}
    Dog: {type: object}
`),
    "Cat.yaml": "type: object",
  });
  expect((document.components as Record<string, unknown>).schemas).toEqual({
    Pet: {
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog", fish: "Dog" },
      },
    },
    Dog: { type: "object" },
    Cat: { type: "object" },
  });
});

test("$ref in data is data: examples, defaults, enums, extensions and properties of that name", async () => {
  const { document, operations } = await load({
    "openapi.yaml": openApi(`x-note: {$ref: nowhere.yaml}
paths:
  /a:
    post:
      x-also: {$ref: nowhere.yaml}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {$ref: {type: string}}, default: {$ref: no.yaml}, enum: [{$ref: no.yaml}], const: {$ref: no.yaml}}
            example: {$ref: nowhere.yaml}
      responses:
        "200": {description: d, content: {application/json: {examples: {e: {value: {$ref: nowhere.yaml}}}}}}
        x-more: {$ref: 5}
  x-other: a text
`),
  });
  expect(operations[0]?.requestBody?.content[0]?.examples[0]?.value).toEqual({ $ref: "nowhere.yaml" });
  expect(operations[0]?.responses.map(({ status }) => status)).toEqual(["200"]);
  expect(operations[0]?.responses[0]?.content[0]?.examples[0]?.value).toEqual({ $ref: "nowhere.yaml" });
  expect(document["x-note"]).toEqual({ $ref: "nowhere.yaml" });
});

test("what a $ref finds inside another object becomes a component of its own", async () => {
  const { operations, document } = await load({
    "openapi.yaml": openApi(`paths:
  /a%20b/{id}: {get: {operationId: a, responses: {"200": {description: d}}}}
  /c:
    get:
      operationId: c
      responses: {"200": {$ref: "#/paths/~1a%2520b~1{id}/get/responses/200"}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A/properties/b"}}}}
components:
  schemas:
    A: {properties: {b: {type: object, properties: {again: {$ref: "#/components/schemas/A/properties/b"}}}}}
`),
  });
  expect(operations[1]?.responses[0]?.pointer).toBe("/components/responses/openapi-200");
  expect(operations[1]?.requestBody?.content[0]?.schema).toEqual({ $ref: "#/components/schemas/A-properties-b" });
  const b = { type: "object", properties: { again: { $ref: "#/components/schemas/A-properties-b" } } };
  expect(document.components).toEqual({
    schemas: { A: { properties: { b } }, "A-properties-b": b },
    responses: { "openapi-200": { description: "d" } },
  });
});

test("names that a URI escapes are escaped in the references", async () => {
  const { document } = await load({
    "openapi.yaml": openApi(`paths: {}
components: {schemas: {A: {$ref: "#/components/schemas/x%20%25y"}, x %y: {type: string}, B: {$ref: "#/components/schemas/A"}}}
`),
  });
  expect(document.components).toEqual({
    schemas: {
      A: { $ref: "#/components/schemas/x%20%25y" },
      "x %y": { type: "string" },
      B: { $ref: "#/components/schemas/A" },
    },
  });
});

test.each<[string, Record<string, string>, string]>([
  [
    "a file that is missing",
    { "openapi.yaml": openApi("paths:\n  /a:\n    $ref: none.yaml\n") },
    "usage openapi.yaml:5:5 cannot read none.yaml: there is no such file\n  5 |     $ref: none.yaml\n    |     ^ | name an OpenAPI document in YAML or JSON, and check the $ref that leads here",
  ],
  [
    "a $ref to a folder",
    { "openapi.yaml": openApi("paths:\n  /a:\n    $ref: paths\n"), "paths/a.yaml": "" },
    "usage openapi.yaml:5:5 cannot read paths: it is a folder\n  5 |     $ref: paths\n    |     ^ | name an OpenAPI document in YAML or JSON, and check the $ref that leads here",
  ],
  [
    "a pointer to nothing",
    {
      "openapi.yaml": openApi('paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: "#/components/schemas/None"\n'),
    },
    'usage openapi.yaml:7:7 there is nothing at #/components/schemas/None of openapi.yaml\n  7 |       $ref: "#/components/schemas/None"\n    |       ^ | fix the $ref',
  ],
  [
    "an anchor",
    { "openapi.yaml": openApi('paths: {}\ncomponents:\n  schemas:\n    A: {$ref: "#pet"}\n') },
    'usage openapi.yaml:6:9 no schema of openapi.yaml has the $anchor pet there\n  6 |     A: {$ref: "#pet"}\n    |         ^ | give the schema that is meant $anchor: pet, or refer to it by its path, such as #/components/schemas/Name',
  ],
  [
    "another host",
    {
      "openapi.yaml": openApi(
        "paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: https://example.com/pet.yaml#/Pet\n",
      ),
    },
    "usage openapi.yaml:7:7 $ref https://example.com/pet.yaml#/Pet leads to another host\n  7 |       $ref: https://example.com/pet.yaml#/Pet\n    |       ^ | save that file next to the contract and refer to it by its path",
  ],
  [
    "another host without a scheme",
    { "openapi.yaml": openApi("paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: //example.com/pet.yaml\n") },
    "usage openapi.yaml:7:7 $ref //example.com/pet.yaml leads to another host\n  7 |       $ref: //example.com/pet.yaml\n    |       ^ | save that file next to the contract and refer to it by its path",
  ],
  [
    "a percent sign of its own",
    { "openapi.yaml": openApi('paths: {}\ncomponents:\n  schemas:\n    A: {$ref: "100%.yaml"}\n') },
    'usage openapi.yaml:6:9 the $ref part 100%.yaml is no percent-encoded UTF-8\n  6 |     A: {$ref: "100%.yaml"}\n    |         ^ | write a plain % as %25',
  ],
])("refuses %s", async (_name, files, message) => {
  expect(await refusal(files)).toBe(message);
});
