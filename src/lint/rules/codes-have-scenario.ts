import type { CodePointers, CodeView, ExampleView, OperationView } from "../operation-view.ts";
import { type Context, type LintRule, type Location, reportFinding } from "../plugin-types.ts";
import { visitOperations } from "../visit-operations.ts";

/** A code that no scenario shows is a promise that neither mock nor contract test can keep. */
export const codesHaveScenario: LintRule = {
  id: "codes-have-scenario",
  asks: "Every entry of x-result-codes names an example of its answer that carries the code and begins with its message, and every example carries a listed code.",
  visit: visitOperations(checkOperation),
};

type Report = (at: Location, what: string, fix: string) => void;

function checkOperation({ responses }: OperationView, context: Context, pointers: CodePointers): void {
  const report: Report = (at, what, fix) => reportFinding(context, { at, what, fix });
  for (const { codes, examples } of responses.filter((response) => response.codes.length > 0)) {
    for (const code of codes) checkCode(code, examples, report);
    for (const example of examples) checkExample(example, codes, { report, pointers });
  }
}

function checkCode(code: CodeView, examples: readonly ExampleView[], report: Report): void {
  const { location } = code.cursor;
  const carriers = examples.filter((example) => example.code === code.code).map(({ name }) => name);
  if (code.example === undefined) {
    const fix =
      carriers[0] === undefined
        ? "Add a case to it under cases: the name of the case, and in it the request that is answered so."
        : `Add example: ${carriers[0]}`;
    report(location, `No scenario is named for the code ${code.code}.`, fix);
  } else if (!examples.some(({ name }) => name === code.example)) {
    report(
      location.child(["example"]),
      `The answer has no example ${code.example}, which shall show the code ${code.code}.`,
      `Add the example ${code.example} to this answer, or name one of its examples.`,
    );
  } else if (!carriers.includes(code.example)) {
    report(
      location.child(["example"]),
      `The example ${code.example} does not carry the code ${code.code}.`,
      carriers[0] === undefined ? "Correct the example's code." : `Name an example that does: ${carriers.join(", ")}.`,
    );
  }
}

interface ExampleChecks {
  readonly report: Report;
  readonly pointers: CodePointers;
}

function checkExample(example: ExampleView, codes: readonly CodeView[], { report, pointers }: ExampleChecks): void {
  const listed = codes.find(({ code }) => code === example.code);
  if (listed === undefined) {
    const carried = example.code === undefined ? "no code" : `the code ${example.code}`;
    report(
      example.entry,
      `The example ${example.name} carries ${carried} at ${pointers.code}, which this answer does not list.`,
      `Let it carry one of ${codes.map(({ code }) => code).join(", ")}, or add the code to x-result-codes.`,
    );
  } else if (pointers.message !== undefined && example.message?.startsWith(listed.message) !== true) {
    report(
      example.entry,
      `The text of the example ${example.name} at ${pointers.message} is not the message of the code ${listed.code}.`,
      `Let it begin with: ${listed.message}`,
    );
  }
}
