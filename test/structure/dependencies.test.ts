import { expect, test } from "vitest";
import { importsOf, readTracked, trackedFiles } from "./source-tree.ts";

/** Packages that are started as programs, that others look for by name, or that are read as a file. */
const programs = [
  "@biomejs/biome",
  "@blockfrost/openapi",
  "@figma/rest-api-spec",
  "axe-core",
  "@redocly/cli",
  "@stoplight/prism-cli",
  "@types/node",
  "node",
];

const manifest = JSON.parse(readTracked("package.json")) as Record<string, Record<string, string>>;

function packagesImportedBy(...folders: readonly string[]): readonly string[] {
  const files = trackedFiles(...folders).filter((file) => file.endsWith(".ts"));
  const specifiers = files.flatMap(importsOf).flatMap(({ specifier, to }) => (to === undefined ? [specifier] : []));
  return [...new Set(specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ""))];
}

test("every dependency is used", () => {
  const used = packagesImportedBy("src", "scripts", "test");
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const isUsed = (name: string): boolean => used.includes(name.replace(/^@types\//, "")) || programs.includes(name);
  expect(declared.filter((name) => !isUsed(name))).toEqual([]);
});

test("what src/ imports is among the dependencies, so that a built package can name its version", () => {
  const imported = packagesImportedBy("src").filter((name) => !/^(node:|#)/.test(name));
  expect(imported.length).toBeGreaterThan(5);
  expect(
    imported.filter((name) => !Object.hasOwn({ ...manifest.dependencies, ...manifest.devDependencies }, name)),
  ).toEqual([]);
});

test("SECURITY.md answers for versions that are installed", () => {
  const { packages } = JSON.parse(readTracked("package-lock.json")) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const installed = Object.entries(packages).map(
    ([path, { version }]) => `${path.split("node_modules/").at(-1)} ${version}`,
  );
  const answered = [...readTracked(".github/SECURITY.md").matchAll(/^\| `([^`]+)` (\S+) \|/gm)];
  expect(answered.length).toBeGreaterThan(0);
  expect(answered.map(([, name, version]) => `${name} ${version}`).filter((each) => !installed.includes(each))).toEqual(
    [],
  );
});
