import { expect, onTestFinished, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { load, openApi } from "../reader/contract-folder.ts";

const contract = openApi(`paths:
  /shops/{shop}/pets:
    get:
      operationId: listPets
      parameters: [{$ref: "#/components/parameters/shop"}]
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: object, required: [data], properties: {data: {type: array, items: {$ref: "#/components/schemas/Pet"}}, total: {type: integer}}}
              example: {data: [{pet_id: 7, name: Old}], total: 1}
    post:
      operationId: createPet
      parameters: [{$ref: "#/components/parameters/shop"}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses:
        "201":
          description: created
          headers: {Location: {schema: {type: string}}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
        "400": {description: invalid}
  /shops/{shop}/pets/{petId}:
    parameters: [{$ref: "#/components/parameters/shop"}, {name: petId, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: readPet
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {description: none, content: {application/json: {schema: {type: object}, example: {error: no pet}}}}
    put:
      operationId: replacePet
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    patch:
      operationId: changePet
      requestBody: {content: {application/merge-patch+json: {schema: {type: object}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    delete: {operationId: deletePet, responses: {"204": {description: gone}}}
  /notes:
    post:
      operationId: createNote
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: {"201": {description: created, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}}
  /notes/{id}:
    get:
      operationId: readNote
      parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}}
components:
  parameters:
    shop: {name: shop, in: path, required: true, schema: {type: string}}
  schemas:
    Pet:
      type: object
      required: [name]
      additionalProperties: false
      properties:
        pet_id: {type: integer, minimum: 1, readOnly: true}
        name: {type: string}
        tag: {type: string}
        secret: {type: string, writeOnly: true}
    Note: {type: object, properties: {id: {type: string, format: uuid}, text: {type: string}}}
`);

async function started(stateful: boolean) {
  const model = await load({ "openapi.yaml": contract });
  const mock = await startMock({ model, validators: compileValidators(model), stateful });
  onTestFinished(() => mock.close());
  return async (method: string, path: string, body?: unknown, type = "application/json") => {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": type } };
    const answer = await fetch(mock.url + path, { method, ...init });
    const text = await answer.text();
    return { status: answer.status, location: answer.headers.get("location"), text };
  };
}

test("what is created is read, replaced, changed, listed and deleted", async () => {
  const ask = await started(true);
  const pets = "/shops/a/pets";
  expect(await ask("GET", pets)).toMatchObject({ status: 200, text: '{"data":[],"total":1}' });
  expect(await ask("POST", pets, { name: "Tom", secret: "s" })).toEqual({
    status: 201,
    location: "/shops/a/pets/1",
    text: expect.not.stringContaining("secret"),
  });
  expect((await ask("POST", pets, { name: "Jerry", tag: "t" })).location).toBe("/shops/a/pets/2");
  expect(JSON.parse((await ask("GET", `${pets}/1`)).text)).toMatchObject({ pet_id: 1, name: "Tom" });
  expect((await ask("PUT", `${pets}/2`, { name: "Jim" })).text).toBe('{"name":"Jim","pet_id":2}');
  const patched = await ask("PATCH", `${pets}/2`, { tag: "new" }, "application/merge-patch+json");
  expect(patched.text).toBe('{"name":"Jim","pet_id":2,"tag":"new"}');
  expect((await ask("PATCH", `${pets}/2`, { tag: null }, "application/merge-patch+json")).text).not.toContain("tag");
  expect((await ask("DELETE", `${pets}/1`)).status).toBe(204);
  expect((await ask("GET", pets)).text).toBe('{"data":[{"name":"Jim","pet_id":2}],"total":1}');
});

test("what is not there gets the contract's 404, or problem details; other collections are others", async () => {
  const ask = await started(true);
  await ask("POST", "/shops/a/pets", { name: "Tom" });
  expect(await ask("GET", "/shops/b/pets/1")).toMatchObject({ status: 404, text: '{"error":"no pet"}' });
  expect((await ask("GET", "/shops/a/pets/1")).status).toBe(200);
  await ask("DELETE", "/shops/a/pets/1");
  expect((await ask("GET", "/shops/a/pets/1")).status).toBe(404);
  expect((await ask("DELETE", "/shops/a/pets/1")).text).toContain("declares no 404");
});

test("an invalid request creates nothing", async () => {
  const ask = await started(true);
  expect((await ask("POST", "/shops/a/pets", { tag: "x" })).status).toBe(400);
  expect((await ask("GET", "/shops/a/pets")).text).toBe('{"data":[],"total":1}');
  expect((await ask("POST", "/shops/a/pets", { name: "Tom" })).location).toBe("/shops/a/pets/1");
});

test("ids have the form of their schema and are the same in every run; one that the caller gives is kept", async () => {
  const ask = await started(true);
  const first = "00000000-0000-4000-8000-000000000001";
  expect((await ask("POST", "/notes", { text: "a" })).text).toContain(`"id":"${first}"`);
  expect((await ask("GET", `/notes/${first}`)).text).toBe(`{"id":"${first}","text":"a"}`);
  const own = "11111111-1111-4111-8111-111111111111";
  expect((await ask("POST", "/notes", { id: own, text: "b" })).text).toBe(`{"id":"${own}","text":"b"}`);
  expect((await ask("GET", `/notes/${own}`)).text).toContain('"text":"b"');
});

test("without the option nothing is remembered", async () => {
  const ask = await started(false);
  await ask("DELETE", "/shops/a/pets/7");
  expect((await ask("GET", "/shops/a/pets")).text).toBe('{"data":[{"pet_id":7,"name":"Old"}],"total":1}');
  expect((await ask("GET", "/shops/a/pets/9")).status).toBe(200);
});
