const json = (schema: unknown, more: object = {}): object => ({ content: { "application/json": { schema, ...more } } });
const ref = (name: string): object => ({ $ref: `#/components/${name}` });

/** A contract with a bit of everything that our engines read. */
export const richContract = {
  openapi: "3.1.0",
  info: { title: "Fuzz", version: "1.0.0", description: "a *text*" },
  servers: [{ url: "http://127.0.0.1:9/{v}", variables: { v: { default: "v1", enum: ["v1", "v2"] } } }],
  "x-result-code-pointer": "/code",
  tags: [{ name: "items", description: "Items." }],
  security: [{ key: [] }],
  paths: {
    "/items/{id}": {
      summary: "One item",
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: { type: "integer", format: "int64", minimum: 1 },
          example: 7,
        },
      ],
      get: {
        operationId: "getItem",
        tags: ["items"],
        parameters: [
          {
            name: "q",
            in: "query",
            style: "form",
            explode: true,
            schema: { type: "array", items: { type: "string", maxLength: 5 } },
          },
          {
            name: "X-Id",
            in: "header",
            required: true,
            schema: { type: "string" },
            "x-supply": { from: "correlation-id" },
          },
          ref("parameters/Filter"),
        ],
        responses: {
          "200": {
            description: "ok",
            headers: {
              "X-Id": { schema: { type: "string" }, "x-echoes": "X-Id" },
              "X-Rate": { schema: { type: "integer" } },
            },
            ...json(ref("schemas/Item"), { examples: { one: { value: { id: 7, kind: "a", code: "OK" } } } }),
            links: { next: { operationId: "putItem", parameters: { id: "$response.body#/id" } } },
            "x-result-codes": [{ code: "OK", message: "fine", meaning: "It worked.", class: "success" }],
          },
          "4XX": ref("responses/Problem"),
          default: { description: "other", ...json({ type: "object" }) },
        },
      },
      put: {
        operationId: "putItem",
        security: [],
        requestBody: {
          required: true,
          ...json(ref("schemas/Item"), { examples: { one: { value: { id: 7, kind: "a" } } } }),
        },
        responses: {
          "200": {
            description: "ok",
            ...json(
              { type: "object", properties: { code: { const: "OK" } }, required: ["code"] },
              { examples: { one: { value: { code: "OK" } } } },
            ),
          },
        },
      },
    },
    "/forms": {
      post: {
        operationId: "postForm",
        deprecated: true,
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "string", format: "binary" }, n: { type: "integer" } },
              },
              encoding: { file: { contentType: "image/png" } },
            },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
              encoding: { a: { style: "spaceDelimited", explode: false } },
            },
            "application/xml": {
              schema: {
                type: "object",
                xml: { name: "r" },
                properties: { b: { type: "string", xml: { attribute: true } } },
              },
            },
          },
        },
        responses: { "204": { description: "nothing" } },
        callbacks: { done: { "{$request.body#/url}": { post: { responses: { "200": { description: "ok" } } } } } },
      },
    },
  },
  webhooks: {
    changed: {
      post: {
        operationId: "changed",
        requestBody: json(ref("schemas/Item")),
        responses: { "200": { description: "ok" } },
      },
    },
  },
  components: {
    parameters: {
      Filter: {
        name: "f",
        in: "query",
        style: "deepObject",
        explode: true,
        schema: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
      },
    },
    responses: {
      Problem: {
        description: "bad",
        ...json({ type: "object", properties: { code: { enum: ["BAD", "WORSE"] } }, required: ["code"] }),
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      o: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/t", scopes: { a: "b" } } } },
    },
    schemas: {
      Item: {
        type: "object",
        required: ["id", "kind"],
        properties: {
          id: { type: "integer", format: "int64", maximum: 4611686018427388000, exclusiveMinimum: 0 },
          kind: { enum: ["a", "b"] },
          code: { type: "string" },
          money: { type: "string", pattern: "^[0-9]{1,8}\\.[0-9]{2}$" },
          ratio: { type: "number", multipleOf: 0.01, minimum: -5.5, maximum: 1e20 },
          when: { type: ["string", "null"], format: "date-time", readOnly: true },
          list: {
            type: "array",
            items: ref("schemas/Node"),
            minItems: 1,
            maxItems: 3,
            uniqueItems: true,
            prefixItems: [{ type: "string" }],
            contains: { type: "string" },
            minContains: 1,
          },
          map: {
            type: "object",
            additionalProperties: { type: "boolean" },
            patternProperties: { "^x-": { type: "string" } },
            minProperties: 1,
            propertyNames: { maxLength: 9 },
          },
          pet: {
            oneOf: [ref("schemas/Cat"), ref("schemas/Dog")],
            discriminator: { propertyName: "type", mapping: { cat: "#/components/schemas/Cat" } },
          },
        },
        dependentRequired: { money: ["code"] },
        if: { properties: { kind: { const: "a" } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ["kind"] },
        unevaluatedProperties: false,
      },
      Node: {
        type: "object",
        properties: {
          value: { type: "string", default: "x" },
          next: { anyOf: [ref("schemas/Node"), { type: "null" }] },
        },
        additionalProperties: true,
      },
      Cat: {
        allOf: [
          { type: "object", required: ["type"], properties: { type: { const: "cat" } } },
          { properties: { lives: { type: "integer", minimum: 0, maximum: 9 } } },
        ],
      },
      Dog: {
        type: "object",
        required: ["type"],
        properties: { type: { const: "dog" }, not: { not: { type: "string" } } },
      },
    },
  },
} as const;
