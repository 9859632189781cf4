import { writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ContractReport } from "../../src/contract/model/contract-report.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const contract = `openapi: 3.1.0
info: {title: Vault, version: "1"}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    tenant: {type: apiKey, in: query, name: tenant key}
    session: {type: apiKey, in: cookie, name: sid}
paths:
  /both:
    get: {operationId: readBoth, security: [{tenant: [], session: []}], responses: {"200": {description: ok}}}
  /user:
    get: {operationId: readUser, security: [{basic: []}], responses: {"200": {description: ok}, "401": {description: who}}}
  /either:
    get: {operationId: readEither, security: [{basic: []}, {session: []}], responses: {"200": {description: ok}}}
`;
const right = { authorization: `Basic ${btoa("anna:pass word")}`, tenant: "t&1", session: "s-2" };
const given = [
  ...["--header", `Authorization: ${right.authorization}`, "--query", `tenant key=${right.tenant}`],
  ...["--header", `Cookie: theme=dark; sid=${right.session}`],
];

interface Shown {
  readonly user: boolean;
  readonly tenant: boolean;
  readonly session: boolean;
}

/** Who is let in, by path, from what a request shows. */
type Policy = Readonly<Record<string, (shown: Shown) => boolean>>;

const strict: Policy = {
  "/both": ({ tenant, session }) => tenant && session,
  "/user": ({ user }) => user,
  "/either": ({ user, session }) => user || session,
};

async function verifyVault(
  policy: Policy,
  options: readonly string[] = given,
  challenge: object = { "WWW-Authenticate": "Basic" },
) {
  const seen: string[] = [];
  const shownBy = ({ url = "", headers }: IncomingMessage): Shown => ({
    user: headers.authorization === right.authorization,
    tenant: new URL(url, "http://x").searchParams.get("tenant key") === right.tenant,
    session: (headers.cookie ?? "").split("; ").includes(`sid=${right.session}`),
  });
  const server = createServer((request, response) => {
    seen.push(`${request.headers.authorization} ${request.url} ${request.headers.cookie}`);
    const { pathname } = new URL(request.url ?? "", "http://x");
    if (request.method !== "GET") response.writeHead(405, { Allow: "GET" }).end();
    else if (policy[pathname]?.(shownBy(request)) === true) response.writeHead(200).end();
    else response.writeHead(401, { ...challenge }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "vault.yaml"), contract);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const argv = ["verify", url, "--spec", "vault.yaml", "--family", "security", "--report", "json", ...options];
  const { out, code } = await plate(argv, { cwd: folder.path });
  server.closeAllConnections();
  server.close();
  const report = JSON.parse(out) as ContractReport;
  const found = report.findings.map(({ rule, severity, cases }) => [rule, severity, ...cases]);
  return { code, out, found, seen };
}

describe("credentials of every scheme", () => {
  test("a server that asks for them is not accused; they go out as they are given, and are in no report", async () => {
    const { code, found, out, seen } = await verifyVault(strict);
    expect({ code, found }).toEqual({ code: 0, found: [] });
    expect(seen).toContain(`${right.authorization} /both?tenant%20key=t%261 theme=dark; sid=s-2`);
    expect(seen).toContain(`${right.authorization} /both?tenant%20key=t%261 theme=dark`);
    expect(seen).toContain(
      `Basic ${btoa("plate-verify-nobody:plate-verify-nobody")} /user?tenant%20key=t%261 theme=dark; sid=s-2`,
    );
    expect(out).not.toContain("t%261");
    expect(out).not.toContain(right.authorization);
  });

  test("one of two that are needed together is not tested", async () => {
    const { found } = await verifyVault({ ...strict, "/both": ({ tenant }) => tenant });
    expect(found).toEqual([
      ["security-enforced", "error", "readBoth:security:left-out-session", "readBoth:security:wrong-session"],
    ]);
  });

  test("any key of the query will do", async () => {
    const { found } = await verifyVault({ ...strict, "/both": () => true });
    expect(found.map(([rule, , ...cases]) => [rule, cases.length])).toEqual([
      ["security-enforced", 5],
      ["security-enforced", 2],
    ]);
  });

  test("without credentials of the caller, only their absence tells", async () => {
    const { found } = await verifyVault({ "/both": () => true, "/user": () => true, "/either": () => true }, []);
    expect(found).toEqual(
      ["readBoth", "readUser", "readEither"].map((id) => [
        "security-enforced",
        "error",
        `${id}:security:left-out`,
        `${id}:security:empty`,
      ]),
    );
  });

  test("a 401 without a challenge is a warning where the contract has schemes that have one", async () => {
    const { code, found } = await verifyVault(strict, given, {});
    expect(code).toBe(0);
    expect(found.map(([rule, severity, first]) => [rule, severity, first])).toEqual([
      ["challenge-sent", "warning", "readUser:security:left-out"],
      ["challenge-sent", "warning", "readEither:security:left-out"],
    ]);
  });

  test("--query of a declared parameter, or without a value, is wrong use", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "vault.yaml"), contract);
    const argv = ["verify", "http://127.0.0.1:9", "--spec", "vault.yaml", "--query", "alone"];
    expect(await plate(argv, { cwd: folder.path })).toMatchObject({
      code: 2,
      err: expect.stringContaining("NAME=VALUE"),
    });
  });
});

describe("a contract that declares its keys as parameters too", () => {
  const keys = `openapi: 3.0.3
info: {title: Keys, version: "1"}
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: key}
    sid: {type: apiKey, in: cookie, name: sid}
    own: {type: apiKey, in: header, name: X-Key}
paths:
  /items:
    get:
      operationId: listItems
      security: [{key: []}, {sid: []}, {own: []}]
      parameters:
        - {name: key, in: query, required: true, schema: {type: string}}
        - {name: sid, in: cookie, required: true, schema: {type: string}}
        - {name: x-key, in: header, required: true, schema: {type: string}}
      responses: {"200": {description: ok}, "400": {description: no}, "401": {description: who}}
`;

  async function rulesOf(isLetIn: (request: IncomingMessage) => boolean): Promise<readonly string[]> {
    const server = createServer((request, response) => {
      if (request.method !== "GET") response.writeHead(405, { Allow: "GET" }).end();
      else response.writeHead(isLetIn(request) ? 200 : 401).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "keys.yaml"), keys);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const argv = ["verify", url, "--spec", "keys.yaml", "--family", "security", "--report", "json"];
    const { out } = await plate(argv, { cwd: folder.path });
    server.closeAllConnections();
    server.close();
    return (JSON.parse(out) as ContractReport).findings.map(({ rule, cases }) => `${rule} ${cases.join(" ")}`);
  }

  test("is tested without them: a server that wants any of them is not accused, one that wants none is", async () => {
    const isShown = ({ url = "", headers }: IncomingMessage): boolean =>
      /[?&]key=./.test(url) || /sid=./.test(headers.cookie ?? "") || (headers["x-key"] ?? "") !== "";
    expect(await rulesOf(isShown)).toEqual([]);
    expect(await rulesOf(() => true)).toEqual([
      "security-enforced listItems:security:left-out listItems:security:empty",
    ]);
  });
});
