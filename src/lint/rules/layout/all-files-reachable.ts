import { basename, dirname, relative } from "node:path";
import { listLayoutFiles } from "../../layout-files.ts";
import { type LintRule, type Location, reportFinding, type Source } from "../../plugin-types.ts";

/**
 * A file that nothing refers to looks like a part of the contract and is none. Silent while a reference leads nowhere:
 * everything after that one would be named too.
 */
export const allFilesReachable: LintRule = {
  id: "all-files-reachable",
  asks: "Every YAML file below components/, examples/ and paths/ next to openapi.yaml is reachable from it, and none lies next to it.",
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
          for (const file of listLayoutFiles(folder).filter((path) => path !== absoluteRef && !reached.has(path))) {
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

/** The first line of a file that Redocly has not read, as a location that it can report. */
function startOf(file: string, example: Location): Location {
  const SourceOf = example.source.constructor as new (absoluteRef: string, body: string) => Source;
  const LocationOf = example.constructor as new (source: Source, pointer: string) => Location;
  return new LocationOf(new SourceOf(file, ""), "#/");
}
