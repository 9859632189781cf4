import type { ContractModel } from "../contract/model/contract-model.ts";
import { type Bump, bumps, type Change, type DiffReport, highestBump } from "./change.ts";
import { compareContracts } from "./compare/compare-contracts.ts";
import { judgeDifferences } from "./judge/judge-differences.ts";

/** What to call each side in reports: a file, a folder or a git revision as the user wrote it. */
export interface DiffNames {
  readonly base: string;
  readonly revision: string;
}

/** Compares two contracts and rates every change. Throws a PlateError (`target`) if `redocly diff` fails. */
export async function diffContracts(
  base: ContractModel,
  revision: ContractModel,
  names: DiffNames,
): Promise<DiffReport> {
  const differences = await compareContracts(base, revision);
  const changes = judgeDifferences(differences, { base, revision });
  return reportOf(changes, {
    base: { name: names.base, version: base.version },
    revision: { name: names.revision, version: revision.version },
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
