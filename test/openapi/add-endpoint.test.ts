import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CommandIo, ExitCode } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { copyContract } from "../copy-contract.ts";
import { inFolder, runLint } from "../lint/run-lint.ts";

interface Outcome {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function add(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ["", ""];
  const io: CommandIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    cwd,
    signal: new AbortController().signal,
    terminal: { out: false, err: false, columns: 80 },
  };
  const exitCode = await run(["add", ...args, "--spec", "openapi.yaml"], io);
  return { exitCode, out, err };
}

test("plate add copies what is an endpoint's own under new names, shares the rest, and leaves a clean contract", () =>
  inFolder(async (folder) => {
    copyContract(folder);
    const before = await loadContract("openapi.yaml", folder);
    const { exitCode, out, err } = await add(
      folder,
      "setCardAlias",
      "/api/v1/card/alias/set",
      "--like",
      "updateCardPaymentLimit",
    );
    expect(out.split("\n")).toEqual([
      "wrote    components/responses/SetCardAliasFailure.yaml",
      "wrote    components/responses/SetCardAliasSuccess.yaml",
      "wrote    components/schemas/SetCardAliasRequest.yaml",
      "wrote    examples/setCardAlias/invalidParameter.yaml",
      "wrote    examples/setCardAlias/noAccountInfo.yaml",
      "wrote    examples/setCardAlias/success.yaml",
      "wrote    examples/setCardAlias/userNotFound.yaml",
      "wrote    paths/card-alias-set.yaml",
      "changed  openapi.yaml",
      "",
    ]);
    expect(err).toContain("setCardAlias is a copy of updateCardPaymentLimit.");
    expect(exitCode).toBe(0);

    const after = await loadContract("openapi.yaml", folder);
    expect(after.operations.map(({ id }) => id)).toEqual([...before.operations.map(({ id }) => id), "setCardAlias"]);
    const added = after.operations.at(-1);
    expect(added?.path).toBe("/api/v1/card/alias/set");
    expect(added?.scenarios).toHaveLength(4);
    const path = await readFile(join(folder, "paths", "card-alias-set.yaml"), "utf8");
    expect(path).toContain("\n  x-uncertain: Copied from updateCardPaymentLimit; nothing of it has been checked");
    expect(path).not.toContain("externalDocs");
    expect((await runLint(["--spec", "openapi.yaml"], { cwd: folder })).out).toContain("no findings");
  }));

test("an endpoint whose name begins like another's is copied alone, and its old uncertainties stay behind", () =>
  inFolder(async (folder) => {
    copyContract(folder);
    await add(folder, "updateCard", "/api/v1/card/update", "--like", "updateCardPaymentLimit");
    const { out } = await add(folder, "renewCard", "/api/v1/card/renew", "--like", "updateCard");
    expect(out).toContain("wrote    paths/card-renew.yaml\n");
    expect(out).not.toContain("PaymentLimit");
    const path = await readFile(join(folder, "paths", "card-renew.yaml"), "utf8");
    expect(path.match(/x-uncertain/g)).toHaveLength(1);
    expect(path).toContain("Copied from updateCard;");
    expect((await runLint(["--spec", "openapi.yaml"], { cwd: folder })).out).toContain("no findings");
  }));

test("a contract in another folder works too, and a copy of an encrypted operation is encrypted", () =>
  inFolder(async (folder) => {
    const copy = join(folder, "contracts", "cards");
    copyContract(copy);
    const { out } = await add(copy, "listMerchants", "/api/v1/merchant/list", "--like", "listCards");
    expect(out).toContain("wrote    paths/merchant-list.yaml\nchanged  openapi.yaml\n");
    const { operations } = await loadContract("openapi.yaml", copy);
    expect(operations.at(-1)).toMatchObject({ id: "listMerchants", encrypted: { request: false, response: true } });
    expect((await runLint(["--spec", "openapi.yaml"], { cwd: copy })).out).toContain("no findings");
  }));

test.each([
  [["SetAlias", "/api/v1/alias"], "SetAlias is no operation id"],
  [["setAlias", "api/v1/alias"], "api/v1/alias is no path"],
  [["setAlias", "/api/v1/ali as"], "/api/v1/ali as is no path"],
  [["updateCardPaymentLimit", "/api/v1/alias"], "the contract has an operation updateCardPaymentLimit already"],
  [
    ["setAlias", "/api/v1/card/payment/limit/update"],
    "the contract has the path /api/v1/card/payment/limit/update already",
  ],
  [["setAlias", "/api/v1/alias", "--like", "getAlias"], "there is no operation getAlias"],
  [["setAlias", "/api/v1/card-payment-limit/update"], "paths/card-payment-limit-update.yaml exists already"],
])("plate add %j is refused before anything is written", (args, says) =>
  inFolder(async (folder) => {
    copyContract(folder);
    const root = await readFile(join(folder, "openapi.yaml"), "utf8");
    const { exitCode, out, err } = await add(folder, ...args);
    expect(err).toContain(`error: ${says}`);
    expect(err).toContain("\nfix: ");
    expect(out).toBe("");
    expect(exitCode).toBe(2);
    expect(await readFile(join(folder, "openapi.yaml"), "utf8")).toBe(root);
  }),
);
