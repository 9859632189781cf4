import { commandSummaries as all } from "../../command-summaries.ts";

const names = ["verify", "merge-reports", "call"] as const;

/** The lines of `plate help` in the program: what it can do without the packages that other commands load. */
export const commandSummaries: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, all[name] ?? ""]),
);

/** Every command of the program, in the order of `plate help`. */
export const commandNames: readonly string[] = names;

/** Commands that only the packages have. */
export const otherCommands: readonly string[] = Object.keys(all).filter((name) => !commandNames.includes(name));
