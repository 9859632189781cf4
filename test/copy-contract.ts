import { cpSync } from "node:fs";
import { basename } from "node:path";

/**
 * Copies the fixture contract `spelled-out`: seven operations in which nothing is said once for all, so that what the engines say of
 * it does not change with our own contract.
 */
export function copyContract(folder: string): void {
  cpSync(new URL("fixtures/spelled-out", import.meta.url), folder, { recursive: true });
}

/** Copies our own contract, without its translation and without its configuration, which name files outside of the folder. */
export function copyOwnContract(folder: string): void {
  const left = ["locales", "plate.yaml"];
  cpSync(new URL("../openapi", import.meta.url), folder, {
    recursive: true,
    filter: (file) => !left.includes(basename(file)),
  });
}
