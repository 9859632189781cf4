import { ContractViolationError } from "../result/call-error.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { WrittenBytes } from "../write/body-codec.ts";
import { checkParameter } from "./check-request.ts";
import { type HeaderFields, mergeHeaders } from "./merge-headers.ts";
import { contextOf, type OutgoingCall } from "./outgoing-call.ts";
import { supplyHeaders } from "./supply-headers.ts";

/** The headers of one attempt but those that the platform supplies, and the credentials in the request's query and cookies. */
export async function prepareHeaders(call: OutgoingCall, { bytes, contentType }: WrittenBytes): Promise<HeaderFields> {
  const { engine, operation, options, plan } = call;
  const secured = engine.security && (await engine.security(call));
  const accept = { accept: plan.accept };
  // After the caller's, since a multipart form's has the boundary in it.
  const sent = bytes.length === 0 ? undefined : { "content-type": contentType };
  const callers = engine.parameters?.headers(operation, call.request);
  const isPlain = secured === undefined && callers === undefined && options.headers === undefined;
  const headers = isPlain ? { ...accept, ...sent } : mergeHeaders([accept, secured, callers, options.headers, sent]);
  checkHeaders(call, headers, options.headers);
  return headers;
}

/**
 * The headers that the platform supplies for one attempt, made at one instant over the bytes that go out; `given` are the caller's
 * own and replace them. Throws a ContractViolationError for values that cannot be sent.
 */
export async function supplyCall(
  call: OutgoingCall,
  body: Uint8Array,
  given: HeaderFields | undefined,
): Promise<HeaderFields> {
  const { engine, operation, options, plan, progress, settings } = call;
  const message = { operation, body, timeMs: (engine.options.now ?? Date.now)() };
  const source = { platform: engine.platform, correlationId: options.correlationId, given };
  const { headers, correlationId } = await supplyHeaders(plan.supplied, message, source);
  progress.correlationId = correlationId;
  checkHeaders(call, headers);
  const broken = settings.validateRequests
    ? plan.supplied.flatMap((parameter) =>
        checkParameter(operation, { parameter, value: headers[parameter.name] }, engine.judge),
      )
    : none;
  if (broken.length > 0) throw new ContractViolationError(broken, contextOf(call));
  return headers;
}

/** Throws a ContractViolationError for headers that `fetch` would refuse: its own refusals would repeat them. */
function checkHeaders(call: OutgoingCall, headers: HeaderFields, named: HeaderFields = {}): void {
  const misnamed = Object.keys(named).filter((name) => !headerName.test(name));
  const isSendable = sendableText.test(Object.values(headers).join(""));
  if (isSendable && misnamed.length === 0) return;
  const unsendable = Object.keys(headers).filter((name) => !sendableText.test(headers[name] ?? ""));
  const violations = [
    ...misnamed.map((name) => headerViolation(name, "is no name that a header can have", headerName)),
    ...unsendable.map((name) => headerViolation(name, "has characters that a header cannot carry", sendableText)),
  ];
  throw new ContractViolationError(violations, contextOf(call));
}

const none: readonly CallViolation[] = [];

/** What a header's name and value can be. RFC 9110, sections 5.1 and 5.5. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const sendableText = /^[\t -~\u0080-\u00ff]*$/;

function headerViolation(name: string, message: string, { source: limit }: RegExp): CallViolation {
  return { in: "header", name, at: "", keyword: "pattern", limit, message };
}
