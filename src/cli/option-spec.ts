/** One option of a command: usage text, parsing, types and completion are made from it. */
export interface OptionSpec {
  /** What its value is called, such as `FILE`; absent for an option that is set or not. */
  readonly value?: string;
  /** What it does, its default and its limits. */
  readonly help: string;
  /** It may be given more than once. */
  readonly repeats?: true;
  /** Its values, which a shell offers: others are refused before the command runs, but for `FORMAT[=FILE]`, which the command reads. */
  readonly choices?: readonly string[];
  /** The least and the largest whole number that it takes: others are refused before the command runs. */
  readonly whole?: readonly [least: number, most: number];
  /** What its value names, so that a shell can offer those. */
  readonly names?: "file" | "folder";
}

/** The options of a command by their names, without `--`. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** What `run` gets as `values` for a table, with the options that every command has. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends { readonly value: string }
    ? Table[Name] extends { readonly repeats: true }
      ? readonly string[]
      : string
    : boolean;
} & { readonly config?: string };

/** One word of a command line that is no option. */
export interface WordSpec {
  /** In angle brackets, such as `<base-url>`. */
  readonly name: string;
  readonly help?: string;
  readonly optional?: true;
  /** It may come again and again; only the last word of a command. */
  readonly repeats?: true;
}
