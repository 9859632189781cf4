import { relative, resolve } from "node:path";
import { renameEndpoint } from "../authoring/rename-endpoint.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";

const options = {
  spec: { value: "FILE", help: "the contract's root document (default: that of plate.yaml)", names: "file" },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "rename",
  words: [{ name: "<operationId>" }, { name: "<new-id>" }, { name: "<new-path>", optional: true }],
  about: `
Gives an endpoint another operation id and, if wanted, another path: in its own
files, in their names, in the root, and in the links of other endpoints.`,
  exitCodes: "0 renamed, 2 wrong use, such as a name that exists already.",
  options,
  run,
});

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const [from = "", operationId = "", path] = positionals;
  const rootFile = resolve(io.cwd, openProject(values as { spec?: string; config?: string }, io).spec);
  refuseInstalled(rootFile);
  const { moved, changed } = await renameEndpoint(rootFile, from, { operationId, path });
  const shown = (file: string): string => relative(io.cwd, file);
  io.out(moved.map(([before, after]) => `moved    ${shown(before)} to ${shown(after)}\n`).join(""));
  io.out(changed.map((file) => `changed  ${shown(file)}\n`).join(""));
  io.err(`${from} is ${operationId} now. Then: plate lint, plate generate\n`);
  return 0;
}
