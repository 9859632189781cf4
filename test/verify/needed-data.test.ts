import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plate, temporaryFolder } from "./plate-io.ts";

const lookUp = `openapi: 3.1.0
info: { title: Wallets, version: "2" }
x-result-code-pointer: /code
paths:
  /wallets:
    post:
      operationId: findWallet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [owner]
              properties:
                owner: { type: integer, minimum: 1, maximum: 9999999999999999999 }
                kind: { type: string }
            examples:
              rich: { description: An owner with money., value: { owner: 9007199254740993, kind: "a,b" } }
              poor: { summary: An owner without., value: { owner: 9007199254740997, kind: "=1+1" } }
              bad: { value: { owner: 0, kind: x } }
      responses:
        "200":
          description: found
          x-result-codes:
            - { code: OK, message: found, meaning: The wallet was found., class: success, fix: "", example: rich }
          content:
            application/json:
              schema: { type: object }
              examples: { rich: { value: { code: OK, wallets: [{ sum: 18446744073709551615 }] } } }
        "400":
          description: refused
          x-result-codes:
            - { code: POOR, message: none, meaning: The owner has no wallet., class: business, fix: "", example: poor }
            - { code: BAD, message: bad, meaning: The request is wrong., class: invalid-request, fix: "", example: bad }
          content:
            application/json:
              schema: { type: object }
              examples: { poor: { value: { code: POOR } }, bad: { value: { code: BAD } } }
`;

async function needed(format: string, ...options: readonly string[]): Promise<string> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "wallets.yaml"), lookUp);
  await writeFile(
    join(folder.path, "mine.yaml"),
    "operations: { findWallet: { rich: { request: { owner: 5 } }, poor: { skip: nobody here is poor } } }",
  );
  const argv = ["verify", "--spec", "wallets.yaml", "--needed-data", format, ...options];
  const { code, out, err } = await plate(argv, { cwd: folder.path });
  expect([code, err]).toEqual([0, ""]);
  return out;
}

test("as a table: who must be there and in which state, and whom rounding makes of them; wrong requests need nobody", async () => {
  expect(await needed("text")).toBe(`findWallet  POST /wallets
  rich: /body/owner 9007199254740993, /body/kind a,b, answered 200 OK
       An owner with money. The wallet was found.
  poor: /body/owner 9007199254740997, /body/kind =1+1, answered 400 POOR
       An owner without. The owner has no wallet.
  nobody: /body/owner 9007199254740992 (9007199254740993, rounded)

2 records to load before the test; --test-data puts your own in their place
`);
});

test("as CSV: a column for each value, every digit kept, and no formula for a spreadsheet to run", async () => {
  expect(await needed("csv")).toBe(
    [
      "operation,scenario,status,code,class,state,request/owner,request/kind,answer/code,answer/wallets/0/sum",
      'findWallet,rich,200,OK,success,An owner with money. The wallet was found.,9007199254740993,"a,b",OK,18446744073709551615',
      "findWallet,poor,400,POOR,business,An owner without. The owner has no wallet.,9007199254740997, =1+1,,",
      'findWallet,nobody,,,,"must be nobody\'s: 9007199254740993, rounded",9007199254740992,,,',
      "",
    ].join("\n"),
  );
});

test("as JSON, with the partner's own data in place of the contract's", async () => {
  const text = await needed("json", "--test-data", "mine.yaml");
  expect(JSON.parse(text)).toMatchObject({
    dataVersion: 1,
    contract: { title: "Wallets", version: "2" },
    records: [
      { operationId: "findWallet", scenario: "rich", keys: { "/body/owner": 5 }, answered: { class: "success" } },
    ],
    absent: [],
  });
  expect(text).toContain('"sum": 18446744073709551615');
});

test("of an operation without scenarios, what its known-good request names", async () => {
  const { out } = await plate(["verify", "--spec", "test/fixtures/verify/pets.yaml", "--needed-data", "text"]);
  expect(out).toContain("readPet  GET /pets/{petId}\n  known-good: /path/petId 7, answered 200\n       the pet\n");
});

test("a form that there is not is refused", async () => {
  const { code, err } = await plate(["verify", "--needed-data", "xml"]);
  expect([code, err]).toEqual([2, expect.stringContaining("--needed-data knows no xml")]);
});
