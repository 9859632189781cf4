import type { FieldReaders } from "../../partner/body-fields.ts";
import { NumberText } from "../../partner/json-numbers.ts";
import { GOOD_BODY } from "../../partner/raw-request.ts";
import { field, ofKind, parsing } from "../change.ts";
import type { Fault } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf } from "../witness.ts";

type Row = Omit<Fault, "kind">;

const PAR = "KONA00000000000000000000001";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A member that is needed, but stands in for itself when it is missing. */
const notMissed = <Name extends keyof FieldReaders>(
  name: Name,
  instead: NonNullable<ReturnType<FieldReaders[Name]>>,
): Row => ({
  id: `${name.toLowerCase()}-not-missed`,
  breaks: `takes a body without ${name}`,
  rule: RULE.mustRefuse,
  change: field(name, (value, good) => (value === undefined ? instead : good(value)) as ReturnType<FieldReaders[Name]>),
  witness: body({ [name]: null }),
});

/** A text that is no JSON, but is fixed instead of refused. */
const fixes = (id: string, breaks: string, more: { witness: string; fix: (text: string) => string }): Row => ({
  id,
  breaks,
  rule: RULE.mustRefuse,
  change: parsing((text, good) => good(isJson(text) ? text : more.fix(text))),
  witness: bodyOf(more.witness),
});

/** A body or media type of some sort that is not handled, so that the framework answers status 500. */
const crashes = (
  id: string,
  breaks: string,
  more: { witness: Fault["witness"]; when: (text: string) => boolean },
): Row => ({
  id,
  breaks,
  rule: RULE.crash,
  change: (good) => ({
    ...good,
    finish: (answer, { call }) => {
      if (more.when(call.body.toString()))
        throw new TypeError("Cannot read properties of undefined (reading 'userId')");
      return answer;
    },
  }),
  witness: more.witness,
});

/** A request that sets every limit to 0, for a body that should never have got so far. */
const LIMITS = { once: new NumberText("0"), day: new NumberText("0"), month: new NumberText("0") };

const WHOLE = { userId: new NumberText("9007199254740993"), par: PAR, limits: LIMITS };

/** Faults in which forms of a body are taken. */
export const BODY_FAULTS = ofKind("body forms", [
  notMissed("userId", 9007199254740993n),
  notMissed("par", PAR),
  notMissed("limits", LIMITS),
  notMissed("once", 0n),
  notMissed("day", 0n),
  notMissed("month", 0n),
  {
    id: "limits-object-null",
    breaks: "takes null for limits as none",
    rule: RULE.mustRefuse,
    change: field("limits", (value, good) => (value === null ? LIMITS : good(value))),
    witness: body({ limits: "null" }),
  },
  {
    id: "limits-object-array",
    breaks: "takes an array for limits, in the order of the page",
    rule: RULE.mustRefuse,
    change: field("limits", (value, good) => (Array.isArray(value) ? LIMITS : good(value))),
    witness: body({ limits: "[500000,1000000,5000000]" }),
  },
  {
    id: "limits-object-string",
    breaks: "takes limits as JSON text in a string",
    rule: RULE.mustRefuse,
    change: field("limits", (value, good) => (typeof value === "string" ? LIMITS : good(value))),
    witness: body({ limits: '"{}"' }),
  },
  {
    id: "body-array",
    breaks: "takes the body inside an array",
    rule: RULE.mustRefuse,
    change: field("root", (value, good) => (Array.isArray(value) ? WHOLE : good(value))),
    witness: bodyOf(`[${GOOD_BODY}]`),
  },
  {
    id: "body-null",
    breaks: "takes null as a request that changes nothing",
    rule: RULE.mustRefuse,
    change: field("root", (value, good) => (value === null ? WHOLE : good(value))),
    witness: bodyOf("null"),
  },
  {
    id: "body-scalar",
    breaks: "takes a bare string as a request that changes nothing",
    rule: RULE.mustRefuse,
    change: field("root", (value, good) =>
      typeof value !== "object" || value instanceof NumberText ? WHOLE : good(value),
    ),
    witness: bodyOf('"userId"'),
  },
  fixes("body-empty-taken", "takes an empty body as a request that changes nothing", {
    witness: "",
    fix: (text) => (text === "" ? GOOD_BODY : text),
  }),
  fixes("body-cut-fixed", "closes the braces of a body that was cut", {
    witness: GOOD_BODY.slice(0, -1),
    fix: (text) => `${text}${"}".repeat(Math.max(0, text.split("{").length - text.split("}").length))}`,
  }),
  fixes("trailing-comma", "takes a comma before a closing brace", {
    witness: GOOD_BODY.replace("}}", "},}"),
    fix: (text) => text.replace(/,\s*([}\]])/g, "$1"),
  }),
  fixes("trailing-text", "accepts anything after the body", {
    witness: `${GOOD_BODY}x`,
    fix: (text) => text.slice(0, text.lastIndexOf("}") + 1),
  }),
  fixes("comments", "takes comments in the body", {
    witness: `/* limits */${GOOD_BODY}`,
    fix: (text) => text.replace(/\/\*.*?\*\//gs, ""),
  }),
  fixes("single-quotes", "takes strings in single quotes", {
    witness: GOOD_BODY.replaceAll('"', "'"),
    fix: (text) => text.replaceAll("'", '"'),
  }),
  fixes("leading-zeros", "takes numbers with zeros in front", {
    witness: GOOD_BODY.replace(":500000", ":0500000"),
    fix: (text) => text.replace(/:0+(?=\d)/g, ":"),
  }),
  fixes("raw-tab", "takes a tab inside a string that is not escaped", {
    witness: GOOD_BODY.replace("KONA0", "KONA\t"),
    fix: (text) => text.replaceAll("\t", " "),
  }),
  crashes("malformed-500", "fails with status 500 on a body that is no JSON", {
    witness: bodyOf("{"),
    when: (text) => !isJson(text),
  }),
  crashes("empty-500", "fails with status 500 on an empty body", { witness: bodyOf(""), when: (text) => text === "" }),
  crashes("null-500", "fails with status 500 on the body null", {
    witness: bodyOf("null"),
    when: (text) => text.trim() === "null",
  }),
  crashes("array-500", "fails with status 500 on a body that is an array", {
    witness: bodyOf("[]"),
    when: (text) => text.trim().startsWith("["),
  }),
  crashes("limits-null-500", "fails with status 500 where limits is null", {
    witness: body({ limits: "null" }),
    when: (text) => /"limits"\s*:\s*null/.test(text),
  }),
  crashes("limits-missing-500", "fails with status 500 where limits is missing", {
    witness: body({ limits: null }),
    when: (text) => isJson(text) && text.trim().startsWith("{") && !text.includes("limits"),
  }),
  crashes("extra-member-500", "fails with status 500 on a member that the page does not name", {
    witness: bodyOf(GOOD_BODY.replace("{", '{"memo":"x",')),
    when: (text) =>
      [...text.matchAll(/"(\w+)"\s*:/g)].some(([, name]) => !/^(userId|par|limits|once|day|month)$/.test(name ?? "")),
  }),
  crashes("byte-order-mark-500", "fails with status 500 on a byte order mark", {
    witness: bodyOf(`\uFEFF${GOOD_BODY}`),
    when: (text) => text.startsWith("\uFEFF"),
  }),
  crashes("not-utf-8-500", "fails with status 500 on bytes that are not UTF-8", {
    witness: bodyOf(Buffer.from(`${GOOD_BODY.slice(0, -1)},"x":"\xff"}`, "latin1")),
    when: (text) => text.includes("\uFFFD"),
  }),
  crashes("exponent-500", "fails with status 500 on an exponent", {
    witness: body({ once: "1e400" }),
    when: (text) => /\d[eE]\+?\d/.test(text.replace(/"[^"]*"/g, "")),
  }),
  crashes("large-500", "fails with status 500 on a body of more than 32 kB", {
    witness: bodyOf(GOOD_BODY + " ".repeat(40_000)),
    when: (text) => text.length > 32_768,
  }),
  {
    id: "key-order-demanded",
    breaks: "finds the members only in the page's order",
    rule: RULE.mustAccept,
    change: parsing((text, good) => {
      const names = [...text.matchAll(/"(userId|par|limits)"\s*:/g)].map(([, name]) => name).join();
      if (names !== "userId,par,limits" && names.split(",").length === 3) throw new SyntaxError("unexpected member");
      return good(text);
    }),
    witness: bodyOf(
      '{"par":"KONA00000000000000000000001","limits":{"once":1,"day":1,"month":1},"userId":9007199254740993}',
    ),
  },
  {
    id: "white-space-refused",
    breaks: "refuses white space between the members",
    rule: RULE.mustAccept,
    change: parsing((text, good) => {
      if (/^\s|[,:{]\s/.test(text)) throw new SyntaxError("unexpected white space");
      return good(text);
    }),
    witness: bodyOf(GOOD_BODY.replaceAll(",", ", ")),
  },
  {
    id: "escapes-not-read",
    breaks: "does not read escapes in strings",
    rule: RULE.mustAccept,
    change: parsing((text, good) => good(text.replaceAll("\\u", "\\\\u"))),
    witness: body({ par: '"\\u004bONA00000000000000000000001"' }),
  },
  {
    id: "content-type-not-missed",
    breaks: "takes a body without a content type",
    rule: RULE.mustRefuse,
    open: true,
    change: (good) => ({ ...good, acceptsMediaType: (type) => type === undefined || good.acceptsMediaType(type) }),
    witness: asking({ headers: { "Content-Type": null } }),
  },
  {
    id: "content-type-any",
    breaks: "takes any content type",
    rule: RULE.mustRefuse,
    open: true,
    change: (good) => ({ ...good, acceptsMediaType: () => true }),
    witness: asking({ headers: { "Content-Type": "text/plain" } }),
  },
  {
    id: "content-type-charset-refused",
    breaks: "refuses the parameter charset=utf-8",
    rule: RULE.mustAccept,
    change: (good) => ({ ...good, acceptsMediaType: (type) => type === "application/json" }),
    witness: asking({ headers: { "Content-Type": "application/json; charset=utf-8" } }),
  },
  {
    id: "chunked-refused",
    breaks: "refuses a body without a length as an invalid request",
    rule: RULE.mustAccept,
    change: (good) => ({
      ...good,
      finish: (answer, { call }) =>
        call.headers["content-length"] === undefined
          ? { ...answer, status: 400, body: '{"response":{"code":"000_002","description":"Invalid input parameter"}}' }
          : answer,
    }),
    witness: asking({ chunked: true }),
  },
]);
