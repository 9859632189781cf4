import { afterEach, describe, expect, test } from "vitest";
import type { LooseClient } from "../../src/client/contract-client.ts";
import { createLooseClient } from "../../src/client/loose-client.ts";
import { trimSchemas } from "../../src/generate/body-schemas.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { load, openApi } from "../reader/contract-folder.ts";
import { type Behaviour, type RawServer, startRawServer } from "./raw-server.ts";

let server: RawServer | undefined;
afterEach(async () => server?.close());

const contract = openApi(`paths:
  /order:
    get:
      operationId: readOrder
      responses:
        "200":
          description: d
          content:
            application/xml: {schema: {$ref: "#/components/schemas/Order"}}
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
            application/x-www-form-urlencoded:
              schema: {type: object, required: [code], properties: {code: {type: integer}, ids: {type: array, items: {type: integer, format: int64}}, text: {type: string}}}
            multipart/form-data: {schema: {type: object, properties: {n: {type: integer}, note: {type: string}}}}
            multipart/mixed: {schema: {type: array, items: {type: object, properties: {n: {type: integer}}}}}
        "201": {description: d, content: {text/xml: {schema: {type: string}}}}
        "202": {description: d, content: {application/xml: {}}}
        "203": {description: d, content: {image/svg+xml: {schema: {$ref: "#/components/schemas/Order/properties/tag"}}}}
        4XX: {description: d, content: {application/problem+xml: {schema: {type: object, xml: {name: problem}, properties: {status: {type: integer}}}}}}
    put:
      operationId: writeOrder
      requestBody: {required: true, content: {application/xml: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {"204": {description: d}}
  /text:
    put:
      operationId: writeText
      requestBody: {content: {text/xml: {schema: {type: string}}}}
      responses: {"204": {description: d}}
components:
  schemas:
    Order:
      type: object
      description: Left out of what a client carries.
      required: [id]
      properties:
        id: {type: integer, format: int64, description: exact, xml: {attribute: true}}
        paid: {type: boolean}
        lines: {type: array, xml: {wrapped: true}, items: {$ref: "#/components/schemas/Line"}}
        tag: {allOf: [{type: object, properties: {a: {type: number}}}]}
        parent: {$ref: "#/components/schemas/Order"}
    Line: {type: object, xml: {name: line}, properties: {count: {type: integer, minimum: 1}, name: {type: string}}}
`);

/** By the whole contract, and by what of it a generated client carries. */
const documents = ["whole", "trimmed"] as const;

async function client(document: (typeof documents)[number], behave: Behaviour): Promise<LooseClient> {
  const model = await load({ "openapi.yaml": contract });
  const rows = operationTable(model);
  const trimmed = trimSchemas(rows, model.document);
  const own = document === "whole" ? { table: rows, document: model.document } : trimmed;
  server = await startRawServer(behave);
  return createLooseClient({
    operations: Object.fromEntries(own.table.map((row) => [row.id, row])),
    document: own.document,
    validators: compileValidators(model),
    options: { baseUrl: server.baseUrl },
  });
}

function answering(status: number, contentType: string, body: string | Uint8Array): Behaviour {
  return (_request, response) => response.writeHead(status, { "content-type": contentType }).end(body);
}

const order =
  '<?xml version="1.0"?><Order id="9007199254740993"><paid>true</paid><lines><line><count>2</count><name>7</name></line></lines><parent id="1"/></Order>';
const orderValue = { id: 9007199254740993n, paid: true, lines: [{ count: 2, name: "7" }], parent: { id: 1n } };
const part = (head: string, text: string) => `--b\r\n${head}\r\n\r\n${text}\r\n`;
const form = "multipart/form-data; boundary=b";

describe.each(documents)("an answer is the value that its schema describes, by the %s contract", (document) => {
  test.each<{ what: string; type: string; body: string | Uint8Array; data: unknown; status?: number }>([
    { what: "XML", type: "application/xml", body: order, data: orderValue },
    { what: "JSON beside XML", type: "application/json", body: '{"id":5}', data: { id: 5n } },
    {
      what: "a form",
      type: "application/x-www-form-urlencoded",
      body: "code=3&ids=1&ids=9007199254740993&text=5",
      data: { code: 3, ids: [1n, 9007199254740993n], text: "5" },
    },
    {
      what: "the fields of a multipart form",
      type: form,
      body: `${part('Content-Disposition: form-data; name="n"', "5")}${part('Content-Disposition: form-data; name="note"', "7")}--b--\r\n`,
      data: { n: 5, note: "7" },
    },
    {
      what: "the parts of multipart/mixed",
      type: "multipart/mixed; boundary=b",
      body: `${part("Content-Type: application/json", '{"n":5}')}--b--\r\n`,
      data: [{ n: 5 }],
    },
    {
      what: "XML in another charset",
      type: "application/xml",
      body: Buffer.from('\ufeff<Order id="1"><lines><line><name>é한</name></line></lines></Order>', "utf16le"),
      data: { id: 1n, lines: [{ name: "é한" }] },
    },
    { what: "XML that is a text by its schema", status: 201, type: "text/xml", body: "<a>é</a>", data: "<a>é</a>" },
    { what: "XML without a schema", status: 202, type: "application/xml", body: "<a/>", data: "<a/>" },
    {
      what: "XML whose schema is inside another",
      status: 203,
      type: "image/svg+xml",
      body: "<tag><a>1.5</a></tag>",
      data: { a: 1.5 },
    },
  ])("$what", async ({ type, body, data, status = 200 }) => {
    const result = await (await client(document, answering(status, type, body))).call("readOrder");
    expect(result).toMatchObject({ ok: true, violations: [] });
    expect(result).toHaveProperty("data", data);
  });

  test("an error as well", async () => {
    const answer = answering(404, "application/problem+xml", "<problem><status>404</status></problem>");
    const result = await (await client(document, answer)).call("readOrder");
    expect(result).toMatchObject({ ok: false, status: 404, error: { status: 404 }, violations: [] });
  });
});

test.each<{ what: string; type: string; body: string; message: string }>([
  { what: "a broken document", type: "application/xml", body: "<Order><a", message: "the body is not well-formed" },
  { what: "another root", type: "image/svg+xml", body: "<", message: "the body" },
  {
    what: "a broken form",
    type: "application/x-www-form-urlencoded",
    body: "code=%E0%A4%A",
    message: "percent-encoded",
  },
  { what: "a form without its end", type: form, body: "--b\r\n", message: "the body" },
])("$what is a malformed answer, with the text that came", async ({ type, body, message }) => {
  const status = type === "image/svg+xml" ? 203 : 200;
  const call = (await client("trimmed", answering(status, type, body))).call("readOrder");
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "malformed-answer", reason: "format", status, rawBody: body });
  expect((error as Error).message).toContain(message);
});

test("what is read is judged by its schema", async () => {
  const answer = answering(200, "application/xml", "<Order><lines><line><count>0</count></line></lines></Order>");
  const result = await (await client("trimmed", answer)).call("readOrder");
  expect(result.violations.map(({ at, keyword }) => [at, keyword])).toEqual([
    ["/id", "required"],
    ["/lines/0/count", "minimum"],
  ]);
});

test.each(documents)(
  "XML goes out from a value, by the %s contract, or as the text that the caller gives",
  async (document) => {
    const own = await client(document, (_request, response) => response.writeHead(204).end());
    await own.call("writeOrder", { body: { id: 9007199254740993n, lines: [{ name: "a<b" }] } });
    await own.call("writeOrder", { body: "<Order id='1'/>" });
    await own.call("writeText", { body: "<any/>" });
    expect(
      server?.requests.map(({ headers, body }) => `${headers["content-type"]} ${body.replaceAll("\n", "")}`),
    ).toEqual([
      'application/xml <?xml version="1.0" encoding="UTF-8"?><Order id="9007199254740993"><lines><line><name>a&lt;b</name></line></lines></Order>',
      "application/xml <Order id='1'/>",
      "text/xml <any/>",
    ]);
    await expect(own.call("writeOrder", { body: { lines: [] } })).rejects.toMatchObject({
      violations: [{ in: "body", at: "/id", keyword: "required" }],
    });
  },
);
