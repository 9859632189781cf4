import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type LintRule, type Location, reportFinding, type Source } from "../plugin-types.ts";

const layoutFolders = ["components", "examples", "paths"];
const yamlFile = /\.ya?ml$/;

/**
 * A file that nothing refers to looks like a part of the contract and is none. Silent while a reference leads nowhere:
 * everything behind that one would be named too.
 */
export const allFilesReachable: LintRule = {
  id: "all-files-reachable",
  asks: "Every YAML file below components/, examples/ and paths/ beside openapi.yaml is reachable from it, and none lies beside it.",
  visit: () => {
    const reached = new Set<string>();
    let isBroken = false;
    return {
      ref: {
        enter: (_node, _context, { location }) => {
          if (location === undefined) isBroken = true;
          else reached.add(location.source.absoluteRef);
        },
      },
      Root: {
        leave: (_root, context) => {
          const { absoluteRef } = context.location.source;
          if (isBroken || basename(absoluteRef) !== "openapi.yaml") return;
          const folder = dirname(absoluteRef);
          for (const file of listFiles(folder).filter((path) => path !== absoluteRef && !reached.has(path))) {
            reportFinding(context, {
              at: startOf(file, context.location),
              what: `Nothing in the contract refers to ${relative(folder, file)}.`,
              fix: "Refer to it with a $ref from a file of the contract, or remove it.",
            });
          }
        },
      },
    };
  },
};

/** The YAML files of the folder layout, sorted; none where the root does not stand in such a layout. */
function listFiles(folder: string): readonly string[] {
  const present = readdirSync(folder, { withFileTypes: true });
  const folders = present.filter((entry) => entry.isDirectory() && layoutFolders.includes(entry.name));
  if (folders.length === 0) return [];
  const beside = present.filter((entry) => entry.isFile() && isContractFile(entry.name));
  const below = folders.flatMap(({ name }) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isContractFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...beside.map(({ name }) => join(folder, name)), ...below].sort();
}

function isContractFile(name: string): boolean {
  return yamlFile.test(name) && name !== "redocly.yaml" && !name.startsWith(".");
}

/** The first line of a file that Redocly has not read, as a location that it can report. */
function startOf(file: string, example: Location): Location {
  const SourceOf = example.source.constructor as new (absoluteRef: string, body: string) => Source;
  const LocationOf = example.constructor as new (source: Source, pointer: string) => Location;
  return new LocationOf(new SourceOf(file, readFileSync(file, "utf8")), "#/");
}
