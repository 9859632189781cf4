import { relative, resolve } from "node:path";
import { removeEndpoint } from "../authoring/remove-endpoint.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";

const options = {
  spec: { value: "FILE", help: "the contract's root document (default: that of plate.yaml)", names: "file" },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "remove",
  words: [{ name: "<operationId>" }],
  about: `
Takes an endpoint out of the contract: its path file, every file that belongs
to it alone, and its lines in the root. Says which links of other endpoints
lead to it; plate lint finds them, and shared parts that nothing uses any more.`,
  exitCodes: "0 removed, 2 wrong use, such as a name that there is not.",
  options,
  run,
});

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const [operationId = ""] = positionals;
  const rootFile = resolve(io.cwd, openProject(values as { spec?: string; config?: string }, io).spec);
  refuseInstalled(rootFile);
  const { removed, path, linkedFrom, succeeded } = await removeEndpoint(rootFile, operationId);
  io.out(
    `${removed.map((file) => `removed  ${relative(io.cwd, file)}\n`).join("")}changed  ${relative(io.cwd, rootFile)}\n`,
  );
  for (const other of linkedFrom) io.err(`note: an answer of ${other} has a link to ${operationId}: take it out\n`);
  for (const other of succeeded)
    io.err(`note: ${other} is deprecated, and names ${operationId} in its place: take both out\n`);
  io.err(`${operationId} (${path}) is no part of the contract any more. Then: plate lint, plate generate\n`);
  return 0;
}
