import { describe, expect, test } from "vitest";
import { verifyTarget } from "../faults/verify-target.ts";
import { serveContract } from "./serve-contract.ts";

const { tables, served, client } = await serveContract("test/fixtures/any/schemas.yaml");

const tree = {
  name: "oak",
  branches: [{ name: "twig", branches: [] }],
  grafts: { left: { name: "elm", branches: [] } },
};

describe("client and mock follow a schema to its end", () => {
  test.each<readonly [operation: string, body: unknown]>([
    ["plantTree", tree],
    ["forgeChain", { size: 3, next: { size: 4, next: null } }],
    ["drawPage", { kind: "PAGE", title: "ab" }],
    ["adoptPet", { petType: "cat", lives: 9 }],
    ["adoptPet", { petType: "dog", name: "Rex" }],
    ["keepValue", 10],
    ["keepValue", "abc"],
    ["keepValue", [true, false]],
    ["openAccount", { owner: { any: "thing" }, password: "secret" }],
  ])("%s takes %j, and answers what fits its own schema", async (...row) => {
    const [operation, body] = row;
    const result = await client().call(operation, { body });
    expect([result.status, result.violations, result.rawHeaders.get("x-mock-violations")]).toEqual([200, [], null]);
  });

  test.each<readonly [operation: string, body: unknown, at: string]>([
    [
      "plantTree",
      { ...tree, branches: [{ name: "twig", branches: [{ name: "x", branches: [] }] }] },
      "/branches/0/branches/0/name",
    ],
    ["plantTree", { ...tree, grafts: { left: { name: "elm" } } }, "/grafts/left/branches"],
    ["forgeChain", { size: 3, next: { size: 2, next: null } }, "/next/size"],
    ["drawPage", { kind: "LAYER", title: "ab" }, "/kind"],
    ["adoptPet", { petType: "cat", name: "Rex" }, "/lives"],
    ["adoptPet", { petType: "cow", name: "Rex" }, "/petType"],
    ["keepValue", 9, ""],
    ["keepValue", [true], ""],
    ["openAccount", { password: "secret" }, "/owner"],
    ["openAccount", { owner: 1, password: "no" }, "/password"],
  ])("%s refuses %j", async (...row) => {
    const [operation, body, at] = row;
    const found = { violations: expect.arrayContaining([expect.objectContaining({ in: "body", at })]) };
    await expect(client().call(operation, { body })).rejects.toMatchObject(found);
    const result = await client().call(operation, { body }, { validateRequests: false });
    expect(result.status).toBe(400);
    expect(result.rawHeaders.get("x-mock-violations")).toContain(`"at":"${at}"`);
  });
});

test("verify makes up a request of each, breaks each constraint, and accuses nobody", async () => {
  const report = await verifyTarget(served.mock.url, tables);
  expect(report.findings).toEqual([]);
  expect(report.skipped).toEqual([]);
  const { cases } = report.summary;
  expect(cases).toBeGreaterThan(80);
});
