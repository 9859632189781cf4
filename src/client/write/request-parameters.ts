import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { Operation, OperationParameter } from "../../contract/model/operation.ts";
import { fillPath } from "../../contract/model/path-template.ts";
import type { ParameterForm, Unwritable } from "../../contract/model/value-form.ts";
import { formOf, writePlainParameter, writeStyledParameter } from "../../contract/wire/write-parameter.ts";
import type { Judge } from "../judge.ts";
import type { LooseRequest } from "../request/call-request.ts";
import { checkParameter } from "../request/check-request.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { plainValue } from "./plain-value.ts";
import { isRounded, roundedViolation } from "./rounded-number.ts";

/** Writes one parameter as it goes on the wire (see `writeParameter`), or says why its value has no form. */
type ParameterWriter = (form: ParameterForm, value: unknown) => string | Unwritable;

/** Values of parameters by name, as the caller gives them; `undefined` and `null` are left out. */
type Values = Readonly<Record<string, unknown>>;

/** How the parameters that callers give are checked and written. */
export interface CallersParameters {
  /** The request with the values of its parameters as they can be written; what cannot is added to `violations`. */
  readonly plain: (request: LooseRequest, violations: CallViolation[]) => LooseRequest;
  /** How the values break the contract. */
  readonly check: (
    operation: Operation,
    request: LooseRequest,
    rules: { readonly own: readonly OperationParameter[]; readonly judge: Judge | undefined },
  ) => readonly CallViolation[];
  /** The parameters whose values have no form in the style that the contract gives them. */
  readonly unwritable: (operation: Operation, request: LooseRequest) => readonly CallViolation[];
  /** The headers that the contract leaves to the caller, as text. Cookies go as one header (RFC 6265, section 4.2.1). */
  readonly headers: (operation: Operation, request: LooseRequest) => Readonly<Record<string, string>> | undefined;
  /** The options of openapi-fetch by which path and query are written. */
  readonly serializers: (operation: Operation, request: LooseRequest) => Serializers;
}

/** See openapi-fetch's options `pathSerializer` and `querySerializer`. */
export interface Serializers {
  readonly params: { readonly path: Values; readonly query: Values };
  readonly pathSerializer: (template: string, values: Values) => string;
  readonly querySerializer: (values: Values) => string;
}

/** Parameters that are texts, numbers or truth values, in the default style of their place. */
export const plainParameters: CallersParameters = /* @__PURE__ */ parametersBy(writePlainParameter);

/** Parameters in every style of OpenAPI, lists and objects among them. A client needs it whose contract has such parameters. */
export const parameterStyles: CallersParameters = /* @__PURE__ */ parametersBy(writeStyledParameter);

function parametersBy(write: ParameterWriter): CallersParameters {
  return {
    plain: plainRequest,
    check: (operation, request, { own, judge }) =>
      own.flatMap((parameter) => {
        const value = request[groupOf[parameter.in]]?.[parameter.name];
        return wrongValue(parameter, value) ?? checkParameter(operation, { parameter, value }, judge);
      }),
    unwritable: (operation, request) => findUnwritable(write, operation, request),
    headers: (operation, { headers, cookies }) => {
      if (headers === undefined && cookies === undefined) return undefined;
      const written = Object.fromEntries(writtenParts(write, { operation, place: "header", values: headers }));
      const pairs = texts(writtenParts(write, { operation, place: "cookie", values: cookies }));
      return pairs.length === 0 ? written : { ...written, cookie: pairs.join("; ") };
    },
    serializers: (operation, { path = {}, query = {} }) => ({
      params: { path, query },
      // The template comes with the base URL before it.
      pathSerializer: (template, values) => {
        const written = writtenParts(write, { operation, place: "path", values });
        const filled = fillPath(operation.path, (variable) => written.find(([name]) => name === variable)?.[1]);
        return template.slice(0, -operation.path.length) + filled;
      },
      querySerializer: (values) => texts(writtenParts(write, { operation, place: "query", values })).join("&"),
    }),
  };
}

const groupOf = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;
const places = /* @__PURE__ */ Object.keys(groupOf) as (keyof typeof groupOf)[];

/** What needs no change stays the caller's own object. */
function plainRequest(request: LooseRequest, violations: CallViolation[]): LooseRequest {
  const changed: Record<string, unknown> = {};
  for (const place of places) {
    const group = groupOf[place];
    const values = request[group];
    if (values === undefined) continue;
    const plain = Object.entries(values).map(([name, value]) => {
      // A number that JSON does not have is a text here.
      const isPlain = typeof value === "number";
      return [name, isPlain ? value : plainValue(value, { place: { in: place, name }, violations })] as const;
    });
    if (plain.some(([name, value]) => value !== values[name])) changed[group] = Object.fromEntries(plain);
  }
  return Object.keys(changed).length === 0 ? request : { ...request, ...changed };
}

/** What no schema says: a step that URLs drop, and a number that was rounded before it came here. */
function wrongValue({ in: place, name }: OperationParameter, value: unknown): readonly CallViolation[] | undefined {
  const rounded = roundedAt(value, "");
  if (rounded.length > 0) return rounded.map((at) => ({ ...roundedViolation, in: place, name, at }));
  const isGiven = value !== undefined && value !== null;
  return isGiven && place === "path" && /^\.{0,2}$/.test(String(value)) ? [unusableStep(name)] : undefined;
}

/** The JSON Pointers of rounded numbers in a value. */
function roundedAt(value: unknown, at: string): readonly string[] {
  if (typeof value !== "object" || value === null) return isRounded(value) ? [at] : [];
  return Object.entries(value).flatMap(([name, member]) => roundedAt(member, `${at}/${escapePointerToken(name)}`));
}

/** URLs drop these steps (RFC 3986, section 5.2.4), so the request would go to another path. */
function unusableStep(name: string): CallViolation {
  const message = "is empty, . or .., which would lead to another path";
  return { in: "path", name, at: "", keyword: "minLength", limit: "1", message };
}

function findUnwritable(write: ParameterWriter, operation: Operation, request: LooseRequest): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const place of places) {
    for (const [name, value] of Object.entries(request[groupOf[place]] ?? {})) {
      if (typeof value !== "object" || value === null) continue;
      const form = formIn(operation, place, name);
      const written = write(form, value);
      if (typeof written === "string") continue;
      const limit = form.mediaType ?? formOf(form).style;
      violations.push({ in: place, name, at: "", keyword: "style", limit, message: written.reason });
    }
  }
  return violations;
}

type Part = readonly [name: string, text: string];

function texts(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(([, text]) => (text === "" ? [] : [text]));
}

/** What the contract does not declare is written in the default style of its place. */
function formIn({ parameters }: Operation, place: ParameterForm["in"], name: string): ParameterForm {
  return parameters.find((parameter) => parameter.in === place && parameter.name === name) ?? { in: place, name };
}

interface Group {
  readonly operation: Operation;
  readonly place: ParameterForm["in"];
  readonly values: Values | undefined;
}

function writtenParts(write: ParameterWriter, { operation, place, values = {} }: Group): readonly Part[] {
  return Object.entries(values).flatMap(([name, value]): readonly Part[] => {
    if (value === undefined || value === null) return [];
    const text = write(formIn(operation, place, name), value);
    return typeof text === "string" ? [[name, text]] : [];
  });
}
