import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ExitCode } from "../../src/cli/command.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { copyContract, copyOwnContract } from "../copy-contract.ts";
import { inFolder, runLint } from "../lint/run-lint.ts";
import { plate as runPlate } from "../run-plate.ts";

interface Outcome {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function plate(cwd: string, ...argv: readonly string[]): Promise<Outcome> {
  const { code: exitCode, out, err } = await runPlate([...argv, "--spec", "openapi.yaml"], { cwd });
  return { exitCode, out, err };
}

const add = (cwd: string, ...args: readonly string[]): Promise<Outcome> => plate(cwd, "add", ...args);

/** What lint finds of a rule, as file and line. */
async function findingsOf(rule: string, cwd: string): Promise<readonly string[]> {
  const { out } = await runLint(["--spec", "openapi.yaml", "--report", "json"], { cwd });
  const { findings } = JSON.parse(out) as { findings: readonly { rule: string; file: string; line: number }[] };
  const others = findings.filter((finding) => finding.rule !== rule);
  expect(others).toEqual([]);
  return findings.map(({ file, line }) => `${file}:${line}`);
}

/** The author's work: every line confirmed. */
async function confirmAll(file: string): Promise<string> {
  const text = (await readFile(file, "utf8")).replaceAll(" # unconfirmed", "");
  await writeFile(file, text);
  return text;
}

test("a blank endpoint is one file with marked lines and two lines in the root; confirmed, it is a clean contract", () =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    const before = await loadContract("openapi.yaml", folder);
    const { exitCode, out, err } = await add(folder, "setCardAlias", "/api/v1/card/alias/set");
    expect(out).toBe("wrote    paths/card-alias-set.yaml\nchanged  openapi.yaml\n");
    expect(err).toMatch(/^setCardAlias begins as blank: \d+ lines are marked "# unconfirmed"\.$/m);
    expect(exitCode).toBe(0);
    const file = join(folder, "paths/card-alias-set.yaml");
    const lines = (await readFile(file, "utf8")).split("\n");
    const marked = lines.flatMap((line, index) => (line.endsWith("# unconfirmed") ? [index + 1] : []));
    expect(marked.length).toBeGreaterThan(10);
    expect(await findingsOf("plate/nothing-unconfirmed", folder)).toEqual(
      marked.map((line) => `paths/card-alias-set.yaml:${line}`),
    );
    await confirmAll(file);
    expect(await findingsOf("none", folder)).toEqual([]);
    const after = await loadContract("openapi.yaml", folder);
    expect(after.operations.map(({ id }) => id)).toEqual([...before.operations.map(({ id }) => id), "setCardAlias"]);
    expect(after.operations.at(-1)?.scenarios.map(({ code }) => code)).toEqual(["000_000", "000_002"]);
  }));

test("of a likeness every fact is marked: what it says of codes, lengths, texts and cases", () =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    await add(folder, "setCardAlias", "/api/v1/card/alias/set", "--like", "changeCardStatus");
    const file = join(folder, "paths/card-alias-set.yaml");
    const text = await readFile(file, "utf8");
    for (const fact of ["minLength:", "maxLength:", "code:", "message:", "class:", "fix:", "request:", "summary:"]) {
      const lines = text.split("\n").filter((line) => line.trimStart().replace("- ", "").startsWith(fact));
      expect([fact, lines.filter((line) => !line.endsWith("# unconfirmed"))]).toEqual([fact, []]);
    }
    expect(text).not.toContain("externalDocs");
    await confirmAll(file);
    expect(await findingsOf("none", folder)).toEqual([]);
  }));

test("a likeness has no links of the other endpoint, and takes its own files of a contract in many files along", () =>
  inFolder(async (folder) => {
    copyContract(folder);
    const { out } = await add(folder, "setCardAlias", "/api/v1/card/alias/set", "--like", "updateCardPaymentLimit");
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
    const success = await readFile(join(folder, "components/responses/SetCardAliasSuccess.yaml"), "utf8");
    expect(success).not.toContain("links:");
    expect(success).toContain("message: Success # unconfirmed\n");
    const { exitCode, err } = await add(folder, "setOther", "/api/v1/other/set");
    expect(err).toContain("begin with a likeness: --like OPERATION");
    expect(exitCode).toBe(2);
  }));

const csv = `name,type,required,length,min,max,values,description
userId,number,Required,,1,9999999999999999999,,The member
userID,number,no,,1,9999999999999999999,,Another one
kind,string,no,,,,GIFT|OWN,"What for, in a word"
limits,object,yes,,,,,The limits
limits.once,number,yes,,0,9999999999,,Once
cards[].par,string,yes,27,,,,The card
`;

const page = `Request Parameters

userId

number

Required

Min : 1 , Max : 9999999999999999999

Member's ID

- granted at sign-up

par

string

Optional

Length : 27

limits

object

Required

once

number

Required

Min : 0 , Max : 99
`;

test.each([
  {
    form: "CSV",
    table: csv,
    note: "",
    schema: {
      required: ["userId", "limits"],
      properties: {
        userId: { $ref: "#/components/schemas/UserId" },
        userID: { description: "Another one", type: "integer", minimum: 1, maximum: 9999999999999999999n },
        kind: { description: "What for, in a word", type: "string", enum: ["GIFT", "OWN"] },
        limits: {
          description: "The limits",
          type: "object",
          required: ["once"],
          properties: { once: { description: "Once", type: "integer", minimum: 0, maximum: 9999999999 } },
        },
        cards: {
          type: "array",
          items: {
            type: "object",
            required: ["par"],
            properties: { par: { $ref: "#/components/schemas/Par" } },
          },
        },
      },
    },
  },
  {
    form: "the text of a portal's page",
    table: page,
    note: "limits: the page does not say where its members end",
    schema: {
      required: ["userId", "limits"],
      properties: {
        userId: { $ref: "#/components/schemas/UserId" },
        par: { $ref: "#/components/schemas/Par" },
        limits: {
          type: "object",
          required: ["once"],
          properties: { once: { type: "integer", minimum: 0, maximum: 99 } },
        },
      },
    },
  },
])("a table of fields as $form gives the request, a valid case and an invalid one", ({ table, note, schema }) =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    await writeFile(join(folder, "table.txt"), table);
    const { err } = await add(folder, "giveCard", "/api/v1/card/{par}/give", "--from", "table.txt");
    expect(err).toContain(note);
    const file = join(folder, "paths/card-par-give.yaml");
    const text = await readFile(file, "utf8");
    expect(text).toMatch(/^ +userId: \{ \$ref: \.\.\/components\/schemas\/UserId\.yaml \} # unconfirmed$/m);
    await confirmAll(file);
    expect(await findingsOf("none", folder)).toEqual([]);
    const { operations } = await loadContract("openapi.yaml", folder);
    const added = operations.at(-1);
    expect(added?.parameters.map(({ name }) => name)).toContain("par");
    expect(added?.requestBody?.content[0]?.schema).toMatchObject(schema);
    expect(added?.scenarios).toHaveLength(2);
  }),
);

test("a new version is a likeness under its own path; the old one is deprecated and names it", () =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    const { out } = await plate(folder, "add", "--version", "v2", "--like", "refundCard");
    expect(out).toBe("wrote    paths/refund-card-v2.yaml\nchanged  openapi.yaml\nchanged  paths/refund-card.yaml\n");
    await confirmAll(join(folder, "paths/refund-card-v2.yaml"));
    expect(await findingsOf("none", folder)).toEqual([]);
    const { operations } = await loadContract("openapi.yaml", folder);
    const [old, next] = ["refundCard", "refundCardV2"].map((id) => operations.find((each) => each.id === id));
    expect([old?.deprecated, old?.path]).toEqual([true, "/api/v1/refund/card"]);
    expect(old?.description).toMatch(/^\*\*Deprecated:\*\* use `refundCardV2` \(`\/api\/v2\/refund\/card`\)/);
    expect([next?.deprecated, next?.path]).toEqual([false, "/api/v2/refund/card"]);
    expect(next?.scenarios).toHaveLength(old?.scenarios.length ?? -1);
  }));

const oldVersion = (description: string) => `get:
  operationId: getPet
${description}  responses: {}
`;

test.each([
  {
    form: "a line with a mark",
    written: "  description: A pet. # unconfirmed\n",
    mark: " # unconfirmed",
    told: "A pet.",
  },
  { form: "quotation marks", written: '  description: "A: \\"pet\\"." # why\n', told: 'A: "pet".' },
  {
    form: "a block with a header of its own",
    written: "  description: |- # unconfirmed\n    A\n\n    pet.\n",
    mark: " # unconfirmed",
    told: "A\n\npet.",
  },
  { form: "a folded block", written: "  description: >\n    A\n    pet.\n", told: "A pet." },
  { form: "a text over two lines", written: "  description: A\n    pet.\n", told: "A pet." },
  { form: "none", written: "", told: undefined },
])(
  "the description of an old version names the new one, where it was written as $form",
  ({ written, mark = "", told }) =>
    inFolder(async (folder) => {
      const file = join(folder, "paths/pets.yaml");
      const root =
        "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /v1/pets:\n    $ref: paths/pets.yaml\n";
      await mkdir(join(folder, "paths"));
      await writeFile(join(folder, "openapi.yaml"), root);
      await writeFile(file, oldVersion(written));
      expect((await plate(folder, "add", "--version", "v2", "--like", "getPet")).exitCode).toBe(0);
      const text = await readFile(file, "utf8");
      expect(text).toContain(`\n  description: |${mark}\n    **Deprecated:** use \`getPetV2\``);
      const sentence = "**Deprecated:** use `getPetV2` (`/v2/pets`) in its place.";
      const { get } = parse(text) as { readonly get: Readonly<Record<string, unknown>> };
      expect(get).toEqual({
        operationId: "getPet",
        deprecated: true,
        description: `${[sentence, ...(told === undefined ? [] : [told])].join("\n\n")}\n`,
        responses: {},
      });
      const renamed = await plate(folder, "rename", "getPetV2", "findPet", "/v2/animals");
      expect(renamed.out).toContain("changed  paths/pets.yaml\n");
      expect(await readFile(file, "utf8")).toContain("use `findPet` (`/v2/animals`) in its place.");
      const removed = await plate(folder, "remove", "findPet");
      expect(removed.err).toContain("note: getPet is deprecated, and names findPet in its place: take both out\n");
    }),
);

test("rename changes id, path, file and links; remove takes the endpoint out and names links that lead to it", () =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    const renamed = await plate(folder, "rename", "listCards", "findCards", "/api/v1/card/find");
    expect(renamed.out).toBe(
      "moved    paths/user-card-list.yaml to paths/card-find.yaml\nchanged  openapi.yaml\nchanged  paths/card-payment-limit-update.yaml\nchanged  paths/refund-card.yaml\n",
    );
    expect(await findingsOf("none", folder)).toEqual([]);
    const removed = await plate(folder, "remove", "findCards");
    expect(removed.out).toBe("removed  paths/card-find.yaml\nchanged  openapi.yaml\n");
    expect(removed.err).toContain("an answer of updateCardPaymentLimit has a link to findCards");
    const { operations } = await loadContract("openapi.yaml", folder);
    expect(operations.map(({ id }) => id)).not.toContain("findCards");
    expect((await plate(folder, "remove", "findCards")).exitCode).toBe(2);
    expect((await plate(folder, "rename", "refundCard", "checkPassword")).err).toContain(
      "has an operation checkPassword already",
    );
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
  [["setAlias"], "an endpoint needs an operation id and a path"],
  [["setAlias", "/api/v1/alias", "--from", "nothing.csv"], "cannot read nothing.csv"],
  [["setAlias", "/api/v1/alias", "--from", "openapi.yaml"], "openapi.yaml holds no table of fields"],
  [["--version", "two", "--like", "refundCard"], "two is no version"],
  [["--version", "v1", "--like", "refundCard"], "/api/v1/refund/card has no other version in it"],
])("plate add %j is refused before anything is written", (args, says) =>
  inFolder(async (folder) => {
    copyOwnContract(folder, { paths: 7 });
    const root = await readFile(join(folder, "openapi.yaml"), "utf8");
    const { exitCode, out, err } = await add(folder, ...args);
    expect(err).toContain(`error: ${says}`);
    expect(err).toContain("\nfix: ");
    expect(out).toBe("");
    expect(exitCode).toBe(2);
    expect(await readFile(join(folder, "openapi.yaml"), "utf8")).toBe(root);
  }),
);
