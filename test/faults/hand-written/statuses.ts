import { answers, answersOn, ofKind, result } from "../change.ts";
import type { Fault } from "../fault.ts";
import { RULE } from "../rules.ts";
import { asking, body, bodyOf, header } from "../witness.ts";

/** Another status where the check named `at` failed. */
const statusWhere = (at: RegExp, status: number): Fault["change"] =>
  answers((answer, { verdict }) =>
    verdict.kind === "invalid" && at.test(verdict.at) ? { ...answer, status } : answer,
  );

const noMember = body({ userId: "9007199254740992" });
const noAccount = body({ userId: "9007199254740995" });

/** Faults in which status an answer has. */
export const STATUS_FAULTS = ofKind("statuses", [
  {
    id: "refused-with-200",
    breaks: "answers 200 with 000_002 to an invalid request",
    rule: RULE.code,
    change: result("invalid", { status: 200 }),
    witness: body({ par: '""' }),
  },
  {
    id: "no-member-with-200",
    breaks: "answers 200 with 001_006 where there is no such member",
    rule: RULE.code,
    change: result("noMember", { status: 200 }),
    witness: noMember,
  },
  {
    id: "no-account-with-200",
    breaks: "answers 200 with 003_024 where there is no account",
    rule: RULE.code,
    change: result("noAccount", { status: 200 }),
    witness: noAccount,
  },
  {
    id: "success-with-400",
    breaks: "answers 400 with 000_000 to a success",
    rule: RULE.code,
    change: result("success", { status: 400 }),
    witness: asking({}),
  },
  {
    id: "success-201",
    breaks: "answers 201 to a success",
    rule: RULE.status,
    change: result("success", { status: 201 }),
    witness: asking({}),
  },
  {
    id: "success-204",
    breaks: "answers 204 without a body to a success",
    rule: RULE.status,
    change: answersOn(["success"], (answer) => ({ ...answer, status: 204, body: "" })),
    witness: asking({}),
  },
  {
    id: "refused-422",
    breaks: "answers 422 to an invalid request",
    rule: RULE.status,
    change: result("invalid", { status: 422 }),
    witness: body({ par: '""' }),
  },
  {
    id: "refused-500",
    breaks: "answers 500 to an invalid request",
    rule: RULE.crash,
    change: result("invalid", { status: 500 }),
    witness: body({ par: '""' }),
  },
  {
    id: "no-member-404",
    breaks: "answers 404 where there is no such member",
    rule: RULE.status,
    change: result("noMember", { status: 404 }),
    witness: noMember,
  },
  {
    id: "no-account-409",
    breaks: "answers 409 where there is no account",
    rule: RULE.status,
    change: result("noAccount", { status: 409 }),
    witness: noAccount,
  },
  {
    id: "no-account-500",
    breaks: "answers 500 where there is no account",
    rule: RULE.crash,
    change: result("noAccount", { status: 500 }),
    witness: noAccount,
  },
  {
    id: "token-wrong-401",
    breaks: "answers 401 to a wrong token",
    rule: RULE.status,
    change: statusWhere(/tran-token/, 401),
    witness: asking({ secretKey: "another" }),
  },
  {
    id: "access-key-403",
    breaks: "answers 403 to a request without access key",
    rule: RULE.status,
    change: statusWhere(/access-key/, 403),
    witness: header("X-KM-Access-Key", null),
  },
  {
    id: "media-type-415",
    breaks: "answers 415 to another content type",
    rule: RULE.status,
    open: true,
    change: statusWhere(/content-type/, 415),
    witness: asking({ headers: { "Content-Type": "text/plain" } }),
  },
  {
    id: "header-missing-412",
    breaks: "answers 412 to a request without time zone",
    rule: RULE.status,
    change: statusWhere(/time-zone/, 412),
    witness: header("X-KM-Time-Zone", null),
  },
  {
    id: "malformed-422",
    breaks: "answers 422 to a body that is no JSON",
    rule: RULE.status,
    change: statusWhere(/^body$/, 422),
    witness: bodyOf("{"),
  },
  {
    id: "redirect",
    breaks: "redirects to another place where there is no such member",
    rule: RULE.status,
    change: answersOn(["noMember"], (answer) => ({
      ...answer,
      status: 302,
      headers: { ...answer.headers, Location: "/join" },
    })),
    witness: noMember,
  },
]);
