import { expect, test } from "vitest";
import { serverRequestsOf } from "../../src/contract/model/server-requests.ts";
import { emitReadme } from "../../src/generate/emit-readme.ts";
import { typesText } from "../../src/generate/types/types-text.ts";
import { emitValidators } from "../../src/generate/validators/emit-validators.ts";
import { makeServerRequest } from "../../src/mock/callbacks/server-request.ts";
import { load, openApi } from "../reader/contract-folder.ts";

const order = `{content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}`;
const text = `{content: {application/json: {schema: {type: string, minLength: 1}}}}`;
const done = `responses: {"204": {description: done}}`;
const components = (further = "") => `components:
  schemas:
    Order:
      type: object
      required: [id, pin, name]
      properties: {id: {type: integer, format: int64, readOnly: true}, pin: {type: string, writeOnly: true}, name: {type: string}}
  requestBodies: {Order: ${order}}
  responses: {Seen: {description: seen, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  callbacks:
    Shared:
      "{$request.query.s}":
        post: {operationId: shared, requestBody: {$ref: "#/components/requestBodies/Order"}, ${done}}
        put: {requestBody: ${text}, ${done}}
${further}`;

const paths = (further = "", each = "") => `paths:
  /orders:
    post:
      operationId: createOrder
      ${done}
      callbacks:
        onPaid:
          "{$request.query.url}":
            parameters: [{name: page, in: query, schema: {type: integer}}]
            post:
              parameters: [{name: X-Event, in: header, required: true, schema: {type: string, enum: [paid]}}]
              requestBody: {$ref: "#/components/requestBodies/Order"}
              responses: {"200": {$ref: "#/components/responses/Seen"}}
        onEach:
          "{$request.query.a}": {post: {requestBody: ${text}, ${done}}${each}}
          "{$request.query.b}#b": {post: {requestBody: ${order}, ${done}}}
        shared: {$ref: "#/components/callbacks/Shared"}
${further}    put: {operationId: replaceOrder, ${done}, callbacks: {shared: {$ref: "#/components/callbacks/Shared"}}}
`;
const items = `        item: {"{$request.query.i}": {$ref: "#/components/pathItems/Item"}}\n`;
const item = `  pathItems: {Item: {post: {operationId: item, requestBody: {$ref: "#/components/requestBodies/Order"}, ${done}}}}\n`;
const webhooks = `webhooks: {lost: {post: {requestBody: {$ref: "#/components/requestBodies/Order"}, ${done}}}}\n`;
const further = `, query: {requestBody: ${text}, ${done}}, additionalOperations: {COPY: {requestBody: ${text}, ${done}}}`;

const names = [
  "createOrder.onEach.{$request.query.a}.post",
  "createOrder.onEach.{$request.query.b}#b.post",
  "createOrder.onPaid.post",
  "createOrder.shared.put",
  "replaceOrder.shared.put",
  "shared",
];
const ofVersion = {
  "3.0.3": { contract: openApi(paths() + components(), "3.0.3"), more: [] },
  "3.1.0": { contract: openApi(paths(items) + webhooks + components(item), "3.1.0"), more: ["item", "post lost"] },
  "3.2.0": {
    contract: openApi(components(item) + webhooks + paths(items, further), "3.2.0"),
    more: ["createOrder.onEach.COPY", "createOrder.onEach.query", "item", "post lost"],
  },
};

/** Generated checks: whether a value fits. */
type Checks = Readonly<Record<string, (value: unknown) => boolean>>;
interface Receiver {
  readonly parameters: Checks;
  readonly requestBody: Checks;
  readonly responses: Readonly<Record<string, { readonly body: Checks }>>;
}

test.each(Object.entries(ofVersion))(
  "OpenAPI %s: each webhook and callback has a type and validators under one name",
  async (_version, given) => {
    const model = await load({ "a.yaml": given.contract });
    const wanted = [...names, ...given.more].sort();
    const files = await emitValidators(model);
    const code = files.find(({ path }) => path === "validators.js")?.text ?? "";
    const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly checks: object;
      readonly receivers: Readonly<Record<string, Receiver>>;
      readonly sharedChecks: Receiver;
    };
    expect(Object.keys(made.receivers).sort()).toEqual(wanted);
    expect(Object.keys(made.checks).sort()).toEqual(["createOrder", "replaceOrder"]);
    expect(made.sharedChecks).toBe(made.receivers.shared);
    const { parameters, requestBody, responses } = made.receivers["createOrder.onPaid.post"]!;
    expect(Object.keys(parameters)).toEqual(["query:page", "header:x-event"]);
    expect([parameters["header:x-event"]?.("paid"), parameters["header:x-event"]?.("lost")]).toEqual([true, false]);
    // The server sends what is read-only; the receiver answers as a caller does, with what is write-only.
    const [sent, answered] = [
      { id: 1, name: "a" },
      { pin: "a", name: "a" },
    ];
    const [ofRequest, ofAnswer] = [requestBody["application/json"]!, responses["200"]!.body["application/json"]!];
    expect([ofRequest(sent), ofRequest(answered), ofAnswer(sent), ofAnswer(answered)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const types = typesText(model.document);
    const [, listed = ""] = /export interface callbacks \{\n([\s\S]*?)\n\}/.exec(types) ?? [];
    expect(
      [...listed.matchAll(/^ +"?(.+?)"?: operations\["(.+)"\];$/gm)].map(([, one, other]) => [one, other]).sort(),
    ).toEqual(wanted.filter((name) => name !== "post lost").map((name) => [name, name]));
    expect(types).not.toContain("post Item");
    expect(model.flaws).toEqual([]);
    expect(emitReadme(model).text).toContain("## A webhook or a callback");
  },
);

test("a callback's id that an operation has too gives way to its place", async () => {
  const callback = (id: string) =>
    `{"{$url}": {post: {operationId: ${id}, ${done}}, put: {operationId: free, ${done}}}}`;
  const model = await load({
    "a.yaml": openApi(`paths: {/a: {post: {operationId: a, ${done}, callbacks: {c: ${callback("b")}}}}}`),
  });
  const taken = { ...model, operations: model.operations.map((one) => ({ ...one, id: "b" })) };
  expect(serverRequestsOf(model).map(({ operation }) => operation.id)).toEqual(["b", "free"]);
  expect(serverRequestsOf(taken).map(({ operation }) => operation.id)).toEqual(["b.c.post", "free"]);
});

test("what a mock sends has the read-only members and not the write-only ones", async () => {
  const model = await load({ "a.yaml": ofVersion["3.1.0"].contract });
  const { body } = makeServerRequest(model.webhooks[0]!, new URL("http://127.0.0.1/"), model.document);
  expect(Object.keys(JSON.parse(new TextDecoder().decode(body)))).toEqual(["id", "name"]);
});

test("a contract without any has no word of receivers", async () => {
  const model = await load({ "a.yaml": openApi(`paths: {/a: {get: {operationId: a, ${done}}}}`) });
  const files = [...(await emitValidators(model)), emitReadme(model)];
  for (const { text } of files) expect(text).not.toMatch(/receive/i);
  expect(typesText(model.document)).not.toContain("callbacks");
});
