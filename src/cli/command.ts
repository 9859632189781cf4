import type { ParseArgsOptionsConfig } from "node:util";
import type { OptionTable, WordSpec } from "./option-spec.ts";

/** 0 clean · 1 findings · 2 wrong use or configuration · 3 target or tool failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Everything a command may touch of the process, so that a test can run one without a process. */
export interface CommandIo {
  /** The result. */
  readonly out: (text: string) => void;
  /** Messages: warnings, errors, what was done. */
  readonly err: (text: string) => void;
  /** How far the command is. Shown on stderr for work of over a second; may be called as often as there is something new. */
  readonly progress?: (progress: Progress) => void;
  /**
   * Called by a command that ends in order by itself once `signal` is aborted: a server, or a test that reports what it has. Every
   * other command is ended at once by Ctrl-C.
   */
  readonly endsItself?: () => void;
  /**
   * The result as it is: a report that escapes what it shows by itself, an answer's body, a script. `out` and `err` make every text
   * harmless for a terminal and for the log of a workflow. By default `out` as the caller of `run` gave it.
   */
  readonly raw?: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Aborted on Ctrl-C (SIGINT) and SIGTERM. */
  readonly signal: AbortSignal;
  /** `--allow-outside`: files outside of the folder of the contract's root document are read too. */
  readonly allowOutside?: boolean;
  /** Whether `out` and `err` go to a terminal, how wide it is, and whether `out` takes colours (default: it does not). */
  readonly terminal: {
    readonly out: boolean;
    readonly err: boolean;
    readonly columns: number;
    readonly colour?: boolean;
  };
}

/** How far a command is. */
export interface Progress {
  /** What it does now, such as `reading the contract`. */
  readonly what: string;
  readonly done?: number;
  readonly all?: number;
  /** What is counted, such as `cases`. */
  readonly unit?: string;
}

/** What follows the command's name on the command line, as node:util parseArgs reads it. */
export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of `plate`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole text of `plate <name> --help`, 80 columns. */
  readonly usage: string;
  /** node:util parseArgs options; `help` is added to each. Unknown options are refused before `run`. */
  readonly options: ParseArgsOptionsConfig;
  /** What `usage` and `options` were made from. */
  readonly table?: OptionTable;
  readonly words?: readonly WordSpec[];
  /** How many words the command takes in addition to its options. */
  readonly positionals: { readonly min: number; readonly max: number };
  readonly run: (invocation: Invocation, io: CommandIo) => Promise<ExitCode>;
}
