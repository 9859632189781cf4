import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bindValidators } from "../../contract/model/ajv-check.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import { readRegularFile, readRegularText } from "../../files/read-regular-file.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/parse/source-file.ts";
import type { CommandIo } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import { warnNotices } from "./warn-notices.ts";
import { warnOfFlaws } from "./warn-of-flaws.ts";

/** What reading a contract needs of a command. */
type ContractIo = Pick<CommandIo, "cwd" | "allowOutside"> & Partial<Pick<CommandIo, "err">>;

/** A contract and the validators made from it: what mock, verify and proxy run on. */
export interface ContractTables {
  readonly model: LoadedContract;
  readonly validators: ContractValidators;
}

/**
 * Loads the contract of a project with its validators; says on stderr, where there is one, what of it is not read and what is left out. Throws a PlateError for a contract that cannot be read.
 * The generated validators serve where their manifest says that they were made from these very files; otherwise they are compiled.
 */
export async function loadTablesOf({ spec, out, config }: Project, io: ContractIo): Promise<ContractTables> {
  const model = await loadContract(spec, io.cwd, new SourceReader({ ...io, formats: config.formats }));
  if (io.err !== undefined) warnNotices(model.notices, { err: io.err });
  if (io.err !== undefined) warnOfFlaws(model.flaws, io.err);
  const file = out === undefined ? undefined : join(out, "validators.js");
  if (file !== undefined && isMadeFrom(out ?? "", model)) {
    const { checks } = (await import(pathToFileURL(file).href)) as { checks: Parameters<typeof bindValidators>[0] };
    return { model, validators: bindValidators(checks) };
  }
  const { compileValidators } = await import("../../generate/validators/compile-validators.ts");
  return { model, validators: compileValidators(model) };
}

/** As `loadTablesOf`, of the contract that `--spec` or the configuration names. */
export async function loadTables(spec: string | undefined, io: ContractIo): Promise<ContractTables> {
  return loadTablesOf(openProject({ spec }, io), io);
}

/** Whether a folder's manifest names exactly the contract's files with the hashes that they have now, and its formats mean the same. */
function isMadeFrom(folder: string, { files, formats }: LoadedContract): boolean {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest) || !existsSync(join(folder, "validators.js"))) return false;
  try {
    const made = JSON.parse(readRegularText(manifest)) as {
      readonly inputs?: Readonly<Record<string, string>>;
      readonly outputs?: Readonly<Record<string, string>>;
      readonly formats?: string;
    };
    const { inputs = {}, outputs = {} } = made;
    const root = dirname(files[0] ?? "");
    const names = Object.keys(inputs);
    return (
      names.length === files.length &&
      (made.formats ?? "asserted") === formats &&
      names.every((name) => inputs[name] === hashOf(resolve(root, name))) &&
      outputs["validators.js"] === hashOf(join(folder, "validators.js"))
    );
  } catch {
    return false;
  }
}

function hashOf(file: string): string {
  return createHash("sha256").update(readRegularFile(file)).digest("hex");
}
