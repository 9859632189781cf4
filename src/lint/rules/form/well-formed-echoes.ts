import type { OperationView } from "../../operation-view.ts";
import { isNode, type LintRule, reportFinding } from "../../plugin-types.ts";
import { visitOperations } from "../../visit-operations.ts";

/** `x-echoes` is checked at run time against a request header, so there must be one. */
export const wellFormedEchoes: LintRule = {
  id: "well-formed-echoes",
  asks: "x-echoes is written on an answer's header and names a request header of the operation.",
  visit: visitOperations((operation, context) => {
    const requestHeaders = namesOfHeaders(operation);
    for (const { headers } of operation.responses) {
      for (const { name, value } of headers) {
        if (!isNode(value.node) || !Object.hasOwn(value.node, "x-echoes")) continue;
        const echoed = value.node["x-echoes"];
        if (typeof echoed === "string" && requestHeaders.includes(echoed.toLowerCase())) continue;
        reportFinding(context, {
          at: value.location.child(["x-echoes"]),
          what: `${name} echoes ${String(echoed)}, which is no request header of ${operation.name}.`,
          fix: "Name a header parameter of the operation, or add that parameter to it.",
        });
      }
    }
  }),
};

/** In lower case: header names are case-insensitive (RFC 9110, section 5.1). */
function namesOfHeaders({ parameters }: OperationView): readonly string[] {
  return parameters.flatMap(({ node }) =>
    isNode(node) && node.in === "header" && typeof node.name === "string" ? [node.name.toLowerCase()] : [],
  );
}
