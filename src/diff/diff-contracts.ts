import type { ContractModel } from "../contract/model/contract-model.ts";
import { type Bump, bumps, type Change, type DiffReport, highestBump } from "./change.ts";
import { compareContracts } from "./compare/compare-contracts.ts";
import { stabilityOf } from "./compare/compare-lifecycle.ts";
import { operationsOf } from "./document/interface-operation.ts";
import { judgeDifferences } from "./judge/judge-differences.ts";
import { type DiffPolicy, fullPolicy } from "./policy/diff-policy.ts";
import { withProofs } from "./values/prove.ts";
import type { ValueCheck } from "./values/value-check.ts";

/** What to call each side in reports: a file, a folder or a git revision as the user wrote it. */
export interface DiffNames {
  readonly base: string;
  readonly revision: string;
}

/** What a comparison takes in addition to the contracts. */
export interface DiffOptions extends DiffNames {
  /** How to rate what the specifications leave open. */
  readonly policy?: DiffPolicy;
  /** The day of the comparison, as `2026-11-27`, by which sunsets have passed or not; without it, none has. */
  readonly today?: string;
  /** Opens the validators that check values against the schemas of a contract; without them, no value is tried. */
  readonly openChecks?: () => Promise<(model: ContractModel) => ValueCheck>;
}

/** Compares two contracts and rates every change. */
export async function diffContracts(
  base: ContractModel,
  revision: ContractModel,
  options: DiffOptions,
): Promise<DiffReport> {
  const policy = fullPolicy(options.policy);
  const calendar = { sunsetDays: policy.sunsetDays, ...(options.today === undefined ? {} : { today: options.today }) };
  const { differences, documents } = compareContracts(base, revision, calendar);
  const open = differences.some(({ pair }) => pair !== undefined) ? await options.openChecks?.() : undefined;
  const checks = open === undefined ? undefined : { base: open(base), revision: open(revision) };
  const tried = checks === undefined ? differences : withProofs(differences, documents, checks);
  const stability = new Map(operationsOf(base.document).map(({ id, object }) => [id, stabilityOf(object)]));
  const changes = judgeDifferences(tried, { models: { base, revision }, policy, stability });
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
