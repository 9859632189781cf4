import { describe, expect, test } from "vitest";
import { CONTRACTS } from "./contracts.ts";
import { type Score, startBench } from "./score-faults.ts";
import { tablesOf } from "./verify-target.ts";

/** How many mutations of each kind are tried; `node test/faults/score.ts` tries all. */
const OF_EACH_KIND = 1;

describe.each(CONTRACTS)("mutations of $file, served by the mock", ({ file, operation }) => {
  test("the visible are found by the rule that is meant for them, in the others and in the contract itself nothing is", async () => {
    const bench = await startBench(await tablesOf(file, operation));
    const scores: Score[] = [await bench.scoreTrue()];
    const tried = new Map<string, number>();
    for (const mutation of bench.mutations) {
      const before = tried.get(mutation.kind) ?? 0;
      tried.set(mutation.kind, before + 1);
      if (before < OF_EACH_KIND) scores.push(await bench.score(mutation));
    }
    await bench.close();
    const wrong = scores.filter(({ verdict }) => verdict !== "found" && verdict !== "quiet");
    expect(wrong.map(({ id, verdict, rules }) => ({ id, verdict, rules }))).toEqual([]);
    expect(scores.filter(({ verdict }) => verdict === "found").length).toBeGreaterThan(8);
  });
});
