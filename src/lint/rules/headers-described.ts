import { type Cursor, stepInto } from "../cursor.ts";
import { type Context, isNode, type LintRule, type Location, reportFinding } from "../plugin-types.ts";
import { visitOperations } from "../visit-operations.ts";

const limits = ["maxLength", "pattern", "enum", "const", "maximum", "exclusiveMaximum"];

/** Headers are half of this API: without a limit nothing can be checked, without an example mocks answer the text "string". */
export const headersDescribed: LintRule = {
  id: "headers-described",
  asks: "Every header of a request and of an answer has a description, an example, and a length, a pattern or another limit of its values.",
  visit: visitOperations(({ parameters, responses }, context) => {
    for (const parameter of parameters) {
      if (!isNode(parameter.node) || parameter.node.in !== "header") continue;
      checkHeader(parameter, { name: String(parameter.node.name), entry: parameter.location }, context);
    }
    for (const { headers } of responses) {
      for (const { name, value } of headers) checkHeader(value, { name, entry: value.location }, context);
    }
  }),
};

interface HeaderPlace {
  readonly name: string;
  readonly entry: Location;
}

function checkHeader(header: Cursor, { name, entry }: HeaderPlace, context: Context): void {
  const node = isNode(header.node) ? header.node : {};
  const report = (what: string, fix: string) => reportFinding(context, { at: entry, what: `${name} ${what}`, fix });
  if (typeof node.description !== "string" || node.description.trim() === "") {
    report("has no description.", "Add description: what the header is for, and what is known of its values.");
  }
  if (!Object.hasOwn(node, "example") && !Object.hasOwn(node, "examples")) {
    report("has no example.", "Add example: one value as it is on the wire.");
  }
  if (!isLimited(header, context)) {
    report("takes values of any length and form.", "Add minLength and maxLength, or a pattern, to its schema.");
  }
}

function isLimited(header: Cursor, context: Context): boolean {
  const schema = stepInto(header, "schema", context)?.node;
  return isNode(schema) && limits.some((keyword) => Object.hasOwn(schema, keyword));
}
