import { type CompletedCommand, quoted, shortHelp } from "./completed-command.ts";

/** A script for zsh, to be found as `_plate` by compinit: commands and options with their texts, choices, files and folders. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${plain(name)}:${summary}`)}`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map((option) => `        ${quoted(optionSpec(option))}`);
    const words = name === "completion" ? quoted(":shell:(bash zsh fish)") : quoted("*:file:_files");
    return `    ${name})\n      _arguments -s \\\n${specs.map((spec) => `${spec} \\\n`).join("")}        ${words}\n      ;;`;
  });
  return `#compdef plate
# Completes plate in zsh. Made by: plate completion zsh
local -a commands
if (( CURRENT == 2 )); then
  commands=(
${names.join("\n")}
  )
  _describe command commands
else
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
fi
`;
}

function optionSpec({ name, value, help, choices, names, repeats }: CompletedCommand["options"][number]): string {
  const text = plain(shortHelp(help)).replaceAll(/[[\]]/g, "");
  const action =
    choices === undefined
      ? names === "folder"
        ? "_files -/"
        : names === "file"
          ? "_files"
          : ""
      : `(${choices.join(" ")})`;
  const argument = value === undefined ? "" : `:${plain(value).replaceAll(/[[\]]/g, "")}:${action}`;
  return `${repeats ? "*" : ""}--${name}[${text}]${argument}`;
}

function plain(text: string): string {
  return text.replaceAll(":", "\\:");
}
