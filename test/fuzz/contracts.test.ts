import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { richContract } from "./rich-contract.ts";

/**
 * Single changes of a contract. Each has to end in an answer: exit codes of the table, and never "a fault of plate itself". The seeds are
 * the same in every run; PLATE_FUZZ_CONTRACTS=5000 takes that many, from PLATE_FUZZ_SEED on. A seed is one contract: it fails again alone.
 */
const count = Number(process.env.PLATE_FUZZ_CONTRACTS ?? 100);
const firstSeed = Number(process.env.PLATE_FUZZ_SEED ?? 1);
/** What one command may allocate for such a small contract. */
const mostBytes = 400 * 2 ** 20;
/** Each seed takes one of them; all have to read the whole contract. */
const commands = [
  ["verify", "http://127.0.0.1:9", "--plan", "--spec", "contract.json"],
  ["diff", "before.json", "contract.json"],
  ["diff", "contract.json", "before.json"],
  ["generate", "--spec", "contract.json", "--out", "out"],
  ["call", "getItem", "--spec", "contract.json", "--base-url", "http://127.0.0.1:9", "--dry-run", "--param", "id=7"],
  [
    "call",
    "putItem",
    "--spec",
    "contract.json",
    "--base-url",
    "http://127.0.0.1:9",
    "--curl",
    "--example",
    "one",
    "--param",
    "id=7",
  ],
  [
    "call",
    "postForm",
    "--spec",
    "contract.json",
    "--base-url",
    "http://127.0.0.1:9",
    "--dry-run",
    "--data",
    '{"a":["b"]}',
  ],
] as const;

test(`${count} contracts with one change each, from seed ${firstSeed} on (PLATE_FUZZ_CONTRACTS, PLATE_FUZZ_SEED), are no fault of plate`, async () => {
  const cwd = temporaryFolder({ "before.json": JSON.stringify(richContract) });
  const faults: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const { value, what } = mutate(richContract, randomFrom(seed));
    writeFileSync(join(cwd, "contract.json"), JSON.stringify(value));
    const argv = commands[seed % commands.length] ?? commands[0];
    const before = process.memoryUsage().heapUsed;
    const { code, err } = await plate(argv, { cwd, env: { PLATE_DEBUG: "1" } });
    const grown = process.memoryUsage().heapUsed - before;
    const isFault = err.includes("fault of plate") || ![0, 1, 2].includes(code) || grown > mostBytes;
    if (isFault)
      faults.push(
        `seed ${seed}: ${what}: plate ${argv.join(" ")}: exit ${code}, ${grown} bytes\n${err.slice(0, 1000)}`,
      );
  }
  expect(faults.join("\n")).toBe("");
}, 3_600_000);
