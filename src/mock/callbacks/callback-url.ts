import type { JsonValue } from "../../contract/json/json.ts";
import { type ExpressionFacts, evaluateExpression } from "../../contract/model/runtime-expression.ts";

/** An exchange as the expression of a callback sees it. */
export interface CallbackFacts extends ExpressionFacts {
  /** The absolute URL that was asked for. */
  readonly url: string;
  readonly method: string;
}

/** Where a callback goes, or why it goes nowhere. */
export type CallbackUrl =
  | { readonly kind: "url"; readonly url: URL }
  | { readonly kind: "none"; readonly reason: string };

/**
 * The address of a callback: its key is a runtime expression, or a URL with expressions in braces (OpenAPI 3.1.1, sections 4.8.18.2 and
 * 4.8.20.4). A relative one is relative to the URL of the request.
 */
export function callbackUrl(key: string, facts: CallbackFacts): CallbackUrl {
  const missing: string[] = [];
  const textAt = (expression: string): string => {
    const value = textOf(expression, facts);
    if (value === undefined) missing.push(expression);
    return value ?? "";
  };
  const text = key.startsWith("$")
    ? textAt(key)
    : key.replaceAll(/\{(\$[^{}]+)\}/g, (_braces, inner: string) => textAt(inner));
  const [lacking] = missing;
  if (lacking !== undefined) return { kind: "none", reason: `the exchange has nothing at ${lacking}` };
  const url = URL.parse(text, facts.url);
  if (url === null || !/^https?:$/.test(url.protocol)) return { kind: "none", reason: "its address is no http URL" };
  return { kind: "url", url };
}

function textOf(expression: string, facts: CallbackFacts): string | undefined {
  if (expression === "$url") return facts.url;
  if (expression === "$method") return facts.method;
  const value: JsonValue | undefined = evaluateExpression(expression, facts);
  return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
}
