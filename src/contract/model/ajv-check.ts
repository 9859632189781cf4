import { writeExactJson } from "../json/exact-json.ts";
import { escapePointerToken } from "../json/json-pointer.ts";
import type { ContractValidators, Validator, Violation } from "./validator.ts";

/** A validation function as Ajv makes it, standalone or in memory. */
export interface AjvCheck {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** What such a function says of one violation. */
export interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What generated/validators holds: the tree of `ContractValidators` with Ajv's functions at its leaves. */
export type AjvChecks = {
  readonly [operationId: string]: {
    readonly parameters: Readonly<Record<string, AjvCheck>>;
    readonly requestBody: Readonly<Record<string, AjvCheck>>;
    readonly responses: Readonly<
      Record<
        string,
        { readonly headers: Readonly<Record<string, AjvCheck>>; readonly body: Readonly<Record<string, AjvCheck>> }
      >
    >;
  };
};

/** Makes the validators of every operation out of Ajv's functions. */
export function bindValidators(checks: AjvChecks): ContractValidators {
  return mapMembers(checks, ({ parameters, requestBody, responses }) => ({
    parameters: mapMembers(parameters, bind),
    requestBody: mapMembers(requestBody, bind),
    responses: mapMembers(responses, ({ headers, body }) => ({
      headers: mapMembers(headers, bind),
      body: mapMembers(body, bind),
    })),
  }));
}

function bind(check: AjvCheck): Validator {
  return (value) => toViolations(check, value);
}

function mapMembers<From, To>(
  members: Readonly<Record<string, From>>,
  change: (member: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

/** More than anybody reads, and few enough that a hostile value of megabytes costs neither time nor memory to report. */
const mostViolations = 1_000;

/** Runs a check and words what it found. Ajv keeps the errors on the function, so they are read, and dropped, before anything else runs. */
export function toViolations(check: AjvCheck, value: unknown): readonly Violation[] {
  if (check(value)) return [];
  const { errors } = check;
  check.errors = null;
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .slice(0, mostViolations)
    .map(toViolation);
}

function toViolation({ instancePath, keyword: ajvKeyword, params }: AjvError): Violation {
  const keyword = typeof params.keyword === "string" ? params.keyword : ajvKeyword;
  const limit = limitOf(keyword, params);
  const missing =
    keyword === "required" || keyword === "dependentRequired" ? params.missingProperty : params.additionalProperty;
  const at = typeof missing === "string" ? `${instancePath}/${escapePointerToken(missing)}` : instancePath;
  const say = sentences[keyword];
  return { at, keyword, limit, message: say === undefined ? `breaks ${keyword}${limit && ` ${limit}`}` : say(limit) };
}

/** Ajv names what a keyword asks for differently for each keyword. */
function limitOf(keyword: string, params: Readonly<Record<string, unknown>>): string {
  if (keyword === "required" || keyword === "dependentRequired") return String(params.missingProperty);
  if (keyword === "contains") return countOf(params);
  if ("allowedValue" in params) return inWords(params.allowedValue);
  const value =
    params.limit ?? params.pattern ?? params.format ?? params.allowedValues ?? params.type ?? params.multipleOf;
  if (value === undefined) return "";
  return Array.isArray(value) ? value.map(inWords).join(keyword === "type" ? " or " : ", ") : inWords(value);
}

/** Ajv says the bounds of `minContains` and `maxContains`, and not which of them was broken; empty for `contains` alone. */
function countOf({ minContains, maxContains }: Readonly<Record<string, unknown>>): string {
  if (maxContains === undefined)
    return minContains === undefined || minContains === 1 ? "" : `${String(minContains)} or more`;
  return minContains === 0
    ? `at most ${String(maxContains)}`
    : `at least ${String(minContains)} and at most ${String(maxContains)}`;
}

function inWords(value: unknown): string {
  return typeof value === "object" && value !== null ? writeExactJson(value) : String(value);
}

const sentences: Readonly<Record<string, (limit: string) => string>> = {
  required: () => "is required but missing",
  dependentRequired: () => "is required but missing",
  type: (limit) => `must be ${limit}`,
  minimum: (limit) => `must be ${limit} or more`,
  maximum: (limit) => `must be ${limit} or less`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  multipleOf: (limit) => `must be a multiple of ${limit}`,
  minLength: (limit) => `must have ${limit} or more characters`,
  maxLength: (limit) => `must have ${limit} or fewer characters`,
  pattern: (limit) => `must match ${limit}`,
  format: (limit) => `must be a ${limit}`,
  enum: (limit) => (limit === "" ? "is a value that the contract does not allow" : `must be one of ${limit}`),
  const: (limit) => `must be ${limit}`,
  contains: (limit) =>
    limit === ""
      ? "must have an item that the contract asks for"
      : `must have ${limit} items that the contract asks for`,
  items: (limit) => `must have ${limit} or fewer items`,
  unevaluatedItems: () => "is an item that the contract does not allow",
  minItems: (limit) => `must have ${limit} or more items`,
  maxItems: (limit) => `must have ${limit} or fewer items`,
  uniqueItems: () => "must not have equal items",
  minProperties: (limit) => `must have ${limit} or more members`,
  maxProperties: (limit) => `must have ${limit} or fewer members`,
  additionalProperties: () => "is a member that the contract does not allow",
  unevaluatedProperties: () => "is a member that the contract does not allow",
  propertyNames: () => "has a member whose name the contract does not allow",
  "false schema": () => "is a value that the contract does not allow",
  oneOf: () => "must match exactly one of the alternatives",
  anyOf: () => "must match one of the alternatives",
  not: () => "must not match what the contract excludes",
};
