import { describe, expect, test } from "vitest";
import { verifyTarget } from "../faults/verify-target.ts";
import { serveContract } from "./serve-contract.ts";

const { tables, served, client } = await serveContract("test/fixtures/any/parameters.yaml");

type Place = "path" | "query" | "headers" | "cookies";

const text = "blue";
const list = ["blue", "black", "brown"];
const map = { R: 100, G: 200, B: 150 };
const deep = { id: 9007199254740993n, tags: ["red", "a&b"], range: { from: 7 } };

/** As OpenAPI 3.1.1 writes them in section 4.8.12.4; cookies by name, each in a pair of its own where exploded. */
const rows: readonly (readonly [operation: string, place: Place, value: unknown, wire: string])[] = [
  ["simpleText", "path", text, "/simpleText/blue/end"],
  ["simpleList", "path", list, "/simpleList/blue,black,brown/end"],
  ["simpleMap", "path", map, "/simpleMap/R,100,G,200,B,150/end"],
  ["simpleExplodedText", "path", text, "/simpleExplodedText/blue/end"],
  ["simpleExplodedList", "path", list, "/simpleExplodedList/blue,black,brown/end"],
  ["simpleExplodedMap", "path", map, "/simpleExplodedMap/R=100,G=200,B=150/end"],
  ["labelText", "path", text, "/labelText/.blue/end"],
  ["labelList", "path", list, "/labelList/.blue,black,brown/end"],
  ["labelMap", "path", map, "/labelMap/.R,100,G,200,B,150/end"],
  ["labelExplodedText", "path", text, "/labelExplodedText/.blue/end"],
  ["labelExplodedList", "path", list, "/labelExplodedList/.blue.black.brown/end"],
  ["labelExplodedMap", "path", map, "/labelExplodedMap/.R=100.G=200.B=150/end"],
  ["matrixText", "path", text, "/matrixText/;color=blue/end"],
  ["matrixList", "path", list, "/matrixList/;color=blue,black,brown/end"],
  ["matrixMap", "path", map, "/matrixMap/;color=R,100,G,200,B,150/end"],
  ["matrixExplodedText", "path", text, "/matrixExplodedText/;color=blue/end"],
  ["matrixExplodedList", "path", list, "/matrixExplodedList/;color=blue;color=black;color=brown/end"],
  ["matrixExplodedMap", "path", map, "/matrixExplodedMap/;R=100;G=200;B=150/end"],
  ["formText", "query", text, "/formText?color=blue"],
  ["formList", "query", list, "/formList?color=blue,black,brown"],
  ["formMap", "query", map, "/formMap?color=R,100,G,200,B,150"],
  ["formExplodedText", "query", text, "/formExplodedText?color=blue"],
  ["formExplodedList", "query", list, "/formExplodedList?color=blue&color=black&color=brown"],
  ["formExplodedMap", "query", map, "/formExplodedMap?R=100&G=200&B=150"],
  ["spaceDelimitedList", "query", list, "/spaceDelimitedList?color=blue%20black%20brown"],
  ["spaceDelimitedMap", "query", map, "/spaceDelimitedMap?color=R%20100%20G%20200%20B%20150"],
  ["spaceDelimitedExplodedList", "query", list, "/spaceDelimitedExplodedList?color=blue&color=black&color=brown"],
  ["spaceDelimitedExplodedMap", "query", map, "/spaceDelimitedExplodedMap?R=100&G=200&B=150"],
  ["pipeDelimitedList", "query", list, "/pipeDelimitedList?color=blue%7Cblack%7Cbrown"],
  ["pipeDelimitedMap", "query", map, "/pipeDelimitedMap?color=R%7C100%7CG%7C200%7CB%7C150"],
  ["pipeDelimitedExplodedList", "query", list, "/pipeDelimitedExplodedList?color=blue&color=black&color=brown"],
  ["pipeDelimitedExplodedMap", "query", map, "/pipeDelimitedExplodedMap?R=100&G=200&B=150"],
  ["deepObjectMap", "query", map, "/deepObjectMap?color[R]=100&color[G]=200&color[B]=150"],
  ["headerText", "headers", text, "blue"],
  ["headerList", "headers", list, "blue,black,brown"],
  ["headerMap", "headers", map, "R,100,G,200,B,150"],
  ["headerExplodedText", "headers", text, "blue"],
  ["headerExplodedList", "headers", list, "blue,black,brown"],
  ["headerExplodedMap", "headers", map, "R=100,G=200,B=150"],
  ["cookieText", "cookies", text, "color=blue"],
  ["cookieList", "cookies", list, "color=blue,black,brown"],
  ["cookieMap", "cookies", map, "color=R,100,G,200,B,150"],
  ["cookieExplodedText", "cookies", text, "color=blue"],
  ["cookieExplodedList", "cookies", list, "color=blue; color=black; color=brown"],
  ["cookieExplodedMap", "cookies", map, "R=100; G=200; B=150"],
  [
    "deep",
    "query",
    deep,
    "/deep?color[id]=9007199254740993&color[tags][]=red&color[tags][]=a%26b&color[range][from]=7",
  ],
  [
    "content",
    "query",
    deep,
    "/content?color=%7B%22id%22%3A9007199254740993%2C%22tags%22%3A%5B%22red%22%2C%22a%26b%22%5D%2C%22range%22%3A%7B%22from%22%3A7%7D%7D",
  ],
  ["either", "query", map, "/either?color[R]=100&color[G]=200&color[B]=150"],
  ["either", "query", 7, "/either?color=7"],
];

test("each operation of the contract has its row", () => {
  const others = tables.model.operations.map(({ id }) => id).filter((id) => !rows.some(([row]) => row === id));
  expect(others).toEqual(["free", "nested"]);
});

describe.each(rows)("%s in the %s", (...row) => {
  const [operation, place, value, wire] = row;
  const request = { [place]: { color: value } };

  test("the client writes it as OpenAPI does", async () => {
    const { url, headers } = await client().prepare(operation, request);
    const written = { path: url, query: url, headers: headers.color, cookies: headers.cookie }[place];
    expect(written).toBe(place === "headers" || place === "cookies" ? wire : served.mock.url + wire);
  });

  test("the mock reads what the client sends", async () => {
    const result = await client().call(operation, request);
    expect([result.status, result.rawHeaders.get("x-mock-violations")]).toEqual([200, null]);
  });

  test("the mock refuses a value that breaks its schema", async () => {
    const broken = typeof value === "object" && !Array.isArray(value) ? { R: "x", G: "y", B: "z", id: 0 } : ["x"];
    const sent = typeof value === "object" ? broken : "x";
    const result = await client().call(operation, { [place]: { color: sent } }, { validateRequests: false });
    expect(result.status).toBe(400);
  });
});

describe("a map of any names", () => {
  test("stands among the other parameters of the query", async () => {
    const query = { page: 2, color: { shade: "deep blue", tint: "red" } };
    const { url } = await client().prepare("free", { query });
    expect(url).toBe(`${served.mock.url}/free?page=2&shade=deep%20blue&tint=red`);
    expect((await client().call("free", { query })).status).toBe(200);
  });

  test("is missing where only those are there, and is checked against its schema", async () => {
    const ask = async (search: string) =>
      (await fetch(`${served.mock.url}/free${search}`)).headers.get("x-mock-violations");
    expect(await ask("?page=2")).toMatch(/color/);
    expect(await ask("?page=2&tint=r")).toMatch(/color/);
  });
});

test("an object inside an object has no form in a query: the client says so and sends nothing", async () => {
  await expect(client().call("nested", { query: { color: deep } }, { validateRequests: false })).rejects.toMatchObject({
    violations: [
      {
        in: "query",
        name: "color",
        keyword: "style",
        limit: "form",
        message: "holds a list or an object inside, which the style form has no form for",
      },
    ],
  });
});

test("verify writes every style as the mock reads it, and skips with its reason what has no form", async () => {
  const report = await verifyTarget(served.mock.url, tables);
  expect(report.findings).toEqual([]);
  expect(report.skipped).toEqual([
    {
      case: "nested",
      reason:
        "no request could be made from the contract: the query parameter color holds a list or an object inside, which the style form has no form for; add an example",
    },
  ]);
  expect(report.summary.cases).toBeGreaterThan(200);
});
