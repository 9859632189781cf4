import type { Finding, ContractReport as Report } from "../../src/contract/model/contract-report.ts";

/** A finding with everything in it that a report must not take for markup. */
export const finding: Finding = {
  id: "refuses-invalid@op:body/x:null@/request/body/x",
  rule: "refuses-invalid",
  severity: "error",
  operationId: "op",
  case: "op:body/x:null",
  cases: ["op:body/x:null", "op:body/x:array", "op:scenario:wrong"],
  title: "null in place of the value",
  at: "/request/body/x",
  expected: '400 NO, because <b>"x"</b> is null & more',
  actual: "200 YES",
  message: "expected 400 NO, got 200 YES: 100%",
  fix: "Check it.",
  contract: "openapi/x.yaml:4",
  curl: "curl -sS -i -g 'http://127.0.0.1:1/x'",
  count: 3,
  request: "POST /x HTTP/1.1\n\n</pre><script>alert(1)</script>",
  answer: "HTTP/1.1 200\n\n\u0001",
};
/** A report of six cases with one finding. */
export const report: Report = {
  reportVersion: 1,
  target: "http://127.0.0.1:1",
  contract: { title: "A & B", version: "1.0.0", sha256: "0".repeat(64) },
  startedAt: "2026-11-22T10:00:00.000Z",
  outcome: "violations",
  interrupted: false,
  summary: { cases: 6, passed: 1, failed: 3, inconclusive: 1, skipped: 1, requests: 11, durationMs: 400 },
  operations: [
    {
      operationId: "op",
      method: "POST",
      path: "/x",
      state: "tested",
      passed: 1,
      failed: 3,
      inconclusive: 1,
      skipped: 1,
    },
  ],
  findings: [finding],
  cases: [
    { case: "op:known-good", operationId: "op", title: "a valid request", state: "passed", durationMs: 7 },
    { case: "op:body/x:null", operationId: "op", title: "null in place of the value", state: "failed", durationMs: 1 },
    { case: "op:body/x:array", operationId: "op", title: "an array", state: "failed", durationMs: 2 },
    { case: "op:scenario:wrong", operationId: "op", title: "a wrong x", state: "failed", durationMs: 3 },
    {
      case: "op:body/y:longest",
      operationId: "op",
      title: "the longest that is allowed",
      state: "inconclusive",
      reason: "ended in 404",
      durationMs: 1,
    },
  ],
  skipped: [{ case: "op:signature", reason: "limit reached" }],
  notes: ["8 requests were sent together."],
  coverage: {
    held: 1,
    violated: 1,
    notTested: 0,
    constraints: [
      { operationId: "op", at: "/body/x", keyword: "type", contract: "openapi/x.yaml:4", state: "violated", cases: 2 },
      { operationId: "op", at: "/body", keyword: "required", contract: "openapi/x.yaml:2", state: "held", cases: 1 },
    ],
  },
};
