import { existsSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { replaceFile } from "../../files/replace-file.ts";
import { writeOwnFiles } from "../../files/write-files.ts";
import { loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/parse/source-file.ts";
import { type InitFacts, planInit } from "../authoring/init/plan-init.ts";
import { type PackageManager, packageManagerOf } from "../authoring/init/write-workflow.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { configIn, packageFolder } from "../config/find-config.ts";
import { refuseInstalled } from "../config/open-project.ts";
import { readConfig } from "../config/read-config.ts";
import { enginePackageName, packageSource } from "../install-name.ts";
import type { OptionTable } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { programVersion } from "../program-version.ts";

const options = {
  spec: {
    value: "FILE",
    help: "the contract (default: that of the folder's plate.yaml, or an openapi.yaml, openapi.yml or openapi.json in it or in its folder openapi, api or docs)",
    names: "file",
  },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "init",
  words: [{ name: "<folder>", help: "where to begin (default: here)", optional: true }],
  about: `
Begins a project in a folder, empty or not: a small contract where
there is none, plate.yaml, scripts and packages in package.json, and a workflow
for GitHub. It asks nothing, and changes no file but package.json, where it adds
what is missing.`,
  options,
  exitCodes: "0 done, 2 wrong use, or a contract that cannot be read.",
  run,
});

async function run({ values, positionals }: Invocation, io: CommandIo): Promise<ExitCode> {
  const folder = resolve(io.cwd, positionals[0] ?? ".");
  refuseInstalled(folder);
  const isThere = (path: string): boolean => isFile(join(folder, path));
  const config = existsSync(folder) ? configIn(folder) : undefined;
  const { spec } = values as { spec?: string };
  const contract = findContract(folder, { spec, config }, io);
  // What cannot be read is said before anything is written.
  if (contract !== undefined) await loadContract(join(folder, contract), io.cwd, new SourceReader(io));
  const manifestFile = join(folder, "package.json");
  const packageManager = packageManagerOf(isThere);
  const plan = planInit({
    contract,
    config: config && fromFolder(folder, config),
    manifest: existsSync(manifestFile) ? await readFile(manifestFile, "utf8") : undefined,
    folderName: basename(folder),
    packageManager,
    versions: versions(),
    has: isThere,
  });
  const manifest = plan.manifest === undefined ? [] : [{ path: "package.json", text: plan.manifest }];
  const isNew = !existsSync(manifestFile);
  const place = { folder, shownAs: shown(folder, io), isOurs: () => false, contractFiles: [] };
  await writeOwnFiles([...plan.files, ...(isNew ? manifest : [])], place);
  if (!isNew && plan.manifest !== undefined) await replaceFile(manifestFile, plan.manifest, "package.json");
  const written = [...plan.files, ...(isNew ? manifest : [])].map(({ path }) => `wrote    ${path}\n`);
  const changed = isNew ? [] : manifest.map(({ path }) => `changed  ${path}\n`);
  io.out([...written, ...changed, ...plan.kept.map((line) => `kept     ${line}\n`)].join(""));
  io.err(nextSteps(packageManager, plan.hasProgram));
  return 0;
}

/** What the person does now. A program that no registry has is installed from its file. */
function nextSteps({ install, installTool, run: script }: PackageManager, hasProgram: boolean): string {
  const { argument, packCommand } = packageSource(enginePackageName);
  const tool = hasProgram
    ? ""
    : `${installTool} ${argument} (no registry has it yet; in a checkout, ${packCommand} makes the file), `;
  const steps = `${install}, then ${script} api:generate, ${script} api:mock, ${script} api:docs`;
  return `next: ${tool}${steps}\n`;
}

function shown(folder: string, { cwd }: CommandIo): string {
  return relative(cwd, folder) || ".";
}

const contractNames = ["", "openapi/", "api/", "docs/"].flatMap((folder) =>
  ["openapi.yaml", "openapi.yml", "openapi.json"].map((name) => `${folder}${name}`),
);

interface ContractSource {
  readonly spec: string | undefined;
  /** The configuration that is there, absolute. */
  readonly config: string | undefined;
}

/** The contract of a folder, from there; `undefined` for none. */
function findContract(folder: string, { spec, config }: ContractSource, io: CommandIo): string | undefined {
  if (spec !== undefined) return fromFolder(folder, resolve(io.cwd, spec));
  const configured = config && readConfig(config, io.cwd).contract;
  if (config && configured) return fromFolder(folder, resolve(dirname(config), configured));
  return contractNames.find((name) => isFile(join(folder, name)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function fromFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

/** The versions that this program was tested with. */
function versions(): InitFacts["versions"] {
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const isPublished = packageSource(enginePackageName).packCommand === undefined;
  return { plate: isPublished ? `^${programVersion()}` : undefined, client: dependencies["openapi-fetch"] ?? "*" };
}
