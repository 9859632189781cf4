import type { Finding, Report } from "../../src/verify/report/report.ts";

/** A finding with everything in it that a report must not take for markup. */
export const finding: Finding = {
  id: "refuses-invalid@op:body/x:null@/request/body/x",
  rule: "refuses-invalid",
  severity: "error",
  operationId: "op",
  case: "op:body/x:null",
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
/** A report of twelve cases with one finding. */
export const report: Report = {
  reportVersion: 1,
  target: "http://127.0.0.1:1",
  contract: { title: "A & B", version: "1.0.0", sha256: "0".repeat(64) },
  startedAt: "2026-11-22T10:00:00.000Z",
  outcome: "violations",
  interrupted: false,
  summary: { cases: 12, passed: 10, failed: 1, skipped: 1, requests: 11, durationMs: 400 },
  findings: [finding],
  skipped: [{ case: "op:signature", reason: "limit reached" }],
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
