import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { isInstalled } from "../installed.ts";
import { startPartner, TEST_KEYS } from "../partner/start-partner.ts";
import { plate as runPlate } from "../run-plate.ts";
import { FAULTS } from "./hand-written/faults.ts";
import { serveMutant } from "./mutations/mutants.ts";
import { mutationsOf } from "./mutations/mutations-of.ts";
import { PARTNER_CREDENTIALS, PARTNER_OPERATION, ROOT, tablesOf, verifyTarget } from "./verify-target.ts";

/** A command line of ours with the partner's credentials in its environment. */
async function plate(...argv: readonly string[]): Promise<{ readonly exitCode: number; readonly out: string }> {
  const env = {
    KONAPLATE_ASP_ID: "TESTASP00000001",
    KONAPLATE_ACCESS_KEY: TEST_KEYS.accessKey,
    KONAPLATE_SECRET_KEY: TEST_KEYS.secretKey,
  };
  const { code: exitCode, out } = await runPlate(argv, { cwd: ROOT, env });
  return { exitCode, out };
}

/** Faults of which each shows at a single request. */
const ALONE = ["asp-id-longer", "limits-null", "par-shorter", "malformed-500", "no-account-as-invalid", "id-capitals"];

describe("a finding is shown again by replaying its case alone", () => {
  test.each(ALONE)("%s", async (id) => {
    const fault = FAULTS.find((one) => one.id === id);
    const partner = await startPartner(fault === undefined ? {} : { change: fault.change });
    const good = await startPartner();
    try {
      const report = await verifyTarget(partner.baseUrl, {
        ...(await tablesOf("openapi/openapi.yaml")),
        operationIds: [PARTNER_OPERATION],
        credentials: PARTNER_CREDENTIALS,
        timeoutMs: 10_000,
      });
      const finding = report.findings.find(({ rule }) => fault?.rule.includes(rule));
      const replayed = await plate("verify", partner.baseUrl, "--replay", finding?.case ?? "none");
      expect(replayed.exitCode, replayed.out).toBe(1);
      expect(replayed.out).toContain(finding?.rule);
      expect(replayed.out).not.toContain(TEST_KEYS.secretKey);
      expect((await plate("verify", good.baseUrl, "--replay", finding?.case ?? "none")).exitCode).toBe(0);
    } finally {
      await Promise.all([partner.close(), good.close()]);
    }
  });
});

/** Mutations of a contract without signatures, by a part of their id. */
const UNSIGNED = [
  "query branch required",
  "body reader minimum 0",
  "body isbns required",
  "201 status",
  "200 header X-Total",
];

describe("a finding is shown again by its curl command", () => {
  test.for(UNSIGNED)("%s", async (part, { skip }) => {
    skip(!isInstalled("curl"), "curl is not installed");
    const tables = await tablesOf("test/fixtures/faults/library.yaml");
    const mutation = mutationsOf(tables).find(({ id }) => id.includes(part));
    if (mutation === undefined) throw new Error(`no mutation ${part}`);
    const mock = await serveMutant(mutation);
    try {
      const report = await verifyTarget(mock.url, { ...tables, timeoutMs: 10_000 });
      const finding = report.findings.find(({ rule }) => mutation.rule.includes(rule));
      const { stdout } = await promisify(execFile)("bash", ["-c", finding?.curl ?? "false"]);
      const [status, body] = [/^HTTP\/1\.1 (\d+)/.exec(stdout)?.[1], stdout.split("\r\n\r\n").at(-1)?.trim()];
      expect(status).toBe(/\d{3}/.exec(finding?.answer ?? "")?.[0]);
      expect(finding?.answer.trim().endsWith(body ?? "no body")).toBe(true);
    } finally {
      await mock.close();
    }
  });
});
