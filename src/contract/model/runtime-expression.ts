import { isJsonObject, type JsonObject, type JsonValue } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";

/** What a runtime expression may read: one request, and its answer where there is one. */
export interface ExpressionFacts {
  readonly request: MessageFacts;
  readonly response?: MessageFacts & { readonly status: number };
}

/** One side of an exchange. */
export interface MessageFacts {
  readonly body?: JsonValue;
  /** Values of parameters or headers, as texts on the wire. Header names in any case. */
  readonly text?: (place: "path" | "query" | "header", name: string) => string | undefined;
}

const form =
  /^\$(?:statusCode|(?<side>request|response)\.(?:body(?:#(?<pointer>(?:\/.*)?))?|(?<place>path|query|header)\.(?<name>.+)))$/u;

/** Tells a runtime expression from every other value. OpenAPI 3.1.1, section 4.8.20.4; `$url` and `$method` are not read here. */
export function isRuntimeExpression(value: unknown): value is string {
  return typeof value === "string" && form.test(value);
}

/** The value of a runtime expression, integers exact; `undefined` where the exchange has none at that place. */
export function evaluateExpression(expression: string, { request, response }: ExpressionFacts): JsonValue | undefined {
  const groups = form.exec(expression)?.groups;
  if (groups === undefined) return undefined;
  const { side, pointer = "", place, name } = groups;
  if (side === undefined) return response?.status;
  const message = side === "request" ? request : response;
  if (name === undefined) return valueAt(message?.body, pointer) as JsonValue | undefined;
  return message?.text?.(place as "path" | "query" | "header", name);
}

/** A template with its expressions filled in, or the first one that has no value. */
export type Filled =
  | { readonly kind: "filled"; readonly value: JsonValue }
  | { readonly kind: "unresolved"; readonly expression: string };

/**
 * Puts values in the place of expressions, at any depth: OpenAPI leaves open what an expression inside a literal `requestBody`
 * is, Arazzo (section 4.6.12) reads it so. A text that only begins like an expression stays a text.
 */
export function fillTemplate(template: JsonValue, facts: ExpressionFacts): Filled {
  const unresolved: string[] = [];
  const value = filledIn(template, facts, unresolved);
  const [expression] = unresolved;
  return expression === undefined ? { kind: "filled", value } : { kind: "unresolved", expression };
}

function filledIn(template: JsonValue, facts: ExpressionFacts, unresolved: string[]): JsonValue {
  if (Array.isArray(template)) return template.map((item: JsonValue) => filledIn(item, facts, unresolved));
  if (isJsonObject(template)) {
    const members = Object.entries(template as JsonObject).map(
      ([name, member]) => [name, filledIn(member ?? null, facts, unresolved)] as const,
    );
    return Object.fromEntries(members);
  }
  if (!isRuntimeExpression(template)) return template;
  const value = evaluateExpression(template, facts);
  if (value === undefined) unresolved.push(template);
  return value ?? null;
}
