import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, own, path, post, root, headers as validHeaders } from "./mock-contracts.ts";

let prism: ChildProcess;
let prismUrl = "";
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock(own);
  const port = await freePort();
  const program = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
  prism = spawn(process.execPath, [program, "mock", "generated/openapi.json", "-h", "127.0.0.1", "-p", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise<void>((resolve, reject) => {
    let output = "";
    prism.stdout?.on("data", (chunk) => {
      output += chunk;
      if (output.includes("Prism is listening")) resolve();
    });
    prism.once("exit", () => reject(new Error(output)));
  });
  prismUrl = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await mock.close();
  prism.kill("SIGKILL");
  if (prism.exitCode === null && prism.signalCode === null) await once(prism, "exit");
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

const bodies = {
  success: bodyText("9007199254740993"),
  invalidParameter: bodyText("9007199254740993", "KONA0000000000000000000001"),
  userNotFound: bodyText("9007199254740992"),
  noAccountInfo: bodyText("9007199254740995"),
  "no scenario": bodyText("7"),
  "too large by one": bodyText("10000000000000000000"),
  largest: bodyText("9999999999999999999"),
  "of zero": bodyText("0"),
  null: "null",
  "an array": "[]",
  "an empty object": "{}",
  "of the wrong types": '{"userId":"1","par":1,"limits":[]}',
};
const wishes: Readonly<Record<string, Record<string, string>>> = {
  "": {},
  "code=200": { Prefer: "code=200" },
  "code=400": { Prefer: "code=400" },
  "code=200, example=success": { Prefer: "code=200, example=success" },
  "code=400, example=invalidParameter": { Prefer: "code=400, example=invalidParameter" },
  "code=400, example=userNotFound": { Prefer: "code=400, example=userNotFound" },
  "code=400, example=noAccountInfo": { Prefer: "code=400, example=noAccountInfo" },
  "example=userNotFound": { Prefer: "example=userNotFound" },
  "code=400, example=nobody": { Prefer: "code=400, example=nobody" },
  "code=418": { Prefer: "code=418" },
  "Accept: application/json": { Accept: "application/json" },
  "Accept: text/html": { Accept: "text/html" },
  "a wrong time zone": { "X-KM-Time-Zone": "kst" },
  "a wrong time zone, code=400, example=userNotFound": {
    "X-KM-Time-Zone": "kst",
    Prefer: "code=400, example=userNotFound",
  },
};

interface Asking {
  readonly headers: Record<string, string>;
  readonly target?: string;
}

/** What both must agree on: status, media type, and the body's text but for its key order and white space, which are equal here. */
async function outcome(url: string, body: string, asking: Asking): Promise<string> {
  const headers = { ...validHeaders, ...asking.headers };
  const answer = await fetch(url + (asking.target ?? path), { method: "POST", headers, body });
  const [type, text] = [answer.headers.get("Content-Type"), await answer.text()];
  return type === "application/json" ? `${answer.status} ${text}` : `${answer.status} ${type}`;
}

const success = '200 {"response":{"code":"000_000","description":"Success"}}';
const invalid = '400 {"response":{"code":"000_002","description":"Invalid input parameter"}}';
const notFound = '400 {"response":{"code":"001_006","description":"Wallet user not found"}}';
const noAccount = '400 {"response":{"code":"003_024","description":"Don\'t have account info"}}';
const problem = (status: number) => `${status} application/problem+json`;

interface Difference {
  readonly where: (body: string, wish: string) => boolean;
  readonly prism: string;
  readonly ours: (body: string) => string;
}

const scenarioAnswers: Readonly<Record<string, string>> = {
  invalidParameter: invalid,
  userNotFound: notFound,
  noAccountInfo: noAccount,
  "too large by one": invalid,
};
const invalidBodies = ["invalidParameter", "of zero", "null", "an array", "an empty object", "of the wrong types"];
const ownAnswer = (body: string) => scenarioAnswers[body] ?? success;

/** Every difference from plain Prism, by its reason; the first that fits counts. One that makes no difference any more fails. */
const differences: Readonly<Record<string, Difference>> = {
  "names that do not exist are refused, whatever the request; Prism looks only once the request is valid": {
    where: (body, wish) => wish === "code=418" && invalidBodies.includes(body),
    prism: invalid,
    ours: () => problem(404),
  },
  "an example that does not exist is the caller's mistake, not the server's": {
    where: (_body, wish) => wish === "code=400, example=nobody",
    prism: problem(500),
    ours: () => problem(404),
  },
  "an example's name is enough: Prism wants its status too": {
    where: (_body, wish) => wish === "example=userNotFound",
    prism: problem(404),
    ours: (body) => (body === "too large by one" ? invalid : notFound),
  },
  "an Accept that nothing fits is disregarded (RFC 9110, section 12.5.1), so that answers stay within the contract": {
    where: (_body, wish) => wish === "Accept: text/html",
    prism: problem(406),
    ours: ownAnswer,
  },
  "a body that equals a scenario's request gets that scenario's answer: Prism knows no scenarios": {
    where: (body, wish) =>
      ["userNotFound", "noAccountInfo"].includes(body) && ["", "Accept: application/json"].includes(wish),
    prism: success,
    ours: ownAnswer,
  },
  "the maximum is exact: to Prism 10000000000000000000 and 9999999999999999999 are the same double": {
    where: (body) => body === "too large by one",
    prism: success,
    ours: () => invalid,
  },
};

describe("our answers equal plain Prism's over the whole matrix, but for the listed differences", () => {
  const used = new Set<string>();
  const rows = Object.keys(bodies).flatMap((body) => Object.keys(wishes).map((wish) => [body, wish] as const));

  test.each(rows)("a body %s, wishing %s", async (body, wish) => {
    const text = bodies[body as keyof typeof bodies];
    const headers = wishes[wish] ?? {};
    const prisms = await outcome(prismUrl, text, { headers });
    const ours = await outcome(mock.url, text, { headers });
    if (prisms === ours) return;
    const [reason, difference] = Object.entries(differences).find(([, { where }]) => where(body, wish)) ?? [];
    expect({ prisms, ours, listed: reason !== undefined }).toEqual({
      prisms: difference?.prism,
      ours: difference?.ours(body),
      listed: true,
    });
    used.add(reason ?? "");
  });

  test("each listed difference makes one", () => {
    expect([...used].sort()).toEqual(Object.keys(differences).sort());
  });

  test("headers: ours carries the correlation id back, Prism sends the contract's example; the rest is equal", async () => {
    const sent = { "X-KM-Correlation-Id": "250101000000-ABCDEF0" };
    const [prisms, ours] = [await post(prismUrl, bodies.success, sent), await post(mock.url, bodies.success, sent)];
    expect(prisms.headers.get("X-KM-Correlation-Id")).toBe("221108120814-3fa85c0");
    expect(ours.headers.get("X-KM-Correlation-Id")).toBe("250101000000-ABCDEF0");
    for (const name of ["Content-Type", "X-KM-Crypto-Key-Id"])
      expect(ours.headers.get(name)).toBe(prisms.headers.get(name));
  });

  test("malformed JSON: ours answers 400, Prism never answers", async () => {
    expect((await post(mock.url, "{")).status).toBe(400);
    const waiting = fetch(`${prismUrl}/api/v1/card/payment/limit/update`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{",
      signal: AbortSignal.timeout(700),
    });
    await expect(waiting).rejects.toThrow("timeout");
  });
});

describe("the same for every operation and every case of its test data", () => {
  const rows = own.model.operations.flatMap(({ id, path: target, scenarios, responses }) => {
    const examples = responses.flatMap(({ status, content }) =>
      content.flatMap((media) => media.examples.map(({ name, value }) => ({ status, name, value }))),
    );
    const wishes = ["", ...examples.map(({ status, name }) => `code=${status}, example=${name}`)];
    return scenarios.flatMap(({ name, request, response }) => {
      const answer = examples.find((example) => example.status === response.status && example.name === name);
      const scenario = `${response.status} ${writeExactJson(answer?.value ?? null)}`;
      return wishes.map((wish) => ({ id, name, wish, target, scenario, body: writeExactJson(request.value) }));
    });
  });
  const used = new Set<string>();

  test.each(rows)("$id, a body of $name, wishing $wish", async ({ id, target, wish, body, scenario }) => {
    const sent = { "X-KM-Crypto-Key-Id": "EXAMPLE-CRYPTO-KEY-0000000000001", ...(wish === "" ? {} : { Prefer: wish }) };
    const prisms = await outcome(prismUrl, body, { headers: sent, target });
    const ours = await outcome(mock.url, body, { headers: sent, target });
    if (prisms === ours) return;
    if (rounded(ours) === prisms) used.add("big integers keep their digits");
    else if (wish !== "" && agreed.has(id)) {
      expect(withoutAgreed(ours, id)).toBe(withoutAgreed(prisms, id));
      used.add("what a link has set is told in any case");
    } else {
      expect([wish, ours]).toEqual(["", scenario]);
      used.add("a case's body gets the case's answer");
    }
  });

  test("each difference is met, and each operation has cases", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(own.model.operations.length);
    expect([...used].sort()).toEqual([
      "a case's body gets the case's answer",
      "big integers keep their digits",
      "what a link has set is told in any case",
    ]);
  });
});

/** By operation, the members of its answer that a link to it says. */
const agreed = Map.groupBy(
  own.model.operations.flatMap(({ responses }) =>
    responses.flatMap(({ links }) =>
      links.flatMap(({ operationId, agreements }) => agreements.map(({ answer }) => ({ operationId, answer }))),
    ),
  ),
  ({ operationId }) => operationId,
);

/** An answer without the members that a link to its operation says. */
function withoutAgreed(answer: string, id: string): string {
  const [status, ...body] = answer.split(" ");
  const names = (agreed.get(id) ?? []).map((each) => each.answer.slice(1));
  return `${status} ${JSON.stringify(JSON.parse(body.join(" ")), (name, value) => (names.includes(name) ? undefined : value))}`;
}

/** What is left of an answer's integers where they are doubles. */
function rounded(answer: string): string {
  const [status, ...body] = answer.split(" ");
  return `${status} ${JSON.stringify(JSON.parse(body.join(" ")))}`;
}
