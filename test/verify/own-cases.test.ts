import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOwnCases } from "../../src/mock/request/own-cases.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { own } from "../mock/mock-contracts.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

/** One file for both: a scenario with other members, a case of one's own under a new name, and one that is not offered. */
const data = `operations:
  updateCardPaymentLimit:
    userNotFound:
      request: { userId: 4711 }
    ninth:
      request: { userId: 9223372036854775807, par: KONA00000000000000000000009, limits: { once: 0, day: 0, month: 0 } }
      response: { status: 400, body: { response: { code: "003_024", description: "No account" } } }
    noAccountInfo:
      skip: no card without account here
`;

async function verify(url: string) {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "data.yaml"), data);
  const argv = ["verify", url, "--operation", "updateCardPaymentLimit", "--test-data", "data.yaml"];
  const done = await plate([...argv, "--report", "json=r.json"], { cwd: folder.path });
  const report = JSON.parse(await readFile(join(folder.path, "r.json"), "utf8")) as {
    readonly findings: readonly { readonly rule: string; readonly case: string; readonly request?: string }[];
  };
  return { ...done, ofScenarios: report.findings.filter(({ case: id }) => id.includes(":scenario:")) };
}

test("a mock and a contract test that are given the same test data agree", async () => {
  await using mock = await startMock({ ...own, cases: readOwnCases(data, { file: "data.yaml", ...own }) });
  expect((await verify(mock.url)).ofScenarios).toEqual([]);
});

test("a target without the partner's own case is told so, with the request in exact digits", async () => {
  await using mock = await startMock(own);
  const { ofScenarios } = await verify(mock.url);
  expect(ofScenarios.map(({ rule, case: id }) => [rule, id])).toContainEqual([
    "shows-scenario",
    "updateCardPaymentLimit:scenario:ninth",
  ]);
  expect(ofScenarios.find(({ case: id }) => id.endsWith(":ninth"))?.request).toContain('"userId":9223372036854775807');
});
