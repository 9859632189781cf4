import { expect, test } from "vitest";
import { loadContract } from "../../src/reader/load-contract.ts";
import { fieldOf, wireText } from "../../src/verify/model/unsigned-request.ts";

test("reserved characters stay where the contract lets them, but for those that end or part the texts of a query", async () => {
  const model = await loadContract("test/fixtures/docs/parameters.yaml", process.cwd());
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const text = ":/?#[]@!$&'()*+,;=% ";
  const written = ["at", "where", "limit", "labelText"].map((wanted) => {
    const parameter = parameters.find(({ name }) => name === wanted);
    return parameter && wireText(fieldOf(parameter, { kind: "text", text }));
  });
  expect(written).toEqual([
    "at=:/?%23%5B%5D@!$%26'()*%2B%2C%3B%3D%25%20",
    "where=:/?%23%5B%5D@!$%26'()*%2B%2C%3B%3D%25%20",
    "limit=%3A%2F%3F%23%5B%5D%40!%24%26'()*%2B%2C%3B%3D%25%20",
    ".%3A%2F%3F%23%5B%5D%40!%24%26'()*%2B%2C%3B%3D%25%20",
  ]);
});
