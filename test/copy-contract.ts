import { cpSync } from "node:fs";
import { basename } from "node:path";

/** Copies our contract's files, without its translation and without its configuration, which name files outside of the folder. */
export function copyContract(folder: string): void {
  const left = ["locales", "plate.yaml"];
  cpSync(new URL("../openapi", import.meta.url), folder, {
    recursive: true,
    filter: (file) => !left.includes(basename(file)),
  });
}
