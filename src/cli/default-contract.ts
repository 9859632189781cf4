import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of this package: the checkout, or below node_modules. Compiled files lie one folder deeper (dist/), so the
 * folder is found by what it holds.
 */
export const packageFolder = findPackageFolder(fileURLToPath(import.meta.url));

function findPackageFolder(file: string): string {
  const parts = dirname(file);
  return parts.endsWith(join("dist", "src", "cli")) ? join(parts, "..", "..", "..") : join(parts, "..", "..");
}

/** The root document of our own contract. */
export const defaultSpec = join(packageFolder, "openapi", "openapi.yaml");

/** Where everything made from it is kept. */
export const defaultGenerated = join(packageFolder, "generated");
