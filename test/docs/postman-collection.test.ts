import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { postmanCollection } from "../../src/docs/postman/postman-collection.ts";
import { platform } from "../../src/konaplate/platform.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly raw: string };
  };
  readonly response: readonly { readonly name: string; readonly code: number; readonly body: string }[];
}

interface Collection {
  readonly item: readonly Item[];
  readonly event?: readonly [{ readonly script: { readonly exec: readonly string[] } }];
  readonly variable: readonly { readonly key: string; readonly value: string }[];
}

async function collectionOf(document: object): Promise<Collection> {
  const folder = mkdtempSync(join(tmpdir(), "plate-postman-"));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const model = await loadContract(join(folder, "openapi.json"));
  rmSync(folder, { recursive: true });
  return postmanCollection(model, { serverUrl: "http://127.0.0.1:4010" }) as unknown as Collection;
}

const done = { "200": { description: "Done" } };

test("a request is written as it goes out, by tags, with its credentials as variables that have no value", async () => {
  const parameter = (place: string, name: string, example: unknown) => ({
    ...{ in: place, name, required: true, example },
    schema: { type: typeof example === "string" ? "string" : "array" },
  });
  const { item, variable, event } = await collectionOf({
    openapi: "3.1.0",
    info: { title: "Parcels", version: "1" },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "query", name: "api key" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
    paths: {
      "/parcels/{id}": {
        get: {
          ...{ operationId: "find", summary: "Find it", tags: ["Parcels"], responses: done },
          security: [{ key: [] }, { bearer: [] }],
          parameters: [parameter("path", "id", "a/b"), parameter("query", "q", ["x", "y"])],
        },
      },
      "/plain": { get: { operationId: "plain", responses: done } },
    },
  });
  expect(item.map(({ name }) => name)).toEqual(["Parcels", "plain"]);
  const request = item[0]?.item?.[0]?.request;
  expect(request?.url).toBe("{{baseUrl}}/parcels/a%2Fb?q=x&q=y&api%20key={{api key}}");
  expect(request?.header).toContainEqual({ key: "Authorization", value: "Bearer {{Authorization}}" });
  expect(variable).toEqual([
    { key: "baseUrl", value: "http://127.0.0.1:4010" },
    { key: "api key", value: "" },
    { key: "Authorization", value: "" },
  ]);
  expect(event).toBeUndefined();
});

test("test data are the bodies and the saved answers, digits and all; the script signs the bytes that are sent", async () => {
  const model = await loadContract("openapi/openapi.yaml");
  const { headerRecipe } = platform;
  const collection = postmanCollection(model, { serverUrl: "http://127.0.0.1:4010", headerRecipe });
  const { item, event, variable } = collection as unknown as Collection;
  const [operation] = item[0]?.item ?? [];
  expect(operation?.request.body?.raw).toContain('"userId": 9007199254740993,');
  expect(operation?.response[0]).toMatchObject({ name: "success", code: 200 });
  expect(variable.filter(({ value }) => value !== "").map(({ key }) => key)).toEqual(["baseUrl"]);
  const given: Record<string, string> = { KONAPLATE_SECRET_KEY: "비밀 key", KONAPLATE_ASP_ID: "ASP000000000001" };
  const body = '{"name":"카드","id":9007199254740993}';
  const sandbox = {
    pm: {
      request: { body: { raw: body } },
      variables: {
        get: (name: string) => given[name],
        replaceIn: (text: string) => text,
        set: (name: string, value: string) => {
          given[name] = value;
        },
      },
    },
    require: () => ({
      HmacSHA256: (text: string, key: string) => createHmac("sha256", key).update(text).digest("base64"),
      enc: { Base64: { stringify: (digest: string) => digest } },
    }),
  };
  runInNewContext((event?.[0].script.exec ?? []).join("\n"), sandbox);
  const signature = createHmac("sha256", "비밀 key").update(body).digest("base64");
  expect(given["X-KM-Tran-Token"]).toMatch(/^KMV1:\d{17}:/);
  expect(given["X-KM-Tran-Token"]?.slice(23)).toBe(signature);
  expect(given["X-KM-User-AspId"]).toBe("ASP000000000001");
  expect(given["X-KM-Correlation-Id"]).toMatch(/^\d{12}-[0-9a-f]{7}$/);
});
