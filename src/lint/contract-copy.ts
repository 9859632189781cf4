import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isJsonObject, type JsonValue } from "../contract/json/json.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import type { LoadedContract } from "../reader/load-contract.ts";
import { type ContractBounds, readContractFile } from "../reader/parse/read-contract-file.ts";
import { type SourceFile, SourceReader } from "../reader/parse/source-file.ts";
import { withoutDataReferences } from "./data-references.ts";
import { listLayoutFiles } from "./layout-files.ts";

/** What is copied. */
export interface CopyTask {
  /** The root document, absolute. */
  readonly rootFile: string;
  /** The contract as our reader reads it; absent where it cannot. */
  readonly contract: Pick<LoadedContract, "files" | "isReference"> | undefined;
  readonly allowOutside: boolean;
}

/** A copy of a contract's files, in the same layout. */
export interface ContractCopy {
  /** The copy of the root document, absolute. */
  readonly rootFile: string;
  /** The file of the contract whose copy this is, absolute. */
  readonly originOf: (copy: string) => string;
  /** The folder that stands for `originOf(folder)`. */
  readonly folder: string;
}

/**
 * Copies into an empty folder what Redocly is to see of a contract: the files that our reader reads, as regular files, each `$ref` of
 * data made harmless. Of a contract that our reader cannot read, all files that any `$ref` names are copied, as far as they can
 * be read. Files of the folder layout that nothing refers to are there by name, empty.
 */
export async function copyContract(task: CopyTask, to: string): Promise<ContractCopy> {
  const { rootFile, contract } = task;
  const reader = new SourceReader(task);
  const files = contract?.files ?? [];
  const sources = files.length > 0 ? readAll(files, rootFile, reader) : followAll(task, reader);
  const base = commonFolder([...sources.map(({ file }) => dirname(file)), dirname(rootFile)]);
  const copyOf = (file: string) => join(to, relative(base, file));
  const texts = new Map(listLayoutFiles(dirname(rootFile)).map((file) => [file, ""]));
  for (const source of sources) texts.set(source.file, copiedText(source, contract));
  for (const [file, text] of texts) {
    await mkdir(dirname(copyOf(file)), { recursive: true });
    await writeFile(copyOf(file), text);
  }
  return { rootFile: copyOf(rootFile), folder: to, originOf: (copy) => join(base, relative(to, copy)) };
}

function copiedText(source: CopiedFile | SourceFile, contract: CopyTask["contract"]): string {
  if (contract === undefined || !isParsed(source)) return source.text;
  return withoutDataReferences(source, (pointer) => contract.isReference(source.file, pointer));
}

function isParsed(source: CopiedFile | SourceFile): source is SourceFile {
  return source.placeAt !== undefined;
}

function readAll(files: readonly string[], rootFile: string, reader: SourceReader): readonly SourceFile[] {
  return files.map((file) => reader.read(file, file, { folder: dirname(rootFile) }));
}

/** A file that is neither YAML nor JSON has no value. */
type CopiedFile = Pick<SourceFile, "file" | "text"> & Partial<SourceFile>;

/** The files that any `$ref` leads to, from the root on; those that must not be read are left out. */
function followAll(task: CopyTask, reader: SourceReader): readonly CopiedFile[] {
  const files = new Set([task.rootFile]);
  const sources: CopiedFile[] = [];
  for (const file of files) {
    const source = readIfPossible(file, task, reader);
    if (source === undefined) continue;
    sources.push(source);
    for (const reference of referencesIn(source.value)) files.add(resolve(dirname(file), reference));
  }
  return sources;
}

function readIfPossible(
  file: string,
  { rootFile, allowOutside }: CopyTask,
  reader: SourceReader,
): CopiedFile | undefined {
  const folder = dirname(rootFile);
  try {
    return reader.read(file, file, { folder });
  } catch (error) {
    if (!(error instanceof PlateError)) throw error;
    return unparsed(file, { folder, allowOutside });
  }
}

/** Redocly says where a file does not parse; its message quotes the file, so it gets only what may be shown. */
function unparsed(file: string, bounds: ContractBounds): CopiedFile | undefined {
  try {
    const { bytes, isShown } = readContractFile(file, file, bounds);
    return isShown ? { file, text: new TextDecoder().decode(bytes) } : undefined;
  } catch (error) {
    if (error instanceof PlateError) return undefined;
    throw error;
  }
}

/** The path of each `$ref` that is a path. */
function referencesIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isJsonObject(value) && typeof value.$ref === "string" ? pathsOf(value.$ref) : [];
  return [...own, ...Object.values(value).flatMap((member) => referencesIn(member))];
}

function pathsOf(reference: string): readonly string[] {
  const [path = ""] = reference.split("#", 1);
  if (path === "" || path.includes("\0") || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return [];
  try {
    return [decodeURIComponent(path)];
  } catch {
    return [];
  }
}

function commonFolder(folders: readonly string[]): string {
  const [first = "", ...others] = folders;
  return others.reduce((common, folder) => {
    let shared = common;
    while (relative(shared, folder).split(sep)[0] === "..") shared = dirname(shared);
    return shared;
  }, first);
}
