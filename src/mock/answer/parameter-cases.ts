import { equalJson } from "../../contract/json/equal-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import { statusForKey } from "../../contract/wire/declared-answer.ts";
import { type ParameterSources, parameterSource } from "../../contract/wire/judge-request.ts";
import { decodeParameter } from "../../contract/wire/parameter-value.ts";
import type { MockCase } from "./choose-answer.ts";

/** A case of test data that parameters select: every parameter that has an example of the case's name has that very value. */
export interface ParameterCase {
  readonly answered: MockCase;
  readonly values: readonly { readonly parameter: ParameterModel; readonly value: JsonValue }[];
}

/** The name that an example without a name of its own has in the model: it pairs with nothing. */
const unnamed = "example";

/**
 * The cases of an operation that are told by parameters alone: an answer's example, and those of parameters of the same name
 * (Microcks and Specmatic pair them so). Bodies select their own cases; headers are of the caller, not of the case.
 */
export function parameterCases(operation: OperationModel): readonly ParameterCase[] {
  const ofBodies = new Set(operation.scenarios.map(({ name }) => name));
  const keys = operation.responses.map(({ status }) => status);
  const named = operation.responses.flatMap(({ status, content }) =>
    content.flatMap(({ examples }) => examples.map(({ name }) => ({ name, status: statusForKey(keys, status) }))),
  );
  const told = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
  return told.flatMap(({ name, status }) => {
    if (name === unnamed || ofBodies.has(name)) return [];
    const values = operation.parameters
      .filter((parameter) => parameter.in === "path" || parameter.in === "query")
      .flatMap((parameter) => {
        const example = parameter.examples.find((each) => each.name === name);
        return example === undefined ? [] : [{ parameter, value: example.value }];
      });
    if (values.length === 0) return [];
    return [{ answered: { name, request: null, status, answer: { kind: "example", name } }, values }];
  });
}

/** The case that a request's parameters select; of several, the one that names the most of them. */
export function findParameterCase(
  cases: readonly ParameterCase[],
  sources: ParameterSources,
  document: JsonObject,
): MockCase | undefined {
  const fitting = cases.filter(({ values }) =>
    values.every(({ parameter, value }) => {
      const decoded = decodeParameter(parameter, parameterSource(parameter, sources), document);
      return decoded.kind === "value" && equalJson(decoded.value, value);
    }),
  );
  return fitting.toSorted((left, right) => right.values.length - left.values.length)[0]?.answered;
}
