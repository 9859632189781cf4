import { expect, test } from "vitest";
import { PlateError } from "../../src/contract/plate-error.ts";
import { refuseBadTarget } from "../../src/verify/bad-target.ts";
import type { Exchange } from "../../src/verify/exchange.ts";
import { targetsOf } from "../../src/verify/plan.ts";
import { fixtureTables } from "./ticket-test.ts";

const [target] = targetsOf({ ...(await fixtureTables("tickets")), signatures: false });

/** The error for a first exchange to which no connection could be made. */
function refusal(detail: string): PlateError {
  const exchange: Exchange = {
    request: { method: "GET", path: "/", headers: [], chunked: false },
    result: { kind: "no-answer", reason: "target", begun: false, detail },
    durationMs: 1,
    requests: 1,
  };
  try {
    refuseBadTarget(target!, exchange, "https://partner.example/api/");
  } catch (error) {
    if (error instanceof PlateError) return error;
  }
  throw new Error("the target was not refused");
}

test.each([
  ["self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)", "NODE_EXTRA_CA_CERTS"],
  ["certificate has expired (CERT_HAS_EXPIRED)", "NODE_EXTRA_CA_CERTS"],
  ["wrong version number (EPROTO)", "the server does not speak TLS at this port"],
  ["getaddrinfo ENOTFOUND partner.example", "scheme, host, port"],
])("%s: one line that says what to do", (detail, fix) => {
  const error = refusal(detail);
  expect(error.code).toBe("target");
  expect(error.message).toBe(`https://partner.example/api cannot be reached: ${detail}`);
  expect(error.fix).toContain(fix);
});
