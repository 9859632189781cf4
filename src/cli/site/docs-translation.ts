import { readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { type TranslatedContract, translateContract } from "../../reader/overlay/translate-contract.ts";
import { readSourceFile } from "../../reader/parse/source-file.ts";

/** The folder next to a contract's root document that holds its translation. */
export const localesFolder = "locales";

/** Where a translation is looked for. */
export interface TranslationPlace {
  /** The contract's root document, absolute. */
  readonly rootFile: string;
  readonly cwd: string;
  /** The file that the user named, if any (`--locale`). */
  readonly named: string | undefined;
}

/**
 * The contract in another language: by the named file, or by the one in `locales/` next to the contract; `undefined` where there is
 * neither. Throws a PlateError (`usage`) for several files there, and for a file that is no translation.
 */
export async function readTranslation(
  model: ContractModel,
  { rootFile, cwd, named }: TranslationPlace,
): Promise<TranslatedContract | undefined> {
  const file = named === undefined ? await findTranslation(dirname(rootFile)) : resolve(cwd, named);
  if (file === undefined) return undefined;
  const shownAs = relative(cwd, file);
  const bounds = { folder: dirname(file), allowOutside: false };
  return translateContract(model, readSourceFile(file, shownAs, bounds), shownAs);
}

async function findTranslation(folder: string): Promise<string | undefined> {
  const place = join(folder, localesFolder);
  const names = (await readdir(place).catch(() => [])).filter((name) => /\.(ya?ml|json)$/i.test(name)).sort();
  if (names.length > 1) {
    throw new PlateError("usage", `${place} holds several translations: ${names.join(", ")}`, {
      fix: "the site has two languages, the contract's and one more: name the one with --locale",
    });
  }
  return names[0] === undefined ? undefined : join(place, names[0]);
}
