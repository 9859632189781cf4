import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { type PetPartner, startPetServer } from "./pet-partners.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const spec = ["--spec", "test/fixtures/verify/pets.yaml"];

/** What each form of the report says of a run. */
async function verdicts(partner: PetPartner, options: readonly string[] = []) {
  await using server = await startPetServer(partner);
  await using folder = await temporaryFolder();
  const file = (name: string): string => `${folder.path}/${name}`;
  const forms = ["json", "junit", "html", "github"].flatMap((form) => ["--report", `${form}=${file(form)}`]);
  const { code, out } = await plate(["verify", server.url, ...spec, ...options, "--report", "text", ...forms]);
  const read = (form: string): Promise<string> => readFile(file(form), "utf8");
  const report = JSON.parse(await read("json")) as Report;
  const merged = await plate(["merge-reports", file("json"), "--report", "json"]);
  return {
    ...{ code, outcome: report.outcome, mergedCode: merged.code, findings: report.findings.map(({ rule }) => rule) },
    mergedOutcome: (JSON.parse(merged.out) as Report).outcome,
    headline: /class="verdict ([a-z-]+)"/.exec(await read("html"))?.[1],
    isJunitGreen: /<testsuites [^>]*failures="0"/.test(await read("junit")),
    isGithubGreen: !(await read("github")).includes("::error"),
    saysConforms: /^The target conforms to the contract\./m.test(out),
    held: report.coverage.held,
    tested: report.operations.map(({ state }) => state),
  };
}

const pass = { code: 0, outcome: "conforms", mergedCode: 0, mergedOutcome: "conforms", headline: "conforms" };
const green = { isJunitGreen: true, isGithubGreen: true };
const red = { isJunitGreen: false, isGithubGreen: false, saysConforms: false };

test.each<[string, PetPartner]>([
  ["a partner that is right", {}],
  ["one that compresses unasked", { isGzip: true }],
  ["one that speaks HTTP/2 alone", { isHttp2: true }],
  ["a slow one", { delayMs: 20 }],
  [
    "one that limits the rate and says how long to wait",
    { answer: (right, { count }) => (count % 9 === 5 ? { status: 429, headers: { "retry-after": "0" } } : right) },
  ],
])("every form says that %s conforms", async (_what, partner) => {
  expect(await verdicts(partner)).toMatchObject({ ...pass, ...green, saysConforms: true, findings: [] });
});

test("a stub that finds nothing has not been tested, and holds nothing", async () => {
  const stub: PetPartner = { answer: () => ({ status: 404 }) };
  expect(await verdicts(stub)).toMatchObject({
    ...{
      code: 3,
      outcome: "nothing-tested",
      mergedCode: 3,
      mergedOutcome: "nothing-tested",
      headline: "nothing-tested",
    },
    ...red,
    ...{ held: 0, tested: ["not-tested", "not-tested"] },
  });
});

test("of two operations, one whose answers tell nothing keeps the whole from being a pass", async () => {
  const half: PetPartner = { answer: (right, { method }) => (method === "POST" ? { status: 404 } : right) };
  expect(await verdicts(half)).toMatchObject({
    ...{ code: 3, outcome: "incomplete", mergedCode: 3, mergedOutcome: "incomplete", headline: "incomplete" },
    ...red,
    ...{ findings: [], tested: ["tested", "not-tested"] },
  });
  const chosen = await verdicts(half, ["--operation", "readPet"]);
  expect(chosen).toMatchObject({ ...pass, ...green, tested: ["tested"] });
});

test("a run that the target ended is no pass in any form, though each operation was seen to succeed", async () => {
  let seen = 0;
  const limited: PetPartner = {
    answer: (right, { method }) => {
      if (method === "POST") seen += 1;
      return seen > 3 ? { status: 429, headers: { "retry-after": "3600" } } : right;
    },
  };
  expect(await verdicts(limited)).toMatchObject({
    ...{ code: 3, outcome: "incomplete", mergedCode: 3, mergedOutcome: "incomplete", headline: "incomplete" },
    ...red,
    ...{ findings: [] },
  });
});

test("the replay of a case whose answer tells nothing ends with the code for not tested", async () => {
  await using stub = await startPetServer({ answer: () => ({ status: 404 }) });
  const { code, out } = await plate(["verify", stub.url, ...spec, "--replay", "readPet:known-good"]);
  expect([code, out]).toEqual([3, expect.stringContaining("inconclusive: the known-good request ended in 404")]);
});
