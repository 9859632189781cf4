import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readBrand } from "../../src/cli/site/docs-brand.ts";
import { brandStyle, contrastIn } from "../../src/docs/style/brand-style.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "plate-brand-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "contract"));
for (const file of ["contract/mark.png", "outside.png"]) writeFileSync(join(folder, file), "picture");

test.for([
  ["./mark.png", "data:image/png;base64,cGljdHVyZQ==", ""],
  ["data:image/svg+xml,%3Csvg/%3E", "data:image/svg+xml,%3Csvg/%3E", ""],
  ["https://elsewhere.example/a.png", undefined, "x-logo is at another host"],
  ["//elsewhere.example/a.png", undefined, "x-logo is at another host"],
  ["data:text/html,<script>", undefined, "x-logo is at another host"],
  ["../outside.png", undefined, "outside of the contract's folder"],
] as const)("x-logo %s of the contract", async ([url, logo, message]) => {
  const rootFile = join(folder, "contract/openapi.json");
  const info = { title: "T", version: "1", "x-logo": { url } };
  writeFileSync(rootFile, JSON.stringify({ openapi: "3.1.0", info, paths: {} }));
  const said: string[] = [];
  const place = { rootFile, cwd: folder, warn: (text: string) => void said.push(text) };
  const brand = await readBrand(undefined, await loadContract(rootFile), place);
  expect(brand).toEqual(logo === undefined ? undefined : { logo });
  expect(said.join("")).toContain(message);
});

test("a picture that is too large for every page is refused", async () => {
  const logo = join(folder, "large.svg");
  writeFileSync(logo, " ".repeat(40_000));
  const rootFile = join(folder, "contract/openapi.json");
  const place = { rootFile, cwd: folder, warn: () => undefined };
  const read = readBrand({ logo }, await loadContract(rootFile), place);
  await expect(read).rejects.toThrow("large.svg is 40 kB, and each page carries it");
});

// WCAG 2.2: black on white is 21:1, #767676 on white 4.54:1; on the page's surface it is less.
test.for([
  ["light", "#000000", 15, 21],
  ["light", "#767676", 3.5, 4.54],
  ["dark", "#ffffff", 10, 18],
  ["dark", "#000000", 1, 1.3],
] as const)("in the %s theme %s has a contrast of %d to %d", ([theme, colour, least, most]) => {
  expect(contrastIn(theme, colour)).toBeGreaterThanOrEqual(least);
  expect(contrastIn(theme, colour)).toBeLessThanOrEqual(most);
});

test.for(["#7a1fa2", "#0b57c2", "#004d40", "#000000", "#b3261e"])(
  "of %s a colour for the dark theme is made",
  (accent) => {
    const made = /\.dark\{--p-accent:(#[0-9a-f]{6});/.exec(brandStyle({ accent }))?.[1] ?? "";
    expect(contrastIn("dark", made)).toBeGreaterThanOrEqual(4.5);
    expect(brandStyle({ accent })).toContain(`:root{--p-accent:${accent};`);
  },
);
