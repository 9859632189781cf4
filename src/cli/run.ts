import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { PlateError } from "../contract/model/plate-error.ts";
import { printable, printableLine } from "../contract/show/printable.ts";
import { checkOptions } from "./check-options.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { commandNames, commandSummaries } from "./command-summaries.ts";
import { loadCommand } from "./command-table.ts";
import { allowOutside, commonOptions } from "./common-options.ts";
import { fetchContract, isFetched } from "./config/fetched-contract.ts";
import { optionRows, parseOptions } from "./option-table.ts";
import { programVersion } from "./program-version.ts";
import { suggest } from "./suggest.ts";

/**
 * Runs one command line (without `node` and the script) and returns its exit code. The one place where an expected failure
 * (PlateError: two lines, exit 2 or 3) and a bug (stack trace in `PLATE_DEBUG`, exit 3) are told apart and printed.
 */
export async function run(argv: readonly string[], given: CommandIo): Promise<ExitCode> {
  let endsItself = false;
  const io: CommandIo = {
    ...withHarmlessText(given),
    endsItself: () => {
      endsItself = true;
      given.endsItself?.();
    },
  };
  try {
    return await Promise.race([dispatch(argv, io), stopped(io.signal, () => !endsItself)]);
  } catch (error) {
    return reportFailure(error, io);
  }
}

/** Rejects once the command is told to stop, if it does not end by itself then. What it has begun is dropped. */
function stopped(signal: AbortSignal, isEnded: () => boolean): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => {
      if (isEnded()) reject(new Error("stopped"));
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** Texts of contracts, targets, files and options are in what commands say; here none of them can steer a terminal or a workflow. */
function withHarmlessText(io: CommandIo): CommandIo {
  return {
    ...io,
    out: (text) => io.out(printable(text)),
    err: (text) => io.err(printable(text)),
    progress: (progress) => io.progress?.({ ...progress, what: printableLine(progress.what) }),
    raw: io.raw ?? io.out,
  };
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "version" || name === "--version" || name === "-v") {
    io.out(`${programVersion()}\n`);
    return 0;
  }
  if (name === undefined || (name === "help" && rest.length === 0) || name === "--help" || name === "-h") {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "help") return dispatch([...rest, "--help"], io);
  const command = await loadCommand(name);
  if (command === undefined) {
    throw new PlateError("usage", `there is no command ${name}`, {
      fix: `${suggest(name, commandNames)}use one of: ${commandNames.join(", ")}`,
    });
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    io.out(usageOf(command));
    return 0;
  }
  const { values, positionals } = parseInvocation(name, command, rest);
  const { [allowOutside]: isAllowed, color, "no-color": noColor, ...others } = values;
  const colour = noColor === true ? false : (color ?? io.terminal.colour) === true;
  const own = { ...io, terminal: { ...io.terminal, colour }, ...(isAllowed === true && { allowOutside: true }) };
  if (!("spec" in (command.options ?? {})) || !isFetched(others.spec)) {
    return command.run({ values: others, positionals }, own);
  }
  const { spec, close } = await fetchContract(others.spec, io);
  try {
    return await command.run({ values: { ...others, spec }, positionals }, own);
  } finally {
    await close();
  }
}

/** Its own options, and those that every command has. */
function optionsOf(command: Command): ParseArgsOptionsConfig {
  return { ...command.options, ...parseOptions(commonOptions(command)) };
}

function usageOf(command: Command): string {
  const rows = `For every command:\n${optionRows(commonOptions(command))}\n`;
  return command.usage.replace(/^(?=Exit codes:)/m, () => rows);
}

function parseInvocation(name: string, command: Command, args: readonly string[]) {
  const help = `see plate ${name} --help`;
  const { values, positionals } = parsed(command, args, help);
  checkOptions(command.table ?? {}, values, help);
  const { min, max } = command.positionals;
  const missing = command.words?.[positionals.length];
  if (missing !== undefined && positionals.length < min) {
    throw new PlateError("usage", `plate ${name} needs ${missing.name}`, { fix: help });
  }
  if (positionals.length < min || positionals.length > max) {
    const found = positionals.length === 0 ? "none" : positionals.join(" ");
    throw new PlateError(
      "usage",
      `plate ${name} takes ${wordCount(min, max)} in addition to its options, got ${found}`,
      {
        fix: help,
      },
    );
  }
  return { values, positionals };
}

function parsed(command: Command, args: readonly string[], fix: string) {
  try {
    return parseArgs({ args: [...args], options: optionsOf(command), allowPositionals: true, strict: true });
  } catch (cause) {
    const [message = ""] = (cause as Error).message.split(/\. |\n/, 1);
    const [, valued] = /^Option '(?:-\w, )?(--[^' ]+)[^']*' argument is ambiguous/.exec(message) ?? [];
    if (valued !== undefined) throw ambiguousValue(valued, args, { fix, cause });
    const [, unknown] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
    const names = Object.keys(optionsOf(command)).map((option) => `--${option}`);
    const nearest = unknown === undefined ? "" : suggest(`--${unknown}`, names);
    throw new PlateError("usage", message, { fix: `${nearest}${fix}`, cause });
  }
}

/** An option stands where the value of another should: a value that begins with a dash has to be joined by `=`. */
function ambiguousValue(
  option: string,
  args: readonly string[],
  { fix, cause }: { readonly fix: string; readonly cause: unknown },
): PlateError {
  const value = args[args.indexOf(option) + 1] ?? "";
  return new PlateError("usage", `${option} needs a value, and ${value} is an option`, {
    fix: `give the value, or write ${option}=${value} if that is it; ${fix}`,
    cause,
  });
}

function wordCount(min: number, max: number): string {
  if (max === 0) return "no words";
  const range = min === max ? String(min) : `${min} to ${max}`;
  return `${range} ${max === 1 ? "word" : "words"}`;
}

function overview(): string {
  const width = Math.max(...commandNames.map((name) => name.length));
  const rows = commandNames.map((name) => `  ${name.padEnd(width)}  ${commandSummaries[name]}`);
  return `Usage: plate <command> [options]

${rows.join("\n")}

plate <command> --help says more.
Exit codes: 0 clean, 1 findings, 2 wrong use or configuration, 3 target or tool
failed.
`;
}

function reportFailure(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof PlateError) {
    io.err(`error: ${error.message}\nfix: ${error.fix}\n`);
    return error.code === "usage" ? 2 : 3;
  }
  if (io.signal.aborted) {
    io.err("stopped\n");
    return 3;
  }
  const detail =
    error instanceof Error ? (io.env.PLATE_DEBUG ? error.stack : `${error.name}: ${error.message}`) : String(error);
  io.err(
    `this is a fault of plate itself, not of your input: ${detail}\nfix: report it; PLATE_DEBUG=1 shows where it happened\n`,
  );
  return 3;
}
