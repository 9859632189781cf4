import { PlateError } from "../contract/model/plate-error.ts";
import type { OptionSpec, OptionTable } from "./option-spec.ts";
import { suggest } from "./suggest.ts";

/** The largest whole number that an option takes where its table gives no other limit: nine digits. */
export const mostOfOption = 999_999_999;

/** The ports that can be asked for; 0 lets the system choose. */
export const portNumbers = [0, 65_535] as const;

/**
 * Checks the values of a command line by the table of its options: whole numbers within their limits, and words that have to be one of
 * the choices. `fix` says where the options are described. Throws a PlateError (`usage`) for the first wrong value.
 */
export function checkOptions(table: OptionTable, values: Readonly<Record<string, unknown>>, fix: string): void {
  for (const [name, value] of Object.entries(values)) {
    const spec = Object.hasOwn(table, name) ? table[name] : undefined;
    if (spec === undefined) continue;
    for (const text of [value].flat()) if (typeof text === "string") checkValue(name, text, { spec, fix });
  }
}

function checkValue(name: string, text: string, { spec, fix }: { readonly spec: OptionSpec; readonly fix: string }) {
  const { whole, choices, value = "" } = spec;
  if (whole !== undefined && !isWithin(text, whole)) {
    const [least, most] = whole;
    const range = most === mostOfOption ? `from ${least}` : `from ${least} to ${most}`;
    throw new PlateError("usage", `--${name} ${text} is no whole number ${range}`, { fix });
  }
  // `FORMAT[=FILE]` is more than one word: the command reads it.
  if (choices === undefined || value.includes("[=") || choices.includes(text)) return;
  const offered = `use one of: ${choices.join(", ")}`;
  throw new PlateError("usage", `--${name} knows no ${text}`, { fix: `${suggest(text, choices)}${offered}` });
}

function isWithin(text: string, [least, most]: readonly [number, number]): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(text) && Number(text) >= least && Number(text) <= most;
}
