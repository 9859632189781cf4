import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPartner, TEST_KEYS } from "../partner/start-partner.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const credentials = {
  KONAPLATE_ASP_ID: "TESTASP00000001",
  KONAPLATE_ACCESS_KEY: TEST_KEYS.accessKey,
  KONAPLATE_SECRET_KEY: TEST_KEYS.secretKey,
};

interface Archive {
  readonly log: {
    readonly version: string;
    readonly entries: readonly {
      readonly startedDateTime: string;
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly postData?: { readonly text: string };
      };
      readonly response: { readonly status: number; readonly content: { readonly text: string } };
      readonly comment: string;
    }[];
  };
}

test("--har writes every exchange, in the form of an HTTP Archive, without a secret", async () => {
  const partner = await startPartner();
  await using folder = await temporaryFolder();
  const argv = ["verify", partner.baseUrl, "--operation", "updateCardPaymentLimit", "--family", "scenarios"];
  const cwd = new URL("../..", import.meta.url).pathname;
  const har = join(folder.path, "run.har");
  const { code, err } = await plate([...argv, "--har", har], { cwd, env: credentials });
  await partner.close();
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("run.har\n") });
  const text = await readFile(har, "utf8");
  const { log } = JSON.parse(text) as Archive;
  expect(log.version).toBe("1.2");
  const [first] = log.entries;
  expect(first).toMatchObject({
    request: {
      method: "POST",
      url: `${partner.baseUrl}/api/v1/card/payment/limit/update`,
      postData: { mimeType: "application/json", text: expect.stringContaining('"userId":9007199254740993') },
    },
    response: { status: 200, statusText: "OK", content: { mimeType: expect.stringContaining("application/json") } },
    comment: "updateCardPaymentLimit:known-good: passed",
  });
  expect(Date.parse(first?.startedDateTime ?? "")).toBeGreaterThan(Date.parse("2020-01-01"));
  for (const secret of [TEST_KEYS.accessKey, TEST_KEYS.secretKey, "KMV1:"]) expect(text).not.toContain(secret);
});

test("a file that cannot be written is one error", async () => {
  const partner = await startPartner();
  const argv = ["verify", partner.baseUrl, "--operation", "updateCardPaymentLimit", "--family", "links"];
  const { code, err } = await plate([...argv, "--har", "/nowhere/run.har"], { env: credentials });
  await partner.close();
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("cannot write /nowhere/run.har: ENOENT") });
});
