import type { OperationBody } from "../../contract/model/operation.ts";
import type { ConvertNumbers } from "../../contract/schema/number-places.ts";
import { convertPlainNumbers } from "../../contract/schema/plain-numbers.ts";
import { findHeader, type HeaderFields } from "../request/merge-headers.ts";
import type { OutgoingCall } from "../request/outgoing-call.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { NativeBody } from "./body-codec.ts";
import { isNative, plainValue } from "./plain-value.ts";
import { isRounded, roundedViolation, unsafeViolation } from "./rounded-number.ts";

/** A body's media type, as it goes out, and the key of the contract's `content` that applies to it. */
interface SentAs {
  /** `undefined` where nobody knows it. */
  readonly contentType: string | undefined;
  readonly key: string | undefined;
}

/** A body as it can be written. */
export interface GivenBody extends SentAs {
  readonly value: unknown;
  /** What of the caller's body it does not hold. */
  readonly lost: readonly CallViolation[];
}

/**
 * The caller's body as it can be written: what has a JSON form becomes that, files become bytes, and numbers have the types of their
 * places. What has no form, or was rounded, is a violation. A promise only where files are read.
 */
export function readGivenBody(call: OutgoingCall): GivenBody | Promise<GivenBody> {
  const { files } = call.engine.bodies;
  const { body } = call.request;
  const lost: CallViolation[] = [];
  const bytesAt: string[] = [];
  const rules = { place: { in: "body" }, violations: lost, bytesAt: files && bytesAt } as const;
  const plain = files && isNative(body) ? body : plainValue(body, rules);
  const read = files?.read(plain) ?? { value: plain };
  const widened = (native: NativeBody) => widenBody(call, native, { lost, bytesAt });
  return read instanceof Promise ? read.then(widened) : widened(read);
}

interface Lost {
  readonly lost: readonly CallViolation[];
  /** The JSON Pointers of bytes and files inside the body. */
  readonly bytesAt: readonly string[];
}

function widenBody(call: OutgoingCall, native: NativeBody, { lost, bytesAt }: Lost): GivenBody {
  const { bodies, numbers = convertPlainNumbers } = call.engine;
  const sent = sentAs(call, native);
  const refused = bodies.files?.refused(bytesAt, sent.contentType ?? "") ?? [];
  const { value, violations } = widenNumbers(native.value, { row: call.operation.request, key: sent.key, numbers });
  return { ...sent, value, lost: [...lost, ...refused, ...violations] };
}

/** The media type of a body: what the caller says, what the body is by itself, or what the contract declares. */
function sentAs({ options, request, operation, engine }: OutgoingCall, native: NativeBody): SentAs {
  const keys = operation.request?.mediaTypes ?? [];
  const named = (headers: object | undefined) => headers && findHeader(headers as HeaderFields, "content-type");
  const given = named(options.headers) ?? named(request.headers) ?? native.contentType;
  if (given !== undefined) return { contentType: given, key: engine.bodies.applicable(keys, given) };
  const chosen = engine.bodies.choose(keys, native.value);
  return { contentType: chosen?.kind === "media-type" ? chosen.contentType : undefined, key: chosen?.key };
}

interface WideningRules {
  readonly row: OperationBody | undefined;
  /** The contract's media type that applies. */
  readonly key: string | undefined;
  readonly numbers: ConvertNumbers;
}

/**
 * The body with every big integer as a `bigint`, and a violation for each number that was rounded before it came here:
 * beyond 2^53 neighbouring integers are the same double, so nobody can know which one was meant.
 */
function widenNumbers(
  body: unknown,
  { row, key, numbers }: WideningRules,
): { readonly value: unknown; readonly violations: readonly CallViolation[] } {
  const violations: CallViolation[] = [];
  if (row?.numbers === undefined) return { value: body, violations };
  const onUnheld = (item: unknown, at: string, isSafe: boolean): unknown => {
    if (isRounded(item)) violations.push({ ...(isSafe ? unsafeViolation : roundedViolation), in: "body", at });
    return item;
  };
  const index = Math.max(0, row.mediaTypes.indexOf(key ?? ""));
  const value = numbers(body, { places: row.numbers, index, isParsed: false, direction: "out", onUnheld });
  return { value, violations };
}
