import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { plate } from "../run-plate.ts";
import { filesIn, temporaryFolder } from "./run-plate.ts";

/** The same value with the members of every object in the opposite order, but for those of `examples`. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, name === "examples" ? member : turned(member)]);
  return Object.fromEntries(entries.reverse());
}

test("the order of keys in the source changes nothing but the hashes of the sources", async () => {
  const folder = temporaryFolder();
  const shop = join(packageFolder, "test/fixtures/generate/shop");
  cpSync(shop, join(folder, "one"), { recursive: true });
  cpSync(shop, join(folder, "other"), { recursive: true });
  for (const [path, text] of Object.entries(filesIn(join(folder, "other")))) {
    const again = stringify(turned(parse(text, { intAsBigInt: true })));
    expect(again).not.toBe(text);
    writeFileSync(join(folder, "other", path), again);
  }
  expect(readFileSync(join(folder, "other/openapi.yaml"), "utf8")).toMatch(/openapi: 3\.1\.0\n$/);
  for (const name of ["one", "other"]) {
    const { code } = await plate(["generate", "--spec", `${name}/openapi.yaml`, "--out", `made-${name}`], {
      cwd: folder,
    });
    expect(code).toBe(0);
  }
  const { "manifest.json": one, ...first } = filesIn(join(folder, "made-one"));
  const { "manifest.json": other, ...second } = filesIn(join(folder, "made-other"));
  expect(second).toEqual(first);
  expect(JSON.parse(other ?? "").outputs).toEqual(JSON.parse(one ?? "").outputs);
  expect(JSON.parse(other ?? "").inputs).not.toEqual(JSON.parse(one ?? "").inputs);
});

test("JSON comes first among the media types of a body, and examples keep their order", async () => {
  const folder = temporaryFolder();
  await plate(
    ["generate", "--spec", join(packageFolder, "test/fixtures/generate/shop/openapi.yaml"), "--out", "made"],
    { cwd: folder },
  );
  const { operations } = await import(/* @vite-ignore */ join(folder, "made/operations.ts"));
  const { examples } = await import(/* @vite-ignore */ join(folder, "made/examples.ts"));
  expect(operations.putOrder.request).toEqual({
    mediaTypes: ["application/json", "text/csv"],
    numbers: { of: [{ members: { id: "bigint" } }] },
    encrypted: false,
    required: true,
  });
  expect(operations.sendFile.request).toMatchObject({
    mediaTypes: ["application/octet-stream", "multipart/form-data"],
    encrypted: false,
    required: true,
  });
  expect(Object.keys(examples.putOrder)).toEqual(["small", "huge"]);
  expect(examples.putOrder.small.request.body).toEqual({ id: 7n, items: [{ sku: "a", count: 1 }] });
});
