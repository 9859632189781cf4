import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { plate } from "../run-plate.ts";
import { typeErrors } from "./compile-typescript.ts";
import { temporaryFolder } from "./run-plate.ts";

const corners = join(packageFolder, "test/fixtures/generate/corners.yaml");

test("forms of large public documents become types that compile, with the right ones refused", async () => {
  const folder = temporaryFolder();
  const { code, err } = await plate(["generate", "--spec", corners, "--out", "made"], { cwd: folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const use = temporaryFolder({
    "use.ts": `import type { components, operations, paths } from "${folder}/made/types.ts";
import type { callbacks } from "${folder}/made/types.ts";
import { receivers } from "${folder}/made/validators.js";
import { operations as table } from "${folder}/made/operations.ts";
import "${folder}/made/examples.ts";
type Created = operations["items/create-many"]["responses"][201]["content"]["application/json"];
const created: Created = { code: "a", message: null };
// @ts-expect-error code is required of what is not null
const incomplete: Created = { message: "m" };
const paid: components["schemas"]["Paid"] = { kind: "paid", amount: 1, id: 1n };
const closed: components["schemas"]["AnyEvent"] = { kind: "closed", reason: null, at: 5 };
const levels: components["schemas"]["Levels"] = 9223372036854775807n;
const map: components["schemas"]["Map"] = { a: { b: {} } };
const id: operations["putEvent"]["parameters"]["path"]["id"] = 1n;
const get: paths["/accounts/{account-id}/items"]["get"]["parameters"]["path"]["account-id"] = 5n;
const withoutId: "get /accounts/{account-id}/items" = table["get /accounts/{account-id}/items"].id;
type Made = callbacks["items/create-many.made.post"];
const sent: Made["requestBody"]["content"]["application/json"] = { at: 5n, name: "a" };
const answered: Made["responses"][200]["content"]["application/json"] = { key: "k", name: "a" };
declare const named: operations["items/create-many.made.post"]["parameters"]["header"]["X-Event"];
const header: Made["parameters"]["header"]["X-Event"] = named;
// @ts-expect-error what only the caller of the API sends is not in what the API sends
const wrong: Made["requestBody"]["content"]["application/json"] = { key: "k", at: 5n, name: "a" };
const fits: boolean | undefined = receivers["items/create-many.made.post"].requestBody["application/json"]?.(sent);
// @ts-expect-error no such callback
receivers["items/create-many.lost.post"];
export { sent, answered, header, wrong, fits };
export { created, incomplete, paid, closed, levels, map, id, get, withoutId };
`,
  });
  expect(typeErrors([join(use, "use.ts")])).toEqual([]);
  expect(readFileSync(join(folder, "made/openapi.json"), "utf8")).toContain("9223372036854775807");
});

test("every one of their validators compiles and judges", async () => {
  const model = await loadContract(corners);
  const validators = compileValidators(model);
  const judge = (id: string, value: unknown) => {
    const { parameters, requestBody, responses } = validators[id]!;
    const bodies = Object.values(responses).flatMap(({ headers, body }) => [
      ...Object.values(headers),
      ...Object.values(body),
    ]);
    return [...Object.values(parameters), ...Object.values(requestBody), ...bodies].map((check) => check(value).length);
  };
  expect(model.operations.map(({ id }) => `${id}: ${judge(id, {}).join(" ")}`)).toEqual([
    "get /accounts/{account-id}/items: 1 0 0 1 1 0",
    "items/create-many: 1 0 0 0 0 1 0 1 1 3",
    "putEvent: 1 0 0 1 0 1 1",
  ]);
});
