import { PlateError } from "../../contract/model/plate-error.ts";
import type { SiteRelease } from "../../docs/layout.ts";
import type { LoadedContract } from "../../reader/load-contract.ts";
import { type ContractSide, openSide, type SideOptions } from "../history/contract-side.ts";

/** An older release: the folder of its site, and what names its contract. */
export interface Release {
  readonly folder: string;
  /** A git revision, a file or a folder. */
  readonly revision: string;
}

/**
 * The releases of the command line (`v1=v1.4.0`), or else of the configuration. Throws a PlateError (`usage`) for what is no such
 * pair, and for two of one name.
 */
export function readReleases(
  written: readonly string[] | undefined,
  configured: Readonly<Record<string, string>> | undefined,
): readonly Release[] {
  if (written === undefined) {
    return Object.entries(configured ?? {}).map(([folder, revision]) => ({ folder: checked(folder), revision }));
  }
  const seen = new Set<string>();
  return written.map((text) => {
    const [, folder = "", revision = ""] = /^([^=]*)=(.+)$/.exec(text) ?? [];
    if (revision === "") throw usage(`--release ${text} names no revision`, "write it such as v1=v1.4.0");
    if (seen.has(folder)) throw usage(`--release ${folder} is given twice`, "give each release a name of its own");
    seen.add(folder);
    return { folder: checked(folder), revision };
  });
}

/** Folders that the site has of its own, and two-letter languages. */
const ownFolders = /^(?:operations|[a-z]{2}(?:-[a-z]+)?)$/i;

function checked(folder: string): string {
  if (/^[a-z0-9][a-z0-9._-]*$/i.test(folder) && !ownFolders.test(folder)) return folder;
  throw usage(`a release cannot be in a folder ${JSON.stringify(folder)}`, "name it such as v1 or 2025-11");
}

function usage(message: string, fix: string): PlateError {
  return new PlateError("usage", message, { fix });
}

/** Contracts of older releases, read; disposing of them removes what was checked out for it. */
export interface OpenedReleases extends AsyncDisposable {
  readonly sites: readonly { readonly folder: string; readonly version: string; readonly model: LoadedContract }[];
}

/** Reads the contracts of older releases. Throws as `openSide`. */
export async function openReleases(releases: readonly Release[], options: SideOptions): Promise<OpenedReleases> {
  const sides: { readonly folder: string; readonly side: ContractSide }[] = [];
  const close = async (): Promise<void> => {
    for (const { side } of sides) await side.close();
  };
  try {
    for (const { folder, revision } of releases) sides.push({ folder, side: await openSide(revision, options) });
  } catch (error) {
    await close();
    throw error;
  }
  const sites = sides.map(({ folder, side: { model } }) => ({ folder, version: model.version, model }));
  return { sites, [Symbol.asyncDispose]: close };
}

/** What the chooser of the site in `own` lists; `folder` is the empty text for the newest, which comes first. */
export function releasesFrom(
  own: string,
  all: readonly { readonly folder: string; readonly version: string }[],
): readonly SiteRelease[] {
  const up = own === "" ? "" : "../";
  return all.map(({ folder, version }) => ({
    version,
    isNewest: folder === "",
    path: folder === own ? "" : folder === "" ? up : `${up}${folder}/`,
  }));
}
