import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runPlate } from "../cli/run-plate.ts";
import { contractFolder } from "../reader/contract-folder.ts";

/** A contract whose data hold `$ref` members wherever data can be: none of them is a reference (OpenAPI 3.1.1, section 4.6). */
const contract = (url: string) => `openapi: 3.1.0
info: {title: T, version: "1", description: d, license: {name: MIT}, x-owner: {$ref: ${url}/1}}
servers: [{url: "http://127.0.0.1:9"}]
security: []
tags: [{name: t, description: d, x-tag: {$ref: secret.json}}]
x-root: {"\\u0024ref": "${url}/2"}
paths:
  /a:
    x-path: [{$ref: secret.json#/a}, {'$ref': "${url}/3"}]
    post:
      operationId: a
      summary: A
      description: d
      tags: [t]
      x-operation: {deep: {$ref: ${url}/4}}
      parameters:
        - {name: p, in: query, description: d, schema: {type: object, default: {$ref: secret.json}}, x-p: {$ref: secret.json}}
      requestBody:
        description: d
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/A'}
            examples: {one: {value: {$ref: secret.json}}, two: {value: {$ref: '#/components/schemas/A'}}}
      responses:
        '200':
          description: ok
          headers: {X-A: {description: d, schema: {type: string}, example: {$ref: ${url}/5}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {$ref: ${url}/6}}}
        '400': {description: bad}
components:
  schemas:
    A:
      type: object
      description: d
      properties: {$ref: {type: string, description: d}}
      additionalProperties: true
      default: {$ref: secret.json}
      const: {$ref: ${url}/7}
      enum: [{$ref: secret.json}]
      examples: [{$ref: secret.json}]
      x-schema: {$ref: ${url}/8}
`;

/** The folder of a contract with a file of secrets in it, and how many connections its URLs got. */
async function hostileFolder() {
  let connections = 0;
  const server = createServer((_request, response) => response.end('{"a": "LEAKED"}'));
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = contractFolder({ "openapi.yaml": contract(url), "secret.json": '{"a": "LEAKED"}' });
  return { folder, url, connections: () => connections };
}

test("docs shows a $ref of data as it stands, reads no file for it, and connects to nobody", async () => {
  const { folder, connections } = await hostileFolder();
  const { exitCode, err } = await runPlate(["docs", "--spec", "openapi.yaml", "--out", "site"], folder);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  const page = ["reference.html", "reference.js", "redoc.js"]
    .map((name) => readFileSync(join(folder, "site", name), "utf8"))
    .join("\n");
  expect(page).not.toContain("LEAKED");
  expect(page).not.toContain("\uE0F2");
  expect(page).toContain('{"$ref":"secret.json"}');
  expect(connections()).toBe(0);
});

test("lint takes a $ref of data for data: nothing is read, nobody is asked, nothing is unresolved", async () => {
  const { folder, connections } = await hostileFolder();
  const { out } = await runPlate(["lint", "--spec", "openapi.yaml"], folder);
  expect(out).not.toMatch(/no-unresolved-refs|LEAKED|\uE0F2|Can't resolve/);
  expect(connections()).toBe(0);
});
