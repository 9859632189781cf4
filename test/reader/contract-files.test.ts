import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PlateError } from "../../src/contract/model/plate-error.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { SourceReader } from "../../src/reader/parse/source-file.ts";
import { contractFolder, openApi } from "./contract-folder.ts";

const secret = "KONAPLATE_SECRET_KEY=LEAKED";

/** A document whose only path is at this reference. */
const referringTo = (reference: string) => openApi(`paths:\n  /a:\n    $ref: ${reference}\n`);

/** What loading `contract/openapi.yaml` of a folder ends with. */
async function loadIn(folder: string, allowOutside = false): Promise<string> {
  return loadContract("contract/openapi.yaml", folder, new SourceReader({ allowOutside })).then(
    () => "loaded",
    (error: PlateError) => `${error.name}: ${error.message}`,
  );
}

/** What is left out of the contract, or the error with which loading it ends. */
async function flawsIn(folder: string, allowOutside = false): Promise<string> {
  const loading = loadContract("contract/openapi.yaml", folder, new SourceReader({ allowOutside }));
  return loading.then(
    ({ flaws }) => flaws.map(({ place, what }) => `${place?.file}:${place?.line}:${place?.column} ${what}`).join("\n"),
    String,
  );
}

describe("files outside the folder of the root document", () => {
  const files = {
    ".env": `${secret}\nx\n`,
    "shared/path.yaml": "get: {responses: {}}\n",
    "contract/paths/inner.yaml": "get: {responses: {}}\n",
  };

  test.each<[string, string]>([
    ["a file above", "../.env"],
    ["a file above, percent-encoded", "'%2e%2e/.env'"],
    ["by way of a folder inside", "paths/../../.env"],
    ["an absolute path", "/etc/passwd"],
    ["the environment", "/proc/self/environ"],
    ["a file that is not there", "../none.yaml"],
    ["a contract beside the folder", "../shared/path.yaml"],
    ["a folder whose name begins alike", "../contract-2/path.yaml"],
  ])("%s is refused with the place of the reference, and nothing of its text", async (_what, reference) => {
    const folder = contractFolder({ "contract/openapi.yaml": referringTo(reference), ...files });
    const said = await loadIn(folder);
    expect(said).toMatch(/^PlateError: contract\/openapi\.yaml:5:5 .* lies outside the folder/);
    expect(said).not.toMatch(/LEAKED|root:/);
  });

  test.each<[string, string, string]>([
    ["a link to a file", "contract/inner.yaml", "../.env"],
    ["a link to a link", "contract/inner.yaml", "other.yaml"],
    ["a link to a file of the system", "contract/inner.yaml", "/proc/self/environ"],
  ])("%s that leads out is refused", async (_what, link, target) => {
    const folder = contractFolder({ "contract/openapi.yaml": referringTo("inner.yaml"), ...files });
    symlinkSync(target, join(folder, link));
    symlinkSync("../.env", join(folder, "contract/other.yaml"));
    expect(await loadIn(folder)).toMatch(/^PlateError: contract\/openapi\.yaml:5:5 .*inner\.yaml lies outside/);
  });

  test("a linked folder that leads out is refused, one that stays inside is read", async () => {
    const folder = contractFolder({ "contract/openapi.yaml": referringTo("linked/inner.yaml"), ...files });
    symlinkSync("paths", join(folder, "contract/linked"));
    expect(await loadIn(folder)).toBe("loaded");
    const other = contractFolder({ "contract/openapi.yaml": referringTo("linked/path.yaml"), ...files });
    symlinkSync("../shared", join(other, "contract/linked"));
    expect(await loadIn(other)).toMatch(/lies outside/);
  });

  test("a root document that is a link leading out is refused", async () => {
    const folder = contractFolder({ ...files, "contract/x": "" });
    symlinkSync("../.env", join(folder, "contract/openapi.yaml"));
    expect(await loadIn(folder)).toBe(
      "PlateError: contract/openapi.yaml lies outside the folder of the contract's root document, or is a link that leads out of it",
    );
  });

  test("with allowOutside they are read, and their text is still not shown", async () => {
    const read = contractFolder({ "contract/openapi.yaml": referringTo("../shared/path.yaml"), ...files });
    expect(await loadIn(read, true)).toBe("loaded");
    const broken = contractFolder({ "contract/openapi.yaml": referringTo("../.env"), ...files });
    expect(await flawsIn(broken, true)).toMatch(/^\S*\.env:1:1 here is a text where OpenAPI has a path item$/);
  });
});

test.each<[string, string]>([
  ["a hidden file", ".env"],
  ["a file of a hidden folder", ".git/config.yaml"],
  ["a file that is neither YAML nor JSON by its name", "key.pem"],
])("the text of %s inside the folder is not shown", async (_what, name) => {
  const root = referringTo(`./${name}`);
  for (const text of [`${secret}\nx\n`, `{"LEAKED": `, "get: LEAKED\n"]) {
    const folder = contractFolder({ "contract/openapi.yaml": root, [`contract/${name}`]: text });
    const said = await flawsIn(folder);
    expect(said).toMatch(/PlateError: |where OpenAPI has/);
    expect(said).not.toContain("LEAKED");
  }
});

test.skipIf(process.platform === "win32")("a pipe and a folder are refused at once, by name", async () => {
  const folder = contractFolder({ "contract/openapi.yaml": referringTo("pipe.yaml"), "contract/paths/a.yaml": "" });
  execFileSync("mkfifo", [join(folder, "contract/pipe.yaml")]);
  expect(await loadIn(folder)).toMatch(/openapi\.yaml:5:5 contract\/pipe\.yaml is no regular file/);
  writeFileSync(join(folder, "contract/openapi.yaml"), referringTo("paths"));
  expect(await loadIn(folder)).toMatch(/openapi\.yaml:5:5 cannot read contract\/paths: it is a folder/);
});

test.skipIf(process.platform === "win32")("a device is refused where files outside are allowed", async () => {
  const folder = contractFolder({ "contract/openapi.yaml": referringTo("/dev/zero") });
  expect(await loadIn(folder, true)).toMatch(/openapi\.yaml:5:5 .*dev\/zero is no regular file/);
});

test("a file of more than 50 MB is refused without being read", async () => {
  const folder = contractFolder({ "contract/openapi.yaml": referringTo("large.yaml"), "contract/large.yaml": "" });
  truncateSync(join(folder, "contract/large.yaml"), 50 * 1024 * 1024 + 1);
  expect(await loadIn(folder)).toMatch(/openapi\.yaml:5:5 contract\/large\.yaml is larger than 50 MB/);
});

describe("an object or a list in place of a text is refused with its line", () => {
  test.each<[string, string]>([
    [
      "info.description",
      'openapi: 3.1.0\ninfo:\n  title: T\n  version: "1"\n  description: {$ref: /etc/passwd}\npaths: {}\n',
    ],
    ["a title", 'openapi: 3.1.0\ninfo:\n  version: "1"\n\n  title: [T]\npaths: {}\n'],
    [
      "a tag",
      'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\ntags:\n  - {name: a, description: {$ref: x.md}}\n',
    ],
    ["an operation", openApi("paths:\n  /a:\n    get: {responses: {}, summary: {$ref: '#/info/title'}}\n")],
    ["a schema", openApi("components:\n  schemas:\n    A: {description: {}}\npaths: {}\n")],
  ])("%s", async (_what, text) => {
    const folder = contractFolder({ "contract/openapi.yaml": text });
    expect(await loadIn(folder)).toMatch(
      /^PlateError: contract\/openapi\.yaml:5:\d+ here is .* where OpenAPI has a text/,
    );
  });

  test("properties that are called so are schemas, and data may be anything", async () => {
    const schema =
      "{properties: {description: {type: string}, title: {type: object}}, default: {description: {$ref: a}}}";
    const folder = contractFolder({
      "contract/openapi.yaml": openApi(`components:\n  schemas:\n    A: ${schema}\npaths: {}\nx-a: {title: []}\n`),
    });
    expect(await loadIn(folder)).toBe("loaded");
  });
});
