import { relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { type AddedEndpoint, addEndpoint } from "../authoring/add-endpoint.ts";
import { addVersion } from "../authoring/add-version.ts";
import { readFieldTable } from "../authoring/read-field-table.ts";
import { readTableFile } from "../authoring/read-table-file.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";

const options = {
  spec: { value: "FILE", help: "the contract's root document (default: that of plate.yaml)", names: "file" },
  like: {
    value: "OPERATION",
    help: "begin as a likeness of that endpoint (default: blank, in the form of the contract's first endpoint)",
  },
  from: {
    value: "TABLE",
    help: "the request's fields: CSV with the columns name, type, required, length (or min and max), values and description, or the parameter table of a portal's page as text; - is stdin",
    names: "file",
  },
  version: {
    value: "VERSION",
    help: "such as v2: the next version of --like, under the path with that version; the old one is deprecated and names it",
  },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "add",
  words: [
    { name: "<operationId>", help: "such as getWidget; not with --version", optional: true },
    { name: "<path>", help: "such as /v1/widgets/{id}", optional: true },
  ],
  about: `
Begins a new endpoint in a file of its own, and names its path in the root.
Every line that states what nobody has given is marked "# unconfirmed": correct
it, or find it right, and take the mark away. plate lint finds each that is
left.`,
  exitCodes: "0 written, 2 wrong use, such as a name that exists already.",
  options,
  run,
});

interface Flags {
  readonly spec?: string;
  readonly config?: string;
  readonly like?: string;
  readonly from?: string;
  readonly version?: string;
}

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const flags = values as Flags;
  const rootFile = resolve(io.cwd, openProject(flags, io).spec);
  refuseInstalled(rootFile);
  if (flags.version !== undefined) return runVersion(rootFile, flags, { positionals, io });
  const [operationId, path] = positionals;
  if (operationId === undefined || path === undefined) {
    throw wrongUse(
      "an endpoint needs an operation id and a path",
      "give both, such as: plate add getWidget /v1/widgets/{id}",
    );
  }
  const { like, from } = flags;
  if (like !== undefined && from !== undefined) {
    throw wrongUse("--like and --from exclude each other", "begin with one of the two");
  }
  const table = from === undefined ? undefined : readFieldTable(readTableFile(from, io.cwd), from);
  const added = await addEndpoint(rootFile, { operationId, path, like, fields: table?.fields });
  report(added, io);
  for (const note of table?.notes ?? []) io.err(`note: ${note}\n`);
  const origin = like === undefined ? "blank" : `a likeness of ${like}`;
  io.err(`${operationId} begins as ${origin}: ${confirm(added)}\n`);
  return 0;
}

async function runVersion(
  rootFile: string,
  { version = "", like, from }: Flags,
  { positionals, io }: { readonly positionals: readonly string[]; readonly io: CommandIo },
): Promise<ExitCode> {
  if (like === undefined || from !== undefined || positionals.length > 0) {
    throw wrongUse("--version goes with --like alone", "write: plate add --version v2 --like OPERATION");
  }
  const added = await addVersion(rootFile, like, version);
  report(added, io);
  io.out(`changed  ${relative(io.cwd, added.deprecated)}\n`);
  io.err(`${added.operationId} begins as a likeness of ${like}, which is deprecated now: ${confirm(added)}\n`);
  return 0;
}

function report({ written }: AddedEndpoint, io: CommandIo): void {
  const files = written.map((file) => relative(io.cwd, file));
  const root = files.pop();
  io.out(`${files.map((file) => `wrote    ${file}\n`).join("")}changed  ${root}\n`);
}

function confirm({ unconfirmed }: AddedEndpoint): string {
  return `${unconfirmed} lines are marked "# unconfirmed".\nCorrect or confirm each, then: plate lint, plate generate`;
}

function wrongUse(what: string, fix: string): PlateError {
  return new PlateError("usage", what, { fix });
}
