import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const contract = `openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    post:
      operationId: order
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [item]
              properties: { item: { type: string, maxLength: 9 }, notify: { type: string, format: uri } }
            example: { item: tea }
      responses: { "202": { description: taken }, "400": { description: wrong request } }
      callbacks:
        shipped:
          "{$request.body#/notify}/shipped":
            post:
              parameters:
                - { name: X-Event, in: header, required: true, schema: { type: string, pattern: "^[0-9]{4}$" } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [order]
                      properties: { order: { type: integer, maximum: 9999999999999999999 } }
              responses:
                "200":
                  description: thanks
                  content: { application/json: { schema: { const: { thanks: true } } } }
`;

/** As above, and a second callback to the same address. */
const contractOfTwo = `${contract}        lost:
          "{$request.body#/notify}/shipped":
            post:
              requestBody:
                content:
                  application/json:
                    schema: { type: object, required: [reason], properties: { reason: { enum: [stolen] } } }
              responses: { "200": { description: thanks } }
`;

interface Sent {
  /** In place of the contract above. */
  readonly contract?: string;
  readonly method?: string;
  readonly path?: string;
  readonly event?: string;
  readonly body?: string;
  readonly isSilent?: boolean;
}

const right: Required<Omit<Sent, "contract">> = {
  ...{ method: "POST", path: "/shipped", event: "0042", body: '{"order":9007199254740993}', isSilent: false },
};

/** Runs the callbacks' cases against a server that sends a callback so, and gives what the server got for it. */
async function verifyOrders(sent: Sent, ...options: readonly string[]) {
  const { method, path, event, body, isSilent } = { ...right, ...sent };
  const replies: string[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const { notify } = JSON.parse(text) as { readonly notify?: string };
    if (notify !== undefined && !isSilent) {
      const headers = { "X-Event": event, "Content-Type": "application/json" };
      const reply = await fetch(notify + path, { method, headers, body });
      replies.push(`${reply.status} ${await reply.text()}`);
    }
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await using folder = await temporaryFolder();
  try {
    await writeFile(join(folder.path, "orders.yaml"), sent.contract ?? contract);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const common = ["--spec", "orders.yaml", "--family", "callbacks", "--report", "json", "--callback-wait", "60s"];
    const { code, out, err } = await plate(["verify", url, ...common, ...options], { cwd: folder.path });
    return { code, replies, err, report: JSON.parse(out) as Report };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("a callback that fits the contract is received, and answered as the contract says", async () => {
  const { code, report, replies } = await verifyOrders({});
  expect([code, report.findings, replies]).toEqual([0, [], ['200 {"thanks":true}']]);
  expect(report.cases.map(({ case: id, state }) => [id, state])).toEqual([
    ["order:known-good", "passed"],
    ["order:callback:shipped", "passed"],
  ]);
});

test("of several callbacks to one address, a target may send any first", async () => {
  const { code, report } = await verifyOrders({ contract: contractOfTwo, body: '{"reason":"stolen"}' });
  expect([code, report.findings]).toEqual([0, []]);
  const neither = await verifyOrders({ contract: contractOfTwo, body: '{"reason":"eaten"}' });
  expect(neither.code).toBe(1);
});

test.each<[string, Sent, readonly string[]]>([
  ["another method", { method: "PUT" }, ["/callback/method"]],
  ["another path", { path: "/gone" }, ["/callback/path"]],
  ["a header that breaks its pattern", { event: "now" }, ["/callback/headers/X-Event"]],
  ["a number in quotation marks", { body: '{"order":"9007199254740993"}' }, ["/callback/body/order"]],
  ["a number beyond its maximum", { body: '{"order":10000000000000000000}' }, ["/callback/body/order"]],
  ["no JSON", { body: "{" }, ["/callback/body"]],
  ["a member that is missing", { body: "{}" }, ["/callback/body/order"]],
])("%s is a finding that shows what came", async (_what, sent, places) => {
  const { code, report } = await verifyOrders(sent);
  expect([code, report.findings.map(({ rule, at }) => [rule, at])]).toEqual([
    1,
    places.map((at) => ["callback-fits", at]),
  ]);
  expect(report.findings[0]?.answer).toMatch(
    /HTTP\/1\.1 202[\s\S]*(?:POST|PUT) \/order-callback-shipped\/\w+ HTTP\/1\.1/,
  );
});

test("one that does not come tells nothing, and accuses nobody", async () => {
  const { code, report } = await verifyOrders({ isSilent: true }, "--callback-wait", "50ms");
  expect([code, report.findings]).toEqual([0, []]);
  expect(report.cases[1]).toMatchObject({
    state: "inconclusive",
    reason: expect.stringMatching(/^no request came to http:\/\/127\.0\.0\.1:\d+\/order-callback-shipped in time/),
  });
});

test("a target that is elsewhere needs an address of this machine", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "orders.yaml"), contract);
  const { out } = await plate(["verify", "--spec", "orders.yaml", "--plan"], { cwd: folder.path });
  expect(out).toContain(
    "skipped: order:callback:shipped (the target has no way to this machine; give an address of it",
  );
  const argv = ["verify", "http://127.0.0.1:9", "--spec", "orders.yaml", "--callback-url", "https://here.example/?a"];
  const { code, err } = await plate(argv, { cwd: folder.path });
  expect([code, err]).toEqual([2, expect.stringContaining("is no address that this machine can listen at")]);
});
