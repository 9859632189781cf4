import type { Operation } from "../../contract/model/operation.ts";
import { fillPath } from "../../contract/model/path-template.ts";
import type { ParameterForm } from "../../contract/model/value-form.ts";
import { formOf, takeApart, writeParameter } from "../../contract/wire/write-parameter.ts";
import type { LooseRequest } from "../call-request.ts";
import type { CallViolation } from "../call-violation.ts";

/** Values of parameters by name, as the caller gives them; `undefined` and `null` are left out. */
export type Values = Readonly<Record<string, unknown>>;

/** The path with its variables filled in. */
export function writePath(operation: Operation, template: string, values: Values): string {
  const written = new Map(writtenParts(operation, "path", values));
  return fillPath(template, (name) => written.get(name));
}

/** The query without its `?`, in the order of the values. */
export function writeQuery(operation: Operation, values: Values): string {
  return texts(writtenParts(operation, "query", values)).join("&");
}

/** The headers that the contract leaves to the caller, as text. Cookies go as one header (RFC 6265, section 4.2.1). */
export function callersHeaders(
  operation: Operation,
  { headers, cookies }: LooseRequest,
): Readonly<Record<string, string>> | undefined {
  if (headers === undefined && cookies === undefined) return undefined;
  const written: Record<string, string> =
    headers === undefined ? {} : Object.fromEntries(writtenParts(operation, "header", headers));
  const pairs = cookies === undefined ? [] : texts(writtenParts(operation, "cookie", cookies));
  return pairs.length === 0 ? written : { ...written, cookie: pairs.join("; ") };
}

const places = ["path", "query", "header", "cookie"] as const;

/** The parameters whose values have no form in the style that the contract gives them. */
export function findUnwritable(operation: Operation, request: LooseRequest): readonly CallViolation[] {
  const groups = { path: request.path, query: request.query, header: request.headers, cookie: request.cookies };
  const violations: CallViolation[] = [];
  for (const place of places) {
    for (const name in groups[place]) {
      const value = groups[place][name];
      if (typeof value !== "object" || value === null) continue;
      const form = formIn(operation, place, name);
      const parts = takeApart(form, value);
      if (parts.kind !== "unwritable") continue;
      const limit = form.mediaType ?? formOf(form).style;
      violations.push({ in: form.in, name, at: "", keyword: "style", limit, message: parts.reason });
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

function writtenParts(operation: Operation, place: ParameterForm["in"], values: Values): readonly Part[] {
  return Object.entries(values).flatMap(([name, value]): readonly Part[] => {
    if (value === undefined || value === null) return [];
    const form = formIn(operation, place, name);
    const parts = takeApart(form, value);
    return parts.kind === "unwritable" ? [] : [[name, writeParameter(form, parts)]];
  });
}
