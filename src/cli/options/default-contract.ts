import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, the checkout or below node_modules: the nearest one above this file that has a package.json. */
export const packageFolder = findPackageFolder(dirname(fileURLToPath(import.meta.url)));

function findPackageFolder(folder: string): string {
  if (existsSync(join(folder, "package.json")) || dirname(folder) === folder) return folder;
  return findPackageFolder(dirname(folder));
}

/** The root document of our own contract. */
export const defaultSpec = join(packageFolder, "openapi", "openapi.yaml");

/** Where everything made from it is kept. */
export const defaultGenerated = join(packageFolder, "generated");
