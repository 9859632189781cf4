import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { TemporaryRepository } from "./temporary-repository.ts";

const par = "openapi/components/schemas/Par.yaml";

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

it("before the first release holds what people wrote", async () => {
  repository.write("openapi/changes/start.yaml", "summary: Limits of cards can be set.\n");
  expect(await repository.plate("changelog")).toEqual({
    code: 0,
    out: "# Changelog\n\n## Unreleased\n\nThe first release.\n\n- Limits of cards can be set.\n",
    err: "",
  });
});

it("goes from entries and comparison, through a release, to the next one", async () => {
  repository.write("openapi/changes/start.yaml", "summary: Limits of cards can be set.\n");
  const first = await repository.plate("changelog", "--release", "--date", "2026-11-22");
  expect(first).toEqual({
    code: 0,
    out: "wrote    openapi/changes/CHANGELOG.md\nremoved  openapi/changes/start.yaml\n",
    err: "",
  });
  expect(existsSync(join(repository.folder, "openapi/changes/start.yaml"))).toBe(false);
  repository.commit("Release 1.0.0");
  repository.git("tag", "-a", "v1.0.0", "-m", "Release 1.0.0");

  repository.edit(par, "maxLength: 27", "maxLength: 20");
  repository.write("openapi/changes/shorter.yaml", "summary: |\n  Cards have shorter numbers.\n  Cut yours.\n");
  const refused = await repository.plate("changelog", "--release");
  expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
  expect(refused.err.split("\n")).toEqual([
    expect.stringMatching(
      /^error: nobody accepted request-max-length-narrowed-05536ab0: updateCardPaymentLimit request body/,
    ),
    "error: info.version of openapi/openapi.yaml is 1.0.0; after 1.0.0, a major change asks for 2.0.0 at least",
    "error: version of package.json is 1.0.0; after 1.0.0, a major change asks for 2.0.0 at least",
    "not ready for a release; plate diff says more",
    "",
  ]);

  repository.write(
    "openapi/changes/shorter.yaml",
    "summary: |\n  Cards have shorter numbers.\n  Cut yours.\naccepts:\n  - id: request-max-length-narrowed-05536ab0\n    reason: No longer one <was> ever issued.\n",
  );
  repository.edit("openapi/openapi.yaml", "version: 1.0.0", "version: 2.0.0");
  repository.edit("package.json", "1.0.0", "2.0.0");
  expect((await repository.plate("changelog", "--release", "--date", "2026-12-01")).code).toBe(0);
  expect(repository.read("openapi/changes/CHANGELOG.md")).toBe(`# Changelog

## 2.0.0 (2026-12-01)

Major: it breaks some callers. Read the breaks before you move to it.

- Cards have shorter numbers.
  Cut yours.

### Breaks

- updateCardPaymentLimit request body /par: maxLength was lowered from 27 to 20. Why: No longer one &lt;was&gt; ever issued.

## 1.0.0 (2026-11-22)

The first release.

- Limits of cards can be set.
`);
  repository.commit("Release 2.0.0");
  repository.git("tag", "-a", "v2.0.0", "-m", "Release 2.0.0");
  expect((await repository.plate("changelog")).out).toBe(repository.read("openapi/changes/CHANGELOG.md"));
  expect((await repository.plate("diff", "--check-version")).code).toBe(0);
});

it("names no version twice, and no day that there is none", async () => {
  repository.write("openapi/changes/CHANGELOG.md", "# Changelog\n\n## 1.0.0 (2026-11-22)\n\nThe first release.\n");
  const again = await repository.plate("changelog", "--release");
  expect({ code: again.code, line: again.err.split("\n")[0] }).toEqual({
    code: 2,
    line: "error: openapi/changes/CHANGELOG.md has a section of 1.0.0 already",
  });
  const day = await repository.plate("changelog", "--release", "--date", "2026-02-30");
  expect({ code: day.code, line: day.err.split("\n")[0] }).toEqual({
    code: 2,
    line: "error: --date 2026-02-30 is no day",
  });
});

it("stands on the documentation site, released or not, and its texts are no markup there", async () => {
  repository.write("openapi/changes/CHANGELOG.md", "# Changelog\n\n## 0.9.0 (2026-10-01)\n\nThe first release.\n");
  repository.write("openapi/changes/next.yaml", "summary: Limits of **cards** <script>alert(1)</script> can be set.\n");
  expect((await repository.plate("docs", "--out", "site")).code).toBe(0);
  const page = repository.read("site/changelog.html");
  expect(page).toContain("Limits of <strong>cards</strong> &lt;script&gt;alert(1)&lt;/script&gt; can be set.");
  expect(page.indexOf("Unreleased")).toBeLessThan(page.indexOf("0.9.0 (2026-10-01)"));
});

it("its entries are no part of the contract: lint has nothing against them", async () => {
  repository.write("openapi/changes/start.yaml", "summary: Limits of cards can be set.\n");
  // Cut down to one path, the contract would have files that nothing uses.
  repository.write("openapi/openapi.yaml", readFileSync("test/fixtures/spelled-out/openapi.yaml", "utf8"));
  const { code, out } = await repository.plate("lint");
  expect({ code, about: out.includes("changes/start.yaml") }).toEqual({ code: 0, about: false });
});
