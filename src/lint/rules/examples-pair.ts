import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { OperationView } from "../operation-view.ts";
import { type Context, type LintRule, reportFinding } from "../plugin-types.ts";
import { visitOperations } from "../visit-operations.ts";

/** A request example and the answer's example of the same name are one scenario: mock, contract test and pages run from them. */
export const examplesPair: LintRule = {
  id: "examples-pair",
  asks: "Every request example has an answer example of the same name, in one answer only, and the other way round; no two requests of an operation are equal.",
  visit: visitOperations((operation, context) => {
    if (!operation.hasRequestBody) return;
    checkPairs(operation, context);
    checkDifferent(operation, context);
  }),
};

function checkPairs({ name: operation, requestExamples, responses }: OperationView, context: Context): void {
  const requests = new Set(requestExamples.map(({ name }) => name));
  const statusOf = new Map<string, string>();
  for (const { status, examples } of responses) {
    for (const { name, entry } of examples) {
      const elsewhere = statusOf.get(name);
      if (!requests.has(name)) {
        const what = `The answer example ${name} has no request example of that name in ${operation}.`;
        reportFinding(context, {
          at: entry,
          what,
          fix: `Add ${name} to the examples of the request body; a case of a result code needs its request.`,
        });
      } else if (elsewhere !== undefined && elsewhere !== status) {
        const what = `The answers ${elsewhere} and ${status} of ${operation} both have an example ${name}.`;
        reportFinding(context, { at: entry, what, fix: "A scenario has one answer: rename or remove one of the two." });
      }
      statusOf.set(name, status);
    }
  }
  for (const { name, entry } of requestExamples.filter((example) => !statusOf.has(example.name))) {
    const what = `The request example ${name} has no answer example of that name in ${operation}.`;
    reportFinding(context, { at: entry, what, fix: `Add ${name} to the examples of the answer that it gets.` });
  }
}

/** A mock knows the scenario by the request, so that two equal ones leave one answer unreachable. */
function checkDifferent({ requestExamples }: OperationView, context: Context): void {
  const names = new Map<string, string>();
  for (const { name, entry, body: read } of requestExamples) {
    const body = read();
    if (body === undefined) continue;
    const text = writeExactJson(body);
    const other = names.get(text);
    if (other !== undefined) {
      const what = `The request examples ${other} and ${name} are equal, so nothing distinguishes the two scenarios.`;
      reportFinding(context, { at: entry, what, fix: "Change one value of one of the two." });
    }
    names.set(text, name);
  }
}
