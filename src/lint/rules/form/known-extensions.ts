import { type Context, isNode, type LintRule, type Node, reportFinding } from "../../plugin-types.ts";

/** Our extensions, and the type of node that each belongs to, by Redocly's names; `undefined`: any. */
const places: Readonly<Record<string, string | readonly string[] | undefined>> = {
  "x-result-code-pointer": "Root",
  "x-result-message-pointer": "Root",
  "x-every-operation": ["Root", "Operation"],
  "x-every-encrypted-request": "Root",
  "x-every-answer": "Root",
  "x-invalid-request": "RequestBody",
  "x-result-codes": "Response",
  "x-supply": "Parameter",
  "x-echoes": "Header",
  "x-encrypted": "Operation",
  "x-agrees": "Link",
  "x-displayName": "Tag",
  "x-uncertain": undefined,
};

/** OpenAPI lets anybody invent extensions, so a slip in the name or place of one of ours would silently switch it off. */
export const knownExtensions: LintRule = {
  id: "known-extensions",
  asks: "In a contract with x-result-code-pointer, every extension is one of those that openapi/README.md lists, and is where it belongs.",
  visit: () => {
    let isOurStyle = false;
    return {
      Root: {
        enter: (root) => {
          isOurStyle = Object.keys(root).some((name) => name.startsWith("x-result-"));
        },
      },
      any: {
        enter: (node, context) => {
          if (isOurStyle && isNode(node) && !isMapOfNames(context)) checkNode(node, context);
        },
      },
    };
  },
};

function checkNode(node: Node, context: Context): void {
  for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
    const fault = findFault(name, context.type.name);
    if (fault !== undefined) reportFinding(context, { at: context.location.child([name]).key(), ...fault });
  }
}

function findFault(extension: string, type: string): { readonly what: string; readonly fix: string } | undefined {
  if (!Object.hasOwn(places, extension)) {
    return {
      what: `No part of this product reads the extension ${extension}.`,
      fix: `Write one of ${Object.keys(places).join(", ")}, or remove it.`,
    };
  }
  const allowed = places[extension];
  if (allowed === undefined || [allowed].flat().includes(type)) return undefined;
  const place = typeof allowed === "string" ? allowed : (allowed[0] ?? "");
  const article = /^[AEIOU]/.test(place) ? "an" : "a";
  return { what: `${extension} does not belong here.`, fix: `Move it to ${article} ${place} object of OpenAPI.` };
}

/** Maps of headers, properties and the like, whose keys are names and may begin with `x-`. */
function isMapOfNames({ type }: Context): boolean {
  return type.name.endsWith("Map") || type.name === "SchemaProperties";
}
