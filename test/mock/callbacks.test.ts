import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { callbackUrl } from "../../src/mock/callbacks/callback-url.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { contractFolder, load, openApi } from "../reader/contract-folder.ts";
import { plate } from "../run-plate.ts";

const contract = openApi(`paths:
  /subscriptions:
    post:
      operationId: subscribe
      parameters: [{name: token, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}}
      responses: {"201": {description: created, content: {application/json: {schema: {type: object}, example: {id: 7}}}}}
      callbacks:
        onEvent:
          "{$request.body#/url}/events/{$response.body#/id}?token={$request.query.token}":
            post:
              parameters: [{name: X-Event, in: header, required: true, schema: {type: string}, example: created}]
              requestBody: {content: {application/json: {schema: {type: object}, example: {big: 9007199254740993}}}}
              responses: {"204": {description: taken}}
webhooks:
  petBorn:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string, enum: [Tom]}}, required: [name]}}}}
      responses: {"204": {description: taken}}
`);

/** A receiver that answers `status`, and the requests that came, in their order. */
async function receiver(status = 204) {
  const got: { readonly what: string; readonly event: unknown; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    got.push({ what: `${request.method} ${request.url}`, event: request.headers["x-event"], body });
    response.writeHead(status).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

/** Subscribes with this address for callbacks, and returns what the mock says of it. */
async function subscribe(address: string, callbackHosts: readonly string[] = []): Promise<string> {
  const model = await load({ "openapi.yaml": contract });
  const said = Promise.withResolvers<string>();
  const options = { callbackHosts, onCallback: said.resolve };
  const mock = await startMock({ model, validators: compileValidators(model), ...options });
  onTestFinished(() => mock.close());
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ url: address });
  const answer = await fetch(`${mock.url}/subscriptions?token=t`, { method: "POST", headers, body });
  expect(answer.status).toBe(201);
  return said.promise;
}

test("a callback goes to the address that its expression gives, with the contract's example", async () => {
  const { url, got } = await receiver();
  expect(await subscribe(url)).toBe(`callback onEvent: POST ${url}/events/7 204`);
  expect(got).toEqual([{ what: "POST /events/7?token=t", event: "created", body: '{"big":9007199254740993}' }]);
});

test("a status that the callback does not declare is told", async () => {
  const { url } = await receiver(500);
  expect(await subscribe(url)).toContain("500, a status that its contract does not declare");
});

test.each([
  ["http://callbacks.example.com", "callbacks.example.com is not this machine; --callback-host callbacks.example.com"],
  ["http://169.254.169.254/latest", "169.254.169.254 is not this machine"],
  ["http://[::ffff:10.0.0.1]", "is not this machine"],
  ["file:///etc/passwd", "its address is no http URL"],
])("a caller cannot have the mock call %s", async (address, why) => {
  expect(await subscribe(address)).toContain(why);
});

test.each([
  ["$request.body#/a", "http://h/b"],
  ["$url", "http://m/p?q=1"],
  ["{$url}&m={$method}", "http://m/p?q=1&m=POST"],
  ["/below", "http://m/below"],
  ["http://h/{$statusCode}/{$response.header.x-id}", "http://h/201/9"],
  ["http://h/{$request.body#/none}", "the exchange has nothing at $request.body#/none"],
  ["http://h/{$request.body#/o}", "the exchange has nothing at $request.body#/o"],
])("the address %s", (key, want) => {
  const found = callbackUrl(key, {
    url: "http://m/p?q=1",
    method: "POST",
    request: { body: { a: "http://h/b", o: {} } },
    response: { status: 201, text: (place, name) => (place === "header" && name === "x-id" ? "9" : undefined) },
  });
  expect(found.kind === "url" ? found.url.href : found.reason).toBe(want);
});

test("plate mock --trigger sends a webhook and judges what it is answered", async () => {
  const cwd = contractFolder({ "a.yaml": contract });
  const send = (name: string, to: string) =>
    plate(["mock", "--spec", "a.yaml", "--trigger", name, "--to", to], { cwd });
  const { url, got } = await receiver();
  expect(await send("petBorn", `${url}/hook`)).toMatchObject({ code: 0, out: `POST ${url}/hook 204\n` });
  expect(got).toEqual([{ what: "POST /hook", event: undefined, body: '{"name":"Tom"}' }]);
  const other = await receiver(500);
  expect(await send("petBorn", other.url)).toMatchObject({ code: 1, out: `POST ${other.url}/ 500, expected 204\n` });
  expect(await send("petDied", url)).toMatchObject({ code: 2, err: expect.stringContaining("use one of: petBorn") });
  expect(await send("petBorn", "nowhere")).toMatchObject({ code: 2 });
  expect(await send("petBorn", "http://127.0.0.1:1")).toMatchObject({ code: 3 });
});
