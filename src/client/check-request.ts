import type { Operation, OperationParameter } from "../contract/model/operation.ts";
import type { OperationValidators, Validator } from "../contract/model/validator.ts";
import { applicableKey, essenceOf, isJsonMediaType } from "../contract/wire/media-type.ts";
import type { LooseRequest } from "./call-request.ts";
import type { CallViolation } from "./call-violation.ts";
import { isRounded, roundedViolation } from "./write/rounded-number.ts";

/** Everything about the caller's part of a request that breaks the contract: its body and its parameters, supplied headers aside. */
export function checkRequest(
  operation: Operation,
  { request, mediaType }: { readonly request: LooseRequest; readonly mediaType: string | undefined },
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.supply !== undefined) continue;
    violations.push(...checkParameter(parameter, givenValue(request, parameter), validators));
  }
  violations.push(...checkBody(operation, { value: request.body, mediaType }, validators));
  return violations;
}

/** The supplied headers of an attempt against the contract. The messages name the header and never repeat its value. */
export function checkSuppliedHeaders(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.supply === undefined) continue;
    violations.push(...checkParameter(parameter, headers[parameter.name], validators));
  }
  return violations;
}

interface SentBody {
  readonly value: unknown;
  readonly mediaType: string | undefined;
}

function checkBody(
  { request }: Operation,
  { value, mediaType = "" }: SentBody,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  if (request === undefined) return [];
  if (value === undefined) return request.required ? [missing({ in: "body" })] : [];
  const essence = essenceOf(mediaType);
  const declared = applicableKey(request.mediaTypes, mediaType) ?? request.mediaTypes[0] ?? "";
  if (isJsonMediaType(mediaType)) return run(validators?.requestBody[declared], value, { in: "body" });
  // Written out by the caller: what the schema speaks of is inside.
  if (value instanceof Uint8Array || (typeof value === "string" && !essence.startsWith("text/"))) return none;
  return run(validators?.requestBody[declared], withFilesAsText(value), { in: "body" });
}

/** A file is a string of bytes to a schema (`format: binary`). OpenAPI 3.1, section 4.8.14.3. */
function withFilesAsText(value: unknown): unknown {
  if (value instanceof Uint8Array) return " ".repeat(value.length);
  if (Array.isArray(value)) return value.map(withFilesAsText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withFilesAsText(member)]));
}

function checkParameter(
  { name, in: place, required }: OperationParameter,
  value: unknown,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  if (value === undefined || value === null) return required ? [missing({ in: place, name })] : none;
  if (place === "path" && /^\.{0,2}$/.test(String(value))) return [unusableStep(name)];
  if (isRounded(value)) return [{ ...roundedViolation, in: place, name, at: "" }];
  if (validators === undefined) return none;
  const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
  return run(validators.parameters[key], value, { in: place, name });
}

function givenValue(request: LooseRequest, { name, in: place }: OperationParameter): unknown {
  const group = place === "header" ? request.headers : place === "cookie" ? request.cookies : request[place];
  return group?.[name];
}

const none: readonly CallViolation[] = [];

type Location = Pick<CallViolation, "in" | "name">;

function run(validator: Validator | undefined, value: unknown, location: Location): readonly CallViolation[] {
  const violations = validator?.(value) ?? none;
  return violations.length === 0 ? none : violations.map((violation) => ({ ...violation, ...location }));
}

function missing(location: Location): CallViolation {
  return { ...location, at: "", keyword: "required", limit: "required", message: "is required and missing" };
}

/** URLs drop these steps (RFC 3986, section 5.2.4), so the request would go to another path. */
function unusableStep(name: string): CallViolation {
  const message = "is empty, . or .., which would lead to another path";
  return { in: "path", name, at: "", keyword: "minLength", limit: "1", message };
}
