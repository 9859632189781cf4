import { expect, test } from "vitest";
import { toTryItOperation } from "../../src/docs/reference/try-it-data.ts";
import { readCallParameters } from "../../src/docs/try-it/prepare-request.ts";
import { pagePlatform } from "../../src/konaplate/page-platform.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const model = await loadContract("test/fixtures/docs/parameters.yaml", process.cwd());

function programFor(id: string, typed: Readonly<Record<string, string>>, body?: string): string | undefined {
  const found = model.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  const operation = toTryItOperation(found, model.document);
  const parameters = readCallParameters(operation, { serverUrl: "http://127.0.0.1:4010", parameters: typed, body: "" });
  const call = { operationId: id, serverUrl: "http://127.0.0.1:4010", encrypted: false, parameters };
  const program = pagePlatform.writeClientSnippet?.({ ...call, ...(body !== undefined && { body }) });
  return /await client\.(.*);\nconsole/s.exec(program ?? "")?.[1];
}

test("the client's program holds the values of the parameters, typed as the contract has them", () => {
  const typed = {
    "query:color": '["blue"]',
    "query:ids": "[9007199254740993, 1]",
    "query:either": "a",
    "query:limit": "20",
    "query:at": "20",
  };
  expect(programFor("queries", typed)).toBe(`queries({
  query: {
    color: ["blue"],
    ids: [9007199254740993n, 1],
    at: "20",
    either: "a",
    limit: 20,
  },
})`);
});

test("headers and cookies have a place each, and the body stands before them", () => {
  const typed = { "header:X-Ids": "[1]", "cookie:session": "a b" };
  expect(programFor("headers", typed, '{"id": 9999999999999999999}')).toBe(`headers({
  id: 9999999999999999999n,
}, {
  headers: {
    "X-Ids": [1],
  },
  cookies: {
    session: "a b",
  },
})`);
});

test("without parameters, the call has none", () => {
  expect(programFor("queries", {})).toBe("queries()");
});
