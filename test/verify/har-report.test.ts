import { readFile, writeFile } from "node:fs/promises";
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

test.each([
  [["--har", "file/run.har"], "cannot write to file/run.har: a part of its path is a file"],
  [["--har", "."], "cannot write to .: it is a folder"],
  [["--baseline", "file/known.yaml", "--update-baseline", "fixed in 2.0"], "cannot write to file/known.yaml"],
  [["--report", "json=all.out", "--har", "./all.out"], "two reports would be written to ./all.out"],
  [["--report", "json=all.out", "--report", "junit=all.out"], "two reports would be written to all.out"],
])("%j is refused before anything is sent", async (options, says) => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "file"), "x");
  const argv = ["verify", "http://127.0.0.1:9", ...options];
  const { code, err } = await plate(argv, { cwd: folder.path, env: credentials });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`error: ${says}`) });
});
