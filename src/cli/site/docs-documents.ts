import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ContractDocument } from "../../docs/pages/documents-page.ts";
import { readContractText } from "../../reader/parse/read-contract-file.ts";

/** The Markdown files of a folder next to the contract's root document, by name; `undefined` where there is no such folder. */
export async function readContractDocuments(
  rootFile: string,
  folder: string,
): Promise<readonly ContractDocument[] | undefined> {
  const path = join(dirname(rootFile), folder);
  const names = await readdir(path).catch(() => undefined);
  const documents = names?.filter((name) => name.endsWith(".md") && basename(name) !== "README.md").sort();
  if (documents === undefined) return undefined;
  return documents.map((name) => ({ name, markdown: readContractText(join(path, name), dirname(rootFile)) }));
}
