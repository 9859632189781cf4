import { readdirSync } from "node:fs";
import { join } from "node:path";

const layoutFolders = ["components", "examples", "paths"];
const yamlFile = /\.ya?ml$/;
/** Settings of tools, which may lie next to the root document. */
const settings: readonly string[] = ["redocly.yaml", "plate.yaml", "plate.yml"];

/** The YAML files next to a root document and in the folders of the layout, sorted; none where it has no such folder. */
export function listLayoutFiles(folder: string): readonly string[] {
  const present = readdirSync(folder, { withFileTypes: true });
  const folders = present.filter((entry) => entry.isDirectory() && layoutFolders.includes(entry.name));
  if (folders.length === 0) return [];
  const inFolder = present.filter((entry) => entry.isFile() && isContractFile(entry.name));
  const below = folders.flatMap(({ name }) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isContractFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...inFolder.map(({ name }) => join(folder, name)), ...below].sort();
}

function isContractFile(name: string): boolean {
  return yamlFile.test(name) && !settings.includes(name) && !name.startsWith(".");
}
