import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Copies the fixture contract `spelled-out`: seven operations in which nothing is said once for all, so that what the engines say of
 * it does not change with our own contract.
 */
export function copyContract(folder: string): void {
  cpSync(new URL("fixtures/spelled-out", import.meta.url), folder, { recursive: true });
}

/**
 * Copies our own contract, without its translation and without its configuration, which name files outside of the folder. With
 * `paths`, only that many of its paths and what they refer to: a test then takes no longer when the contract grows.
 */
export function copyOwnContract(folder: string, { paths }: { readonly paths?: number } = {}): void {
  const left = ["locales", "plate.yaml"];
  cpSync(new URL("../openapi", import.meta.url), folder, {
    recursive: true,
    filter: (file) => !left.includes(basename(file)),
  });
  if (paths !== undefined) keepPaths(folder, paths);
}

function keepPaths(folder: string, count: number): void {
  const root = join(folder, "openapi.yaml");
  const [head = "", list = ""] = readFileSync(root, "utf8").split("\npaths:\n");
  const kept = list.split(/^(?= {2}\/)/m).slice(0, count);
  writeFileSync(root, `${head}\npaths:\n${kept.join("")}`);
  const used = [root];
  for (const file of used) {
    for (const [, ref = ""] of readFileSync(file, "utf8").matchAll(/\$ref:\s*([^\s#}]+)/g)) {
      const target = resolve(dirname(file), ref);
      if (!used.includes(target) && existsSync(target)) used.push(target);
    }
  }
  for (const name of ["paths", "components"]) {
    for (const entry of readdirSync(join(folder, name), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !used.includes(file)) rmSync(file);
    }
  }
}
