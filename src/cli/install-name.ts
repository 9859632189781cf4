import { programVersion } from "./program-version.ts";

/** The packages of this project that the npm registry has: none yet. A package that is published goes into this list. */
const published: readonly string[] = [];

/** The engine's package. */
export const enginePackageName = "openapi-plate";

/** How a package gets into a project. */
export interface PackageSource {
  /** What to give `npm install`: the package's name, or the tarball that `npm pack` makes of it. */
  readonly argument: string;
  /** Makes the tarball in a checkout of the repository; `undefined` for a package that the registry has. */
  readonly packCommand: string | undefined;
}

/**
 * How a package of this project gets into another one: by its name where the registry has it, by its tarball where it does not.
 * Every guide, and `plate init`, ask here.
 */
export function packageSource(name: string): PackageSource {
  if (published.includes(name)) return { argument: name, packCommand: undefined };
  return {
    argument: `./${name}-${programVersion()}.tgz`,
    packCommand: `npm ci && npm run build && npm pack ./dist/${name}`,
  };
}
