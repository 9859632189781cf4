import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import type { ContractModel } from "../../src/contract/model/contract-model.ts";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { onlyOperation } from "../only-operation.ts";
import { applyEdit } from "./apply-edit.ts";
import { type GoldenEdit, goldenEdits } from "./golden-edits.ts";

const folder = mkdtempSync(join(tmpdir(), "golden-"));
const bases = {} as Record<GoldenEdit["contract"], ContractModel>;

beforeAll(async () => {
  bases.own = onlyOperation(await loadContract("test/fixtures/spelled-out/openapi.yaml"), "updateCardPaymentLimit");
  bases.parcels = await loadContract("test/fixtures/diff/parcels.yaml");
  bases.everything = await loadContract("test/fixtures/diff/everything.yaml");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("every edit is rated as the table says", () => {
  it.each(goldenEdits.map((edit) => [edit.name, edit] as const))("%s", async (name, edit) => {
    const base = bases[edit.contract];
    const file = join(folder, `${goldenEdits.findIndex((other) => other.name === name)}.json`);
    writeFileSync(file, writeExactJson(applyEdit(base.document, edit)));
    const report = await diffContracts(base, await loadContract(file), { base: "before", revision: "after" });
    const found = report.changes.map(({ bump, rule }) => `${bump} ${rule}`);
    expect(found.toSorted(), report.changes.map(({ message }) => message).join("\n")).toEqual(edit.want.toSorted());
  });
});

it("has at least 60 edits, each with its reason and a name of its own", () => {
  expect(goldenEdits.length).toBeGreaterThanOrEqual(60);
  expect(new Set(goldenEdits.map(({ name }) => name)).size).toBe(goldenEdits.length);
  expect(goldenEdits.filter(({ because }) => because.length < 10)).toEqual([]);
});
