import type { Case, Plan } from "../model/case.ts";

/** One of `of` parts of a plan, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * One part of a plan. All parts together are the whole; each has the known-good request of every operation that it touches.
 * Operations stay whole where there are enough of them, otherwise their probes are dealt out.
 */
export function shardOf(plan: Plan, shard: Shard): Plan {
  const operations = [...new Set(plan.cases.map(({ operationId }) => operationId))];
  const isOwn = (index: number): boolean => index % shard.of === shard.index - 1;
  const owned = new Set(operations.filter((_id, index) => isOwn(index)));
  const cases =
    operations.length >= shard.of
      ? plan.cases.filter(({ operationId, link }) => owned.has(link?.operationId ?? operationId))
      : dealt(plan.cases, isOwn);
  const skipped = plan.skipped.filter((_each, index) => isOwn(index));
  return { ...plan, cases, skipped };
}

/** Scenarios and bursts are compared with one another, so they stay together, in the first part. */
function dealt(cases: readonly Case[], isOwn: (index: number) => boolean): readonly Case[] {
  const probes = cases.filter(({ phase }) => phase === "probe");
  const own = new Set(probes.filter((_each, index) => isOwn(index)));
  return cases.filter(
    (planned) => planned.phase === "base" || (planned.phase === "probe" ? own.has(planned) : isOwn(0)),
  );
}
