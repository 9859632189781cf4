import type { Result, Verdict } from "../../partner/parts.ts";
import { answers, answersOn, ofKind, withHeader } from "../change.ts";
import type { Fault } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf, header } from "../witness.ts";

type Row = Omit<Fault, "kind">;

const ALL: readonly Verdict["kind"][] = ["success", "invalid", "noMember", "noAccount"];
const REFUSALS = ALL.slice(1);

/** A body of another shape, for some outcomes; shown by a request of the first of them. */
const shape = (
  id: string,
  breaks: string,
  more: { on?: readonly Verdict["kind"][]; envelope: (result: Result) => unknown },
): Row => ({
  id,
  breaks,
  rule: RULE.schema,
  change: (good) => ({
    ...good,
    envelope: (result, verdict) =>
      (more.on ?? ALL).includes(verdict.kind) ? more.envelope(result) : good.envelope(result, verdict),
  }),
  witness: WITNESSES[(more.on ?? ALL)[0] ?? "success"],
});

const WITNESSES = {
  success: asking({}),
  invalid: body({ par: '""' }),
  noMember: body({ userId: "9007199254740992" }),
  noAccount: body({ userId: "9007199254740995" }),
} as const satisfies Readonly<Record<Verdict["kind"], Fault["witness"]>>;

/** Other text in place of the body's JSON. */
const text = (
  id: string,
  breaks: string,
  more: { on?: readonly Verdict["kind"][]; write: (json: string) => string | Buffer },
): Row => ({
  id,
  breaks,
  rule: RULE.readable,
  change: answersOn(more.on ?? ALL, (answer) => ({ ...answer, body: more.write(String(answer.body)) })),
  witness: WITNESSES[(more.on ?? ALL)[0] ?? "success"],
});

/** Another media type, or none. */
const mediaType = (
  id: string,
  breaks: string,
  more: { on?: readonly Verdict["kind"][]; type: string | undefined },
): Row => ({
  id,
  breaks,
  rule: RULE.mediaType,
  change: answersOn(more.on ?? ALL, (answer) => withHeader(answer, "Content-Type", more.type)),
  witness: WITNESSES[(more.on ?? ALL)[0] ?? "success"],
});

const STACK =
  "TypeError: Cannot read properties of null (reading 'once')\n    at setLimits (/srv/kona/limits.js:41:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)";

/** Faults in the body of answers. */
export const ENVELOPE_FAULTS = ofKind("envelope", [
  shape("flat", "writes code and description at the top", {
    envelope: ({ code, message }) => ({ code, description: message }),
  }),
  shape("wrapped", "wraps the answer in data", {
    envelope: ({ code, message }) => ({ data: { response: { code, description: message } } }),
  }),
  shape("message-for-description", "calls the text message", {
    envelope: ({ code, message }) => ({ response: { code, message } }),
  }),
  shape("description-missing", "leaves the text out of refusals", {
    on: REFUSALS,
    envelope: ({ code }) => ({ response: { code } }),
  }),
  shape("description-missing-success", "leaves the text out of a success", {
    on: ["success"],
    envelope: ({ code }) => ({ response: { code } }),
  }),
  shape("description-null", "writes null as the text of a success", {
    on: ["success"],
    envelope: ({ code }) => ({ response: { code, description: null } }),
  }),
  shape("description-list", "writes the text of an invalid request as a list", {
    on: ["invalid"],
    envelope: ({ code, message }) => ({ response: { code, description: [message] } }),
  }),
  shape("code-missing", "leaves the code out of a success", {
    on: ["success"],
    envelope: ({ message }) => ({ response: { description: message } }),
  }),
  shape("code-missing-no-account", "leaves the code out where there is no account", {
    on: ["noAccount"],
    envelope: ({ message }) => ({ response: { description: message } }),
  }),
  shape("response-list", "writes response as a list", {
    envelope: ({ code, message }) => ({ response: [{ code, description: message }] }),
  }),
  shape("response-text", "writes response as JSON text in a string", {
    envelope: ({ code, message }) => ({ response: JSON.stringify({ code, description: message }) }),
  }),
  shape("response-null", "writes null for response where there is no member", {
    on: ["noMember"],
    envelope: () => ({ response: null }),
  }),
  shape("capital-names", "writes Code and Description", {
    envelope: ({ code, message }) => ({ response: { Code: code, Description: message } }),
  }),
  shape("list", "writes the answer inside a list", {
    envelope: ({ code, message }) => [{ response: { code, description: message } }],
  }),
  text("empty-refusal", "sends refusals without a body", { on: ["invalid"], write: () => "" }),
  text("empty-success", "sends a success without a body", { on: ["success"], write: () => "" }),
  text("html-refusal", "sends an HTML page as application/json", {
    on: ["invalid"],
    write: () => "<html><body>Bad Request</body></html>",
  }),
  text("single-quotes-answer", "writes the answer with single quotes", { write: (json) => json.replaceAll('"', "'") }),
  text("trailing-garbage", "writes more text after the answer", { write: (json) => `${json}${json}` }),
  text("cut-answer", "cuts the answer's last brace off", { on: ["noMember"], write: (json) => json.slice(0, -1) }),
  text("not-utf-8-answer", "writes the answer in bytes that are not UTF-8", {
    on: ["invalid"],
    write: (json) => Buffer.from(json.replace("Invalid", "Inval\xecd"), "latin1"),
  }),
  text("callback-answer", "wraps the answer in a call, for scripts", { write: (json) => `callback(${json})` }),
  mediaType("text-plain", "sends the answer as text/plain", { type: "text/plain" }),
  mediaType("text-html-refusal", "sends refusals as text/html", { on: REFUSALS, type: "text/html; charset=utf-8" }),
  mediaType("problem-json", "sends refusals as application/problem+json", {
    on: ["invalid"],
    type: "application/problem+json",
  }),
  mediaType("no-media-type", "sends the answer without a media type", { type: undefined }),
  {
    id: "stack-trace",
    breaks: "shows a stack trace in the text of an invalid request",
    rule: RULE.inside,
    change: (good) => ({
      ...good,
      envelope: (result, verdict) =>
        good.envelope(
          verdict.kind === "invalid" ? { ...result, message: `${result.message}. ${STACK}` } : result,
          verdict,
        ),
    }),
    witness: body({ limits: "null" }),
  },
  {
    id: "member-twice",
    breaks: "writes the first member of the answer twice",
    rule: RULE.names,
    change: answersOn(ALL, (answer) => ({
      ...answer,
      body: String(answer.body).replace(/^\{("[^"]+":)/, "{$1null,$1"),
    })),
    witness: asking({}),
  },
  {
    id: "all-largest-refused",
    breaks: "refuses the largest amounts together, each of which it takes alone",
    rule: RULE.mustAccept,
    change: answersOn(["success"], (answer, { call: { body: sent } }) =>
      sent.toString().match(/9999999999/g)?.length === 3
        ? { ...answer, status: 400, body: '{"response":{"code":"000_002","description":"Invalid input parameter"}}' }
        : answer,
    ),
    witness: body({ once: "9999999999", day: "9999999999", month: "9999999999" }),
  },
  {
    id: "stack-trace-member",
    breaks: "shows a stack trace in a member of its own where the body is no JSON",
    rule: RULE.inside,
    change: (good) => ({
      ...good,
      envelope: (result, verdict) => ({
        ...(good.envelope(result, verdict) as object),
        ...(verdict.kind === "invalid" && verdict.at === "body" ? { trace: STACK } : {}),
      }),
    }),
    witness: bodyOf("{"),
  },
  {
    id: "secret-in-answer",
    breaks: "shows the secret key where the token is wrong",
    rule: RULE.secret,
    change: (good) => {
      let secret = "";
      return {
        ...good,
        secretOf: (store, accessKey) => {
          secret = good.secretOf(store, accessKey) ?? "";
          return secret === "" ? undefined : secret;
        },
        envelope: (result, verdict) =>
          good.envelope(
            verdict.kind === "invalid" && verdict.at === "x-km-tran-token"
              ? { ...result, message: `${result.message}. signed with another key than ${secret}` }
              : result,
            verdict,
          ),
      };
    },
    witness: asking({ secretKey: "another" }),
  },
  {
    id: "sql-in-answer",
    breaks: "shows the database's error on an unknown member",
    rule: RULE.inside,
    change: (good) => ({
      ...good,
      envelope: (result, verdict) =>
        good.envelope(
          verdict.kind === "noMember"
            ? {
                ...result,
                message: 'SQLITE_ERROR: near "FROM": syntax error in SELECT 1 FROM members WHERE user_id = ?',
              }
            : result,
          verdict,
        ),
    }),
    witness: WITNESSES.noMember,
  },
  {
    id: "crypto-key-id-malformed",
    breaks: "sends X-KM-Crypto-Key-Id with 31 characters",
    rule: RULE.header,
    change: answers((answer) => withHeader(answer, "X-KM-Crypto-Key-Id", "a".repeat(31))),
    witness: asking({}),
  },
  {
    id: "crypto-key-id-empty",
    breaks: "sends an empty X-KM-Crypto-Key-Id",
    rule: RULE.header,
    change: answers((answer) => withHeader(answer, "X-KM-Crypto-Key-Id", "")),
    witness: header("X-KM-Crypto-Key-Id", null),
  },
]);
