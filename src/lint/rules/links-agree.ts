import { equalJson } from "../../contract/json/equal-json.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { type ExpressionFacts, fillTemplate, isRuntimeExpression } from "../../contract/model/runtime-expression.ts";
import { itemsOf, type Member, membersOf } from "../cursor.ts";
import { exactValue } from "../exact-file.ts";
import {
  type CodePointers,
  type ExampleView,
  type OperationView,
  type ResponseView,
  readCodePointers,
  readOperations,
} from "../operation-view.ts";
import { type Context, isNode, type LintRule, type Location, reportFinding } from "../plugin-types.ts";

/** The mock answers from examples, and the contract test reads back what a link says: so the examples tell one story. */
export const linksAgree: LintRule = {
  id: "links-agree",
  asks: "A link with x-agrees names an operation of the contract; its entries are {answer, equals}; and for each scenario of a success, the request that the link makes is an example of that operation, whose answer agrees.",
  visit: () => {
    const operations: OperationView[] = [];
    const contexts: Context[] = [];
    let pointers: CodePointers = { code: undefined, message: undefined };
    return {
      Root: {
        enter: (root, context) => {
          pointers = readCodePointers(root, context);
        },
        leave: () => {
          const [context] = contexts;
          const { code } = pointers;
          if (context === undefined || code === undefined) return;
          for (const operation of operations) checkOperation(operation, { operations, context, code });
        },
      },
      PathItem: {
        enter: (pathItem, context) => {
          contexts.push(context);
          operations.push(...readOperations(pathItem, context, pointers));
        },
      },
    };
  },
};

interface Contract {
  readonly operations: readonly OperationView[];
  readonly context: Context;
  /** Where an answer's body carries its result code. */
  readonly code: string;
}

function checkOperation(operation: OperationView, contract: Contract): void {
  for (const response of operation.responses) {
    for (const link of membersOf(response.cursor, "links", contract.context)) {
      if (isNode(link.value.node) && "x-agrees" in link.value.node) checkLink({ operation, response, link }, contract);
    }
  }
}

interface LinkView {
  readonly operation: OperationView;
  readonly response: ResponseView;
  readonly link: Member;
}

function checkLink(view: LinkView, { operations, context, code }: Contract): void {
  const { operation, response, link } = view;
  const { location } = link.value;
  const report = (at: Location, what: string, fix: string): void => reportFinding(context, { at, what, fix });
  const { operationId, requestBody } = (exactValue(location) ?? {}) as LinkText;
  const target = operations.find(({ name }) => name === operationId);
  if (target === undefined) {
    const what = `The link ${link.name} names no operation of this contract${operationId === undefined ? "" : ` (${operationId})`}.`;
    report(location, what, "Write operationId: and the id of the operation to ask next.");
    return;
  }
  const agreements = agreementsOf(view, context, report);
  if (agreements === undefined || requestBody === undefined) return;
  const successes = response.codes.filter((entry) => entry.class === "success").map((entry) => entry.code);
  for (const scenario of response.examples.filter((each) => successes.includes(String(valueAt(bodyOf(each), code))))) {
    const problem = disagreementOf({ operation, response, scenario }, { target, requestBody, agreements });
    if (problem !== undefined)
      report(
        link.entry,
        `The link ${link.name} does not hold for the scenario ${scenario.name}: ${problem}`,
        "Make the examples tell one story, or correct the link.",
      );
  }
}

interface LinkText {
  readonly operationId?: string;
  readonly requestBody?: JsonValue;
}

interface AgreementText {
  readonly answer: string;
  readonly equals: JsonValue;
}

/** The entries of `x-agrees`; `undefined` where one of them is none, which is reported. */
function agreementsOf({ link }: LinkView, context: Context, report: Report): readonly AgreementText[] | undefined {
  const entries = itemsOf(link.value, "x-agrees", context);
  const wrong = entries.find(({ location }) => !isAgreement(exactValue(location)));
  const at = wrong?.location ?? link.value.location.child(["x-agrees"]);
  if (entries.length > 0 && wrong === undefined) {
    return entries.map(({ location }) => exactValue(location) as AgreementText);
  }
  report(
    at,
    "An entry of x-agrees is {answer, equals}: a JSON Pointer, and a runtime expression or a value.",
    "Write it such as {answer: /items/0/size, equals: $request.body#/size}.",
  );
  return undefined;
}

type Report = (at: Location, what: string, fix: string) => void;

function isAgreement(entry: unknown): entry is AgreementText {
  if (!isNode(entry) || Object.keys(entry).length !== 2) return false;
  const { answer, equals } = entry;
  const isExpression = typeof equals !== "string" || !equals.startsWith("$") || isRuntimeExpression(equals);
  return typeof answer === "string" && answer.startsWith("/") && equals !== undefined && isExpression;
}

interface ScenarioView {
  readonly operation: OperationView;
  readonly response: ResponseView;
  readonly scenario: ExampleView;
}

interface LinkedView {
  readonly target: OperationView;
  readonly requestBody: JsonValue;
  readonly agreements: readonly AgreementText[];
}

function disagreementOf({ operation, response, scenario }: ScenarioView, linked: LinkedView): string | undefined {
  const request = operation.requestExamples.find(({ name }) => name === scenario.name);
  if (request === undefined) return undefined;
  const facts: ExpressionFacts = {
    request: { body: bodyOf(request) },
    response: { body: bodyOf(scenario), status: Number(response.status) },
  };
  const body = fillTemplate(linked.requestBody, facts);
  if (body.kind === "unresolved") return `${body.expression} has no value.`;
  const { name } = linked.target;
  const asked = linked.target.requestExamples.find((example) => equalJson(bodyOf(example), body.value));
  if (asked === undefined) return `${name} has no example with the request ${writeExactJson(body.value)}.`;
  const answers = linked.target.responses.flatMap(({ examples }) => examples);
  const answer = answers.find((example) => example.name === asked.name);
  const wrong = linked.agreements.find(({ answer: pointer, equals }) => {
    const wanted = fillTemplate(equals, facts);
    const told = answer === undefined ? undefined : valueAt(bodyOf(answer), pointer);
    return wanted.kind === "unresolved" || !equalJson(told as JsonValue | undefined, wanted.value);
  });
  return wrong === undefined ? undefined : `the answer ${asked.name} of ${name} has another value at ${wrong.answer}.`;
}

function bodyOf({ body }: ExampleView): JsonValue {
  return body() as JsonValue;
}
