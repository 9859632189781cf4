import type { Command } from "./command.ts";
import type { OptionTable } from "./option-spec.ts";

/** The option of every command that reads the contract named by `--spec`. */
export const allowOutside = "allow-outside";

const allOptions = {
  config: {
    value: "FILE",
    help: "in place of the plate.yaml that is found; or the name of a package that has one",
    names: "file",
  },
  color: { help: "colours in a report for people, whatever the terminal says" },
  "no-color": { help: "no colours; NO_COLOR, FORCE_COLOR and TERM=dumb count too" },
} as const satisfies OptionTable;

const contractOptions = {
  [allowOutside]: {
    help: "read files outside the folder of the contract's root document too; only for a contract that you trust",
  },
} as const satisfies OptionTable;

/** The options that a command has besides its own. */
export function commonOptions({ options }: Pick<Command, "options">): OptionTable {
  return "spec" in options ? { ...allOptions, ...contractOptions } : allOptions;
}
