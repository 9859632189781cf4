import { afterEach, describe, expect, test } from "vitest";
import { type AnswerTraits, seenStack } from "../../src/verify/report/hints/seen-stack.ts";
import { isRight, startTicketServer, type TicketRequest, type TicketServer } from "./ticket-server.ts";
import { verifyTickets } from "./ticket-test.ts";

let server: TicketServer | undefined;
afterEach(() => server?.close());

const answer = (text: string, ...headers: readonly (readonly [string, string])[]): AnswerTraits => ({ headers, text });

describe("a stack is seen by what its servers say unasked", () => {
  test.each([
    [answer("", ["server", "Werkzeug/3.1.3 Python/3.13.1"]), "Python"],
    [answer("", ["Server", "uvicorn"]), "Python"],
    [answer("", ["X-Powered-By", "Express"]), "Node.js"],
    [answer("<pre>Cannot POST /a</pre>"), "Node.js"],
    [answer("", ["X-Powered-By", "PHP/8.4.2"]), "PHP"],
    [answer("", ["Server", "Kestrel"]), ".NET"],
    [answer("", ["Set-Cookie", "JSESSIONID=1; Path=/"]), "Java"],
    [answer('{"timestamp":"2026-11-27T00:00:00Z","status":404,"error":"Not Found","path":"/a"}'), "Java"],
    [answer("404 page not found\n"), "Go"],
    [answer('{"detail":[{"type":"missing","loc":["body"]}]}'), "Python"],
    [answer("404 page not found, says the shop"), undefined],
    [answer('{"timestamp":"now"}', ["Server", "nginx/1.29"]), undefined],
  ])("%j", (traits, stack) => {
    expect(seenStack([answer("{}"), traits])).toBe(stack);
  });

  test("answers that say different things, as with a proxy in front, say nothing", () => {
    expect(seenStack([answer("", ["Server", "Kestrel"]), answer("", ["X-Powered-By", "Express"])])).toBeUndefined();
  });
});

/** Takes the id in quotation marks, too. */
const takesQuoted = (request: TicketRequest): boolean =>
  isRight({ ...request, body: Buffer.from(request.body.toString().replace(/"id":"(\d+)"/, '"id":$1')) });

async function hintsWith(headers: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> {
  server = await startTicketServer({
    isValid: takesQuoted,
    change: (right) => ({ ...right, headers: { ...right.headers, ...headers } }),
  });
  const { findings } = await verifyTickets(server.url, { families: ["constraints"] });
  expect(findings.map(({ case: id }) => id)).toEqual(["bookTicket:body/id:quoted"]);
  return findings[0]?.hints;
}

test("a finding says which switch decides it in the stack that the answers show", async () => {
  expect(await hintsWith({ Server: "Kestrel" })).toEqual([
    ".NET, as its answers show: System.Text.Json: JsonSerializerDefaults.Web takes quoted numbers: NumberHandling = JsonNumberHandling.Strict",
  ]);
});

test("where no answer shows one, it says so for each library", async () => {
  const hints = await hintsWith({});
  expect(hints?.every((hint) => hint.startsWith("if you use "))).toBe(true);
  expect(hints?.map((hint) => hint.slice("if you use ".length).split(":")[0])).toEqual([
    ...["Jackson", "Gson", "Flask", "Pydantic", "Express", "System.Text.Json", "encoding/json", "json_decode"],
  ]);
});

test("a finding that no switch decides has no hints", async () => {
  server = await startTicketServer({
    isValid: (request) => isRight(request) && !/"name":".{5}"/.test(request.body.toString()),
  });
  const { findings } = await verifyTickets(server.url, { families: ["constraints"] });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ case: id, hints }) => id.endsWith(":longest") && hints !== undefined)).toEqual([]);
});
