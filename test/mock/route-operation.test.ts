import { expect, test } from "vitest";
import type { OperationModel } from "../../src/contract/model/contract-model.ts";
import { createRouter } from "../../src/contract/wire/route-operation.ts";

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
