import type { Unwritable } from "../../contract/model/value-form.ts";
import { ContractViolationError } from "../result/call-error.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { WrittenBytes } from "../write/body-codec.ts";
import { encryptBody } from "../write/encrypt-body.ts";
import { type GivenBody, readGivenBody } from "../write/given-body.ts";
import { checkBody } from "./check-request.ts";
import { contextOf, type OutgoingCall } from "./outgoing-call.ts";

/**
 * Checks the caller's part of the request and writes its body, once for all attempts.
 * Throws a ContractViolationError with every violation.
 */
export async function prepareBody(call: OutgoingCall): Promise<WrittenBytes> {
  const { operation, engine } = call;
  const row = operation.request;
  // Nothing is awaited without need: an error's stack then leads to the caller's line.
  const read = readGivenBody(call);
  const given = read instanceof Promise ? await read : read;
  const violations = violationsOf(call, given);
  if (violations.length > 0) throw new ContractViolationError(violations, contextOf(call));
  const { value, contentType, key } = given;
  if (row === undefined || value === undefined) return noBody;
  const written: WrittenBytes | Unwritable =
    contentType === undefined
      ? { kind: "unwritable", reason: `is ${key}: say which type it has by a Content-Type header` }
      : engine.bodies.write(value, { row, key, contentType });
  if (written.kind === "unwritable") {
    const violation = { in: "body", at: "", keyword: "mediaType", limit: contentType ?? "" } as const;
    throw new ContractViolationError([{ ...violation, message: written.reason }], contextOf(call));
  }
  if (!row.encrypted) return written;
  return encryptBody(written, engine.platform?.encryption);
}

/** No body at all. */
const noBody: WrittenBytes = { kind: "written", bytes: new Uint8Array(0), contentType: "" };

function violationsOf(call: OutgoingCall, given: GivenBody): readonly CallViolation[] {
  const { engine, operation, request, settings, plan } = call;
  const { bodies, judge, parameters } = engine;
  const { value, contentType = "", key } = given;
  const lost = [...call.lost, ...given.lost];
  const unwritable = parameters?.unwritable(operation, request) ?? none;
  if (!settings.validateRequests) return [...lost, ...unwritable];
  const { mediaTypes: [first = ""] = [] } = operation.request ?? {};
  const judged = judge && bodies.judged(value, contentType);
  const body = judged && { ...judged, mediaType: key ?? first };
  const broken = operation.request === undefined ? none : checkBody(operation, { value, body }, judge);
  const others = broken.filter(({ at }) => !lost.some((violation) => violation.in === "body" && violation.at === at));
  return [
    ...lost,
    ...(parameters?.check(operation, request, { own: plan.own, judge }) ?? none),
    ...others,
    ...unwritable,
  ];
}

const none: readonly CallViolation[] = [];
