import { type CompletedCommand, shortHelp } from "./completed-command.ts";

/** A script for fish 3 and later: commands and options with their texts, and choices of an option's value. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const isFirst = `-n ${fishQuoted("__fish_use_subcommand")}`;
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c plate -f ${isFirst} -a ${name} -d ${fishQuoted(summary)}`,
    ...options.map((option) => optionLine(name, option)),
  ]);
  const shells = `complete -c plate -f -n ${fishQuoted("__fish_seen_subcommand_from completion")} -a ${fishQuoted("bash zsh fish")}`;
  return `# Completes plate in fish. Made by: plate completion fish\n${[...lines, shells].join("\n")}\n`;
}

function optionLine(command: string, { name, value, help, choices }: CompletedCommand["options"][number]): string {
  const when = `-n ${fishQuoted(`__fish_seen_subcommand_from ${command}`)}`;
  const values = value === undefined ? "" : choices === undefined ? " -r" : ` -x -a ${fishQuoted(choices.join(" "))}`;
  return `complete -c plate ${when} -l ${name}${values} -d ${fishQuoted(shortHelp(help))}`;
}

/** fish knows two escapes between single quotes: of the quote and of the backslash. */
function fishQuoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
