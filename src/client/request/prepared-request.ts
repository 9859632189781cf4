import type { Operation } from "../../contract/model/operation.ts";
import { redactedText, withRedactedForm } from "../../contract/show/redacted-form.ts";
import { maskHeaders } from "./supply-headers.ts";

/**
 * A request as it would go out: signed, and good until its time is too old for the server. Its headers hold credentials, so it
 * prints itself without them (`JSON.stringify`, `console.log` in Node); read `headers` only to send it.
 */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes that the signature covers; empty where there is no body. */
  readonly body: Uint8Array;
  readonly correlationId: string | undefined;
}

/** Guards a request against being printed with its secrets. */
export function guardPreparedRequest(operation: Operation, request: PreparedRequest): PreparedRequest {
  const masked = {
    ...request,
    headers: maskHeaders(operation, request.headers, redactedText),
    body: new TextDecoder().decode(request.body),
  };
  return withRedactedForm({ ...request }, masked);
}
