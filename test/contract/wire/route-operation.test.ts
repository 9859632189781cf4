import { expect, test } from "vitest";
import type { OperationModel } from "../../../src/contract/model/contract-model.ts";
import { createRouter, type PathTexts, pathSplits } from "../../../src/contract/wire/route-operation.ts";

const paths = [
  "/teams/{team}/jobs/{job}",
  "/{owner}",
  "/teams/{team}/jobs/limits",
  "/{owner}/{item}/jobs",
  "/teams/{team}",
  "/teams/{team}/jobs/sizes",
  "/teams/{team}/jobs/{job}/runs/{run}",
  "/{owner}/{item}/jobs/{job}",
  "/teams/{team}/jobs",
];

/** Order must not matter, and paths of different lengths stand between those that compete: every rotation of the list is tried. */
test.each(paths.map((_, start) => [...paths.slice(start), ...paths.slice(0, start)]))(
  "the path that is concrete the longest wins, with %s first",
  (...rotated) => {
    const operations = rotated.map((path) => ({ id: path, method: "get", path }) as unknown as OperationModel);
    const route = createRouter({ operations, servers: [] });
    const found = (path: string) => {
      const result = route("GET", path);
      return result.kind === "operation" ? result.operation.id : result.kind;
    };
    expect(found("/teams/a/jobs/sizes")).toBe("/teams/{team}/jobs/sizes");
    expect(found("/teams/a/jobs/limits")).toBe("/teams/{team}/jobs/limits");
    expect(found("/teams/a/jobs/7")).toBe("/teams/{team}/jobs/{job}");
    expect(found("/people/a/jobs/7")).toBe("/{owner}/{item}/jobs/{job}");
    expect(found("/teams/a/jobs/7/steps")).toBe("no-path");
  },
);

test("a path is found below the base path of any server, the document's or an operation's own", () => {
  const operations = [
    { id: "a", method: "get", path: "/a", servers: [{ url: "https://upload.example.com/files" }] },
  ] as unknown as readonly OperationModel[];
  const route = createRouter({ operations, servers: [{ url: "https://example.com/v2/" }] });
  const found = ["/a", "/v2/a", "/files/a", "/v3/a"].map((path) => route("GET", path).kind);
  expect(found).toEqual(["operation", "operation", "operation", "no-path"]);
});

const operationsOf = (templates: readonly string[]) =>
  templates.map((text) => {
    const [method = "", path = ""] = text.includes(" /") ? text.split(/ (?=\/)/) : ["get", text];
    return { id: text, method, path } as unknown as OperationModel;
  });
const routerOf = (...templates: readonly string[]) =>
  createRouter({ operations: operationsOf(templates), servers: [] });
const reached = (route: ReturnType<typeof createRouter>, path: string, method = "GET") => {
  const found = route(method, path);
  return found.kind === "operation" ? [found.operation.id, found.pathTexts] : found.kind;
};

/** RFC 3986, sections 2.1 and 6.2.2: a character and its percent-encoding are the same; `%2F` is no separator. */
test.each([
  ["/größe/{id}", "/gr%C3%B6%C3%9Fe/4", { id: "4" }],
  ["/größe/{id}", "/gr%c3%b6%c3%9fe/4", { id: "4" }],
  ["/größe/{id}", "/gr\u00c3\u00b6\u00c3\u009fe/4", { id: "4" }],
  ["/gr%C3%B6%C3%9Fe", "/gr%C3%B6%C3%9Fe", {}],
  ["/🎉/{id}", "/%F0%9F%8E%89/a", { id: "a" }],
  ["/monthly totals/{town}", "/monthly%20totals/Z%C3%BCrich", { town: "Z%C3%BCrich" }],
  ["/monthly%20totals", "/monthly%20totals", {}],
  ["/a+b", "/a+b", {}],
  ["/a+b", "/a%2Bb", {}],
  ["/a(b)*.$", "/a%28b%29*.%24", {}],
  ["/a:verb", "/a%3Averb", {}],
  ["/plain", "/%70lain", {}],
  ["/100%", "/100%25", {}],
  ["/a%2Fb/{c}", "/a%2fb/d", { c: "d" }],
  ["/files/{name}", "/files/a%2Fb", { name: "a%2Fb" }],
  ["/\u200ex", "/%E2%80%8Ex", {}],
])("%s is reached by %s", (template, path, texts) => {
  expect(reached(routerOf(template), path)).toEqual([template, texts]);
});

test.each([
  ["/a%2Fb", "/a/b"],
  ["/a/b", "/a%2Fb"],
  ["/a", "/a/"],
  ["/a/", "/a"],
  ["/a", "/A"],
  ["/a.b", "/axb"],
  ["/files/{name}", "/files/"],
  ["/files/{name}", "/files/a/b"],
  ["/größe", "/gr%F6%DFe"],
])("%s is not reached by %s", (template, path) => expect(reached(routerOf(template), path)).toBe("no-path"));

/** Several variables in one segment: each as short as it can be, none empty. */
test.each([
  ["/{name}.{ext}", "/report.pdf", { name: "report", ext: "pdf" }],
  ["/{name}.{ext}", "/a.b.c", { name: "a", ext: "b.c" }],
  ["/{x}.json", "/a.json.json", { x: "a.json" }],
  ["/things/{id}:close", "/things/7:close", { id: "7" }],
  ["/{a}-{b}/x", "/1-2/x", { a: "1", b: "2" }],
  ["/@{user}", "/%40me", { user: "me" }],
  ["/{a}ö{b}", "/x%C3%B6y", { a: "x", b: "y" }],
])("%s takes %s apart", (template, path, texts) =>
  expect(reached(routerOf(template), path)).toEqual([template, texts]),
);

/** Where the texts of one way are no values of the parameters, the next way counts; where none is right, the first. */
test.each([
  ["/a.tar.gz", { name: "a", ext: "tar.gz" }],
  ["/a.b.txt", { name: "a.b", ext: "txt" }],
  ["/a.b.tar.gz", { name: "a.b", ext: "tar.gz" }],
  ["/a.b.c.txt", { name: "a.b.c", ext: "txt" }],
  ["/a%2Eb.txt", { name: "a%2Eb", ext: "txt" }],
  ["/a.b.c", { name: "a", ext: "b.c" }],
])("%s is taken apart so that it fits the parameters", (path, texts) => {
  const fits = (_operation: OperationModel, { ext }: PathTexts) => ["txt", "tar.gz"].includes(String(ext));
  const router = createRouter({ operations: operationsOf(["/{name}.{ext}"]), servers: [], fits });
  expect(reached(router, path)).toEqual(["/{name}.{ext}", texts]);
});

test.each([
  [
    "/{a}-{b}",
    "/1-2-3",
    [
      ["1", "2-3"],
      ["1-2", "3"],
    ],
  ],
  [
    "/{a}.{b}.{c}",
    "/1.2.3.4",
    [
      ["1", "2", "3.4"],
      ["1", "2.3", "4"],
      ["1.2", "3", "4"],
    ],
  ],
  [
    "/{a}{b}",
    "/xyz",
    [
      ["x", "yz"],
      ["xy", "z"],
    ],
  ],
  ["/{a}/{b}.x", "/1.x/2.x.x", [["1.x", "2.x"]]],
  ["/{a}-{b}", "/1", []],
])("%s can be filled by %s in these ways", (template, path, want) =>
  expect(pathSplits(template, path).map((texts) => Object.values(texts))).toEqual(want),
);

test("HEAD is for what GET is for, at the most concrete path", () => {
  const route = routerOf("get /items/mine", "get /items/{id}", "head /items/{id}", "post /items");
  expect(["/items/mine", "/items/7", "/items"].map((path) => reached(route, path, "HEAD"))).toEqual([
    ["get /items/mine", {}],
    ["head /items/{id}", { id: "7" }],
    "no-method",
  ]);
});

test.each([
  ["/{x}.json", "/.json"],
  ["/{a}-{b}", "/-b"],
  ["/{a}-{b}", "/a-"],
])("%s has no empty text in %s", (template, path) => expect(reached(routerOf(template), path)).toBe("no-path"));

/** OpenAPI 3.1, section 4.8.8.2 leaves the choice among templates to tools: here the most concrete, whatever the order. */
test.each([
  [["/files/{name}", "/files/{name}.json", "/files/{name}.meta.json"], "/files/a.meta.json", "/files/{name}.meta.json"],
  [["/files/{name}", "/files/{name}.json"], "/files/a.json", "/files/{name}.json"],
  [["/{a}-{b}", "/{a}"], "/x-y", "/{a}-{b}"],
  [["/a/{x}/c", "/{y}/b/c"], "/a/b/c", "/a/{x}/c"],
  [["/users/me", "/users/{id}"], "/users/me", "/users/me"],
  [["/users/{id}:close", "/users/{id}"], "/users/7:close", "/users/{id}:close"],
])("of %j, %s reaches %s", (templates, path, expected) => {
  for (const order of [templates, templates.toReversed()]) {
    expect(reached(routerOf(...order), path)[0]).toBe(expected);
  }
});

test("a method that the path does not have: the others, for an Allow field; a template with it counts before", () => {
  const route = routerOf("get /users/me", "put /users/me", "delete /users/{id}");
  expect(route("POST", "/users/me")).toEqual({ kind: "no-method", allow: ["GET", "PUT", "DELETE"] });
  expect(reached(route, "/users/me", "DELETE")).toEqual(["delete /users/{id}", { id: "me" }]);
  expect(route("get", "/users/me").kind).toBe("no-method");
});

test("a path is found below every base path that a server's variables make", () => {
  const operations = [{ id: "a", method: "get", path: "/a" }] as unknown as readonly OperationModel[];
  const servers = [{ url: "https://a.example/v1", otherUrls: ["https://a.example/v2", "https://b.example/v2/x"] }];
  const route = createRouter({ operations, servers });
  const found = ["/a", "/v1/a", "/v2/a", "/v2/x/a", "/v3/a"].map((path) => route("GET", path).kind);
  expect(found).toEqual(["operation", "operation", "operation", "operation", "no-path"]);
});

test("of base paths that begin alike, the longest is tried first, and the others where it leads nowhere", () => {
  const operations = ["/a", "/v2/b"].map((path) => ({ id: path, method: "get", path }) as unknown as OperationModel);
  const route = createRouter({ operations, servers: [{ url: "/api" }, { url: "https://x.example/api/v2" }] });
  expect(["/api/v2/a", "/api/v2/b", "/api/a", "/v2/b", "/api/v2"].map((path) => reached(route, path)[0])).toEqual([
    "/a",
    "/v2/b",
    "/a",
    "/v2/b",
    "n",
  ]);
});

test("a long segment is matched in one pass, however many variables its template has", () => {
  const route = routerOf("/{a}-{b}-{c}-{d}-{e}-{f}.json");
  expect(reached(route, `/${"-".repeat(200_000)}`)).toBe("no-path");
});
