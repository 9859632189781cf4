import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createSender } from "../../src/transport/send.ts";
import { startTicketServer, type TicketServer } from "./ticket-server.ts";
import { verifyTickets } from "./ticket-test.ts";

let server: TicketServer | undefined;
afterEach(() => server?.close());

test("a rate limit with Retry-After is waited for, and nobody is accused", async () => {
  let refused = 0;
  server = await startTicketServer({
    change: (answer) => {
      refused += 1;
      return refused % 20 === 0
        ? { ...answer, status: 429, headers: { ...answer.headers, "Retry-After": "0" } }
        : answer;
    },
  });
  const report = await verifyTickets(server.url);
  expect([report.outcome, report.findings, report.interrupted]).toEqual(["conforms", [], false]);
  expect(report.notes[0]).toMatch(/^The target refused requests for their number \d+ times, .*--rate N/);
});

test("a target that asks to wait for an hour ends the run, which is no pass and accuses nobody", async () => {
  let asked = 0;
  server = await startTicketServer({
    change: (answer) => {
      asked += 1;
      return asked > 9 ? { ...answer, status: 429, headers: { ...answer.headers, "Retry-After": "3600" } } : answer;
    },
  });
  const report = await verifyTickets(server.url);
  expect([report.findings, report.interrupted]).toEqual([[], true]);
  expect(report.notes[0]).toBe("The run ended early: the target asks to wait 3600 s (Retry-After).");
});

test.each<[string, string]>([
  ["more seconds than a number holds", "9".repeat(30)],
  ["a date of the next century", "Fri, 01 Jan 2100 00:00:00 GMT"],
])("a target that asks to wait for %s ends the run", async (_what, until) => {
  let asked = 0;
  server = await startTicketServer({
    change: (answer) => {
      asked += 1;
      return asked > 9 ? { ...answer, status: 503, headers: { ...answer.headers, "Retry-After": until } } : answer;
    },
  });
  const report = await verifyTickets(server.url);
  expect([report.outcome, report.findings]).toEqual(["incomplete", []]);
  expect(report.notes[0]).toBe("The run ended early: the target asks to wait for ever (Retry-After).");
});

/** A ticket server in a process of its own, which one request ends. */
async function startMortal(ending: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const script = `import { startTicketServer } from ${JSON.stringify(new URL("ticket-server.ts", import.meta.url).href)};
const server = await startTicketServer({ change: (answer, { body }) => { if (body.toString().includes(${JSON.stringify(ending)})) process.exit(1); return answer; } });
console.log(server.url);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = (await once(child.stdout!.setEncoding("utf8"), "data")) as [string];
  return { url: url.trim(), child };
}

test("a process that dies is one finding at what was under way, and the rest is skipped", async () => {
  const { url, child } = await startMortal('"name":null');
  const sender = createSender({ baseUrl: url, timeoutMs: 10_000, connections: 8 });
  try {
    const report = await verifyTickets(url, { send: sender.send, isReachable: sender.isReachable });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["answer-arrives"]);
    const [finding] = report.findings;
    expect(finding?.cases).toContain("bookTicket:body/name:null");
    expect(finding?.cases.length).toBeLessThanOrEqual(8);
    expect(finding?.actual).toContain("nothing takes connections since");
    expect(report.skipped.filter(({ reason }) => reason.startsWith("the target is gone")).length).toBeGreaterThan(10);
    expect([report.outcome, report.interrupted]).toEqual(["violations", true]);
  } finally {
    sender.close();
    child.kill();
  }
});

interface Parsed {
  readonly length: number;
  readonly answer: string;
}

/** The first request of a text, and how much of it the server reads: not the body of what has another media type. */
function parse(text: string): Parsed | undefined {
  const end = text.indexOf("\r\n\r\n") + 4;
  if (end < 4) return undefined;
  const head = text.slice(0, end);
  const isLate = /content-type: text\/plain/i.test(head);
  const bodyLength = isLate ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (text.length < end + bodyLength) return undefined;
  const trace = /x-trace: (\S+)/i.exec(head)?.[1] ?? "none";
  const isPost = head.startsWith("POST");
  const body = isPost ? JSON.stringify({ result: isLate ? "INVALID" : "OK", seat: 1 }) : "";
  const status = isPost ? (isLate ? 400 : 200) : 405;
  const fields = `Content-Type: application/json\r\nX-Count: 1\r\nX-Trace: ${trace}\r\nContent-Length: ${body.length}`;
  return { length: end + bodyLength, answer: `HTTP/1.1 ${status} X\r\n${fields}\r\n\r\n${body}` };
}

function serveUnread(socket: Socket): void {
  let text = "";
  socket.on("error", () => undefined);
  socket.on("data", (data) => {
    text += data.toString("latin1");
    if (text.includes("\r\n") && !/^[A-Z]+ /.test(text)) {
      socket.end("HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    const parsed = parse(text);
    if (parsed === undefined) return;
    text = text.slice(parsed.length);
    socket.write(parsed.answer);
  });
}

test("a body that is left unread is blamed on the request that left it", async () => {
  const unread = createServer(serveUnread);
  await new Promise<void>((resolve) => unread.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(unread.address() as AddressInfo).port}`;
  const { findings } = await verifyTickets(url, { concurrency: 1 });
  unread.close();
  const broken = findings.filter(({ rule }) => rule === "connection-usable");
  expect(broken.map(({ case: id }) => id)).toEqual(["bookTicket:header/Content-Type:other"]);
  expect(broken[0]?.fix).toMatch(/^Read the whole request before answering/);
  expect(findings.map(({ rule }) => rule)).not.toContain("no-server-error");
});
