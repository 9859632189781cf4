import { writeExactJson } from "../../../src/contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../src/contract/json/json.ts";
import type { OperationModel, Scenario } from "../../../src/contract/model/contract-model.ts";
import type { RawRequest } from "../../partner/raw-request.ts";
import { edited, type Steps } from "./edit-document.ts";
import type { Place } from "./mutation.ts";

/** The way to an operation in the bundled document. */
export const operationSteps = ({ path, method }: OperationModel): Steps => ["paths", path, method];

/** A body that the contract allows: that of the first scenario, or of the first example. */
export function goodBody({ scenarios, requestBody }: OperationModel): JsonValue | undefined {
  return scenarios[0]?.request.value ?? requestBody?.content[0]?.examples[0]?.value;
}

/** A change of the good call: another value at a place; undefined takes it out. */
export interface CallChange {
  readonly place: Place;
  readonly value: JsonValue | undefined;
}

/** What else is different of a call. */
export interface CallOptions {
  /** The body is that of a scenario. */
  readonly scenario?: Scenario;
  /** The body has a member that the contract does not name, so that it is no scenario's. */
  readonly unknownMember?: boolean;
}

/** A call with the contract's own examples, with one change, or with the body of a scenario. */
export function callOf(operation: OperationModel, change?: CallChange, options: CallOptions = {}): RawRequest {
  const { scenario, unknownMember = false } = options;
  const parameters = operation.parameters.flatMap((parameter) => {
    const isChanged = change !== undefined && "name" in change.place && change.place.name === parameter.name;
    const value = isChanged ? change.value : parameter.examples[0]?.value;
    const sent = isChanged || parameter.required;
    return !sent || value === undefined ? [] : [{ ...parameter, text: String(value) }];
  });
  const path = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, text: value }) => text.replace(`{${name}}`, encodeURIComponent(value)), operation.path);
  const query = new URLSearchParams(
    parameters.filter((each) => each.in === "query").map(({ name, text }) => [name, text]),
  );
  const headers = parameters.filter((each) => each.in === "header").map(({ name, text }) => [name, text] as const);
  const own = scenario === undefined ? bodyWith(operation, change) : scenario.request.value;
  const body = unknownMember && isJsonObject(own) ? { ...own, unknownMember: true } : own;
  return {
    method: operation.method.toUpperCase(),
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: { ...contentType(operation, change), ...Object.fromEntries(headers) },
    body: Buffer.from(body === undefined ? "" : writeExactJson(body)),
  };
}

function bodyWith(operation: OperationModel, change: CallChange | undefined): JsonValue | undefined {
  const good = goodBody(operation);
  return change?.place.in === "body" ? edited(good, change.place.steps, change.value) : good;
}

function contentType({ requestBody }: OperationModel, change: CallChange | undefined): Record<string, string> {
  const own = requestBody?.content[0]?.mediaType;
  const type = change?.place.in === "mediaType" ? String(change.value) : own;
  return type === undefined ? {} : { "Content-Type": type };
}
