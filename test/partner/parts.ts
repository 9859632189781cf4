import type { ServerResponse } from "node:http";
import type { FieldReaders, Members, memberOf } from "./body-fields.ts";
import type { HeaderName, HeaderRule } from "./header-rules.ts";
import type { LimitOrder, Settlement, Store } from "./store.ts";
import type { SignedMessage } from "./token.ts";

/** A request as it came in. */
export interface Call {
  /** Values by lower-case name; a header sent twice is joined with a comma. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names and values by turns, as they stood on the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What the partner makes of a request. */
export type Verdict =
  | { readonly kind: Settlement }
  /** `at` names what broke the page's rules: a header, or a path such as `limits.once`. */
  | { readonly kind: "invalid"; readonly at: string };

/** An answer before it goes out. */
export interface Answer {
  readonly status: number;
  /** Names are written as they stand here. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** What an answer was made from. */
export interface AnswerContext {
  readonly call: Call;
  readonly verdict: Verdict;
}

/** The checks of a request; business rules come after all of them. */
export type CheckName = "headers" | "mediaType" | "token" | "body";

/**
 * The partner, taken apart. A legal variant or a fault is the good parts with one of them exchanged, so that everything
 * else of it stays right.
 */
export interface Parts {
  /** The path in front of the page's own; empty for none. */
  readonly basePath: string;
  /** The checks that are made, in their order. */
  readonly order: readonly CheckName[];
  readonly headerOf: (call: Call, name: HeaderName | "content-type") => string | undefined;
  readonly headerRules: Readonly<Record<HeaderName, HeaderRule>>;
  readonly acceptsMediaType: (contentType: string | undefined) => boolean;
  readonly secretOf: (store: Store, accessKey: string | undefined) => string | undefined;
  readonly tokenFits: (token: string, message: SignedMessage) => boolean;
  /** Bytes to text. Throws where they are not UTF-8. */
  readonly decode: (body: Buffer) => string;
  /** JSON text to values, numbers as NumberText. Throws where it is not JSON. */
  readonly parse: (text: string) => unknown;
  readonly fields: FieldReaders;
  readonly memberOf: typeof memberOf;
  readonly settle: (store: Store, order: LimitOrder) => Settlement | Promise<Settlement>;
  /** The correlation id that the answer carries; undefined for none. */
  readonly correlationId: (call: Call) => string | undefined;
  /** Status, code and message of each outcome, as on the page. */
  readonly results: Readonly<Record<Verdict["kind"], Result>>;
  /** The JSON value of an answer's body. */
  readonly envelope: (result: Result, verdict: Verdict) => unknown;
  /** JSON value to text. */
  readonly write: (value: unknown) => string;
  readonly mediaType: string;
  /** The last touch before an answer goes out. */
  readonly finish: (answer: Answer, context: AnswerContext) => Answer | Promise<Answer>;
  /** Puts an answer on the wire. */
  readonly send: (response: ServerResponse, answer: Answer, context: AnswerContext) => void;
}

/** One row of the page's table of codes. */
export interface Result {
  readonly status: number;
  readonly code: string | number;
  readonly message: string;
}

/** A change of the good parts; made anew for each start, so that what it remembers is its own. */
export type PartsChange = (good: Parts) => Parts;

/** What is wrong with a request before its body is read; undefined for nothing. */
export function checkCall(call: Call, parts: Parts, store: Store): string | undefined {
  const checks = parts.order.filter((check) => check !== "body");
  return checks.map((check) => CHECKS[check](call, parts, store)).find((found) => found !== undefined);
}

/** Judges a request: the checks in their order, then the members, cards and accounts. */
export async function judge(call: Call, parts: Parts, store: Store): Promise<Verdict> {
  let order: LimitOrder | undefined;
  for (const check of parts.order) {
    const found = check === "body" ? readOrder(call, parts) : CHECKS[check](call, parts, store);
    if (typeof found === "string") return { kind: "invalid", at: found };
    if (typeof found === "object") order = found;
  }
  return order === undefined ? { kind: "invalid", at: "body" } : { kind: await parts.settle(store, order) };
}

/** Each check says what is wrong, or undefined. */
const CHECKS: Readonly<
  Record<Exclude<CheckName, "body">, (call: Call, parts: Parts, store: Store) => string | undefined>
> = {
  headers: (call, { headerRules, headerOf }) =>
    (Object.keys(headerRules) as HeaderName[]).find((name) => !headerRules[name](headerOf(call, name))),
  mediaType: (call, { acceptsMediaType, headerOf }) =>
    acceptsMediaType(headerOf(call, "content-type")) ? undefined : "content-type",
  token: (call, parts, store) => {
    const secret = parts.secretOf(store, parts.headerOf(call, "x-km-access-key"));
    if (secret === undefined) return "x-km-access-key";
    const token = parts.headerOf(call, "x-km-tran-token") ?? "";
    return parts.tokenFits(token, { body: call.body, secret }) ? undefined : "x-km-tran-token";
  },
};

/** The order in the body, or the path of what is wrong with it. */
function readOrder(call: Call, parts: Parts): LimitOrder | string {
  const root = readRoot(call, parts);
  if (root === undefined) return "body";
  const { fields, memberOf } = parts;
  const userId = fields.userId(memberOf(root, "userId"));
  if (userId === undefined) return "userId";
  const par = fields.par(memberOf(root, "par"));
  if (par === undefined) return "par";
  const limits = fields.limits(memberOf(root, "limits"));
  if (limits === undefined) return "limits";
  const once = fields.once(memberOf(limits, "once"));
  if (once === undefined) return "limits.once";
  const day = fields.day(memberOf(limits, "day"));
  if (day === undefined) return "limits.day";
  const month = fields.month(memberOf(limits, "month"));
  if (month === undefined) return "limits.month";
  return { userId, par, limits: { once, day, month } };
}

/** The object in a body; undefined where it is none. */
export function readRoot({ body }: Call, { decode, parse, fields }: Parts): Members | undefined {
  let value: unknown;
  try {
    value = parse(decode(body));
  } catch {
    return undefined;
  }
  return fields.root(value);
}

/** The answer to a judged request, before its last touch. */
export function answerOf({ call, verdict }: AnswerContext, parts: Parts): Answer {
  const result = parts.results[verdict.kind];
  const correlationId = parts.correlationId(call);
  return {
    status: result.status,
    headers: {
      "Content-Type": parts.mediaType,
      ...(correlationId === undefined ? {} : { "X-KM-Correlation-Id": correlationId }),
    },
    body: parts.write(parts.envelope(result, verdict)),
  };
}
