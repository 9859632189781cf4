import { expect, test } from "vitest";
import type { OperationModel } from "../../src/contract/contract-model.ts";
import { createRouter } from "../../src/mock/route-operation.ts";

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
