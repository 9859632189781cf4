import type { OptionSpec } from "../option-spec.ts";

/** What a shell completes of one command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Names without `--`. */
  readonly options: readonly (OptionSpec & { readonly name: string })[];
}

/** A text between single quotes: as it is, for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The first part of an option's help: a list of choices has no room for more. */
export function shortHelp(help: string): string {
  const [first = ""] = help.split(/[;:(]/, 1);
  return first.trim();
}
