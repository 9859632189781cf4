import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Project } from "./open-project.ts";

/**
 * How a person runs a command of a project again: by the script of that name in the package.json at or above the configuration,
 * or by npx where there is none.
 */
export function scriptCommand(name: string, { configFile }: Pick<Project, "configFile">): string {
  return configFile !== undefined && hasScript(name, dirname(configFile)) ? `npm run ${name}` : `npx plate ${name}`;
}

function hasScript(name: string, folder: string): boolean {
  try {
    const { scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly scripts?: object;
    };
    return Object.hasOwn(scripts, name);
  } catch {
    return dirname(folder) !== folder && hasScript(name, dirname(folder));
  }
}
