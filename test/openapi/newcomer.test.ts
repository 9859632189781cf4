import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { copyOwnContract } from "../copy-contract.ts";
import { inFolder } from "../lint/run-lint.ts";
import { plate } from "../verify/plate-io.ts";

const contract = new URL("../../openapi", import.meta.url).pathname;
const env = {
  KONAPLATE_ASP_ID: "ASP000000000001",
  KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  KONAPLATE_SECRET_KEY: "EXAMPLE-SECRET-KEY",
};

/** The list entry that openapi/README.md shows for a parameter of the query. */
async function queryParameter(): Promise<string> {
  const readme = await readFile(join(contract, "README.md"), "utf8");
  const [, entry = ""] = /```yml\n {2}parameters:\n( {4}- name: lang\n[\s\S]*?)```/.exec(readme) ?? [];
  expect(entry).toContain("in: query");
  return entry;
}

const couponId = `            couponId:
              description: The number of a coupon.
              type: integer
              minimum: 1
              maximum: 9999999999999999999
              examples: [9007199254740993]
`;

test(
  "a made-up endpoint with a parameter in its path, one in the query, a big integer and a business code works everywhere",
  () =>
    inFolder(async (cwd) => {
      const run = async (...argv: readonly string[]) => {
        const done = await plate([...argv, "--spec", "openapi.yaml"], { cwd, env });
        expect(`${done.code} ${done.out}${done.err}`).toMatch(/^0 /);
        return done.out;
      };
      copyOwnContract(cwd, { paths: 7 });
      copyOwnContract(join(cwd, "before"), { paths: 7 });
      const added = await run(
        "add",
        "findCoupons",
        "/api/v1/cards/{cardId}/coupons",
        "--like",
        "updateCardPaymentLimit",
      );
      expect(added).toContain("wrote    paths/cards-cardId-coupons.yaml\n");
      const path = join(cwd, "paths/cards-cardId-coupons.yaml");
      const text = (await readFile(path, "utf8")).replaceAll(" # unconfirmed", "");
      expect(text).not.toContain("links:");
      const entry = await queryParameter();
      const withMember = text.replace("            limits: {", (line) => couponId + line);
      await writeFile(
        path,
        withMember.replace("  requestBody:\n", (line) => entry + line),
      );
      expect(await run("lint")).toContain("no findings");

      await run("generate", "--out", "generated");
      const types = await readFile(join(cwd, "generated/types.ts"), "utf8");
      expect(types).toMatch(/couponId\?: bigint;/);
      expect(types).toMatch(/lang\?: string;/);
      const model = await loadContract("openapi.yaml", cwd);
      const checkSignature = createTokenCheck(env.KONAPLATE_SECRET_KEY);
      await using mock = await startMock({ model, validators: compileValidators(model), checkSignature });
      const call = ["call", "findCoupons", "--base-url", mock.url, "--param", "cardId=a/b", "--param", "lang=ko"];
      expect(await run(...call, "--example", "success")).toContain("200 000_000 Success");
      const { code, out } = await plate([...call, "--example", "userNotFound", "--spec", "openapi.yaml"], { cwd, env });
      expect(out).toContain("400 001_006 Wallet user not found");
      expect(code).toBe(1);
      expect(mock.requests().at(-1)?.target).toBe("/api/v1/cards/a%2Fb/coupons?lang=ko");
      const report = await run("verify", mock.url, "--operation", "findCoupons");
      expect(report).toContain("The target conforms, as far as tested: 1 of 1 operation, 55 of 56 constraints.");
      expect(await run("diff", "before")).toMatch(/^minor {2}findCoupons: is new$/m);
    }),
  120_000,
);
