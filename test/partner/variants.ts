import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { memberOf, members } from "./body-fields.ts";
import { headerFields } from "./good-parts.ts";
import { ofLength, required } from "./header-rules.ts";
import { NumberText } from "./json-numbers.ts";
import type { Answer, PartsChange, Verdict } from "./parts.ts";

/** A partner that differs from the good one in something the page leaves open. */
export interface Variant {
  readonly id: string;
  /** What is different, and why it is allowed. */
  readonly allows: string;
  readonly change: PartsChange;
}

/** Every answer with headers more or changed. */
const withHeaders =
  (headers: Readonly<Record<string, string>>): PartsChange =>
  (good) => ({ ...good, finish: (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } }) });

/** Every answer with another JSON text for the same value. */
const withText =
  (write: (value: unknown) => string): PartsChange =>
  (good) => ({ ...good, write });

/** The message with more after it, as other pages print it. */
const withMessage =
  (message: (text: string, verdict: Verdict) => string): PartsChange =>
  (good) => ({
    ...good,
    envelope: ({ code, message: text }, verdict) => ({ response: { code, description: message(text, verdict) } }),
  });

const namingField = withMessage((text, verdict) => (verdict.kind === "invalid" ? `${text}. ${verdict.at}` : text));

const reverse = (value: unknown): unknown => {
  const own = members(value);
  return own === undefined
    ? value
    : Object.fromEntries(
        Object.keys(own)
          .reverse()
          .map((key) => [key, reverse(memberOf(own, key))]),
      );
};

const KOREAN: Readonly<Record<Verdict["kind"], string>> = {
  success: "정상 처리되었습니다",
  invalid: "입력값이 올바르지 않습니다",
  noMember: "회원 정보가 없습니다",
  noAccount: "연결된 계좌 정보가 없습니다",
};

const sendPiecewise: PartsChange = (good) => ({
  ...good,
  send: (response, answer) => {
    response.writeHead(answer.status, headerFields(answer));
    const bytes = Buffer.from(answer.body);
    Readable.from([...bytes].map((byte) => Buffer.of(byte))).pipe(response);
  },
});

const closing: PartsChange = (good) => ({
  ...good,
  send: (response, answer, context) => {
    response.shouldKeepAlive = false;
    good.send(response, answer, context);
  },
});

const lowerCaseNames = (answer: Answer): Answer => ({
  ...answer,
  headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value])),
});

/** Whether any object of a JSON text holds one name twice; JSON.parse keeps silent about it. */
function hasDuplicateNames(text: string): boolean {
  let names = 0;
  JSON.parse(text, (_key, value) => {
    names += typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).length : 0;
    return value;
  });
  const strings = text.replace(/"(?:[^"\\]|\\.)*"(\s*:)?/g, (_whole, colon) => (colon === undefined ? "s" : "n"));
  return (strings.match(/n/g)?.length ?? 0) !== names;
}

/** Variants that a contract test must not accuse: 0 findings in each. */
export const VARIANTS: readonly Variant[] = [
  {
    id: "extra-members",
    allows: "further members in both objects of the answer: the envelope is open",
    change: (good) => ({
      ...good,
      envelope: ({ code, message }) => ({
        response: { code, description: message, detail: null, help: "ask the operator" },
        serverTime: 1763776800000,
        trace: ["a", "b"],
      }),
    }),
  },
  {
    id: "key-order",
    allows: "members of the answer in another order: JSON objects have none",
    change: withText((value) => JSON.stringify(reverse(value))),
  },
  {
    id: "white-space",
    allows: "the answer's JSON indented, with a line end after it",
    change: withText((value) => `${JSON.stringify(value, null, "\t")}\r\n`),
  },
  {
    id: "escaped",
    allows: "the answer's strings written with escapes: the same JSON value",
    change: withText((value) =>
      JSON.stringify(value).replace(
        /[A-Za-z_](?=[^"]*"[,}])/g,
        (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
      ),
    ),
  },
  {
    id: "field-named",
    allows: "the message goes on after the page's text, naming what was wrong",
    change: namingField,
  },
  {
    id: "korean",
    allows: "the message in Korean: the text is not promised",
    change: withMessage((_text, verdict) => KOREAN[verdict.kind]),
  },
  {
    id: "full-stop",
    allows: "the message with a full stop, as older pages print it",
    change: withMessage((text) => `${text}.`),
  },
  {
    id: "charset",
    allows: "a charset parameter on the answer's media type",
    change: (good) => ({ ...good, mediaType: "application/json; charset=utf-8" }),
  },
  {
    id: "media-type-case",
    allows: "the media type in other letters, without a space: names of media types have no case",
    change: (good) => ({ ...good, mediaType: 'Application/JSON;charset="UTF-8"' }),
  },
  {
    id: "extra-headers",
    allows: "headers that the page does not name",
    change: withHeaders({
      "X-KM-Server": "kona-7",
      "Cache-Control": "no-store",
      "X-Request-Id": "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
      Vary: "Accept",
    }),
  },
  {
    id: "header-names-lower",
    allows: "names of the answer's headers in lower case: HTTP does not tell cases apart",
    change: (good) => ({ ...good, finish: lowerCaseNames }),
  },
  {
    id: "crypto-key-sent",
    allows: "the answer carries the optional X-KM-Crypto-Key-Id, 32 characters",
    change: withHeaders({ "X-KM-Crypto-Key-Id": "0123456789abcdef0123456789ABCDEF" }),
  },
  {
    id: "slow",
    allows: "each answer takes 60 ms: the page promises no speed",
    change: (good) => ({
      ...good,
      finish: async (answer) => {
        await wait(60);
        return answer;
      },
    }),
  },
  {
    id: "closing",
    allows: "the connection is closed after each answer, and the answer says so",
    change: closing,
  },
  {
    id: "closing-on-refusal",
    allows: "the connection is closed after a refusal, and the answer says so",
    change: (good) => ({
      ...good,
      send: (response, answer, context) => {
        response.shouldKeepAlive = answer.status === 200 && response.shouldKeepAlive;
        good.send(response, answer, context);
      },
    }),
  },
  {
    id: "chunked",
    allows: "the answer comes in pieces without a length, some inside a character",
    change: sendPiecewise,
  },
  {
    id: "token-first",
    allows: "checks in another order, as the message shows: the token before the headers",
    change: (good) => namingField({ ...good, order: ["token", "headers", "mediaType", "body"] }),
  },
  {
    id: "body-first",
    allows: "checks in another order, as the message shows: the body before the headers and the token",
    change: (good) => namingField({ ...good, order: ["body", "mediaType", "token", "headers"] }),
  },
  {
    id: "no-base-path",
    allows: "the API stands at the root of the server",
    change: (good) => ({ ...good, basePath: "" }),
  },
  {
    id: "deep-base-path",
    allows: "the API stands below a longer path",
    change: (good) => ({ ...good, basePath: "/gateway/kona/v1.2" }),
  },
  {
    id: "unknown-members-refused",
    allows: "members of the request that the page does not name are refused: they are neither forbidden nor promised",
    change: (good) => ({
      ...good,
      fields: {
        ...good.fields,
        root: (value) => onlyNamed(value, ["userId", "par", "limits"]),
        limits: (value) => onlyNamed(value, ["once", "day", "month"]),
      },
    }),
  },
  {
    id: "duplicates-refused",
    allows: "a body that names a member twice is refused: RFC 8259 leaves open what it means",
    change: (good) => ({
      ...good,
      parse: (text) => {
        if (hasDuplicateNames(text)) throw new SyntaxError("a member is named twice");
        return good.parse(text);
      },
    }),
  },
  {
    id: "duplicates-first",
    allows: "of a member named twice the first counts: RFC 8259 leaves it open",
    change: (good) => ({ ...good, parse: (text) => good.parse(withoutSecondRoot(text)) }),
  },
  {
    id: "plain-digits-only",
    allows: "a whole number in another form (500.0, 5e2) is refused: the page shows plain digits only",
    change: (good) => ({
      ...good,
      parse: (text) => plainDigits(good.parse(text)),
    }),
  },
  {
    id: "byte-order-mark-skipped",
    allows: "a byte order mark before the body is skipped: RFC 8259 section 8.1 lets a reader do so",
    change: (good) => ({ ...good, decode: (body) => new TextDecoder("utf-8", { fatal: true }).decode(body) }),
  },
  {
    id: "own-project-only",
    allows: "only the project's own ASP id is let in",
    change: (good) => ({
      ...good,
      headerRules: {
        ...good.headerRules,
        "x-km-user-aspid": required((value) => ofLength(15)(value) && value === "TESTASP00000001"),
      },
    }),
  },
  {
    id: "own-crypto-keys-only",
    allows: "an id of a crypto key that the project does not have is refused; this project has none",
    change: (good) => ({
      ...good,
      headerRules: { ...good.headerRules, "x-km-crypto-key-id": (value) => value === undefined },
    }),
  },
  {
    id: "malformed-id-carried-back",
    allows: "a malformed correlation id is carried back as it came: the echo and the form cannot both be kept",
    change: (good) => ({
      ...good,
      correlationId: (call) => call.headers["x-km-correlation-id"] || good.correlationId(call),
    }),
  },
  {
    id: "only-good-ids-answered",
    allows: "no correlation id on an answer to a request that had none in its form",
    change: (good) => ({
      ...good,
      correlationId: (call) => {
        const own = call.headers["x-km-correlation-id"];
        return own === good.correlationId(call) ? own : undefined;
      },
    }),
  },
  {
    id: "length-demanded",
    allows: "a body without a length is answered 411, as RFC 9110 section 15.5.12 lets a server do",
    change: (good) => ({
      ...good,
      finish: (answer, { call }) =>
        call.headers["content-length"] === undefined ? { ...answer, status: 411 } : answer,
    }),
  },
  {
    id: "messages-long",
    allows: "a long message: the page sets no length",
    change: withMessage((text) => `${text} ${"(see the guideline pages of the portal) ".repeat(100)}`),
  },
];

function onlyNamed(value: unknown, names: readonly string[]) {
  const own = members(value);
  return own !== undefined && Object.keys(own).every((name) => names.includes(name)) ? own : undefined;
}

function plainDigits(value: unknown): unknown {
  if (value instanceof NumberText && !/^-?\d+$/.test(value.text)) throw new SyntaxError("not plain digits");
  if (members(value) !== undefined) for (const one of Object.values(value as object)) plainDigits(one);
  return value;
}

/** Renames every second naming of a member of the outermost object, so that its first counts. */
function withoutSecondRoot(text: string): string {
  const seen = new Set<string>();
  let depth = 0;
  return text.replace(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g, (piece, colon) => {
    depth += piece === "{" || piece === "[" ? 1 : piece === "}" || piece === "]" ? -1 : 0;
    if (colon === undefined || depth !== 1) return piece;
    const known = seen.has(piece);
    seen.add(piece);
    return known ? `"second ${piece.slice(1)}` : piece;
  });
}
