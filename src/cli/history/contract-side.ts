import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Formats } from "../../contract/schema/formats.ts";
import type { ChangeFile } from "../../diff/acceptance/change-file.ts";
import { readChangeFolder } from "../../diff/acceptance/read-change-folder.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { readSourceFile, SourceReader } from "../../reader/parse/source-file.ts";
import { checkOutRevision, pathInRepository, resolveCommit } from "./git-revision.ts";

/** One side of a comparison, read: the contract, and the files next to it. */
export interface ContractSide {
  /** As the user wrote it. */
  readonly name: string;
  readonly model: LoadedContract;
  /** The folder that its files are shown from. */
  readonly root: string;
  /** This side's working folder; absent where the side is one file. */
  readonly tree?: string;
  /** The root document, as shown. */
  readonly spec: string;
  /** The files of `changes/` next to the root document. */
  readonly changeFiles: readonly ChangeFile[];
  /** The package that the contract belongs to: package.json next to it or one folder up. */
  readonly manifest?: { readonly file: string; readonly name: string; readonly version: string };
  /** Removes temporary files; call it when the side is no longer read. */
  readonly close: () => Promise<void>;
}

/** Where a side is looked for. */
export interface SideOptions {
  readonly cwd: string;
  /** The root document in the working tree: of a git revision, the file of the same place in the repository. */
  readonly spec: string;
  /** Whether files outside of the root document's folder are read too. */
  readonly allowOutside?: boolean;
  /** What the formats of the contract mean; of a git revision too, since one meaning is compared. */
  readonly formats?: Formats | undefined;
}

const rootNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/**
 * Opens what a user names: an existing file or folder, or else a git revision (branch, tag, commit).
 * Throws a PlateError (`usage`) for what is neither, and for a contract that cannot be read.
 */
export async function openSide(name: string, options: SideOptions): Promise<ContractSide> {
  const path = resolve(options.cwd, name);
  if (existsSync(path)) {
    const found = statSync(path).isDirectory() ? { file: rootOf(path, name), tree: path } : { file: path };
    return readSide({ name, root: options.cwd, ...found, close: async () => {} }, options);
  }
  const commit = await resolveCommit(name, dirname(resolve(options.cwd, options.spec)));
  if (commit === undefined) {
    if (/\.(ya?ml|json)$/.test(name)) {
      throw new PlateError("usage", `there is no file ${name}`, { fix: "check the name" });
    }
    throw new PlateError("usage", `${name} is no file, no folder and no git revision that this clone has`, {
      fix: `check the name; if it is a branch or tag of the remote, fetch it first: git fetch origin ${name}`,
    });
  }
  return openCommit(commit, { ...options, name });
}

/** Opens the contract of the working tree. */
export async function openWorkingTree(options: SideOptions): Promise<ContractSide> {
  const { cwd, spec } = options;
  const file = resolve(cwd, spec);
  return readSide({ name: "the working tree", root: cwd, tree: cwd, file, close: async () => {} }, options);
}

async function openCommit(
  commit: string,
  { name, ...options }: SideOptions & { readonly name: string },
): Promise<ContractSide> {
  const { cwd, spec } = options;
  const path = resolve(cwd, spec);
  const inside = `${await pathInRepository(dirname(path))}${basename(path)}`;
  const revision = await checkOutRevision(commit, dirname(path));
  const file = join(revision.folder, inside);
  try {
    if (!existsSync(file)) {
      throw new PlateError("usage", `${name} has no file ${inside}`, {
        fix: "name the contract's root document with --spec",
      });
    }
    const tree = join(revision.folder, inside, relative(path, cwd));
    return await readSide({ name, root: revision.folder, tree, file, close: revision.remove }, options);
  } catch (error) {
    await revision.remove();
    throw error;
  }
}

interface FoundSide {
  readonly name: string;
  readonly root: string;
  readonly tree?: string;
  readonly file: string;
  readonly close: () => Promise<void>;
}

async function readSide(
  { name, root, tree, file, close }: FoundSide,
  { allowOutside, formats }: Pick<SideOptions, "allowOutside" | "formats">,
): Promise<ContractSide> {
  const model = await loadContract(file, root, new SourceReader({ allowOutside, formats }));
  const changeFiles = await readChangeFolder(join(dirname(file), "changes"), root);
  const manifest = readManifest(dirname(file), root);
  const spec = relative(root, file);
  const found = { ...(tree === undefined ? {} : { tree }), ...(manifest === undefined ? {} : { manifest }) };
  return { name, model, root, spec, changeFiles, ...found, close };
}

function rootOf(folder: string, name: string): string {
  const candidates = [folder, join(folder, "openapi")].flatMap((place) => rootNames.map((file) => join(place, file)));
  const found = candidates.find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new PlateError("usage", `the folder ${name} holds no ${rootNames.join(", ")}`, {
    fix: "name the root document itself",
  });
}

function readManifest(folder: string, root: string): ContractSide["manifest"] {
  const file = [join(folder, "package.json"), join(folder, "..", "package.json")].find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const shown = relative(root, file);
  const { value } = readSourceFile(file, shown, { folder: dirname(file), allowOutside: false });
  if (!isJsonObject(value) || typeof value.version !== "string") return undefined;
  return { file: shown, name: typeof value.name === "string" ? value.name : "", version: value.version };
}
