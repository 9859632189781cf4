import { compareGenerated, type Staleness } from "./compare-generated.ts";
import { type ContractWithFiles, type GenerateOptions, generateFiles } from "./generate.ts";
import { writeGenerated } from "./write-generated.ts";

/** What an update found and fixed. */
export interface Update {
  readonly staleness: Staleness;
  /** How many files the contract makes. */
  readonly count: number;
}

/** Makes everything from a contract and writes what differs. What cannot be made throws before anything is written. */
export async function updateGenerated(
  contract: ContractWithFiles,
  folder: string,
  options: GenerateOptions = {},
): Promise<Update> {
  const files = await generateFiles(contract, options);
  const staleness = await compareGenerated(folder, files);
  await writeGenerated({ folder, contractFiles: contract.files }, files, staleness);
  return { staleness, count: files.length };
}
