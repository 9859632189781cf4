import type { Operation } from "../../contract/model/operation.ts";
import { fillPathParts, type PathPart } from "../../contract/model/path-template.ts";
import type { ParameterForm } from "../../contract/model/value-form.ts";
import { formOf } from "../../contract/wire/write-parameter.ts";
import type { LooseRequest } from "../request/call-request.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { ParameterWriter } from "./parameter-styles.ts";

/** Values of parameters by name, as the caller gives them; `undefined` and `null` are left out. */
export type Values = Readonly<Record<string, unknown>>;

/** The path with its variables filled in. */
export function writePath(
  write: ParameterWriter,
  operation: Operation,
  { path, values }: { readonly path: readonly PathPart[]; readonly values: Values },
): string {
  const written = writtenParts(write, { operation, place: "path", values });
  return fillPathParts(path, (variable) => written.find(([name]) => name === variable)?.[1]);
}

/** The query without its `?`, in the order of the values. */
export function writeQuery(write: ParameterWriter, operation: Operation, values: Values): string {
  return texts(writtenParts(write, { operation, place: "query", values })).join("&");
}

/** The headers that the contract leaves to the caller, as text. Cookies go as one header (RFC 6265, section 4.2.1). */
export function callersHeaders(
  write: ParameterWriter,
  operation: Operation,
  { headers, cookies }: LooseRequest,
): Readonly<Record<string, string>> | undefined {
  if (headers === undefined && cookies === undefined) return undefined;
  const written = Object.fromEntries(writtenParts(write, { operation, place: "header", values: headers }));
  const pairs = texts(writtenParts(write, { operation, place: "cookie", values: cookies }));
  return pairs.length === 0 ? written : { ...written, cookie: pairs.join("; ") };
}

const groups = { path: "path", query: "query", headers: "header", cookies: "cookie" } as const;

/** The parameters whose values have no form in the style that the contract gives them. */
export function findUnwritable(
  write: ParameterWriter,
  operation: Operation,
  request: LooseRequest,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const group of Object.keys(groups) as (keyof typeof groups)[]) {
    for (const name in request[group]) {
      const value = request[group][name];
      if (typeof value !== "object" || value === null) continue;
      const place = groups[group];
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
