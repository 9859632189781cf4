import type { ContractModel } from "../contract/model/contract-model.ts";
import { type Bump, bumps, type Change, type DiffReport, highestBump } from "./change.ts";
import { compareContracts } from "./compare/compare-contracts.ts";
import { judgeDifferences } from "./judge/judge-differences.ts";
import { type DiffPolicy, fullPolicy } from "./policy/diff-policy.ts";

/** What to call each side in reports: a file, a folder or a git revision as the user wrote it. */
export interface DiffNames {
  readonly base: string;
  readonly revision: string;
}

/** What a comparison can be told beside the contracts. */
export interface DiffOptions extends DiffNames {
  /** How to rate what the specifications leave open. */
  readonly policy?: DiffPolicy;
}

/** Compares two contracts and rates every change. */
export async function diffContracts(
  base: ContractModel,
  revision: ContractModel,
  options: DiffOptions,
): Promise<DiffReport> {
  const differences = compareContracts(base, revision);
  const changes = judgeDifferences(differences, { models: { base, revision }, policy: fullPolicy(options.policy) });
  return reportOf(changes, {
    base: { name: options.base, version: base.version },
    revision: { name: options.revision, version: revision.version },
  });
}

/** The report of changes that are already rated. Pure. */
export function reportOf(
  changes: readonly Change[],
  { problems = [], ...sides }: Pick<DiffReport, "base" | "revision"> & Partial<Pick<DiffReport, "problems">>,
): DiffReport {
  const count = (wanted: Bump): number => changes.filter(({ bump }) => bump === wanted).length;
  const counts = Object.fromEntries(bumps.map((bump) => [bump, count(bump)])) as Record<Bump, number>;
  const accepted = changes.filter((change) => change.accepted !== undefined).length;
  return {
    reportVersion: 1,
    ...sides,
    bump: highestBump(changes.map(({ bump }) => bump)),
    summary: { ...counts, accepted },
    changes,
    problems,
  };
}
