import { basename, dirname } from "node:path";
import { slugOfPath } from "../../../reader/path-slug.ts";
import { type Context, isNode, type LintRule, type Location, type Node, reportFinding } from "../../plugin-types.ts";

/** Who knows a path, a schema or a header knows its file; with 150 endpoints nobody searches. */
export const filesNamed: LintRule = {
  id: "files-named",
  asks: "A file below paths/ has the name of its path after the version, with hyphens (/api/v1/pet/names: pet-names.yaml); one below components/schemas/ is in PascalCase, one below parameters/ begins with the parameter's name.",
  visit: () => {
    let isOurStyle = false;
    const seen = new Set<string>();
    return {
      Root: {
        enter: (root, context) => {
          isOurStyle = Object.hasOwn(root, "x-result-code-pointer");
          if (isOurStyle && isNode(root.paths)) checkPaths(root.paths, context.location.child(["paths"]), context);
        },
      },
      ref: {
        enter: (_node, context, { location, node }) => {
          const file = location?.source.absoluteRef;
          if (!isOurStyle || file === undefined || location?.pointer !== "#/" || seen.has(file)) return;
          seen.add(file);
          checkComponent(file, node, context);
        },
      },
    };
  },
};

function checkPaths(paths: Node, at: Location, context: Context): void {
  for (const [path, item] of Object.entries(paths)) {
    if (!isNode(item) || typeof item.$ref !== "string" || item.$ref.includes("#")) continue;
    const expected = slugOfPath(path);
    const actual = nameOf(item.$ref);
    if (actual === expected || basename(dirname(item.$ref)) !== "paths") continue;
    reportFinding(context, {
      at: at.child([path, "$ref"]),
      what: `The file of ${path} is called ${basename(item.$ref)}.`,
      fix: `Call it ${expected}.yaml, after its path.`,
    });
  }
}

function checkComponent(file: string, node: unknown, context: Context): void {
  const name = nameOf(file);
  const folder = basename(dirname(file));
  if (basename(dirname(dirname(file))) !== "components") return;
  const report = (what: string, fix: string) => reportFinding(context, { at: context.location, what, fix });
  if (folder === "schemas" && !/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    report(`The schema file ${basename(file)} is not named in PascalCase.`, "Name it as a type, such as PetName.yaml.");
  }
  const own = isNode(node) && typeof node.name === "string" ? node.name : undefined;
  if (folder === "parameters" && own !== undefined && !name.startsWith(own)) {
    report(`The file of the parameter ${own} is called ${basename(file)}.`, `Let its name begin with ${own}.`);
  }
}

function nameOf(file: string): string {
  return basename(file).replace(/\.ya?ml$/, "");
}
