import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RawAnswer, sendRaw } from "../partner/raw-request.ts";
import { type Partner, startPartner } from "../partner/start-partner.ts";
import { VARIANTS } from "../partner/variants.ts";
import type { FaultKind, Witness } from "./fault.ts";
import { FAULTS } from "./hand-written/faults.ts";
import { KNOWN_MISSES } from "./known-misses.ts";

let good: Partner;
beforeAll(async () => {
  good = await startPartner();
});
afterAll(() => good.close());

/** Long enough to tell the never answered from the answered. */
const TIMEOUT_MS = 1_200;

async function shown(baseUrl: string, { requests, how, shows }: Witness): Promise<unknown> {
  const agent = how === "kept" ? new Agent({ keepAlive: true, maxSockets: 1 }) : undefined;
  const options = { timeoutMs: TIMEOUT_MS, ...(agent === undefined ? {} : { agent }) };
  const send = (request: Witness["requests"][number]) => sendRaw(baseUrl, request, options);
  if (how === "together") return shows(await Promise.all(requests.map(send)));
  const answers: RawAnswer[] = [];
  for (const request of requests) answers.push(await send(request));
  agent?.destroy();
  return shows(answers);
}

describe("each fault is visible: its witness is answered otherwise than by the good partner", () => {
  test.concurrent.each(FAULTS.map((fault) => [fault.id, fault] as const))("%s", async (_id, { change, witness }) => {
    const faulty = await startPartner({ change });
    try {
      expect(await shown(faulty.baseUrl, witness)).not.toEqual(await shown(good.baseUrl, witness));
    } finally {
      await faulty.close();
    }
  });
});

describe("the good partner shows the same each time, so that a difference is the fault's", () => {
  test("every witness, asked twice", async () => {
    for (const { id, witness } of FAULTS) {
      expect(await shown(good.baseUrl, witness), id).toEqual(await shown(good.baseUrl, witness));
    }
  });
});

describe("the table of faults", () => {
  test("README.md counts the faults and the legal variants right", () => {
    const text = readFileSync(new URL("README.md", import.meta.url), "utf8");
    const countBehind = (place: string): string | undefined =>
      new RegExp(`\\| \`${place}\` +\\| (\\d+)`).exec(text)?.[1];
    expect(countBehind("hand-written/")).toBe(String(FAULTS.length));
    expect(countBehind("test/partner/variants.ts")).toBe(String(VARIANTS.length));
  });

  test("what is known to be missed is among the faults", () => {
    const ids = FAULTS.map(({ id }) => id);
    expect(Object.keys(KNOWN_MISSES).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("ids are unique, and at least three faults are of each kind", () => {
    const ids = FAULTS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const kinds: readonly FaultKind[] = [
      "headers",
      "integers",
      "strings",
      "body forms",
      "codes",
      "statuses",
      "envelope",
      "echo",
      "signature",
      "concurrency",
      "time",
    ];
    for (const kind of kinds)
      expect(FAULTS.filter((fault) => fault.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });
});
