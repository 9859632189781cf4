import { parseArgs } from "node:util";
import { VARIANTS } from "../partner/variants.ts";
import { CONTRACTS, type ContractPart } from "./contracts.ts";
import { FAULTS } from "./hand-written/faults.ts";
import { isRight, problemLines, type Score, scoreFault, scoreLegal, scoreTable, startBench } from "./score-faults.ts";
import { tablesOf } from "./verify-target.ts";

const USAGE = `node test/faults/score.ts [--only TEXT]

Runs the contract test against the good partner, its legal variants, every hand-written fault of it, and a mock of
every mutated contract, and prints how many were found by the rule that is meant for them. --only takes those whose
id has the text in it. Exit code 1 where anything was missed, found by another rule only, or accused wrongly.
`;

const { values } = parseArgs({ options: { only: { type: "string", default: "" }, help: { type: "boolean" } } });
const isWanted = ({ id }: { readonly id: string }): boolean => id.includes(values.only);

/** Prints a table, and what did not come out as it should. */
function print(title: string, scores: readonly Score[]): void {
  if (scores.length === 0) return;
  process.stdout.write(`\n${title}\n${scoreTable(scores)}`);
  for (const line of problemLines(scores)) process.stdout.write(`  ${line}\n`);
}

async function partnerScores(): Promise<readonly Score[]> {
  const tables = await tablesOf("openapi/openapi.yaml");
  const scores: Score[] = [await scoreLegal("good", undefined, tables)];
  for (const { id, change } of VARIANTS.filter(isWanted)) scores.push(await scoreLegal(id, change, tables));
  for (const fault of FAULTS.filter(isWanted)) scores.push(await scoreFault(fault, tables));
  return scores;
}

async function mutationScores(contract: ContractPart): Promise<readonly Score[]> {
  const bench = await startBench(await tablesOf(contract.file, contract.operation));
  try {
    const scores: Score[] = [await bench.scoreTrue()];
    for (const mutation of bench.mutations.filter(isWanted)) scores.push(await bench.score(mutation));
    return scores;
  } finally {
    await bench.close();
  }
}

if (values.help) {
  process.stdout.write(USAGE);
} else {
  const all: Score[] = [...(await partnerScores())];
  print("The independent partner, its legal variants and its hand-written faults", all);
  const [good] = all;
  for (const contract of CONTRACTS) {
    const scores = await mutationScores(contract);
    print(`Mutations of ${contract.file}, served by the mock`, scores);
    all.push(...scores);
  }
  process.stdout.write(`\nThe good partner: ${good?.requests} requests, ${Math.round(good?.durationMs ?? 0)} ms\n`);
  process.exitCode = all.every(isRight) ? 0 : 1;
}
