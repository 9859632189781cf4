/**
 * Runs every benchmark of the product beside its peers and writes one table, which test/bench/README.md shows: `npm run bench`.
 * Peers are installed apart (peer-packages.ts); one that cannot be is a row that says so.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureClient } from "./part-client.ts";
import { measureGenerate } from "./part-generate.ts";
import { measureMock } from "./part-mock.ts";
import { measureVerify } from "./part-verify.ts";
import { renderTable, withTable } from "./render-table.ts";
import { keepResults, type Measurement, type MeasurePart, type Part, parts, readResults } from "./results.ts";
import { machineText } from "./versions.ts";

const usage = `npm run bench -- [--only PART[,PART]] [--quick]

  --only PART   generate, client, mock or verify; the others keep their old rows
  --quick       one short run of each, printed and not kept

The table goes to stdout, to test/bench/results.json and into test/bench/README.md; progress goes to stderr.
`;

const tableFile = "test/bench/README.md";

const measureOf: Readonly<Record<Part, MeasurePart>> = {
  generate: measureGenerate,
  client: measureClient,
  mock: measureMock,
  verify: measureVerify,
};

async function run(argv: readonly string[]): Promise<number> {
  const options = { only: { type: "string" }, quick: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  const wanted = (values.only?.split(",") ?? parts) as readonly Part[];
  const unknown = wanted.filter((part) => !parts.includes(part));
  if (values.help === true || unknown.length > 0) {
    const problem = unknown.length > 0 ? `no such part: ${unknown.join(", ")}\n` : "";
    process.stderr.write(`${problem}${usage}`);
    return unknown.length > 0 ? 2 : 0;
  }
  const quick = values.quick ?? false;
  const measured: Measurement[] = [];
  for (const part of parts.filter((each) => wanted.includes(each))) {
    const say = (text: string): void => void process.stderr.write(`${text}\n`);
    measured.push(...(await measureOf[part]({ quick, say })));
  }
  const machines = Object.fromEntries(wanted.map((part) => [part, machineText()]));
  const added = { machines, measurements: measured };
  process.stdout.write(renderTable(added));
  if (!quick)
    writeFileSync(
      tableFile,
      withTable(readFileSync(tableFile, "utf8"), renderTable(keepResults(readResults(), added))),
    );
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
