import { Agent } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyText, GOOD_BODY, goodRequest, type RawAnswer, type RequestChange, sendRaw } from "./raw-request.ts";
import { type Partner, startPartner, TEST_KEYS } from "./start-partner.ts";

let partner: Partner;
beforeAll(async () => {
  partner = await startPartner();
});
afterAll(() => partner.close());

const ask = (change: RequestChange = {}): Promise<RawAnswer> => sendRaw(partner.baseUrl, goodRequest(change));

/** Status and code of an answer, in one text. */
const outcome = ({ status, body }: RawAnswer): string => `${status} ${JSON.parse(body).response.code}`;

const SUCCESS = "200 000_000";
const INVALID = "400 000_002";
const NO_MEMBER = "400 001_006";
const NO_ACCOUNT = "400 003_024";

describe("the page's four test cases", () => {
  test.each([
    ["success", {}, '200 {"response":{"code":"000_000","description":"Success"}}'],
    [
      "invalidParameter",
      { par: '"KONA0000000000000000000001"' },
      '400 {"response":{"code":"000_002","description":"Invalid input parameter"}}',
    ],
    [
      "userNotFound",
      { userId: "9007199254740992" },
      '400 {"response":{"code":"001_006","description":"Wallet user not found"}}',
    ],
    [
      "noAccountInfo",
      { userId: "9007199254740995" },
      '400 {"response":{"code":"003_024","description":"Don\'t have account info"}}',
    ],
  ])("%s", async (_name, change, want) => {
    const answer = await ask({ body: bodyText(change) });
    expect(`${answer.status} ${answer.body}`).toBe(want);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(answer.headers["x-km-correlation-id"]).toBe("261122103000-0a1B2c3");
  });

  test("a member who has withdrawn is none", async () => {
    expect(outcome(await ask({ body: bodyText({ userId: "9007199254740994" }) }))).toBe(NO_MEMBER);
  });

  test("a card that is not the member's has no account", async () => {
    expect(outcome(await ask({ body: bodyText({ par: '"KONA99999999999999999999999"' }) }))).toBe(NO_ACCOUNT);
  });

  test("the limits are in the table afterwards, and only after a success", async () => {
    await ask({ body: bodyText({ once: "1", day: "9999999999", month: "0" }) });
    await ask({ body: bodyText({ once: "7", month: "-1" }) });
    const stored = partner.store.limitsOf(9007199254740993n, "KONA00000000000000000000001");
    expect(stored).toEqual({ once: 1n, day: 9999999999n, month: 0n });
  });
});

describe("integers", () => {
  test.each([
    ["userId", "0", INVALID],
    ["userId", "-1", INVALID],
    ["userId", "1", NO_MEMBER],
    ["userId", "9223372036854775807", NO_MEMBER],
    ["userId", "9223372036854775808", NO_MEMBER],
    ["userId", "9999999999999999999", NO_MEMBER],
    ["userId", "10000000000000000000", INVALID],
    ["userId", "9007199254740993.0", SUCCESS],
    ["userId", "9.007199254740993e15", SUCCESS],
    ["userId", "9007199254740993.5", INVALID],
    ["userId", "1e999999999", INVALID],
    ["userId", '"9007199254740993"', INVALID],
    ["once", "0", SUCCESS],
    ["once", "-0", SUCCESS],
    ["once", "-1", INVALID],
    ["day", "2147483648", SUCCESS],
    ["day", "9999999999", SUCCESS],
    ["day", "10000000000", INVALID],
    ["month", "5e6", SUCCESS],
    ["month", "0.5", INVALID],
    ["month", "true", INVALID],
    ["month", "null", INVALID],
    ["month", "[1]", INVALID],
    ["month", "{}", INVALID],
  ])("%s %s: %s", async (name, text, want) => {
    expect(outcome(await ask({ body: bodyText({ [name]: text }) }))).toBe(want);
  });
});

describe("strings and the body's form", () => {
  test.each([
    ["par of 28 characters", bodyText({ par: '"KONA000000000000000000000001"' }), INVALID],
    ["par of 27 Korean letters", bodyText({ par: `"${"가".repeat(27)}"` }), NO_ACCOUNT],
    ["par of 27 characters beyond the basic plane", bodyText({ par: `"${"😀".repeat(27)}"` }), NO_ACCOUNT],
    ["par written with escapes", bodyText({ par: '"\\u004bONA00000000000000000000001"' }), SUCCESS],
    ["par a number", bodyText({ par: "100000000000000000000000001" }), INVALID],
    ["par missing", bodyText({ par: null }), INVALID],
    ["limits missing", bodyText({ limits: null }), INVALID],
    ["limits an array", bodyText({ limits: "[1,2,3]" }), INVALID],
    ["month missing", bodyText({ month: null }), INVALID],
    ["nothing", "", INVALID],
    ["cut", GOOD_BODY.slice(0, -1), INVALID],
    ["trailing comma", GOOD_BODY.replace("}}", "},}"), INVALID],
    ["null", "null", INVALID],
    ["an array", `[${GOOD_BODY}]`, INVALID],
    ["a comment", `/* */${GOOD_BODY}`, INVALID],
    ["a byte order mark", `\uFEFF${GOOD_BODY}`, INVALID],
    ["bytes that are not UTF-8", Buffer.from(`${GOOD_BODY.slice(0, -1)},"x":"\xff"}`, "latin1"), INVALID],
    ["an inherited name instead of a member", '{"__proto__":{"userId":1}}', INVALID],
    ["nested a hundred thousand deep", "[".repeat(100_000), INVALID],
    ["more than a megabyte", GOOD_BODY + " ".repeat(1_100_000), INVALID],
    ["white space", ` \t\r\n${GOOD_BODY.replaceAll(":", " : ")}\n`, SUCCESS],
    ["members that the page does not name", GOOD_BODY.replace("{", '{"memo":"x",'), SUCCESS],
    ["a member twice: the last counts", GOOD_BODY.replace("{", '{"userId":1,'), SUCCESS],
  ])("%s", async (_name, body, want) => {
    expect(outcome(await ask({ body }))).toBe(want);
  });

  test.each([
    ["application/json; charset=utf-8", SUCCESS],
    ['Application/JSON;charset="UTF-8"', SUCCESS],
    ["application/json; charset=euc-kr", INVALID],
    ["text/plain", INVALID],
    ["application/x-www-form-urlencoded", INVALID],
    ["json", INVALID],
    ["", INVALID],
    [null, INVALID],
  ])("content type %s", async (contentType, want) => {
    const answer = await ask({ headers: { "Content-Type": contentType } });
    expect(outcome(answer)).toBe(want);
    expect(answer.headers["x-km-correlation-id"]).toBe("261122103000-0a1B2c3");
  });

  test("a body in pieces, without a length", async () => {
    expect(outcome(await ask({ chunked: true }))).toBe(SUCCESS);
    expect(outcome(await ask({ chunked: true, body: "" }))).toBe(INVALID);
  });
});

describe("headers", () => {
  test.each([
    ["X-KM-User-AspId", ["TESTASP0000001", "TESTASP000000012", "", null], []],
    ["X-KM-Access-Key", [TEST_KEYS.accessKey.slice(1), `${TEST_KEYS.accessKey}0`, "a".repeat(40), "", null], []],
    ["X-KM-Crypto-Key-Id", ["a".repeat(31), "a".repeat(33), ""], ["a".repeat(32), null]],
    [
      "X-KM-Correlation-Id",
      [
        "261122103000-0a1B2c",
        "261122103000-0a1B2c34",
        "261122103000-0a1B2cg",
        "261322103000-0a1B2c3",
        "261122103000_0a1B2c3",
        "",
        null,
      ],
      ["261122103000-ABCDEF0", "240229235959-abcdef9"],
    ],
    [
      "X-KM-Tran-Time",
      [
        "20261322103000",
        "20260230103000",
        "20250229103000",
        "20261122243000",
        "20261122106000",
        "20261122103060",
        "2026112210300",
        "202611221030000",
        "2026112210300x",
        "",
        null,
      ],
      ["20240229000000", "20261231235959"],
    ],
    ["X-KM-Time-Zone", ["kst", "KS", "KSTX", "K1T", "+09", "", null], ["UTC", "KST", "PST"]],
  ])("%s", async (name, refused, taken) => {
    for (const value of refused) {
      const answer = await ask({ headers: { [name]: value } });
      expect(outcome(answer), String(value)).toBe(INVALID);
      expect(answer.headers["x-km-correlation-id"]).toMatch(/^\d{12}-[0-9A-Fa-f]{7}$/);
    }
    for (const value of taken) expect(outcome(await ask({ headers: { [name]: value } })), String(value)).toBe(SUCCESS);
  });

  test("names in any case", async () => {
    for (const change of ["toLowerCase", "toUpperCase"] as const) {
      const request = goodRequest();
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name[change](), value]),
      );
      expect(outcome(await sendRaw(partner.baseUrl, { ...request, headers }))).toBe(SUCCESS);
    }
  });

  test("a header sent twice is none", async () => {
    const request = goodRequest();
    const twice = ["KST", "KST"] as unknown as string;
    expect(
      outcome(await sendRaw(partner.baseUrl, { ...request, headers: { ...request.headers, "X-KM-Time-Zone": twice } })),
    ).toBe(INVALID);
  });

  test("an answer to a request without a usable correlation id carries a fresh one", async () => {
    for (const value of [null, "", "nonsense", "261322103000-0a1B2c3"]) {
      const answer = await ask({ headers: { "X-KM-Correlation-Id": value } });
      expect(answer.headers["x-km-correlation-id"]).toMatch(/^\d{12}-[0-9a-f]{7}$/);
      expect(answer.headers["x-km-correlation-id"]).not.toBe(value);
    }
  });
});

describe("the token", () => {
  test.each<[string, RequestChange, string]>([
    ["without padding", { token: (token) => token.slice(0, -1) }, SUCCESS],
    ["of another body", { signOver: bodyText({ once: "1" }) }, INVALID],
    ["of the body re-serialised", { body: ` ${GOOD_BODY}`, signOver: GOOD_BODY }, INVALID],
    ["of another key", { secretKey: "another" }, INVALID],
    ["of another version", { token: (token) => token.replace("KMV1", "KMV2") }, INVALID],
    ["with month 13", { token: (token) => token.replace("20261122", "20261322") }, INVALID],
    ["with 16 digits of time", { token: (token) => token.replace("000123:", "00012:") }, INVALID],
    ["cut", { token: (token) => token.slice(0, -2) }, INVALID],
    [
      "in the letters of base64url",
      { signOver: "x", token: (token) => token.replaceAll("/", "_").replaceAll("+", "-") },
      INVALID,
    ],
    ["over a body that is not ASCII", { body: bodyText({ par: `"${"가".repeat(27)}"` }) }, NO_ACCOUNT],
  ])("%s", async (_name, change, want) => {
    expect(outcome(await ask(change))).toBe(want);
  });

  test("each access key has its own secret", async () => {
    const keys = { [`${"a".repeat(40)}`]: "first", [`${"b".repeat(40)}`]: "second" };
    const own = await startPartner({ secretKeys: keys });
    const asked = (accessKey: string, secretKey: string) =>
      sendRaw(own.baseUrl, goodRequest({ secretKey, headers: { "X-KM-Access-Key": accessKey.repeat(40) } }));
    try {
      expect(outcome(await asked("a", "first"))).toBe(SUCCESS);
      expect(outcome(await asked("b", "second"))).toBe(SUCCESS);
      expect(outcome(await asked("b", "first"))).toBe(INVALID);
    } finally {
      await own.close();
    }
  });
});

describe("as a server", () => {
  test("60 requests at once are each answered with their own correlation id and code", async () => {
    const bodies = [GOOD_BODY, bodyText({ userId: "9007199254740992" }), bodyText({ par: '""' })];
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        ask({ body: bodies[index % 3] ?? "", headers: { "X-KM-Correlation-Id": `261122103000-00000${10 + index}` } }),
      ),
    );
    answers.forEach((answer, index) => {
      expect(answer.headers["x-km-correlation-id"]).toBe(`261122103000-00000${10 + index}`);
      expect(outcome(answer)).toBe([SUCCESS, NO_MEMBER, INVALID][index % 3]);
    });
  });

  test("a connection stays usable after a refusal", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const refused = await sendRaw(partner.baseUrl, goodRequest({ body: "{" }), { agent });
    const taken = await sendRaw(partner.baseUrl, goodRequest(), { agent });
    agent.destroy();
    expect([outcome(refused), outcome(taken)]).toEqual([INVALID, SUCCESS]);
    expect(refused.headers.connection).toBe("keep-alive");
  });

  test("other methods and paths", async () => {
    expect((await ask({ method: "PUT" })).status).toBe(405);
    expect((await ask({ path: "/api/v1/card/payment/limit" })).status).toBe(404);
  });

  test("bytes that are no HTTP, and headers without end, are refused with an envelope", async () => {
    const port = Number(new URL(partner.baseUrl).port);
    for (const bytes of ["NONSENSE\r\n\r\n", `GET / HTTP/1.1\r\nX: ${"a".repeat(40_000)}\r\n\r\n`]) {
      const text = await new Promise<string>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
        let read = "";
        socket.on("data", (piece) => {
          read += piece;
        });
        socket.on("close", () => resolve(read));
      });
      expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(text).toMatch(/\r\nX-KM-Correlation-Id: \d{12}-[0-9a-f]{7}\r\n/);
      expect(text.endsWith('{"response":{"code":"000_002","description":"Invalid input parameter"}}')).toBe(true);
    }
  });
});
