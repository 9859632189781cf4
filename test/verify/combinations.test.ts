import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ContractReport } from "../../src/contract/model/contract-report.ts";
import { pairwiseRows } from "../../src/verify/plan/probes/pairwise-rows.ts";
import { plate, temporaryFolder } from "./plate-io.ts";

const contract = `openapi: 3.1.0
info: {title: Orders, version: "1"}
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
              required: [item, count]
              properties:
                item: {type: string, minLength: 2, maxLength: 5}
                count: {type: integer, minimum: 1, maximum: 9}
                gift: {type: boolean}
                note: {type: string, maxLength: 3}
                place: {type: object, required: [x], properties: {x: {type: integer, minimum: 0, maximum: 3}, y: {type: integer}}}
            examples:
              plain: {value: {item: book, count: 2}}
              broken: {value: {item: book, count: 0}}
      responses:
        "200": {description: ok}
        "400": {description: wrong}
`;

/** The bodies that a server gets, and what is found of one that refuses some of them. */
async function orders(refuses: (order: Readonly<Record<string, unknown>>) => boolean) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    bodies.push(text);
    const order = JSON.parse(text) as Readonly<Record<string, unknown>>;
    response.writeHead(order.count === 0 || refuses(order) ? 400 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "orders.yaml"), contract);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const argv = ["verify", url, "--spec", "orders.yaml", "--family", "combinations", "--report", "json"];
  const { findings } = JSON.parse((await plate(argv, { cwd: folder.path })).out) as ContractReport;
  server.closeAllConnections();
  server.close();
  return { bodies, found: findings.map(({ rule, case: id }) => [rule, id]) };
}

test("values at their smallest and largest together, optional members in pairs, and every example", async () => {
  const { bodies, found } = await orders(() => false);
  expect(found).toEqual([]);
  expect(bodies).toContain('{"item":"bo","count":1}');
  expect(bodies).toContain('{"item":"bookk","count":9}');
  expect(bodies).toContain('{"item":"book","count":0}');
  const names = new Set(
    bodies.map((body) =>
      Object.keys(JSON.parse(body) as object)
        .slice(2)
        .join(" "),
    ),
  );
  for (const pair of ["gift note", "gift place", "note place"])
    expect([...names].some((name) => pair.split(" ").every((each) => name.split(" ").includes(each)))).toBe(true);
  expect(names).toContain("");
  expect(names).toContain("gift note place");
});

test.each([
  ["two optional members together", (order: object) => "gift" in order && "place" in order && !("note" in order)],
  ["one without the other", (order: object) => "note" in order && !("gift" in order)],
])("a server that refuses %s is found", async (_what, refuses) => {
  const { found } = await orders(refuses);
  expect(found.map(([rule]) => rule)).toEqual(["accepts-valid"]);
});

test.each([2, 3, 4, 7, 10, 11, 35])("rows for %i columns show all four pairs of every two", (columns) => {
  const rows = pairwiseRows(columns);
  const missing: string[] = [];
  for (let one = 0; one < columns; one += 1) {
    for (let other = one + 1; other < columns; other += 1) {
      const pairs = new Set(rows.map((row) => `${row[one]} ${row[other]}`));
      if (pairs.size < 4) missing.push(`${one} ${other}`);
    }
  }
  expect(missing).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(8);
});
