import { describe, expect, test } from "vitest";
import { load, openApi } from "./contract-folder.ts";

/** The one operation of a document whose path item has these lines (indented by four). */
async function operationOf(item: string, root = "") {
  const { operations } = await load({ "openapi.yaml": openApi(`${root}paths:\n  /a/{id}:\n${item}`) });
  return operations[0]!;
}

describe("the document", () => {
  test("title, version, servers with variables, pointers of the result code", async () => {
    const model = await load({
      "openapi.yaml": `openapi: 3.1.0
info: {title: Pets, version: 2.5.0}
x-result-code-pointer: /result/code
x-result-message-pointer: /result/text
servers:
  - url: https://{host}.example.com:{port}/{a/b}/{unknown}
    description: many
    variables: {host: {default: api}, port: {default: "443", enum: ["443"]}, a/b: {default: base}}
  - url: /relative
  - description: without a url
paths: {}
`,
    });
    const untold = { formats: 0, locate: 0, isReference: 0, moveAdvice: 0, document: 0, files: 0, flaws: 0 };
    expect({ ...model, ...untold, sha256: model.sha256().length }).toEqual({
      title: "Pets",
      version: "2.5.0",
      flaws: 0,
      resultCodePointer: "/result/code",
      resultMessagePointer: "/result/text",
      servers: [
        { url: "https://api.example.com:443/base/{unknown}", description: "many" },
        { url: "/relative" },
        { url: "/", description: "without a url" },
      ],
      operations: [],
      webhooks: [],
      securitySchemes: [],
      tags: [],
      notices: [],
      formats: 0,
      locate: 0,
      isReference: 0,
      moveAdvice: 0,
      document: 0,
      files: 0,
      sha256: 64,
    });
  });

  test("a server has a URL for each value that its variables list, the defaults first", async () => {
    const { servers } = await load({
      "a.yaml": openApi(`servers:
  - url: https://{host}.example.com/{base}/{open}
    variables:
      host: {default: a, enum: [a, b]}
      base: {default: v2, enum: [v1, v2]}
      open: {default: $&}
  - url: /{many}/{more}
    variables:
      many: {default: "0", enum: [${Array.from({ length: 60 }, (_, index) => `"${index}"`).join(", ")}]}
paths: {}
`),
    });
    expect(servers[0]).toEqual({
      url: "https://a.example.com/v2/$&",
      otherUrls: ["https://b.example.com/v2/$&", "https://a.example.com/v1/$&", "https://b.example.com/v1/$&"],
    });
    expect(servers[1]).toMatchObject({ url: "/0/{more}", otherUrls: expect.arrayContaining(["/50/{more}"]) });
    expect(servers[1]?.otherUrls).toHaveLength(50);
  });

  test("an operation's own servers stand before those of its path; without either it has the document's", async () => {
    const { operations } = await load({
      "openapi.yaml": openApi(`servers: [{url: https://all.example.com}]
paths:
  /a: {get: {responses: {}}, put: {servers: [], responses: {}}}
  /b: {servers: [{url: https://path.example.com}], get: {responses: {}}, put: {servers: [{url: /own}], responses: {}}}
`),
    });
    expect(operations.map(({ id, servers }) => [id, servers?.map(({ url }) => url)])).toEqual([
      ["get /a", undefined],
      ["put /a", undefined],
      ["get /b", ["https://path.example.com"]],
      ["put /b", ["/own"]],
    ]);
  });

  test("operations in the order of paths and, in each, of the methods; an id is made where there is none", async () => {
    const { operations } = await load({
      "openapi.yaml": openApi(`paths:
  /b: {delete: {responses: {}}, get: {operationId: getB, responses: {}}, summary: no method}
  /a: {trace: {responses: {}}, x-post: {responses: {}}}
  x-note: {get: {responses: {}}}
`),
    });
    expect(operations.map(({ id, method, path, pointer }) => `${id} | ${method} ${path} | ${pointer}`)).toEqual([
      "getB | get /b | /paths/~1b/get",
      "delete /b | delete /b | /paths/~1b/delete",
      "trace /a | trace /a | /paths/~1a/trace",
    ]);
  });

  test("what a document leaves out has OpenAPI's default", async () => {
    expect(await operationOf("    get: {}\n")).toEqual({
      id: "get /a/{id}",
      method: "get",
      path: "/a/{id}",
      tags: [],
      deprecated: false,
      parameters: [],
      responses: [],
      scenarios: [],
      encrypted: { request: false, response: false },
      security: [],
      callbacks: [],
      pointer: "/paths/~1a~1{id}/get",
    });
  });
});

describe("parameters", () => {
  test("the operation's replace the path's of the same name and place, and keep their order", async () => {
    const { parameters } = await operationOf(`    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: n, in: query, schema: {type: string}}
      - {name: n, in: header, schema: {type: string}}
    get:
      parameters:
        - {name: n, in: query, schema: {type: integer}}
        - {name: m, in: query}
`);
    expect(parameters.map(({ name, in: place, schema, pointer }) => ({ name, place, schema, pointer }))).toEqual([
      { name: "id", place: "path", schema: { type: "string" }, pointer: "/paths/~1a~1{id}/parameters/0" },
      { name: "n", place: "query", schema: { type: "integer" }, pointer: "/paths/~1a~1{id}/get/parameters/0" },
      { name: "n", place: "header", schema: { type: "string" }, pointer: "/paths/~1a~1{id}/parameters/2" },
      { name: "m", place: "query", schema: true, pointer: "/paths/~1a~1{id}/get/parameters/1" },
    ]);
  });

  test.each<[string, string, boolean]>([
    ["in: path", "simple", false],
    ["in: header", "simple", false],
    ["in: query", "form", true],
    ["in: cookie", "form", true],
    ["in: query, style: pipeDelimited", "pipeDelimited", false],
    ["in: query, style: deepObject, explode: true", "deepObject", true],
    ["in: query, explode: false", "form", false],
    ["in: header, explode: true", "simple", true],
  ])("%s has style %s, explode %s", async (text, style, explode) => {
    const { parameters } = await operationOf(`    get: {parameters: [{name: p, ${text}}]}\n`);
    expect(parameters[0]).toMatchObject({ style, explode, required: text.includes("path"), deprecated: false });
  });

  test("Accept, Content-Type and Authorization are no header parameters, whatever their case", async () => {
    const header = (name: string) => `{name: ${name}, in: header}`;
    const names = ["Accept", "content-type", "AUTHORIZATION", "X-Other"].map(header).join(", ");
    const { parameters } = await operationOf(`    get: {parameters: [${names}, {name: Accept, in: query}]}\n`);
    expect(parameters.map(({ name, in: place }) => `${place} ${name}`)).toEqual(["header X-Other", "query Accept"]);
  });

  test("by content, with examples, description, supply and deprecation", async () => {
    const { parameters } = await operationOf(`    get:
      parameters:
        - name: f
          in: query
          description: a filter
          deprecated: true
          required: true
          x-supply: {from: config, key: k}
          content: {application/json: {schema: {type: object}}}
          examples: {one: {value: 1, summary: s, description: d}, elsewhere: {externalValue: one.json}}
        - {name: g, in: query, schema: {type: string}, example: x}
`);
    expect(parameters).toEqual([
      {
        name: "f",
        in: "query",
        required: true,
        description: "a filter",
        deprecated: true,
        schema: { type: "object" },
        style: "form",
        explode: true,
        mediaType: "application/json",
        supply: { from: "config", key: "k" },
        examples: [
          {
            name: "one",
            summary: "s",
            description: "d",
            value: 1,
            pointer: "/paths/~1a~1{id}/get/parameters/0/examples/one",
          },
        ],
        pointer: "/paths/~1a~1{id}/get/parameters/0",
      },
      {
        name: "g",
        in: "query",
        required: false,
        deprecated: false,
        schema: { type: "string" },
        style: "form",
        explode: true,
        examples: [{ name: "example", value: "x", pointer: "/paths/~1a~1{id}/get/parameters/1/example" }],
        pointer: "/paths/~1a~1{id}/get/parameters/1",
      },
    ]);
  });
});

describe("answers", () => {
  test("links by operation id, with what they agree on; those into other documents are left out", async () => {
    const { responses } = await operationOf(`    get:
      responses:
        "200":
          description: done
          links:
            elsewhere: {operationRef: "https://other.example/openapi.yaml#/paths/~1b/get"}
            plain: {operationId: getB}
            full:
              operationId: getB
              parameters: {path.id: $response.body#/id}
              requestBody: {big: 9007199254740993}
              x-agrees:
                - {answer: /id, equals: $response.body#/id}
                - {answer: /id}
                - text
`);
    const pointer = "/paths/~1a~1{id}/get/responses/200/links";
    expect(responses[0]?.links).toEqual([
      { name: "plain", operationId: "getB", parameters: {}, agreements: [], pointer: `${pointer}/plain` },
      {
        name: "full",
        operationId: "getB",
        parameters: { "path.id": "$response.body#/id" },
        requestBody: { big: 9007199254740993n },
        agreements: [{ answer: "/id", equals: "$response.body#/id", pointer: `${pointer}/full/x-agrees/0` }],
        pointer: `${pointer}/full`,
      },
    ]);
  });

  test("statuses, headers, echoes, media types and result codes", async () => {
    const { responses } = await operationOf(`    get:
      responses:
        "200":
          description: done
          headers:
            Content-Type: {schema: {type: string}}
            X-Id: {required: true, x-echoes: X-Request-Id, schema: {type: string}}
            X-Json: {content: {application/json: {schema: {type: object}}}}
          content: {application/json: {schema: {type: object}, example: {a: 1}}, text/plain: {}}
          x-result-codes:
            - {code: "0", message: ok, meaning: done, class: success, fix: nothing, example: good}
            - {code: "1", class: business}
            - {code: "2", class: unknown}
            - {message: no code, class: success}
            - text
        4xx: {}
        default: {description: other}
`);
    expect(responses).toEqual([
      {
        status: "200",
        description: "done",
        headers: [
          {
            name: "X-Id",
            required: true,
            schema: { type: "string" },
            echoes: "X-Request-Id",
            examples: [],
            pointer: "/paths/~1a~1{id}/get/responses/200/headers/X-Id",
          },
          {
            name: "X-Json",
            required: false,
            schema: { type: "object" },
            mediaType: "application/json",
            examples: [],
            pointer: "/paths/~1a~1{id}/get/responses/200/headers/X-Json",
          },
        ],
        content: [
          {
            mediaType: "application/json",
            schema: { type: "object" },
            examples: [
              {
                name: "example",
                value: { a: 1 },
                pointer: "/paths/~1a~1{id}/get/responses/200/content/application~1json/example",
              },
            ],
            pointer: "/paths/~1a~1{id}/get/responses/200/content/application~1json",
          },
          { mediaType: "text/plain", examples: [], pointer: "/paths/~1a~1{id}/get/responses/200/content/text~1plain" },
        ],
        resultCodes: [
          { code: "0", message: "ok", meaning: "done", class: "success", fix: "nothing", example: "good" },
          { code: "1", message: "", meaning: "", class: "business", fix: "" },
        ],
        links: [],
        pointer: "/paths/~1a~1{id}/get/responses/200",
      },
      {
        status: "4XX",
        description: "",
        headers: [],
        content: [],
        resultCodes: [],
        links: [],
        pointer: "/paths/~1a~1{id}/get/responses/4xx",
      },
      {
        status: "default",
        description: "other",
        headers: [],
        content: [],
        resultCodes: [],
        links: [],
        pointer: "/paths/~1a~1{id}/get/responses/default",
      },
    ]);
  });

  test("a request example and the answer example of the same name are a scenario", async () => {
    const { scenarios } = await operationOf(
      `    post:
      requestBody:
        content:
          application/json:
            examples: {good: {summary: all well, value: {n: 9007199254740993}}, alone: {value: 1}, bad: {value: 2}}
      responses:
        "200": {description: d, content: {application/json: {examples: {good: {value: {code: "0"}}, lonely: {value: 1}}}}}
        "400": {description: d, content: {application/problem+json: {examples: {bad: {value: {code: 7}}, good: {value: second}}}}}
`,
      "x-result-code-pointer: /code\n",
    );
    expect(scenarios).toEqual([
      {
        name: "good",
        summary: "all well",
        request: {
          mediaType: "application/json",
          value: { n: 9007199254740993n },
          pointer: "/paths/~1a~1{id}/post/requestBody/content/application~1json/examples/good",
        },
        response: {
          status: "200",
          mediaType: "application/json",
          value: { code: "0" },
          pointer: "/paths/~1a~1{id}/post/responses/200/content/application~1json/examples/good",
        },
        code: "0",
      },
      {
        name: "bad",
        request: {
          mediaType: "application/json",
          value: 2,
          pointer: "/paths/~1a~1{id}/post/requestBody/content/application~1json/examples/bad",
        },
        response: {
          status: "400",
          mediaType: "application/problem+json",
          value: { code: 7 },
          pointer: "/paths/~1a~1{id}/post/responses/400/content/application~1problem+json/examples/bad",
        },
      },
    ]);
  });

  test.each<[string, { request: boolean; response: boolean }]>([
    ["{request: true, response: true}", { request: true, response: true }],
    ["{request: true}", { request: true, response: false }],
    ["{request: yes}", { request: false, response: false }],
    ["true", { request: false, response: false }],
  ])("x-encrypted: %s", async (text, encrypted) => {
    expect((await operationOf(`    post: {x-encrypted: ${text}}\n`)).encrypted).toEqual(encrypted);
  });
});

test("the same contract has the same hash wherever it lies, another one has another", async () => {
  const text = openApi("paths: {}\ncomponents: {schemas: {A: {type: integer, maximum: 9999999999999999999}}}");
  const [first, second, other] = await Promise.all([
    load({ "a.yaml": text }),
    load({ "b.yaml": text }),
    load({ "a.yaml": text.replace("9}", "8}") }),
  ]);
  expect(first.sha256()).toBe(second.sha256());
  expect(first.sha256()).not.toBe(other.sha256());
});
