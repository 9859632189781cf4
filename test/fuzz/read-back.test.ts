import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";
import { report } from "../verify/sample-report.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { richContract } from "./rich-contract.ts";

/**
 * Files that people and programs write and that plate reads back, with one change each: an answer, and never "a fault of plate itself".
 * The seeds are the same in every run; PLATE_FUZZ_FILES and PLATE_FUZZ_SEED take others.
 */
const count = Number(process.env.PLATE_FUZZ_FILES ?? 25);
const firstSeed = Number(process.env.PLATE_FUZZ_SEED ?? 1);

const plan = ["verify", "http://127.0.0.1:9", "--plan", "--operation", "putItem"];

const files: readonly { readonly name: string; readonly value: unknown; readonly argv: readonly string[] }[] = [
  { name: "report.json", value: report, argv: ["merge-reports", "report.json", "--report", "html"] },
  { name: "report.json", value: { ...report, shard: { index: 1, of: 1 } }, argv: ["merge-reports", "report.json"] },
  {
    name: "data.yaml",
    value: {
      operations: {
        putItem: {
          one: { request: { kind: "b", id: 9 } },
          mine: { request: { id: 1, kind: "a" }, response: { status: 200, body: { code: "OK" } } },
        },
        getItem: { next: { skip: "no such item" } },
      },
    },
    argv: [...plan, "--spec", "contract.json", "--test-data", "data.yaml"],
  },
  {
    name: "plate.yaml",
    value: {
      contract: "contract.json",
      out: "generated",
      lint: {
        rules: { "tag-description": "off" },
        ignore: [{ rule: "no-unused-components", file: "contract.json", reason: "kept for later" }],
      },
      docs: { out: "docs", servers: ["http://127.0.0.1:4010"] },
      mock: { port: 4010, host: "127.0.0.1", faults: ["reset@0.1"], seed: "s" },
      verify: { testData: "data.yaml", timeoutMs: 1000, concurrency: 2 },
      diff: { failOn: "major" },
    },
    argv: plan,
  },
];

test.each(files)("$name ($argv.0) is right before it is changed", async ({ name, value, argv }) => {
  const data = JSON.stringify(files[2]?.value);
  const cwd = temporaryFolder({
    "contract.json": JSON.stringify(richContract),
    "data.yaml": data,
    [name]: JSON.stringify(value),
  });
  const { code, err } = await plate(argv, { cwd });
  expect({ code, err: err.replaceAll(/^warning: .*\n/gm, "") }).toEqual({
    code: name === "report.json" ? 1 : 0,
    err: "",
  });
});

test.each(files)(
  `${count} changes of $name ($argv.0), from seed ${firstSeed} on, are no fault of plate`,
  async ({ name, value, argv }) => {
    const data = JSON.stringify(files[2]?.value);
    const cwd = temporaryFolder({ "contract.json": JSON.stringify(richContract), "data.yaml": data });
    const faults: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const random = randomFrom(seed);
      const { value: changed, what } = mutate(value, random);
      const whole = JSON.stringify(changed);
      // Every eighth one is cut off somewhere, as by a full disk.
      const text = seed % 8 === 0 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
      writeFileSync(join(cwd, name), text);
      const { code, err } = await plate(argv, { cwd, env: { PLATE_DEBUG: "1" } });
      const isFault =
        err.includes("fault of plate") || (code !== 0 && code !== 1 && code !== 2 && !err.startsWith("error: "));
      if (isFault) faults.push(`seed ${seed}: ${what}: plate ${argv.join(" ")}: exit ${code}\n${err.slice(0, 1000)}`);
    }
    expect(faults.join("\n")).toBe("");
  },
  3_600_000,
);
