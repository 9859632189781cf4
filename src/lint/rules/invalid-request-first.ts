import type { ResponseView } from "../operation-view.ts";
import { type Context, type LintRule, reportFinding } from "../plugin-types.ts";
import { visitOperations } from "../visit-operations.ts";

/** Mocks answer an invalid request with the first example of the answer (Prism does), so that must be the one for it. */
export const invalidRequestFirst: LintRule = {
  id: "invalid-request-first",
  asks: "Under an answer that carries a code of the class invalid-request, its example comes first.",
  visit: visitOperations(({ responses }, context) => {
    for (const response of responses) checkOrder(response, context);
  }),
};

function checkOrder({ status, codes, examples }: ResponseView, context: Context): void {
  const invalid = new Set(codes.filter((entry) => entry.class === "invalid-request").map(({ code }) => code));
  const [first] = examples;
  const expected = examples.find(({ code }) => code !== undefined && invalid.has(code));
  if (first === undefined || expected === undefined || first.name === expected.name) return;
  reportFinding(context, {
    at: first.entry,
    what: `The example ${first.name} comes before ${expected.name}, the answer ${status} to an invalid request.`,
    fix: `Move ${expected.name} to the top of the examples of this answer.`,
  });
}
