import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import type { DiffPolicy } from "../../src/diff/policy/diff-policy.ts";
import { checksAtPointers } from "../../src/generate/validators/check-at-pointer.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "objects-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Json = Readonly<Record<string, unknown>>;
const done = { "200": { description: "Done" } };
const text = { type: "string" };

/** A document around one operation; members of the root are added to it. */
function documentOf(operation: Json, root: Json = {}): Json {
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/a/{id}": { post: { operationId: "a", responses: done, ...operation } } },
    ...root,
  };
}

let count = 0;
async function changesOf(before: Json, after: Json, policy?: DiffPolicy) {
  count += 1;
  const [base, revision] = await Promise.all(
    [before, after].map((document, index) => {
      const file = join(folder, `${count}-${index}.json`);
      writeFileSync(file, JSON.stringify(document));
      return loadContract(file);
    }),
  );
  if (base === undefined || revision === undefined) throw new Error("nothing was read");
  const options = { base: "before", revision: "after", today: "2026-06-01", openChecks: async () => checksAtPointers };
  return (await diffContracts(base, revision, { ...options, ...(policy === undefined ? {} : { policy }) })).changes;
}

const query = (members: Json): Json => ({ parameters: [{ name: "q", in: "query", schema: text, ...members }] });
const answer = (response: Json): Json => ({ responses: { "200": { description: "Done", ...response } } });
const header = (members: Json): Json => answer({ headers: { "X-A": { schema: text, ...members } } });
const body = (members: Json): Json => ({
  requestBody: { content: { "application/json": { schema: text } }, ...members },
});
const hook = (operation: Json): Json =>
  documentOf({}, { webhooks: { paid: { post: { operationId: "paid", responses: done, ...operation } } } });
const callback = (operation: Json): Json =>
  documentOf({ callbacks: { called: { "{$request.query.url}": { post: { responses: done, ...operation } } } } });
const keys = {
  components: {
    securitySchemes: {
      k: { type: "apiKey", in: "header", name: "X-K" },
      m: { type: "http", scheme: "bearer" },
      o: { type: "oauth2", flows: { implicit: { authorizationUrl: "https://a.example", scopes: { r: "", w: "" } } } },
    },
  },
};
const server = (...urls: readonly string[]): Json => ({ servers: urls.map((url) => ({ url })) });
const link = (members: Json): Json => answer({ links: { next: { operationId: "a", ...members } } });
const form = (encoding: Json, part: Json = text): Json => ({
  requestBody: {
    content: { "multipart/form-data": { schema: { type: "object", properties: { f: part } }, encoding } },
  },
});
const list = { type: "array", items: { type: "integer" } };

/** An object of OpenAPI before and after, and what the specification makes of it. */
const table: readonly (readonly [name: string, before: Json, after: Json, want: readonly string[]])[] = [
  [
    "a parameter with its defaults written out",
    documentOf(query({})),
    documentOf(
      query({
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        allowEmptyValue: false,
        deprecated: false,
      }),
    ),
    [],
  ],
  [
    "a cookie with its defaults written out",
    documentOf({ parameters: [{ name: "c", in: "cookie", schema: text }] }),
    documentOf({ parameters: [{ name: "c", in: "cookie", schema: text, style: "form", explode: true }] }),
    [],
  ],
  [
    "a path variable with its defaults written out",
    documentOf({ parameters: [{ name: "id", in: "path", required: true, schema: text }] }),
    documentOf({
      parameters: [{ name: "id", in: "path", required: true, schema: text, style: "simple", explode: false }],
    }),
    [],
  ],
  [
    "a parameter that becomes required",
    documentOf(query({})),
    documentOf(query({ required: true })),
    ["major request-became-required"],
  ],
  [
    "a parameter that may hold reserved characters",
    documentOf(query({})),
    documentOf(query({ allowReserved: true })),
    ["minor parameter-widened"],
  ],
  [
    "a parameter that may no longer be empty",
    documentOf(query({ allowEmptyValue: true })),
    documentOf(query({})),
    ["major serialization-changed"],
  ],
  [
    "headers that OpenAPI ignores",
    documentOf({}),
    documentOf({ parameters: [{ name: "authorization", in: "header", required: true, schema: text }] }),
    [],
  ],
  [
    "the same name in another place",
    documentOf(query({})),
    documentOf(query({ in: "cookie" })),
    ["major parameter-removed", "minor optional-parameter-added"],
  ],
  [
    "a member that no specification names",
    documentOf(query({})),
    documentOf(query({ colour: "red" })),
    ["major cannot-tell"],
  ],
  [
    "a keyword that no specification names",
    documentOf(query({})),
    documentOf(query({ schema: { ...text, longest: 3 } })),
    ["major cannot-tell"],
  ],
  [
    "another dialect",
    documentOf({}),
    documentOf({}, { jsonSchemaDialect: "https://dialects.example/own" }),
    ["major cannot-tell"],
  ],
  [
    "a dialect that reads every schema alike",
    documentOf({}),
    documentOf({}, { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" }),
    ["patch words-changed"],
  ],
  [
    "a header of an answer with its defaults written out",
    documentOf(header({})),
    documentOf(header({ required: false, style: "simple", explode: false, deprecated: false })),
    [],
  ],
  [
    "a header of an answer that is promised",
    documentOf(header({})),
    documentOf(header({ required: true })),
    ["minor answer-header-became-required"],
  ],
  [
    "a body that becomes required",
    documentOf(body({})),
    documentOf(body({ required: true })),
    ["major request-became-required"],
  ],
  [
    "a body that is new and required",
    documentOf({}),
    documentOf(body({ required: true })),
    ["major required-body-added"],
  ],
  ["a body that is new", documentOf({}), documentOf(body({})), ["minor request-body-added"]],
  [
    "the spelling of a media type",
    documentOf(body({ content: { "application/json; charset=utf-8": {} } })),
    documentOf(body({ content: { "Application/JSON;charset=UTF-8": {} } })),
    [],
  ],
  [
    "bytes without a schema",
    documentOf(body({ content: { "image/png": { schema: { type: "string", format: "binary" } } } })),
    documentOf(body({ content: { "image/png": {} } })),
    [],
  ],
  [
    "a media type that a range covers",
    documentOf(body({ content: { "text/plain": { schema: text }, "text/*": { schema: text } } })),
    documentOf(body({ content: { "text/*": { schema: text } } })),
    [],
  ],
  [
    "the encoding of a form with its defaults written out",
    documentOf(form({})),
    documentOf(form({ f: { style: "form", explode: true, allowReserved: false } })),
    [],
  ],
  ...(
    [
      ["text/plain", text],
      ["text/plain", { type: ["integer", "null"] }],
      ["text/plain", list],
      ["application/json", { type: "object" }],
      ["application/json", { type: "array", items: { type: "object" } }],
      ["application/octet-stream", { type: "string", contentEncoding: "base64" }],
      ["application/octet-stream", {}],
    ] as const
  ).map(
    ([contentType, part]) =>
      [
        `the type that a part of ${JSON.stringify(part)} has anyway`,
        documentOf(form({}, part)),
        documentOf(form({ f: { contentType } }, part)),
        [],
      ] as const,
  ),
  [
    "the types of a part in another order",
    documentOf(form({ f: { contentType: "image/png, image/jpeg" } })),
    documentOf(form({ f: { contentType: "image/jpeg,Image/PNG" } })),
    [],
  ],
  [
    "a type more of a part",
    documentOf(form({ f: { contentType: "image/png" } })),
    documentOf(form({ f: { contentType: "image/png, image/jpeg" } })),
    ["minor parameter-widened"],
  ],
  [
    "a type less of a part",
    documentOf(form({ f: { contentType: "image/*" } })),
    documentOf(form({ f: { contentType: "image/png" } })),
    ["major serialization-changed"],
  ],
  [
    "an encoding that says nothing of JSON",
    documentOf(body({})),
    documentOf(
      body({ content: { "application/json": { schema: text, encoding: { f: { contentType: "text/csv" } } } } }),
    ),
    [],
  ],
  ["explode of a text", documentOf(query({})), documentOf(query({ explode: false })), ["major serialization-changed"]],
  [
    "explode of an object in deepObject",
    documentOf(query({ style: "deepObject", schema: { type: "object" } })),
    documentOf(query({ style: "deepObject", explode: true, schema: { type: "object" } })),
    [],
  ],
  [
    "explode of a list",
    documentOf(query({ schema: list })),
    documentOf(query({ schema: list, explode: false })),
    ["major serialization-changed"],
  ],
  [
    "explode of what may be a list",
    documentOf(query({ schema: { oneOf: [text, list] } })),
    documentOf(query({ schema: { oneOf: [text, list] }, explode: false })),
    ["major serialization-changed"],
  ],
  [
    "the encoding of a form",
    documentOf(form({ f: { contentType: "text/plain" } })),
    documentOf(form({ f: { contentType: "text/csv" } })),
    ["major serialization-changed"],
  ],
  [
    "the case of a range of statuses",
    documentOf({ responses: { "4XX": { description: "Wrong" } } }),
    documentOf({ responses: { "4xx": { description: "Wrong" } } }),
    [],
  ],
  [
    "a status that the default answered otherwise",
    documentOf({
      responses: {
        default: {
          description: "d",
          content: {
            "application/json": { schema: { type: "object", required: ["code"], properties: { code: text } } },
          },
        },
      },
    }),
    documentOf({
      responses: {
        "404": {
          description: "d",
          content: { "application/json": { schema: { type: "object", properties: { code: text } } } },
        },
        default: {
          description: "d",
          content: {
            "application/json": { schema: { type: "object", required: ["code"], properties: { code: text } } },
          },
        },
      },
    }),
    ["major answer-became-optional", "minor answer-added"],
  ],
  [
    "a link by reference to the same operation",
    documentOf(link({})),
    documentOf(answer({ links: { next: { operationRef: "#/paths/~1a~1{id}/post" } } })),
    [],
  ],
  [
    "a link that hands on a value",
    documentOf(link({})),
    documentOf(link({ parameters: { id: "$response.body#/id" } })),
    ["minor link-changed"],
  ],
  [
    "security written at the operation",
    documentOf({}, { security: [{ k: [] }], ...keys }),
    documentOf({ security: [{ k: [] }] }, { ...keys }),
    [],
  ],
  [
    "the order of alternatives",
    documentOf({ security: [{ k: [] }, { m: [] }] }, keys),
    documentOf({ security: [{ m: [] }, { k: [] }] }, keys),
    [],
  ],
  [
    "no security, in two ways",
    documentOf(
      {},
      { security: [{ k: [] }], ...keys, paths: { "/b": { get: { operationId: "b", security: [], responses: done } } } },
    ),
    documentOf(
      {},
      {
        security: [{ k: [] }],
        ...keys,
        paths: { "/b": { get: { operationId: "b", security: [{}], responses: done } } },
      },
    ),
    [],
  ],
  [
    "a scope more",
    documentOf({ security: [{ o: ["r"] }] }, keys),
    documentOf({ security: [{ o: ["r", "w"] }] }, keys),
    ["major security-changed"],
  ],
  [
    "a scope less",
    documentOf({ security: [{ o: ["r", "w"] }] }, keys),
    documentOf({ security: [{ o: ["r"] }] }, keys),
    ["minor security-widened"],
  ],
  [
    "an alternative without credentials",
    documentOf({ security: [{ k: [] }] }, keys),
    documentOf({ security: [{ k: [] }, {}] }, keys),
    ["minor security-widened"],
  ],
  [
    "one of two alternatives",
    documentOf({ security: [{ k: [] }, { m: [] }] }, keys),
    documentOf({ security: [{ m: [] }] }, keys),
    ["major security-changed"],
  ],
  [
    "the name of a security scheme",
    documentOf(
      { security: [{ k: [] }] },
      { components: { securitySchemes: { k: keys.components.securitySchemes.k } } },
    ),
    documentOf(
      { security: [{ key: [] }] },
      { components: { securitySchemes: { key: keys.components.securitySchemes.k } } },
    ),
    [],
  ],
  [
    "a security scheme that nothing asks for",
    documentOf({}, keys),
    documentOf({}, { components: { securitySchemes: {} } }),
    [],
  ],
  [
    "servers written at the operation",
    documentOf({}, server("https://a.example")),
    documentOf(server("https://a.example"), server("https://a.example")),
    [],
  ],
  ["the server that counts where none is given", documentOf({}), documentOf({}, server("/")), []],
  [
    "a server in another spelling",
    documentOf({}, server("https://a.example/v1", "http://b.example:80")),
    documentOf({}, server("HTTPS://A.Example:443/v1/", "http://b.example")),
    [],
  ],
  [
    "a server of another port, path or case of path",
    documentOf({}, server("https://a.example/v1")),
    documentOf({}, server("https://a.example:444/V1")),
    ["major server-changed"],
  ],
  [
    "a server less",
    documentOf({}, server("https://a.example", "https://b.example")),
    documentOf({}, server("https://a.example")),
    ["major server-changed"],
  ],
  [
    "a server more for one operation",
    documentOf({}, server("https://a.example")),
    documentOf(server("https://a.example", "https://b.example"), server("https://a.example")),
    ["minor server-added"],
  ],
  [
    "a callback by reference",
    documentOf({ callbacks: { called: { "{$request.query.url}": { post: { responses: done } } } } }),
    documentOf(
      { callbacks: { called: { $ref: "#/components/callbacks/Called" } } },
      { components: { callbacks: { Called: { "{$request.query.url}": { post: { responses: done } } } } } },
    ),
    [],
  ],
  [
    "an attribute of XML in the words of OpenAPI 3.2",
    documentOf(
      body({
        content: {
          "application/xml": {
            schema: { type: "object", properties: { a: { type: "string", xml: { attribute: true } } } },
          },
        },
      }),
      { openapi: "3.2.0" },
    ),
    documentOf(
      body({
        content: {
          "application/xml": {
            schema: { type: "object", properties: { a: { type: "string", xml: { nodeType: "attribute" } } } },
          },
        },
      }),
      { openapi: "3.2.0" },
    ),
    [],
  ],
  ...(
    [
      ["the name of an element of XML written out", { name: "a" }, []],
      ["another name of an element of XML", { name: "b" }, ["major serialization-changed"]],
    ] as const
  ).map(([what, xml, changes]) => {
    const schema = (more: object) => ({ type: "object", properties: { a: { type: "string", ...more } } });
    const content = (more: object) => ({ content: { "application/xml": { schema: schema(more) } } });
    return [what, documentOf(body(content({}))), documentOf(body(content({ xml }))), changes] as const;
  }),
  ...(
    [
      ["an array of items and the schema of an item", { type: "array", items: { type: "integer" } }, []],
      ["another schema of an item", { type: "array", items: { type: "number" } }, ["major request-type-narrowed"]],
    ] as const
  ).map(([what, schema, changes]) => {
    const lines = (media: object) =>
      documentOf(body({ content: { "application/jsonl": media } }), { openapi: "3.2.0" });
    return [
      `${what}, as lines of JSON`,
      lines({ schema }),
      lines({ itemSchema: { type: "integer" } }),
      changes,
    ] as const;
  }),
  [
    "a webhook's body that is promised no longer",
    hook(body({ required: true })),
    hook(body({})),
    ["major answer-became-optional"],
  ],
  ["a webhook's body that is new", hook({}), hook(body({})), ["minor request-body-added"]],
  [
    "a webhook that sends another media type too",
    hook(body({})),
    hook(body({ content: { "application/json": { schema: text }, "application/xml": {} } })),
    ["major media-type-sent"],
  ],
  [
    "a header that a webhook sends",
    hook({}),
    hook({ parameters: [{ name: "X-A", in: "header", required: true, schema: text }] }),
    ["minor parameter-sent"],
  ],
  [
    "a header that a webhook sends no longer",
    hook({ parameters: [{ name: "X-A", in: "header", schema: text }] }),
    hook({}),
    ["major parameter-removed"],
  ],
  [
    "a header that a webhook wants in the answer",
    hook(answer({})),
    hook(header({ required: true })),
    ["major required-parameter-added"],
  ],
  [
    "a callback's header that is promised no longer",
    callback({ parameters: [{ name: "X-A", in: "header", required: true, schema: text }] }),
    callback({ parameters: [{ name: "X-A", in: "header", schema: text }] }),
    ["major answer-became-optional"],
  ],
  [
    "a callback's method that is gone",
    callback({}),
    documentOf({ callbacks: { called: { "{$request.query.url}": {} } } }),
    ["major callback-removed"],
  ],
];

it.each(table)("%s", async (_, before, after, want) => {
  const changes = await changesOf(before, after);
  expect(
    changes.map(({ bump, rule }) => `${bump} ${rule}`),
    changes.map(({ message }) => message).join("\n"),
  ).toEqual(want);
});

it("a schema that operations share, and a parameter that they share, are one change each, with all of them", async () => {
  const shared = (maxLength: number, required: boolean): Json => ({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: Object.fromEntries(
      ["a", "b", "c"].map((name) => [
        `/${name}`,
        {
          post: {
            operationId: name,
            parameters: [{ $ref: "#/components/parameters/P" }],
            requestBody: { $ref: "#/components/requestBodies/B" },
            responses: { "200": { $ref: "#/components/responses/R" } },
          },
        },
      ]),
    ),
    components: {
      parameters: { P: { name: "X-P", in: "header", required, schema: text } },
      requestBodies: { B: { content: { "application/json": { schema: { $ref: "#/components/schemas/S" } } } } },
      responses: { R: { description: "d", headers: { "X-R": { required, schema: text } } } },
      schemas: { S: { type: "object", properties: { s: { type: "string", maxLength } } } },
    },
  });
  const changes = await changesOf(shared(3, false), shared(2, true));
  expect(changes.map(({ message, operations }) => [message, operations])).toEqual([
    ["a (and 2 more) request body /s: maxLength was lowered from 3 to 2", ["a", "b", "c"]],
    ["a (and 2 more) request header X-P: became required", ["a", "b", "c"]],
    ["a (and 2 more) answer 200 header X-R: is now promised", ["a", "b", "c"]],
  ]);
});

it("a moved operation is one change with both addresses, and what else changed in it is told too", async () => {
  const at = (path: string, maximum: number): Json =>
    documentOf(
      {},
      {
        paths: {
          [path]: {
            post: {
              operationId: "a",
              parameters: [{ name: "n", in: "query", schema: { type: "integer", maximum } }],
              responses: done,
            },
          },
        },
      },
    );
  const changes = await changesOf(at("/old", 5), at("/new", 4));
  expect(changes.map(({ message, bump }) => `${bump} ${message}`)).toEqual([
    "major a request query n: maximum was lowered from 5 to 4",
    "major a: moved from POST /old to POST /new",
  ]);
});

it("a value proves a break, on either side", async () => {
  const of = (schema: Json): Json =>
    documentOf({
      ...body({ content: { "application/json": { schema } } }),
      ...answer({ content: { "application/json": { schema } } }),
    });
  const wide = { type: "object", properties: { a: { type: "integer" } } };
  const narrow = { ...wide, properties: { a: { type: "integer", multipleOf: 2 } } };
  const [narrowed] = await changesOf(of(wide), of(narrow));
  expect(narrowed).toMatchObject({ bump: "major", direction: "request" });
  expect(narrowed?.reason).toMatch(
    /^a request that was right may be refused: -?\d*[13579] was accepted, and is refused now$/,
  );
  const [widened] = await changesOf(of(narrow), of(wide));
  expect(widened).toMatchObject({ bump: "major", direction: "response" });
  expect(widened?.reason).toMatch(
    /^an answer may hold what callers never met: -?\d*[13579] was not possible, and is now$/,
  );
});

it("a break that nothing proves says so", async () => {
  const of = (pattern: string): Json => documentOf(query({ schema: { type: "string", pattern } }));
  const [change] = await changesOf(of("^(?=.*[0-9])[a-z0-9]{2,}$"), of("^(?=.*\\d)[0-9a-z]{2,}$"));
  expect(change).toMatchObject({ bump: "major", rule: "request-pattern-narrowed" });
  expect(change?.reason).toBe("cannot tell whether the values stay allowed: a request that was right may be refused");
});

const gone = (members: Json): Json =>
  documentOf({}, { paths: { "/b": { get: { operationId: "b", responses: done, ...members } } } });
const without = documentOf({}, { paths: {} });
const listed = (values: readonly string[]): Json =>
  documentOf(answer({ content: { "application/json": { schema: { enum: values } } } }));

it.each<readonly [string, Json, Json, DiffPolicy | undefined, readonly string[]]>([
  [
    "an enum of an answer that gained a value",
    listed(["a"]),
    listed(["a", "b"]),
    undefined,
    ["major answer-enum-widened"],
  ],
  [
    "the same, of enums that callers take for open",
    listed(["a"]),
    listed(["a", "b"]),
    { answerEnumGained: "minor" },
    ["minor answer-enum-widened"],
  ],
  [
    "an error status that is gone",
    documentOf({ responses: { ...done, "404": { description: "d" } } }),
    documentOf({}),
    { errorStatusRemoved: "minor" },
    ["minor answer-removed"],
  ],
  [
    "a success that is gone, whatever is said of errors",
    documentOf({ responses: { ...done, "204": { description: "d" } } }),
    documentOf({}),
    { errorStatusRemoved: "minor" },
    ["major answer-removed"],
  ],
  [
    "another operationId",
    documentOf({}),
    documentOf({ operationId: "b" }),
    { operationRenamed: "minor" },
    ["minor operation-renamed"],
  ],
  [
    "an operation after its sunset",
    gone({ deprecated: true, "x-sunset": "2026-05-31" }),
    without,
    { removedAfterSunset: "minor" },
    ["minor operation-removed"],
  ],
  [
    "an operation on the day before its sunset",
    gone({ deprecated: true, "x-sunset": "2026-06-02" }),
    without,
    { removedAfterSunset: "minor" },
    ["major operation-removed"],
  ],
  [
    "a sunset that is set",
    gone({ deprecated: true }),
    gone({ deprecated: true, "x-sunset": "2026-12-31" }),
    undefined,
    ["minor sunset-changed"],
  ],
  [
    "a sunset that comes earlier",
    gone({ "x-sunset": "2026-12-31" }),
    gone({ "x-sunset": "2026-12-30" }),
    undefined,
    ["major sunset-too-soon"],
  ],
  [
    "a sunset that comes later, as an HTTP date",
    gone({ "x-sunset": "2026-12-31" }),
    gone({ "x-sunset": "Fri, 01 Jan 2027 00:00:00 GMT" }),
    undefined,
    ["minor sunset-changed"],
  ],
  [
    "a sunset too soon for the policy",
    gone({ deprecated: true }),
    gone({ deprecated: true, "x-sunset": "2026-07-01" }),
    { sunsetDays: 90 },
    ["major sunset-too-soon"],
  ],
  [
    "a break of a draft",
    gone({ "x-stability": "draft" }),
    gone({ "x-stability": "draft", ...query({ required: true }) }),
    undefined,
    ["minor required-parameter-added"],
  ],
  [
    "a break of a beta",
    gone({ "x-stability": "beta" }),
    gone({ "x-stability": "beta", ...query({ required: true }) }),
    undefined,
    ["major required-parameter-added"],
  ],
  [
    "a break of a beta that promises nothing",
    gone({ "x-stability-level": "beta" }),
    gone({ "x-stability-level": "beta", ...query({ required: true }) }),
    { stability: { beta: "minor" } },
    ["minor required-parameter-added"],
  ],
  ["less stability", gone({}), gone({ "x-stability": "alpha" }), undefined, ["major stability-lowered"]],
  [
    "more stability",
    gone({ "x-stability": "alpha" }),
    gone({ "x-stability": "stable" }),
    undefined,
    ["minor stability-raised"],
  ],
])("the policy rates %s", async (_, before, after, policy, want) => {
  const changes = await changesOf(before, after, policy);
  expect(changes.map(({ bump, rule }) => `${bump} ${rule}`)).toEqual(want);
});

const known = (values: readonly unknown[], others: Json = {}): Json => ({
  schema: { type: "string", "x-extensible-enum": values, ...others },
});

it.each<readonly [name: string, before: Json, after: Json, policy: DiffPolicy | undefined, want: readonly string[]]>([
  [
    "an answer that gains a value",
    header(known(["a"])),
    header(known(["b", "a"])),
    undefined,
    ["minor answer-extensible-enum-widened"],
  ],
  [
    "the same where callers do not take it for open",
    header(known(["a"])),
    header(known(["b", "a"])),
    { extensibleEnumGained: "major" },
    ["major answer-extensible-enum-widened"],
  ],
  [
    "an answer that loses a value",
    header(known(["a", "b"])),
    header(known(["a"])),
    undefined,
    ["minor answer-extensible-enum-narrowed"],
  ],
  [
    "a request that gains a value",
    query(known([1, 2])),
    query(known([3, 2, 1])),
    undefined,
    ["minor request-extensible-enum-widened"],
  ],
  [
    "a request that loses a value",
    query(known(["a", "b"])),
    query(known(["b", "c"])),
    undefined,
    ["major request-extensible-enum-narrowed"],
  ],
  [
    "the same by the policy",
    query(known(["a", "b"])),
    query(known(["b", "c"])),
    { extensibleEnumLost: "minor" },
    ["minor request-extensible-enum-narrowed"],
  ],
  ["another order", query(known(["a", "b"])), query(known(["b", "a"])), undefined, []],
  [
    "values that were closed and are open now",
    header({ schema: { type: "string", enum: ["a"] } }),
    header(known(["a"])),
    undefined,
    ["major answer-enum-widened", "patch extension-changed"],
  ],
])("x-extensible-enum: %s", async (_, before, after, policy, want) => {
  const changes = await changesOf(documentOf(before), documentOf(after), policy);
  expect(changes.map(({ bump, rule }) => `${bump} ${rule}`)).toEqual(want);
});
