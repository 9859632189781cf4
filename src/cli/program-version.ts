import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./config/find-config.ts";

/** The version of the package that the program belongs to. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}
