import { relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { compareGenerated, type Staleness } from "../../generate/compare-generated.ts";
import { type Integers, integerForms } from "../../generate/integers.ts";
import { prepareTypes } from "../../generate/types/emit-types.ts";
import { writeGenerated } from "../../generate/write-generated.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import { scriptCommand } from "../config/script-command.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { warnNotices } from "../options/warn-notices.ts";
import { warnOfFlaws } from "../options/warn-of-flaws.ts";

const options = {
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI 3.0, 3.1 or 3.2 document, or - for stdin (default: that of plate.yaml)",
    names: "file",
  },
  out: { value: "DIR", help: "where to write (default: that of plate.yaml)", names: "folder" },
  integers: {
    value: "FORM",
    help: "bigint, number or string: how the client holds integers that may exceed 2^53 (default: that of plate.yaml, or bigint)",
    choices: integerForms,
  },
  check: { help: "write nothing; name what is missing, changed or extra (exit 1)" },
  watch: {
    help: "write again on every save until Ctrl-C, and say what each save means (none, patch, minor or major) and what lint finds",
  },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "generate",
  about: `
Makes types, tables, validators, examples and the bundled document from the
contract, and writes those files of DIR that differ.`,
  options,
  exitCodes: "0 up to date or written, 1 --check found something stale, 2 wrong use or a contract that cannot be read.",
  run,
});

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const {
    spec: named,
    out,
    check,
    watch,
  } = values as {
    spec?: string;
    out?: string;
    check?: boolean;
    watch?: boolean;
  };
  if (check && watch) {
    throw new PlateError("usage", "--check writes nothing, --watch writes on every save", {
      fix: "leave one of them out",
    });
  }
  const project = openProject(values as { spec?: string; config?: string }, io);
  const { spec } = project;
  const folder = out === undefined ? project.out : resolve(io.cwd, out);
  if (folder === undefined) {
    throw new PlateError("usage", "nothing says where the generated files shall go", {
      fix: "add --out DIR, or `out: DIR` to plate.yaml; with --spec, the folder of plate.yaml belongs to its own contract",
    });
  }
  if (!check) refuseInstalled(folder);
  const runtime = out === undefined ? project.config.client?.runtime : undefined;
  const integers = (values as { integers?: Integers }).integers ?? project.config.integers;
  if (watch) {
    const { watchGenerated } = await import("../authoring/watch-generated.ts");
    const { diff, formats } = project.config;
    const policy = diff?.policy;
    await watchGenerated({ spec, folder, runtime, integers, formats, ...(policy === undefined ? {} : { policy }) }, io);
    return 0;
  }
  // The thread loads what it needs while this one loads the rest.
  prepareTypes();
  const [{ generateFiles }, { loadContract }, { SourceReader }] = await Promise.all([
    import("../../generate/generate.ts"),
    import("../../reader/load-contract.ts"),
    import("../../reader/parse/source-file.ts"),
  ]);
  io.progress?.({ what: "reading the contract" });
  const contract = await loadContract(spec, io.cwd, new SourceReader({ ...io, formats: project.config.formats }));
  warnNotices(contract.notices, io);
  warnOfFlaws(contract.flaws, io.err);
  io.progress?.({ what: "making the files" });
  const files = await generateFiles(contract, { runtime, integers });
  const staleness = await compareGenerated(folder, files);
  const shown = relative(io.cwd, folder) || ".";
  const again = named === undefined ? scriptCommand("generate", project) : `plate generate --spec ${named}`;
  if (check) {
    const fix = out === undefined ? again : `${again} --out ${out}`;
    return reportCheck({ staleness, shown, fix, count: files.length }, io);
  }
  io.signal.throwIfAborted();
  await writeGenerated({ folder, contractFiles: contract.files }, files, staleness);
  reportWritten({ staleness, shown, count: files.length }, io);
  return 0;
}

interface Outcome {
  readonly staleness: Staleness;
  readonly shown: string;
  readonly count: number;
}

function reportCheck({ staleness, shown, fix, count }: Outcome & { readonly fix: string }, io: CommandIo): ExitCode {
  const { missing, changed, extra } = staleness;
  const lines = [
    ...tagged("missing", missing, shown),
    ...tagged("changed", changed, shown),
    ...tagged("extra  ", extra, shown),
  ];
  if (lines.length === 0) {
    io.out(`${shown}: all ${count} files are up to date with the contract\n`);
    return 0;
  }
  io.out(`${lines.join("\n")}\n`);
  const ofOthers = extra.filter((path) => !staleness.ours.includes(path));
  if (ofOthers.length < lines.length) io.err(`${shown} differs from what the contract makes; fix with: ${fix}\n`);
  if (ofOthers.length > 0) io.err(`not made by us, so to be removed by hand: ${ofOthers.join(", ")}\n`);
  return 1;
}

function reportWritten({ staleness, shown, count }: Outcome, io: CommandIo): void {
  const { missing, changed, extra, ours } = staleness;
  const lines = [...tagged("wrote  ", [...missing, ...changed].sort(), shown), ...tagged("removed", ours, shown)];
  const kept = count - missing.length - changed.length;
  io.out([...lines, `${shown}: ${lines.length} of ${count} files changed, ${kept} were up to date`, ""].join("\n"));
  const ofOthers = extra.filter((path) => !ours.includes(path));
  if (ofOthers.length > 0) io.err(`left alone, since we did not make it: ${ofOthers.join(", ")}\n`);
}

function tagged(tag: string, paths: readonly string[], folder: string): readonly string[] {
  return paths.map((path) => `${tag}  ${folder}/${path}`);
}
