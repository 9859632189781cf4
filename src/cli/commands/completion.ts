import { PlateError } from "../../contract/model/plate-error.ts";
import type { Command, CommandIo, ExitCode, Invocation } from "../command.ts";
import { commandNames, commandSummaries } from "../command-summaries.ts";
import { commonOptions } from "../common-options.ts";
import { bashCompletion } from "../completion/bash.ts";
import type { CompletedCommand } from "../completion/completed-command.ts";
import { fishCompletion } from "../completion/fish.ts";
import { zshCompletion } from "../completion/zsh.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { suggest } from "../suggest.ts";

const shells: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

const options = {} as const satisfies OptionTable;

/** `plate completion`; the other commands are loaded by `load`, since their options are in their own modules. */
export function createCompletion(load: (name: string) => Promise<Command | undefined>): Command {
  return defineCommand({
    name: "completion",
    words: [{ name: "<shell>", help: "bash, zsh or fish" }],
    about: "Prints a script that completes commands, options and their values.",
    options,
    notes: `
bash: plate completion bash > ~/.local/share/bash-completion/completions/plate

zsh: plate completion zsh > a folder of $fpath, as _plate

fish: plate completion fish > ~/.config/fish/completions/plate.fish`,
    exitCodes: "0 printed, 2 another shell.",
    run: (invocation, io) => run(invocation, io, load),
  });
}

async function run(
  { positionals: [shell = ""] }: Invocation,
  io: CommandIo,
  load: (name: string) => Promise<Command | undefined>,
): Promise<ExitCode> {
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (write === undefined) {
    throw new PlateError("usage", `there is no completion for ${shell}`, {
      fix: `${suggest(shell, Object.keys(shells))}use one of: ${Object.keys(shells).join(", ")}`,
    });
  }
  const commands = await Promise.all(commandNames.map(async (name) => completedCommand(name, await load(name))));
  (io.raw ?? io.out)(write(commands));
  return 0;
}

function completedCommand(name: string, command: Command | undefined): CompletedCommand {
  const own = command === undefined ? [] : Object.entries({ ...command.table, ...commonOptions(command) });
  return {
    name,
    summary: commandSummaries[name] ?? "",
    options: own.map(([option, spec]) => ({ name: option, ...spec })),
  };
}
