import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isRealTime } from "../../partner/calendar.ts";
import { headerFields } from "../../partner/good-parts.ts";
import type { Answer, AnswerContext, PartsChange } from "../../partner/parts.ts";
import { bodyText, goodRequest } from "../../partner/raw-request.ts";
import { headerRule, ofKind } from "../change.ts";
import type { Fault, Witness } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf, header } from "../witness.ts";

type Row = Omit<Fault, "kind">;

/** How long the slow ones take, in ms: longer than the contract test waits when the faults are scored. */
export const TOO_SLOW_MS = 3_000;

/** Another way of putting an answer on the wire, where `when` says so. */
const sending =
  (when: (context: AnswerContext) => boolean, send: (response: ServerResponse, answer: Answer) => void): PartsChange =>
  (good) => ({
    ...good,
    send: (response, answer, context) =>
      when(context) ? send(response, answer) : good.send(response, answer, context),
  });

const isMalformed = ({ verdict }: AnswerContext): boolean => verdict.kind === "invalid" && verdict.at === "body";
const always = (): boolean => true;

/** Whether an answer came within a second. */
const inTime = (witness: Witness): Witness => ({
  ...witness,
  shows: (answers) => answers.map(({ status, elapsedMs }) => status !== 0 && elapsedMs < 1_000),
});

/** A time of X-KM-Tran-Time that is taken, or refused, against the calendar. */
const calendar = (id: string, breaks: string, more: { value: string; takes: boolean; which: RegExp }): Row => ({
  id,
  breaks,
  rule: more.takes ? RULE.mustRefuse : RULE.mustAccept,
  change: headerRule("x-km-tran-time", (value, good) =>
    value !== undefined && more.which.test(value) && (more.takes || isRealTime(value)) ? more.takes : good(value),
  ),
  witness: header("X-KM-Tran-Time", more.value),
});

const never = (): void => {};

/** Faults in when and whether an answer comes, and in the calendar. */
export const TIME_FAULTS = ofKind("time", [
  {
    id: "malformed-never-answered",
    breaks: "never answers a body that is no JSON",
    rule: RULE.inTime,
    change: sending(isMalformed, never),
    witness: inTime(bodyOf("{")),
  },
  {
    id: "empty-never-answered",
    breaks: "never answers an empty body",
    rule: RULE.inTime,
    change: sending(({ call }) => call.body.length === 0, never),
    witness: inTime(bodyOf("")),
  },
  {
    id: "no-member-never-answered",
    breaks: "never answers where there is no such member",
    rule: RULE.inTime,
    change: sending(({ verdict }) => verdict.kind === "noMember", never),
    witness: inTime(body({ userId: "9007199254740992" })),
  },
  {
    id: "no-account-slow",
    breaks: "takes three seconds where there is no account",
    rule: RULE.inTime,
    change: (good) => ({
      ...good,
      finish: async (answer, { verdict }) => {
        if (verdict.kind === "noAccount") await wait(TOO_SLOW_MS);
        return answer;
      },
    }),
    witness: inTime(body({ userId: "9007199254740995" })),
  },
  {
    id: "body-never-ends",
    breaks: "sends the headers of a success and never its body",
    rule: RULE.inTime,
    change: sending(
      ({ verdict }) => verdict.kind === "success",
      (response, answer) => {
        response.writeHead(answer.status, headerFields(answer));
        response.flushHeaders();
      },
    ),
    witness: inTime(asking({})),
  },
  {
    id: "length-too-great",
    breaks: "promises more bytes than it sends",
    rule: RULE.inTime,
    change: sending(always, (response, answer) => {
      const length = String(Buffer.byteLength(answer.body) + 1);
      response.writeHead(answer.status, { ...headerFields(answer), "Content-Length": length });
      response.write(answer.body);
    }),
    witness: inTime(asking({})),
  },
  {
    id: "length-too-small",
    breaks: "sends one byte more than it promises where there is no such member",
    rule: RULE.connection,
    change: sending(
      ({ verdict }) => verdict.kind === "noMember",
      (response, answer) => {
        const length = Buffer.byteLength(answer.body);
        response.writeHead(answer.status, { ...headerFields(answer), "Content-Length": String(length) });
        response.end(answer.body, () => response.socket?.write("}"));
      },
    ),
    witness: {
      ...body({ userId: "9007199254740992" }),
      // What comes after an answer is seen only by whoever uses the connection again.
      how: "kept",
      requests: [goodRequest({ body: bodyText({ userId: "9007199254740992" }) }), goodRequest()],
      shows: (answers) => answers.map(({ status }) => status),
    },
  },
  {
    id: "malformed-dropped",
    breaks: "drops the connection at a body that is no JSON",
    rule: RULE.answered,
    change: sending(isMalformed, (response) => response.destroy()),
    witness: bodyOf("{"),
  },
  {
    id: "media-type-dropped",
    breaks: "drops the connection at another content type",
    rule: RULE.answered,
    change: sending(
      ({ verdict }) => verdict.kind === "invalid" && verdict.at === "content-type",
      (response) => response.destroy(),
    ),
    witness: asking({ headers: { "Content-Type": "text/plain" } }),
  },
  {
    id: "cut-short",
    breaks: "drops the connection in the middle of a success",
    rule: RULE.answered,
    change: sending(
      ({ verdict }) => verdict.kind === "success",
      (response, answer) => {
        response.writeHead(answer.status, {
          ...headerFields(answer),
          "Content-Length": String(Buffer.byteLength(answer.body)),
        });
        response.write(String(answer.body).slice(0, 10), () => response.destroy());
      },
    ),
    witness: asking({}),
  },
  calendar("tran-time-month-13", "takes a month 13", {
    value: "20261322103000",
    takes: true,
    which: /^\d{4}(1[3-9]|[2-9]\d)\d{8}$/,
  }),
  calendar("tran-time-month-00", "takes a month 00", { value: "20260022103000", takes: true, which: /^\d{4}00\d{8}$/ }),
  calendar("tran-time-day-32", "takes a day 32", {
    value: "20261232103000",
    takes: true,
    which: /^\d{4}(0\d|1[0-2])(3[2-9]|[4-9]\d)\d{6}$/,
  }),
  calendar("tran-time-april-31", "takes a 31 April", {
    value: "20260431103000",
    takes: true,
    which: /^\d{4}(0[469]|11)31\d{6}$/,
  }),
  calendar("tran-time-february-30", "takes a 30 February", {
    value: "20240230103000",
    takes: true,
    which: /^\d{4}02(29|3\d)\d{6}$/,
  }),
  calendar("tran-time-no-leap-year", "takes a 29 February of any year", {
    value: "20250229103000",
    takes: true,
    which: /^\d{4}0229\d{6}$/,
  }),
  calendar("tran-time-century", "takes 1900 for a leap year", {
    value: "19000229103000",
    takes: true,
    which: /^(19|21|22|23)000229\d{6}$/,
  }),
  calendar("tran-time-leap-day-refused", "refuses every 29 February", {
    value: "20240229103000",
    takes: false,
    which: /^\d{4}0229\d{6}$/,
  }),
  calendar("tran-time-hour-24", "takes an hour 24", {
    value: "20261122240000",
    takes: true,
    which: /^\d{8}2[4-9]\d{4}$/,
  }),
  calendar("tran-time-minute-60", "takes a minute 60", {
    value: "20261122106000",
    takes: true,
    which: /^\d{10}[6-9]\d{3}$/,
  }),
  calendar("tran-time-second-60", "takes a second 60", {
    value: "20261122103060",
    takes: true,
    which: /^\d{12}[6-9]\d$/,
  }),
  calendar("tran-time-last-second-refused", "refuses a second 59", {
    value: "20261122103059",
    takes: false,
    which: /59$/,
  }),
]);
