import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";

/** The text of a table of fields; `-` is stdin. Throws a PlateError (`usage`) for a file that cannot be read as UTF-8. */
export function readTableFile(file: string, cwd: string): string {
  try {
    const bytes = file === "-" ? readFileSync(0) : readRegularFile(resolve(cwd, file));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw readFailure(file, cause, "name a text file in UTF-8, or - for stdin");
  }
}
