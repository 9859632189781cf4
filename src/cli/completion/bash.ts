import { type CompletedCommand, quoted } from "./completed-command.ts";

/** A script for bash 4 and later: the commands, each command's options, choices of an option's value, and files elsewhere. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, choices, value }) => {
      if (value === undefined) return [];
      const offer = choices === undefined ? "return" : `_plate_offer ${quoted(choices.join(" "))}; return`;
      return [`    ${quoted(`${name} --${option}`)}) ${offer} ;;`];
    }),
  );
  const options = commands.map(
    ({ name, options: own }) =>
      `    ${quoted(name)}) _plate_offer ${quoted(own.map((each) => `--${each.name}`).join(" "))} ;;`,
  );
  return `# Completes plate in bash. Made by: plate completion bash
_plate_offer() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}
_plate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then _plate_offer ${quoted(`${names} help --help --version`)}; return; fi
  if [ "$command" = help ]; then _plate_offer ${quoted(names)}; return; fi
  if [ "$command" = completion ]; then _plate_offer 'bash zsh fish'; return; fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case "$current" in -*) ;; *) return ;; esac
  case "$command" in
${options.join("\n")}
  esac
}
complete -o default -F _plate plate
`;
}
