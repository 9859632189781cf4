import { parsePointer } from "../../contract/json/json-pointer.ts";
import { type Cursor, itemsOf, stepInto } from "../cursor.ts";
import type { ResponseView } from "../operation-view.ts";
import { type Context, isNode, type LintRule, reportFinding } from "../plugin-types.ts";
import { visitOperations } from "../visit-operations.ts";

/** `undefined`: every value is allowed. */
type Allowed = ReadonlySet<unknown> | undefined;

/** `x-result-codes` and the schema of the body must not drift apart: programs are made from the one, people read the other. */
export const codesMatchSchema: LintRule = {
  id: "codes-match-schema",
  asks: "The schema of an answer's body allows exactly the codes of its x-result-codes, and an answer with a body lists its codes.",
  visit: visitOperations(({ responses }, context, { code }) => {
    const steps = parsePointer(code);
    for (const response of responses) checkResponse(response, steps, context);
  }),
};

function checkResponse(response: ResponseView, steps: readonly string[], context: Context): void {
  const { cursor, codes, mediaTypes } = response;
  if (!isNode(cursor.node)) return;
  if (!Object.hasOwn(cursor.node, "x-result-codes")) {
    if (mediaTypes.length > 0) reportMissingList(response, context);
    return;
  }
  const listed = new Set<unknown>(codes.map(({ code }) => code));
  for (const { value: mediaType } of mediaTypes) {
    const schema = stepInto(mediaType, "schema", context);
    const allowed = schema === undefined ? undefined : allowedValues(schema, steps, { context, above: [] });
    if (allowed === undefined && response.derivesCodes) continue;
    const what = compare(allowed, listed, steps.join("."));
    if (what === undefined) continue;
    reportFinding(context, {
      at: cursor.location.child(["x-result-codes"]).key(),
      what,
      fix: `Let the enum of ${steps.join(".")} in this answer's schema and x-result-codes hold the same codes.`,
    });
  }
}

function reportMissingList({ status, cursor }: ResponseView, context: Context): void {
  reportFinding(context, {
    at:
      isNode(cursor.node) && Object.hasOwn(cursor.node, "content")
        ? cursor.location.child(["content"]).key()
        : cursor.location,
    what: `The answer ${status} has a body, but does not list the result codes that it can carry.`,
    fix: "Add x-result-codes with one entry per code.",
  });
}

function compare(allowed: Allowed, listed: ReadonlySet<unknown>, place: string): string | undefined {
  if (allowed === undefined) return `The schema allows any text as ${place}, not the listed codes alone.`;
  const unlisted = [...allowed].filter((code) => !listed.has(code));
  const refused = [...listed].filter((code) => !allowed.has(code));
  if (unlisted.length === 0 && refused.length === 0) return undefined;
  const parts = [
    unlisted.length > 0 ? `The schema allows ${unlisted.join(", ")}, which x-result-codes does not list.` : "",
    refused.length > 0 ? `x-result-codes lists ${refused.join(", ")}, which the schema does not allow.` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

interface Search {
  readonly context: Context;
  /** Schemas on the way down, so that one that contains itself ends the search. */
  readonly above: readonly string[];
}

/** The values that a schema allows at the end of these property names, by `enum`, `const`, `allOf`, `anyOf` and `oneOf`. */
function allowedValues(schema: Cursor, steps: readonly string[], { context, above }: Search): Allowed {
  const { node, location } = schema;
  const place = `${location.absolutePointer} ${steps.length}`;
  if (!isNode(node) || above.includes(place)) return undefined;
  const search = { context, above: [...above, place] };
  const branches = (keyword: string) =>
    itemsOf(schema, keyword, context).map((branch) => allowedValues(branch, steps, search));
  return [
    ownValues(schema, steps, search),
    ...branches("allOf"),
    united(branches("anyOf")),
    united(branches("oneOf")),
  ].reduce(intersected, undefined);
}

function ownValues(schema: Cursor, steps: readonly string[], search: Search): Allowed {
  const [first, ...rest] = steps;
  const node = isNode(schema.node) ? schema.node : {};
  if (first === undefined) {
    const own = Array.isArray(node.enum) ? new Set<unknown>(node.enum) : undefined;
    return Object.hasOwn(node, "const") ? intersected(own, new Set([node.const])) : own;
  }
  const properties = stepInto(schema, "properties", search.context);
  const property = properties === undefined ? undefined : stepInto(properties, first, search.context);
  return property === undefined ? undefined : allowedValues(property, rest, search);
}

function intersected(one: Allowed, other: Allowed): Allowed {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((value) => other.has(value)));
}

function united(branches: readonly Allowed[]): Allowed {
  if (branches.length === 0 || branches.includes(undefined)) return undefined;
  return new Set(branches.flatMap((branch) => [...(branch ?? [])]));
}
