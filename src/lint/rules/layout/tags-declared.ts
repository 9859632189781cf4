import { itemsOf } from "../../cursor.ts";
import { isNode, type LintRule, reportFinding } from "../../plugin-types.ts";
import { visitOperations } from "../../visit-operations.ts";

/** A tag that the root does not declare has no words, and is where readers of the documentation look for an operation last. */
export const tagsDeclared: LintRule = {
  id: "tags-declared",
  asks: "Every tag of an operation has an entry under tags: at the root, with a description (OpenAPI 3.1.1, section 4.8.10).",
  visit: visitOperations(({ name, cursor }, context, { tags }) => {
    for (const { node: tag, location } of itemsOf(cursor, "tags", context)) {
      if (typeof tag !== "string") continue;
      const declared = tags?.find((entry) => isNode(entry) && entry.name === tag);
      if (isNode(declared) && typeof declared.description === "string" && declared.description.trim() !== "") continue;
      const what = isNode(declared)
        ? `The tag ${tag} has no description.`
        : `The root does not declare the tag ${tag} of ${name}.`;
      const fix = isNode(declared)
        ? "Give its entry under tags: at the root a description."
        : "Add an entry with name and description under tags: at the root, or use one of its tags.";
      reportFinding(context, { at: location, what, fix });
    }
  }),
};
