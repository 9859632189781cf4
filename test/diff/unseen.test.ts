import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import { parsePointer, toPointer, valueAt } from "../../src/contract/json/json-pointer.ts";
import type { Change } from "../../src/diff/change.ts";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { applyEdit } from "./apply-edit.ts";

/** Not tried: what has to be as it is for the document to be read and its parts to be paired, and the version, which is no change. */
const fixed = /^\/openapi$|^\/info\/version$|\/\$ref$|\/parameters\/\d+\/(in|name)$|\/mapping\/\w+$/;
/** Told as a change of what is this many steps above, where that is compared as one. */
const toldAbove = 3;
it("no value of a contract can change unseen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "unseen-"));
  try {
    const base = await loadContract("test/fixtures/diff/everything.yaml");
    const leaves = leavesOf(base.document).filter((leaf) => !fixed.test(leaf));
    expect(leaves.length).toBeGreaterThan(150);
    const unseen: string[] = [];
    for (const leaf of leaves) {
      const file = join(folder, "revision.json");
      const set = { [leaf]: otherThan(valueAt(base.document, leaf), leaf) };
      writeFileSync(file, writeExactJson(applyEdit(base.document, { set })));
      const { changes } = await diffContracts(base, await loadContract(file), { base: "before", revision: "after" });
      const rated = changes.filter(({ bump }) => bump !== "none");
      if (!rated.some((change) => tellsOf(change, leaf))) unseen.push(leaf);
    }
    expect(unseen).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** One value of each kind of place: names that the document itself gives make no other kind. */
function leavesOf(document: unknown): readonly string[] {
  const found = new Map<string, string>();
  const visit = (value: unknown, steps: readonly string[], kind: string): void => {
    if (typeof value !== "object" || value === null) {
      if (!found.has(kind)) found.set(kind, toPointer(steps));
      return;
    }
    const isNamed = Array.isArray(value) || namedMembers.has(steps.at(-1) ?? "");
    for (const [name, member] of Object.entries(value)) {
      visit(member, [...steps, name], `${kind}/${isNamed ? "*" : name}`);
    }
  };
  visit(document, [], "");
  return [...found.values()];
}

const namedMembers = new Set([
  ...["paths", "webhooks", "callbacks", "responses", "headers", "content", "links", "examples", "parameters"],
  ...["schemas", "securitySchemes", "properties", "patternProperties", "$defs", "scopes", "encoding", "variables"],
]);

const jsonTypes = ["string", "number", "integer", "object", "array", "boolean"];

function otherThan(value: unknown, leaf: string): unknown {
  // A word that is no type would be left out as a flaw, which can mean the same.
  if (leaf.endsWith("/type") && jsonTypes.includes(String(value))) return value === "boolean" ? "string" : "boolean";
  if (typeof value === "string") return `${value}x`;
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : "x";
}

/** A change tells of a value where it points to it, or to what holds it and names it. */
function tellsOf({ base, revision, message }: Change, leaf: string): boolean {
  const steps = parsePointer(leaf);
  for (let above = 0; above <= toldAbove; above += 1) {
    const pointer = toPointer(steps.slice(0, steps.length - above));
    const names = steps.slice(steps.length - above - 1).filter((step) => !/^\d+$/.test(step));
    const isNamed = above === 0 || names.some((name) => message.includes(name));
    if ([base, revision].includes(pointer) && isNamed) return true;
  }
  return false;
}
