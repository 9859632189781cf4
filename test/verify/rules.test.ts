import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { rules } from "../../src/verify/judge/rules/rule-table.ts";
import { isRight, startTicketServer, type TicketServer, type Wrong } from "./ticket-server.ts";
import { fixtureTables, verifyTickets } from "./ticket-test.ts";

let server: TicketServer | undefined;
afterEach(() => server?.close());

/** A request that the server of "answer-in-time" may never answer. */
const asksForUnknown = ({ body }: { readonly body?: Uint8Array }): boolean =>
  !Buffer.from(body ?? []).includes("9007199254740993");
const isInvalid = (body: string): boolean => body.includes("INVALID");
let busy = 0;
let asked = 0;

/** For every rule a server that is right in all but one thing. */
const given: readonly (readonly [rule: string, what: string, wrong: Wrong])[] = [
  [
    "answer-arrives",
    "drops the connection at an invalid request",
    {
      send: (response, { body }) => isInvalid(body) && Boolean(response.destroy()),
    },
  ],
  [
    "answer-in-time",
    "never ends the answer to an unknown ticket",
    {
      send: (response, { body, status, headers }) =>
        body.includes("UNKNOWN") &&
        Boolean(response.writeHead(status, { ...headers, "Content-Length": "99" }).write(body)),
    },
  ],
  [
    "connection-usable",
    "sends a byte too many",
    {
      send: (response, { body, status, headers }) => {
        if (!body.includes("UNKNOWN")) return false;
        response.writeHead(status, { ...headers, "Content-Length": String(body.length) });
        response.end(body, () => response.socket?.write("}"));
        return true;
      },
    },
  ],
  [
    "stays-available",
    "is overloaded by two requests at once",
    {
      change: async (answer) => {
        busy += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        const crowd = busy;
        busy -= 1;
        return crowd > 1 ? { ...answer, status: 503 } : answer;
      },
    },
  ],
  [
    "no-server-error",
    "fails at what is no JSON",
    {
      change: (answer, { body }) => (body.toString().endsWith("}x") ? { ...answer, status: 500 } : answer),
    },
  ],
  [
    "status-declared",
    "refuses with 422",
    {
      change: (answer) => (isInvalid(answer.body) ? { ...answer, status: 422 } : answer),
    },
  ],
  [
    "media-type-declared",
    "refuses in plain text",
    {
      change: (answer) =>
        isInvalid(answer.body) ? { ...answer, headers: { ...answer.headers, "Content-Type": "text/plain" } } : answer,
    },
  ],
  [
    "content-coding",
    "says gzip of what is not",
    {
      change: (answer) => ({ ...answer, headers: { ...answer.headers, "Content-Encoding": "gzip" } }),
    },
  ],
  [
    "body-readable",
    "answers with a byte order mark",
    {
      change: (answer) => ({ ...answer, body: `\uFEFF${answer.body}` }),
    },
  ],
  [
    "names-unique",
    "writes a member twice",
    {
      change: (answer) => ({ ...answer, body: answer.body.replace('"seat"', '"seat":12,"seat"') }),
    },
  ],
  [
    "body-matches-schema",
    "leaves a required member out of refusals",
    {
      change: (answer) => ({
        ...answer,
        body: answer.body.replace(',"seat":12', isInvalid(answer.body) ? "" : ',"seat":12'),
      }),
    },
  ],
  [
    "code-allowed",
    "answers a success code with 400",
    {
      change: (answer) => (answer.body.includes("OK") ? { ...answer, status: 400 } : answer),
    },
  ],
  [
    "header-present",
    "drops the trace id of refusals",
    {
      change: ({ headers: { "X-Trace": trace = "", ...headers }, ...answer }) => ({
        ...answer,
        headers: isInvalid(answer.body) ? headers : { ...headers, "X-Trace": trace },
      }),
    },
  ],
  [
    "header-matches-schema",
    "counts from zero",
    {
      change: (answer) => ({ ...answer, headers: { ...answer.headers, "X-Count": "0" } }),
    },
  ],
  [
    "header-echoed",
    "writes the trace id in capitals",
    {
      change: (answer) => ({
        ...answer,
        headers: { ...answer.headers, "X-Trace": answer.headers["X-Trace"]!.toUpperCase() },
      }),
    },
  ],
  [
    "header-has-value",
    "writes null into a header",
    {
      change: (answer) => ({ ...answer, headers: { ...answer.headers, "X-Note": "null" } }),
    },
  ],
  [
    "accepts-valid",
    "refuses names of five letters",
    {
      isValid: (request) => isRight(request) && !/"name":"[^"]{5}"/.test(request.body.toString()),
    },
  ],
  [
    "refuses-invalid",
    "takes names of six letters",
    {
      isValid: (request) =>
        isRight({
          ...request,
          body: Buffer.from(request.body.toString().replace(/"name":"(\w{5})\w"/, '"name":"$1"')),
        }),
    },
  ],
  [
    "checks-signature",
    "takes any signature",
    {
      signatureFits: ({ headers }) => /^sum:[0-9]{1,9}$/.test(headers["x-sum"] ?? ""),
    },
  ],
  [
    "integers-exact",
    "reads ids as doubles",
    {
      readId: (text) => BigInt(Number(text)),
    },
  ],
  [
    "shows-scenario",
    "knows every ticket",
    {
      change: (answer) =>
        answer.body.includes("UNKNOWN")
          ? { ...answer, status: 200, body: answer.body.replace("UNKNOWN", "OK") }
          : answer,
    },
  ],
  [
    "same-under-load",
    "forgets tickets when it is busy",
    {
      change: async (answer) => {
        busy += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
        const crowd = busy;
        busy -= 1;
        const isLost = answer.status === 200 && crowd > 1;
        return isLost ? { ...answer, status: 400, body: answer.body.replace("OK", "UNKNOWN") } : answer;
      },
    },
  ],
  [
    "method-refused",
    "books at every method",
    {
      change: (answer) =>
        answer.body.includes("METHOD") ? { ...answer, status: 200, body: answer.body.replace("METHOD", "OK") } : answer,
    },
  ],
  [
    "allow-sent",
    "forgets which methods there are",
    {
      change: ({ headers: { Allow: _allow, ...headers }, ...answer }) => ({ ...answer, headers }),
    },
  ],
  [
    "hides-internals",
    "shows a stack trace in refusals",
    {
      change: (answer) =>
        isInvalid(answer.body)
          ? {
              ...answer,
              body: answer.body.replace(
                "}",
                `,"stack":${JSON.stringify("Error: x\n    at check (/srv/app.js:10:5)")}}`,
              ),
            }
          : answer,
    },
  ],
  [
    "hides-secrets",
    "repeats the key in every hundredth answer",
    {
      change: (answer, { headers }) => {
        asked += 1;
        return asked === 1 ? { ...answer, body: answer.body.replace("}", `,"key":"${headers["x-key"]}"}`) } : answer;
      },
    },
  ],
];

describe("each rule fires at the server that breaks it", () => {
  test.each(given)("%s: %s", async (rule, _what, wrong) => {
    server = await startTicketServer(wrong);
    const report = await verifyTickets(server.url, {}, rule === "answer-in-time" ? asksForUnknown : undefined);
    const found = report.findings.map((finding) => finding.rule);
    expect(found).toContain(rule);
    expect(report.findings[0]?.severity).toBe(["method-refused", "allow-sent"].includes(rule) ? "warning" : "error");
  });
});

/** Rules that the ticket contract has nothing for, by the file that has the wrong server. */
const testedElsewhere: Readonly<Record<string, string>> = {
  "security-enforced": "robustness.test.ts",
  "challenge-sent": "credentials.test.ts",
  "response-time": "../transport/reach.test.ts",
  "deleted-is-gone": "standard-links.test.ts",
  "body-encrypted": "encryption.test.ts",
  "link-holds": "../faults/links.test.ts",
  "callback-fits": "callbacks.test.ts",
};

describe("the table of rules", () => {
  test("has a wrong server for every rule, and a file for every rule", () => {
    const inOrder = rules.map(({ id }) => id).filter((id) => !(id in testedElsewhere));
    expect(given.map(([rule]) => rule)).toEqual(inOrder);
    for (const [rule, file] of Object.entries(testedElsewhere)) {
      expect(readFileSync(new URL(file, import.meta.url), "utf8")).toContain(rule);
    }
    const files = readdirSync(new URL("../../src/verify/judge/rules", import.meta.url), { recursive: true }).map(
      (file) => basename(String(file)),
    );
    expect(rules.filter(({ id }) => !files.includes(`${id}.ts`))).toEqual([]);
  });

  test("every rule says what the contract says and how to fix a breach, in whole sentences", () => {
    for (const { says, fix } of rules) for (const sentence of [says, fix]) expect(sentence).toMatch(/^[A-Z-].*\.$/);
  });
});

describe("a right server", () => {
  test("has no finding, and every constraint is held", async () => {
    server = await startTicketServer();
    const report = await verifyTickets(server.url);
    expect(report.findings).toEqual([]);
    expect(report.outcome).toBe("conforms");
    expect(report.coverage).toMatchObject({ violated: 0, notTested: 0 });
    expect(report.skipped).toEqual([
      { case: "bookTicket:signature:other-case", reason: "the wrong signature turned out to be the right one" },
    ]);
    expect(report.summary.passed).toBe(report.summary.cases - 1);
  });

  test("that closes every connection is not accused", async () => {
    server = await startTicketServer({
      change: (answer) => ({ ...answer, headers: { ...answer.headers, Connection: "close" } }),
    });
    expect((await verifyTickets(server.url)).findings).toEqual([]);
  });
});

describe("one root cause is one finding", () => {
  test("a missing header is counted, not repeated", async () => {
    server = await startTicketServer({
      change: ({ headers: { "X-Trace": _trace, ...headers }, ...answer }) => ({ ...answer, headers }),
    });
    const { findings } = await verifyTickets(server.url);
    expect(findings.map(({ rule, at }) => [rule, at])).toEqual([["header-present", "/response/headers/X-Trace"]]);
    expect(findings[0]?.count).toBeGreaterThan(50);
  });

  test("a value of another type is told in words, the request with its whole address", async () => {
    server = await startTicketServer({
      change: (answer) => ({
        ...answer,
        body: JSON.stringify({ ...(JSON.parse(answer.body) as object), code: 7, seat: "front" }),
      }),
    });
    const { findings } = await verifyTickets(server.url, { baseUrl: `${server.url}/` });
    const forms = findings.filter(({ rule }) => rule === "body-matches-schema");
    expect(forms.map(({ at, expected, actual }) => [at, expected, actual])).toContainEqual([
      "/response/body/seat",
      "integer",
      '"front"',
    ]);
    expect(findings[0]?.request).toMatch(/^POST \/tickets HTTP\/1\.1\nHost: 127\.0\.0\.1:\d+\n/);
  });

  test("an answer of another form altogether is told at its first places only", async () => {
    server = await startTicketServer();
    const { validators, model } = await fixtureTables("tickets");
    const flood = Array.from({ length: 30 }, (_member, index) => ({
      at: `/m${index}`,
      keyword: "required",
      limit: "",
      message: "",
    }));
    const responses = Object.fromEntries(
      Object.entries(validators.bookTicket!.responses).map(([status, own]) => [
        status,
        { ...own, body: { "application/json": () => flood } },
      ]),
    );
    const { findings } = await verifyTickets(server.url, {
      model,
      validators: { bookTicket: { ...validators.bookTicket!, responses } },
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.filter(({ rule }) => rule === "body-matches-schema").map(({ at }) => at)).toEqual(
      Array.from({ length: 8 }, (_place, index) => `/response/body/m${index}`),
    );
  });

  test("a server that refuses everything has one finding, and all else is skipped with the reason", async () => {
    server = await startTicketServer({ isValid: () => false });
    const { findings, skipped } = await verifyTickets(server.url);
    expect(findings.map(({ rule, case: id }) => [rule, id])).toEqual([["accepts-valid", "bookTicket:known-good"]]);
    expect(findings[0]?.actual).toBe('400 INVALID "Invalid"');
    expect(findings[0]?.fix).toBe(
      "Find out why the target refuses this request; nothing else can be tested before it is taken. Give TICKET_KEY.",
    );
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
      new Set(["the known-good request was refused, so no other would prove anything"]),
    );
  });

  test("a server that knows none of the test data has only its scenarios to show", async () => {
    server = await startTicketServer({
      change: (answer) =>
        answer.body.includes("OK") ? { ...answer, status: 400, body: answer.body.replace("OK", "UNKNOWN") } : answer,
    });
    const { findings } = await verifyTickets(server.url);
    expect(findings.map(({ rule, severity, case: id }) => [rule, severity, id])).toEqual([
      ["shows-scenario", "error", "bookTicket:scenario:booked"],
      ["integers-exact", "warning", "bookTicket:scenario:booked"],
    ]);
  });
});

describe("coverage says what the answers tell, and no more", () => {
  test("an answer that the contract does not declare holds nothing", async () => {
    let answered = 0;
    server = await startTicketServer({
      change: (answer) => {
        answered += 1;
        return answered > 20 ? { ...answer, status: 418 } : answer;
      },
    });
    const { coverage } = await verifyTickets(server.url);
    expect(coverage.violated).toBe(0);
    expect(coverage.held).toBeLessThan(10);
    const untold = coverage.constraints.filter(({ reason }) => reason?.endsWith("cases prove nothing"));
    expect(untold.length).toBeGreaterThan(5);
  });

  test("where nobody is known, a refusal as another outcome holds nothing, and is a finding where nobody was named", async () => {
    server = await startTicketServer({
      change: (answer) => ({ ...answer, status: 400, body: answer.body.replace(/"(?:OK|INVALID)"/, '"UNKNOWN"') }),
    });
    const { coverage, findings } = await verifyTickets(server.url);
    const required = coverage.constraints.filter(({ keyword }) => keyword === "required");
    expect(required.map(({ at, state }) => [at, state])).toEqual([
      ["/headers/X-Trace", "not-tested"],
      ["/headers/X-Key", "not-tested"],
      ["/headers/X-Sum", "not-tested"],
      ["/body", "violated"],
      ["/body/id", "violated"],
      ["/body/name", "not-tested"],
    ]);
    const refused = findings.filter(({ rule }) => rule === "refuses-invalid");
    expect(new Set(refused.map(({ at }) => at))).toEqual(new Set(["/request/body", "/request/body/id"]));
  });
});
