import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { replaceFiles } from "../../files/replace-file.ts";
import { listLayoutFiles } from "../../lint/layout-files.ts";
import { slugOfPath } from "../../reader/path-slug.ts";
import { successorSentence } from "./add-version.ts";
import { withRenamedPath } from "./edit-root.ts";
import { checkNames, findEndpoint } from "./find-endpoint.ts";
import { findEndpoints } from "./find-endpoints.ts";
import { namesOf, ownFiles, renameWords } from "./own-files.ts";

/** The new names of an endpoint; a path only where it changes too. */
export interface NewNames {
  readonly operationId: string;
  readonly path?: string | undefined;
}

/** What `renameEndpoint` did: pairs of absolute paths, before and after, and files that were changed in place. */
export interface RenamedEndpoint {
  readonly moved: readonly (readonly [from: string, to: string])[];
  readonly changed: readonly string[];
}

/**
 * Gives an endpoint of a contract in the folder layout another operation id and, if wanted, another path: in its own files, in their
 * names, in the root, and in the links of other endpoints. Throws a PlateError (`usage`) before anything is changed.
 */
export async function renameEndpoint(rootFile: string, from: string, to: NewNames): Promise<RenamedEndpoint> {
  const folder = dirname(rootFile);
  const endpoints = findEndpoints(rootFile);
  const endpoint = findEndpoint(from, endpoints);
  const others = endpoints.filter((other) => other !== endpoint);
  checkNames({ operationId: to.operationId, ...(to.path === undefined ? {} : { path: to.path }) }, others);
  const own = await ownFiles(endpoint, { endpoints, folder });
  const names = namesOf(own, from, to.operationId);
  const isMoved = to.path !== undefined && to.path !== endpoint.path;
  const pathFile = isMoved ? join(dirname(endpoint.file), `${slugOfPath(to.path)}.yaml`) : endpoint.file;
  const targets = own.map((file): readonly [string, string] => [
    file,
    file === endpoint.file ? pathFile : join(folder, renameWords(relative(folder, file), names)),
  ]);
  const occupied = targets.find(([file, target]) => target !== file && existsSync(target));
  if (occupied !== undefined) {
    throw new PlateError("usage", `${relative(folder, occupied[1])} exists already`, { fix: "choose another name" });
  }
  const root = await readFile(rootFile, "utf8");
  const place = { path: to.path ?? endpoint.path, file: relative(folder, pathFile).replaceAll(sep, "/") };
  const newRoot = isMoved ? withRenamedPath(root, endpoint.path, place) : root;
  const linked = await linkedFiles(folder, own, { from, to: to.operationId, paths: [endpoint.path, place.path] });
  const texts = targets.map(async ([file, target]) => ({
    file: target,
    text: renameWords(await readFile(file, "utf8"), names),
  }));
  const changedRoot = newRoot === root ? [] : [{ file: rootFile, text: newRoot }];
  await replaceFiles([...(await Promise.all(texts)), ...linked, ...changedRoot]);
  for (const [file, target] of targets) if (target !== file) await rm(file);
  const inPlace = targets.filter(([file, target]) => file === target).map(([file]) => file);
  return {
    moved: targets.filter(([file, target]) => file !== target),
    changed: [...inPlace, ...linked.map(({ file }) => file), ...(newRoot === root ? [] : [rootFile])].sort(),
  };
}

type Moved = readonly [from: string, to: string];

/** The other files of the contract that name the operation in a link, or in the sentence that names a successor, as they will be. */
async function linkedFiles(
  folder: string,
  own: readonly string[],
  { from, to, paths: [oldPath, newPath] }: { readonly from: string; readonly to: string; readonly paths: Moved },
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const link = new RegExp(`^(\\s+operationId: ["']?)${from}(["']?\\s*(?:#.*)?)$`, "gm");
  const files = listLayoutFiles(folder).filter((file) => !own.includes(file));
  const texts = await Promise.all(files.map(async (file) => ({ file, before: await readFile(file, "utf8") })));
  return texts.flatMap(({ file, before }) => {
    const text = before
      .replace(link, `$1${to}$2`)
      .replaceAll(successorSentence(from, oldPath), () => successorSentence(to, newPath));
    return text === before ? [] : [{ file, text }];
  });
}
