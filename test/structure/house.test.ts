import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parseSource, readTracked, root, trackedFiles } from "./source-tree.ts";

const topLevel = ["README.md", "generated", "openapi", "package.json", "scripts", "src", "test", "tsconfig.json"];

test("the top level holds what it was agreed to hold, and dot files, the lock file and LICENSE", () => {
  const entries = [...new Set(trackedFiles(".").map((file) => file.split("/")[0] ?? ""))];
  const others = entries.filter((entry) => !entry.startsWith(".") && !["package-lock.json", "LICENSE"].includes(entry));
  expect(others.sort()).toEqual(topLevel);
});

test("every dependency is pinned to one version", () => {
  const manifest = JSON.parse(readTracked("package.json")) as Record<string, Record<string, string>>;
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(([, version]) => !/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("install analytics of a dependency stay off", () => {
  const manifest = JSON.parse(readTracked("package.json"));
  expect(manifest.scarfSettings).toEqual({ enabled: false });
  expect(manifest.allowScripts["@scarf/scarf"]).not.toBe(true);
});

test("the lock file names no registry", () => {
  expect(readTracked("package-lock.json")).not.toContain('"resolved"');
});

describe("maps are true", () => {
  test.each(["README.md", "src/README.md", "openapi/README.md", ".github/CONTRIBUTING.md"])(
    "every path that %s names exists",
    (file) => {
      const named = [
        ...readTracked(file).matchAll(/`((?:src|openapi|generated|scripts|test|\.ci|\.github)\/[\w./-]*)`/g),
      ];
      const missing = named.map(([, path = ""]) => path).filter((path) => !existsSync(join(root, path)));
      expect(missing).toEqual([]);
    },
  );

  test("src/README.md names every module", () => {
    const modules = [...new Set(trackedFiles("src").map((file) => file.split("/")[1] ?? ""))].filter(
      (name) => !name.endsWith(".md"),
    );
    const map = readTracked("src/README.md");
    expect(modules.filter((name) => !map.includes(`\`src/${name}${name.endsWith(".ts") ? "" : "/"}\``))).toEqual([]);
  });
});

test("every export under src/ has a docstring", () => {
  const sources = trackedFiles("src").filter((file) => file.endsWith(".ts") && !file.startsWith("src/cli/commands/"));
  expect(sources.flatMap(undocumentedExports)).toEqual([]);
});

function undocumentedExports(file: string): readonly string[] {
  const source = parseSource(file);
  return source.statements.filter(isExportedDeclaration).flatMap((statement) => {
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
    return [`${file}:${line + 1}`];
  });
}

function isExportedDeclaration(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || !ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
