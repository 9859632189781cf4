import { acceptChanges } from "../../diff/acceptance/accept-changes.ts";
import { type Change, type DiffReport, highestBump } from "../../diff/change.ts";
import { diffContracts, reportOf } from "../../diff/diff-contracts.ts";
import type { DiffPolicy } from "../../diff/policy/diff-policy.ts";
import { usageChanges } from "../../diff/usage/usage-changes.ts";
import { checkVersions, type VersionPair } from "../../diff/version/version-rise.ts";
import type { ContractSide } from "./contract-side.ts";
import { readExamples } from "./read-examples.ts";

/** What is compared in addition to the contracts. */
export interface CompareOptions {
  readonly cwd: string;
  readonly checkVersion: boolean;
  /** The folder of usage examples, from `cwd`. */
  readonly usage: string | undefined;
  /** How to rate what the specifications leave open; `diff.policy` of the configuration. */
  readonly policy?: DiffPolicy;
}

/** Compares two opened sides: their contracts, what is accepted, and where asked for versions and usage examples. */
export async function compareSides(
  before: ContractSide,
  after: ContractSide,
  options: CompareOptions,
): Promise<DiffReport> {
  const {
    base,
    revision,
    changes: found,
  } = await diffContracts(before.model, after.model, {
    base: before.name,
    revision: after.name,
    today: new Date().toISOString().slice(0, 10),
    openChecks: async () => (await import("../../generate/validators/check-at-pointer.ts")).checksAtPointers,
    ...(options.policy === undefined ? {} : { policy: options.policy }),
  });
  const all = [...(await changesOfUsage(before, options)), ...found];
  const { changes, problems } = acceptChanges(all, after.changeFiles, before.changeFiles);
  const bump = highestBump(changes.map((change) => change.bump));
  const versions = options.checkVersion ? checkVersions(bump, versionPairs(before, after)) : [];
  return reportOf(changes, { base, revision, problems: [...problems, ...versions] });
}

/** The compiler is loaded only when it is asked for: it takes longer to load than everything else to run. */
async function changesOfUsage(before: ContractSide, { usage, cwd }: CompareOptions): Promise<readonly Change[]> {
  if (usage === undefined) return [];
  const examples = readExamples(before, usage, cwd);
  const { compileExamples } = await import("../../diff/usage/compile-examples.ts");
  return usageChanges(compileExamples(examples, cwd));
}

function versionPairs(before: ContractSide, after: ContractSide): readonly VersionPair[] {
  const contract = {
    what: `info.version of ${after.spec}`,
    file: after.spec,
    base: before.model.version,
    revision: after.model.version,
  };
  const [one, other] = [before.manifest, after.manifest];
  if (one === undefined || other === undefined || one.name !== other.name) return [contract];
  return [contract, { what: `version of ${other.file}`, file: other.file, base: one.version, revision: other.version }];
}
