import type { ParseArgsOptionsConfig } from "node:util";
import { type LineLayout, wrappedLines } from "../contract/show/wrapped-lines.ts";
import type { Command } from "./command.ts";
import { commandSummaries } from "./command-summaries.ts";
import type { OptionTable, WordSpec } from "./option-spec.ts";

/** What a command is made from. */
export interface CommandDefinition {
  /** As it is called; its line for the list is in `commandSummaries`. */
  readonly name: string;
  readonly words?: readonly WordSpec[];
  /** Paragraphs on what it does. */
  readonly about: string;
  readonly options: OptionTable;
  /** Paragraphs after the options. */
  readonly notes?: string;
  /** Without the words `Exit codes:`. */
  readonly exitCodes: string;
  readonly run: Command["run"];
}

/** Makes a command, its usage text and its parsing from one table. */
export function defineCommand(definition: CommandDefinition): Command {
  const { name, options, words = [], run } = definition;
  const last = words.at(-1);
  return {
    summary: commandSummaries[name] ?? "",
    usage: usageText(definition),
    table: options,
    words,
    options: parseOptions(options),
    positionals: {
      min: words.filter(({ optional }) => optional !== true).length,
      max: last?.repeats === true ? 1000 : words.length,
    },
    run,
  };
}

/** A table as node:util parseArgs reads it. */
export function parseOptions(table: OptionTable): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(table).map(([name, { value, repeats = false }]) => [
      name,
      value === undefined ? { type: "boolean" as const } : { type: "string" as const, multiple: repeats },
    ]),
  );
}

const column = 20;
const width = 80;

/** Rows of options in 80 columns: the option, then its text from column 20 on. */
export function optionRows(table: OptionTable): string {
  return Object.entries(table)
    .map(([name, { value, help, repeats }]) =>
      row(
        `--${name}${value === undefined ? "" : ` ${value}`}`,
        repeats ? `${help}; may be given more than once` : help,
      ),
    )
    .join("");
}

function usageText({ name, words = [], about, options, notes, exitCodes }: CommandDefinition): string {
  const wordRows = words.flatMap((word) => (word.help === undefined ? [] : [row(word.name, word.help)])).join("");
  const parts = [
    `${wrappedText(["Usage: plate", name, ...words.map(wordUsage), "[options]"].join(" "), { width, indent: "  ", first: "" })}\n`,
    paragraphs(about),
    wordRows,
    optionRows(options),
    notes === undefined ? "" : paragraphs(notes),
    paragraphs(`Exit codes: ${exitCodes}`),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function wordUsage({ name, optional, repeats }: WordSpec): string {
  const word = repeats ? `${name}…` : name;
  return optional ? `[${word}]` : word;
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `${wrappedText(paragraph, { width })}\n`)
    .join("\n");
}

function row(label: string, help: string): string {
  const lines = wrappedLines(help, { width: width - column });
  const head = `  ${label}`;
  const [first = "", ...rest] =
    head.length < column - 1 ? [head.padEnd(column) + lines[0], ...lines.slice(1)] : [head, ...lines];
  return [first, ...rest.map((line) => " ".repeat(column) + line)].map((line) => `${line}\n`).join("");
}

function wrappedText(text: string, layout: LineLayout): string {
  return wrappedLines(text, layout).join("\n");
}
