import { afterEach, describe, expect, test } from "vitest";
import { createSender } from "../../src/transport/send.ts";
import { replay } from "../../src/verify/replay.ts";
import { planFor } from "../../src/verify/verify.ts";
import { plate } from "./plate-io.ts";
import { isRight, startTicketServer, type TicketRequest, type TicketServer } from "./ticket-server.ts";
import { fixtureTables, ticketPlatform, verifyTickets } from "./ticket-test.ts";

let server: TicketServer | undefined;
afterEach(() => server?.close());

const randomOnly = (seed: number, count = 120) => ({ families: [], fuzz: { seed, count } });
const nameIn = ({ body }: TicketRequest): string => /"name":"([^"]*)"/.exec(body.toString())?.[1] ?? "";
const idIn = ({ body }: TicketRequest): bigint => BigInt(/"id":(\d+)/.exec(body.toString())?.[1] ?? "0");

/** The bodies and parameters that a seed makes. */
async function planned(seed: number, count: number): Promise<readonly string[]> {
  const { cases } = planFor({
    ...(await fixtureTables("tickets")),
    platform: ticketPlatform,
    ...randomOnly(seed, count),
  });
  return cases.map(
    ({ unsigned, expect: { kind } }) =>
      `${kind} ${JSON.stringify(unsigned.fields)} ${new TextDecoder().decode(unsigned.body)}`,
  );
}

describe("random requests come from their seed", () => {
  test("one seed makes the same requests each time, more of them the same first, and another seed others", async () => {
    const first = await planned(7, 30);
    expect(await planned(7, 30)).toEqual(first);
    expect((await planned(7, 60)).slice(0, first.length)).toEqual(first);
    expect(await planned(8, 30)).not.toEqual(first);
  });

  test("about half of them are valid, and none is said twice", async () => {
    const cases = await planned(3, 200);
    const valid = cases.filter((each) => each.startsWith("accepted ")).length;
    expect(new Set(cases).size).toBe(cases.length);
    expect(valid).toBeGreaterThan(60);
    expect(cases.length - valid).toBeGreaterThan(60);
  });
});

describe("random requests accuse nobody who is right", () => {
  test.each([1, 2, 3])("a server that is right, with seed %i", async (seed) => {
    server = await startTicketServer();
    const { findings, outcome, notes } = await verifyTickets(server.url, randomOnly(seed));
    expect(findings).toEqual([]);
    expect(outcome).toBe("conforms");
    expect(notes.join(" ")).toContain(`--fuzz 120 --seed ${seed} sends the same again`);
  });
});

describe("a finding of random requests is made as small as it can be", () => {
  test("the text that makes a server fail is told alone, with the seed and a case that can be sent again", async () => {
    server = await startTicketServer({
      change: (answer, request) => (/[Qq]/.test(nameIn(request)) ? { ...answer, status: 500 } : answer),
    });
    const { findings } = await verifyTickets(server.url, randomOnly(5));
    expect(findings.map(({ rule }) => rule)).toEqual(["no-server-error"]);
    const [finding] = findings;
    expect(finding?.title).toMatch(/^random request \d+ of --seed 5, shrunk in \d+ steps?: \/body\/name = "a*[Qq]a*"$/);
    expect(finding?.case).toMatch(/^bookTicket:fuzz:5-\d+~[\d.]+$/);
    expect(finding?.request).toMatch(/\{"id":9007199254740993,"name":"a*[Qq]a*"\}/);
  });

  test("the number at which a server begins to refuse is found exactly", async () => {
    server = await startTicketServer({
      isValid: (request) =>
        isRight(request) && idIn(request) !== 123n && !(idIn(request) > 20_000n && idIn(request) < 2_000_000_000n),
    });
    const { findings } = await verifyTickets(server.url, randomOnly(11, 400));
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual(["accepts-valid /request/body/id"]);
    expect(findings[0]?.title).toContain("/body/id = 20001");
  });

  test("what the fixed plan finds at the same place stays one finding, that of the fixed plan", async () => {
    const cut = (body: Buffer): Buffer => Buffer.from(body.toString().replace(/("name":"[^"]{5})[^"]*/, "$1"));
    server = await startTicketServer({ isValid: (request) => isRight({ ...request, body: cut(request.body) }) });
    const fixed = await verifyTickets(server.url, { families: ["constraints"] });
    const both = await verifyTickets(server.url, { families: ["constraints"], fuzz: { seed: 2, count: 80 } });
    expect(both.findings.map(({ rule, at, case: id }) => [rule, at, id])).toEqual(
      fixed.findings.map(({ rule, at, case: id }) => [rule, at, id]),
    );
  });
});

describe("on the command line", () => {
  test.each([
    [["--fuzz", "0"], "--fuzz 0 is no whole number from 1"],
    [["--seed", "4"], "--seed needs a number of random requests"],
    [["--family", "fuzz"], "--family fuzz needs a number of random requests"],
    [["--fuzz", "9", "--seed", "x1"], "--seed x1 is no whole number from 0"],
    [["--fuzz", "9", "--shard", "1/2"], "--shard and --fuzz need a seed"],
  ])("%j is refused", async (options, message) => {
    const { code, err } = await plate(["verify", "http://127.0.0.1:9", ...options]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("a shrunk case is sent again by its id alone", async () => {
    server = await startTicketServer({
      change: (answer, request) => (/[Qq]/.test(nameIn(request)) ? { ...answer, status: 500 } : answer),
    });
    const { findings } = await verifyTickets(server.url, randomOnly(5));
    const sender = createSender({ baseUrl: server.url, timeoutMs: 10_000, connections: 1 });
    try {
      const { case: planned, breaches } = await replay(
        {
          ...(await fixtureTables("tickets")),
          ...{ platform: ticketPlatform, baseUrl: server.url, send: sender.send, concurrency: 1, maxRequests: 100 },
          ...{ replayOptions: "", signal: new AbortController().signal },
        },
        findings[0]?.case ?? "",
      );
      expect([planned.title, breaches.map(({ rule }) => rule.id)]).toEqual([findings[0]?.title, ["no-server-error"]]);
    } finally {
      sender.close();
    }
  });
});
