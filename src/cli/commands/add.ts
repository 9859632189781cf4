import { relative, resolve } from "node:path";
import { addEndpoint } from "../authoring/add-endpoint.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, refuseInstalled } from "../config/open-project.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";

const options = {
  spec: { value: "FILE", help: "the contract's root document (default: that of plate.yaml)", names: "file" },
  like: { value: "OPERATION", help: "which endpoint to copy (default: the first)" },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "add",
  words: [
    { name: "<operationId>", help: "such as getWidget" },
    { name: "<path>", help: "such as /v1/widgets/{id}" },
  ],
  about: `
Begins a new endpoint: copies one of the contract, with its path file, its
schemas, answers and examples, under new names, and names the path in the root.
The copy passes lint and says in x-uncertain that it is one; then write down
the new endpoint's own page, file by file.`,
  options,
  exitCodes: "0 written, 2 wrong use, such as a name that is taken.",
  run,
});

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const { like } = values as { like?: string };
  const [operationId = "", path = ""] = positionals;
  const { spec } = openProject(values as { spec?: string; config?: string }, io);
  const rootFile = resolve(io.cwd, spec);
  refuseInstalled(rootFile);
  const added = await addEndpoint(rootFile, { operationId, path, like });
  const files = added.written.map((file) => relative(io.cwd, file));
  const root = files.pop();
  io.out(`${files.map((file) => `wrote    ${file}\n`).join("")}changed  ${root}\n`);
  io.err(
    `${operationId} is a copy of ${added.like}. Write down its own page in each file, remove x-uncertain,\nthen: plate lint, plate generate\n`,
  );
  return 0;
}
