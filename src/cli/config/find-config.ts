import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PlateError } from "../../contract/model/plate-error.ts";
import { readRegularText } from "../../files/read-regular-file.ts";

/** The names that a configuration file may have, in the order in which they are tried. */
const fileNames = ["plate.yaml", "plate.yml", "plate.json", "openapi/plate.yaml"] as const;

/** The folder of the program, the checkout or below node_modules: the nearest one above this file that has a package.json. */
export const packageFolder = folderOfPackage(dirname(fileURLToPath(import.meta.url))) ?? ".";

function folderOfPackage(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(folder) === folder ? undefined : folderOfPackage(dirname(folder));
}

/**
 * The absolute path of the configuration file: the one that `--config` names (a file, or a package that ships one), or the nearest
 * at or above the working folder, up to the folder of the project (with package.json or .git). A package.json may name it by its
 * member `plate`. Last comes the checkout that the program itself runs from. `undefined` where there is none.
 * Throws a PlateError (`usage`) for a name that leads to none.
 */
export function findConfig(named: string | undefined, cwd: string): string | undefined {
  if (named !== undefined) return namedConfig(named, cwd, "--config");
  return nearestConfig(resolve(cwd)) ?? configIn(packageFolder);
}

function nearestConfig(folder: string): string | undefined {
  const found = configIn(folder);
  if (found !== undefined) return found;
  const isTop = existsSync(join(folder, "package.json")) || existsSync(join(folder, ".git"));
  return isTop || dirname(folder) === folder ? undefined : nearestConfig(dirname(folder));
}

/** The configuration of one folder, absolute: a file, or what its package.json names; `undefined` for none. Throws as `findConfig` does. */
export function configIn(folder: string): string | undefined {
  const file = fileNames.map((name) => join(folder, name)).find(isFile);
  if (file !== undefined) return file;
  const named = configOfPackage(join(folder, "package.json"));
  return named === undefined ? undefined : namedConfig(named, folder, "the member plate of package.json");
}

/** A package.json that cannot be read is for others to complain of. */
function configOfPackage(file: string): string | undefined {
  if (!isFile(file)) return undefined;
  try {
    const { plate } = JSON.parse(readRegularText(file)) as { readonly plate?: unknown };
    return typeof plate === "string" ? plate : undefined;
  } catch {
    return undefined;
  }
}

function namedConfig(named: string, folder: string, where: string): string {
  const path = resolve(folder, named);
  if (isFile(path)) return path;
  const inFolder = fileNames.map((name) => join(path, name)).find(isFile);
  if (inFolder !== undefined) return inFolder;
  const specifier = /^[\w@][\w./-]*$/.test(named) ? packagedConfig(named, folder) : undefined;
  if (specifier !== undefined) return specifier;
  throw new PlateError("usage", `${where} names ${named}, and there is no such configuration`, {
    fix: "name a file plate.yaml, its folder, or an installed package that has one",
  });
}

function packagedConfig(name: string, folder: string): string | undefined {
  const require = createRequire(join(folder, "package.json"));
  for (const specifier of [name, `${name}/plate.yaml`]) {
    try {
      const file = require.resolve(specifier);
      if (/\.(ya?ml|json)$/.test(file) && basename(file) !== "package.json") return file;
    } catch {
      // Not installed, or without such an entry: the next form is tried.
    }
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
