import type { Bump, Problem } from "../change.ts";

/** One version that has to rise, on both sides of the comparison. */
export interface VersionPair {
  /** Where it is written: `info.version of openapi/openapi.yaml`, `version of package.json`. */
  readonly what: string;
  readonly file: string;
  readonly base: string;
  readonly revision: string;
}

type Numbers = readonly [number, number, number];

/**
 * The lowest version that a change of this size may be released as (semver.org, sections 6 to 8). While the first number is
 * 0, a break raises the second: npm's `^0.1.0` takes in 0.1.x and stops before 0.2.0. `undefined` for what is no semantic version.
 */
export function requiredVersion(base: string, bump: Bump): string | undefined {
  const numbers = readVersion(base);
  if (numbers === undefined) return undefined;
  const [major, minor, patch] = numbers;
  const effective = major === 0 && bump === "major" ? "minor" : bump;
  if (effective === "major") return `${major + 1}.0.0`;
  if (effective === "minor") return `${major}.${minor + 1}.0`;
  return effective === "patch" ? `${major}.${minor}.${patch + 1}` : `${major}.${minor}.${patch}`;
}

/** The versions that rose by less than the changes ask for. Pure. */
export function checkVersions(bump: Bump, pairs: readonly VersionPair[]): readonly Problem[] {
  return pairs.flatMap(({ what, file, base, revision }): Problem[] => {
    const required = requiredVersion(base, bump);
    if (required !== undefined && isAtLeastVersion(revision, required)) return [];
    const message =
      required === undefined
        ? `${what} was ${base}, which is no semantic version`
        : `${what} is ${revision}; after ${base}, ${sayBump(bump)} asks for ${required} at least`;
    return [{ kind: "version-too-low", file, message, fix: `set it to ${required ?? "a version such as 1.0.0"}` }];
  });
}

function sayBump(bump: Bump): string {
  return bump === "none" ? "no change" : `a ${bump} change`;
}

function isAtLeastVersion(version: string, required: string): boolean {
  const [found, wanted] = [readVersion(version), readVersion(required)];
  if (found === undefined || wanted === undefined) return false;
  const differing = found.findIndex((number, index) => number !== wanted[index]);
  return differing === -1 || (found[differing] ?? 0) > (wanted[differing] ?? 0);
}

/** The three numbers; what follows a hyphen or a plus counts with its release. */
function readVersion(version: string): Numbers | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
