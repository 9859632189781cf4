import { PlateError } from "../../../contract/model/plate-error.ts";
import type { Command } from "../../command.ts";
import { commandNames, otherCommands } from "./command-summaries.ts";

/** As the command table of the packages. Throws a PlateError (`usage`) for a command that only they have. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  if (otherCommands.includes(name)) {
    throw new PlateError("usage", `plate ${name} is not part of this program`, {
      fix: `it has ${commandNames.join(", ")}; the package openapi-plate has every command, and needs Node 24.18`,
    });
  }
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load === undefined ? undefined : (await load()).command;
}

const loaders: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  verify: () => import("../../commands/verify.ts"),
  "merge-reports": () => import("../../commands/merge-reports.ts"),
  call: () => import("../../commands/call.ts"),
};
