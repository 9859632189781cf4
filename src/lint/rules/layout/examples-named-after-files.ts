import { basename, dirname } from "node:path";
import type { ExampleView, OperationView } from "../../operation-view.ts";
import { type Context, isNode, type LintRule, reportFinding } from "../../plugin-types.ts";
import { visitOperations } from "../../visit-operations.ts";

/** Two cases that are mixed up in a path file pair and validate all the same; only their file names show it. */
export const examplesNamedAfterFiles: LintRule = {
  id: "examples-named-after-files",
  asks: "An example in a file of its own is examples/<operationId>/<its name>.yaml, at #/request or #/response.",
  visit: visitOperations((operation, context) => {
    if (!isNode(operation.cursor.node) || !Object.hasOwn(operation.cursor.node, "operationId")) return;
    for (const example of operation.requestExamples) checkExample(example, "request", { operation, context });
    for (const { examples } of operation.responses) {
      for (const example of examples) checkExample(example, "response", { operation, context });
    }
  }),
};

interface Surroundings {
  readonly operation: OperationView;
  readonly context: Context;
}

function checkExample(example: ExampleView, side: string, { operation, context }: Surroundings): void {
  const { name, entry, value, isCase } = example;
  if (isCase) return;
  const { source, pointer } = value.location;
  if (source.absoluteRef === entry.source.absoluteRef) return;
  const folder = dirname(source.absoluteRef);
  const place = `${basename(folder)}/${basename(source.absoluteRef).replace(/\.ya?ml$/, "")}${pointer}`;
  const expected = `${operation.name}/${name}#/${side}`;
  if (place === expected && basename(dirname(folder)) === "examples") return;
  reportFinding(context, {
    at: entry,
    what: `The example ${name} is not taken from its file, but from ${place.replace("#", ".yaml#")}.`,
    fix: `Refer to examples/${expected.replace("#", ".yaml#")}, or name the example after its file.`,
  });
}
