import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const token = "Bearer correct-horse-battery-staple";
const contract = `openapi: 3.1.0
info: {title: Things, version: "1"}
security: [{bearer: []}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: limit, in: query, required: true, schema: {type: integer, minimum: 1, maximum: 10}}
        - {name: X-Page, in: header, schema: {type: integer}}
      responses:
        "200": {description: Things., content: {application/json: {schema: {type: array, items: {type: string}}}}}
        "400": {description: Wrong., content: {application/json: {schema: {type: string}}}}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
`;

interface Guarded extends AsyncDisposable {
  readonly url: string;
  readonly spec: string;
  readonly authorizations: Set<string | undefined>;
}

/** A server behind a token; what it answers to those who have it is up to the test. */
async function startGuarded(answer: RequestListener, declared = contract): Promise<Guarded> {
  const folder = await temporaryFolder();
  const spec = join(folder.path, "things.yaml");
  await writeFile(spec, declared);
  const authorizations = new Set<string | undefined>();
  const server = createServer((request, response) => {
    authorizations.add(request.headers.authorization);
    response.setHeader("Content-Type", "application/json");
    if (request.headers.authorization === token) answer(request, response);
    else response.writeHead(401).end('"who are you?"');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spec,
    authorizations,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Takes every limit, and forgets that 10 is the last. */
const lax: RequestListener = (request, response) => {
  const limit = new URL(request.url ?? "/", "http://any").searchParams.getAll("limit");
  const page = request.headers["x-page"];
  const isGood = limit.length === 1 && /^-?\d+$/.test(limit[0] ?? "") && Number(limit[0]) >= 1;
  if (request.method !== "GET") response.writeHead(405).end('""');
  else if (isGood && (page === undefined || /^-?\d+$/.test(page as string))) response.end("[]");
  else response.writeHead(400).end('""');
};

test("--header goes with every request, and no report shows its secret", async () => {
  await using server = await startGuarded(lax);
  const common = ["verify", server.url, "--spec", server.spec, "--header", `Authorization: ${token}`];
  await using folder = await temporaryFolder();
  const files = ["text", "json", "junit", "github", "html"].map((format) => join(folder.path, format));
  const { code } = await plate([...common, ...files.flatMap((file) => ["--report", `${basename(file)}=${file}`])]);
  expect(code).toBe(1);
  // The last three are those of the security probes.
  expect([...server.authorizations]).toEqual([token, undefined, "Bearer", "Bearer plate-verify-nobody"]);
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  expect(texts.filter((text) => text.includes("correct-horse"))).toEqual([]);

  const [finding] = (JSON.parse(texts[1] ?? "") as Report).findings;
  expect([finding?.rule, finding?.at]).toEqual(["refuses-invalid", "/request/query/limit"]);
  expect(finding?.request).toContain("Authorization: $AUTHORIZATION");
  expect(finding?.curl).toContain(`--header "Authorization: $AUTHORIZATION" --replay`);
  const again = await plate([...common, "--replay", finding?.case ?? ""]);
  expect([again.code, again.out.includes("correct-horse")]).toEqual([1, false]);
});

test("without it, the target that wants it is said to have refused the known-good request", async () => {
  await using server = await startGuarded(lax);
  const { code, out } = await plate(["verify", server.url, "--spec", server.spec]);
  expect(code).toBe(1);
  expect(out).toContain("expected 200 or 400, got 401");
  expect(out).toContain("The target wants credentials: give them with --header");
});

test("nor does it conform where the contract declares the status by which it turns everybody away", async () => {
  const others = `        "401": {description: Who?, content: {application/json: {schema: {type: string}}}}\ncomponents:`;
  await using server = await startGuarded(lax, contract.replace("components:", others));
  const { code, out } = await plate(["verify", server.url, "--spec", server.spec]);
  expect(code).toBe(1);
  expect(out).toContain("expected an answer to what was asked, got 401");
  expect(out).toContain("The target wants credentials: give them with --header");
  expect(out).toMatch(/^skipped: \d+ cases \(the known-good request was refused/m);
});

test("an answer that repeats the secret is a finding", async () => {
  await using server = await startGuarded((request, response) => {
    response.end(JSON.stringify([request.headers.authorization]));
  });
  const { out } = await plate(["verify", server.url, "--spec", server.spec, "--header", `Authorization: ${token}`]);
  expect(out).toMatch(/error {2}hides-secrets/);
  expect(out).not.toContain("correct-horse");
});

test.each([
  ["Authorization", '--header Authorization is not of the form "Name: value"'],
  ["Content-Type: text/plain", "--header Content-Type: verify writes this header itself"],
  ["x-page: 2", "--header x-page: the contract declares it for listThings, and verify tries its forms"],
])("--header %j is wrong use", async (header, message) => {
  await using server = await startGuarded(lax);
  const { code, err } = await plate(["verify", server.url, "--spec", server.spec, "--header", header]);
  expect([code, err.split("\n")[0]]).toEqual([2, `error: ${message}`]);
  expect(server.authorizations.size).toBe(0);
});
