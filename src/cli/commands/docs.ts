import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { buildDocs, type DocsReport } from "../../docs/build-docs.ts";
import { checkFolderPlace } from "../../files/make-folder.ts";
import { emitValidators } from "../../generate/validators/emit-validators.ts";
import { loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/source-file.ts";
import type { TranslatedContract } from "../../reader/translate-contract.ts";
import { watchDocs } from "../authoring/watch-docs.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import { changelogDocument } from "../history/compose-changelog.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { readPort } from "../options/listen-nearby.ts";
import { warnNotices } from "../options/warn-notices.ts";
import { warnOfFlaws } from "../options/warn-of-flaws.ts";
import { readContractDocuments } from "../site/docs-documents.ts";
import { writeGuides, writeGuidesFor } from "../site/docs-guides.ts";
import { readTranslation } from "../site/docs-translation.ts";

const options = {
  spec: {
    value: "FILE|URL",
    help: "an OpenAPI 3.0, 3.1 or 3.2 document, or - for stdin (default: that of plate.yaml)",
    names: "file",
  },
  out: { value: "DIR", help: "where to write (default: .cache/docs)", names: "folder" },
  server: {
    value: "URL",
    help: "a server for Try It in addition to those of the contract; it comes first",
    repeats: true,
  },
  locale: {
    value: "FILE",
    help: "the contract's texts in another language, such as ko.yaml: the site then has both (default: the file in locales/ next to the contract)",
    names: "file",
  },
  "demo-secret": {
    value: "TEXT",
    help: "a secret key that Try It begins with, for a mock that checks signatures; everyone who reads the page can read it",
  },
  watch: {
    help: "build again when a file of the contract changes, and serve the pages on this machine until Ctrl-C; open pages reload",
  },
  port: { value: "N", help: "where --watch serves (default: 4011, or any if that is taken)" },
} as const satisfies OptionTable;

export const command = defineCommand({
  name: "docs",
  about: `
Writes the documentation of the contract as static files that any host can
serve, with a Try It panel at each operation. The pages ask nothing of any
other host; Try It calls the server that the reader chooses.`,
  options,
  exitCodes: "0 written, 2 wrong use or a contract that cannot be read, 3 Redocly failed.",
  run,
});

type Values = ValuesOf<typeof options>;

async function run({ values }: Invocation, io: CommandIo): Promise<ExitCode> {
  const options = values as Values;
  for (const url of options.server ?? []) refuseUnusableServer(url);
  const port = readWatchPort(options);
  const project = openProject(options, io);
  const out = options.out ?? project.config.docs?.out ?? defaultFolder;
  await checkFolderPlace(resolve(io.cwd, out), out);
  const files = await build(project, options, io);
  if (options.watch) {
    const folder = resolve(io.cwd, out);
    await watchDocs({ folder, port, files, build: () => build(project, options, io) }, io);
  }
  return 0;
}

const defaultFolder = ".cache/docs";

function readWatchPort({ port, watch }: Values): number | undefined {
  if (port === undefined) return undefined;
  if (watch) return readPort(port);
  throw new PlateError("usage", "--port is for --watch, which serves the pages", { fix: "add --watch" });
}

function refuseUnusableServer(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new PlateError("usage", `--server ${url} is no HTTP address`, {
    fix: "write it such as http://127.0.0.1:4010",
  });
}

/** Beyond this many operations the validators would be larger than the page; answers are then shown without a judgement. */
const mostJudgedOperations = 150;

/** Builds once and returns the contract's files. */
async function build(
  { spec, isNamed, loadPlatform, config }: Project,
  options: Values,
  io: CommandIo,
): Promise<readonly string[]> {
  const { out = config.docs?.out ?? defaultFolder, server = config.docs?.servers ?? [] } = options;
  io.progress?.({ what: "reading the contract" });
  const model = await loadContract(spec, io.cwd, new SourceReader(io));
  warnNotices(model.notices, io);
  warnOfFlaws(model.flaws, io.err);
  const platform = await loadPlatform();
  const judged = model.operations.length <= mostJudgedOperations;
  if (!judged) {
    io.err(`${model.operations.length} operations: Try It does not judge answers (limit ${mostJudgedOperations})\n`);
  }
  const [rootFile = spec] = model.files;
  const translated = await readTranslation(model, { rootFile, cwd: io.cwd, named: options.locale });
  if (translated !== undefined) sayUntranslated(translated, io);
  const language = translated?.language ?? "";
  const [decisions, ownDecisions, changelog] = await Promise.all([
    readContractDocuments(rootFile, "decisions"),
    translated === undefined ? undefined : readContractDocuments(rootFile, join("decisions", language)),
    changelogDocument({
      cwd: io.cwd,
      spec: rootFile,
      allowOutside: io.allowOutside ?? false,
      ...(config.diff?.policy === undefined ? {} : { policy: config.diff.policy }),
    }),
  ]);
  io.progress?.({ what: "building the pages" });
  const report = await buildDocs({
    model,
    outDir: resolve(io.cwd, out),
    contractFiles: model.files,
    address: config.docs?.address,
    live: options.watch ?? false,
    servers: server.map((url) => ({ url })),
    guides: isNamed || platform?.client === undefined ? writeGuidesFor(model) : writeGuides(model, platform),
    hasClient: !isNamed,
    samples: {
      headerRecipe: platform?.headerRecipe,
      writeClientProgram: isNamed ? undefined : platform?.client?.writeProgram,
    },
    platformModule: platform?.pageModule === undefined ? undefined : fileURLToPath(platform.pageModule),
    demoSecretKey: options["demo-secret"],
    ...(decisions !== undefined && { decisions }),
    ...(changelog !== undefined && { changelog }),
    translation: translated && {
      language,
      model: translated.model,
      ...(ownDecisions !== undefined && { decisions: ownDecisions }),
    },
    validatorsCode: judged ? await emitAnswerValidators(model) : undefined,
  });
  io.out(describe(report, relative(io.cwd, resolve(io.cwd, out)) || "."));
  return model.files;
}

function sayUntranslated({ language, missing, stale }: TranslatedContract, io: CommandIo): void {
  if (missing.length > 0)
    io.err(`${missing.length} texts have no translation into ${language}; plate lint lists them\n`);
  if (stale.length > 0)
    io.err(`${stale.length} translations into ${language} belong to no text; plate lint lists them\n`);
}

/** The page judges answers only, and every kilobyte of it is loaded by every reader. */
async function emitAnswerValidators(model: ContractModel): Promise<string | undefined> {
  const operations = model.operations.map(({ requestBody: _, ...rest }) => ({ ...rest, parameters: [] }));
  const files = await emitValidators({ ...model, operations });
  return files.find(({ path }) => path === "validators.js")?.text;
}

function describe({ files, durationMs }: DocsReport, folder: string): string {
  const isSingle = ({ name }: DocsReport["files"][number]): boolean => name.includes("operations/");
  const lines = files
    .filter((file) => !isSingle(file))
    .map(({ name, bytes }) => `wrote ${folder}/${name} (${Math.ceil(bytes / 1024)} kB)\n`);
  const single = files.filter(isSingle);
  const bytes = single.reduce((sum, file) => sum + file.bytes, 0);
  const below = `wrote ${single.length} pages of single operations below ${folder}/operations (${Math.ceil(bytes / 1024)} kB)\n`;
  return `${lines.join("")}${below}${files.length} files in ${(durationMs / 1000).toFixed(1)} s\n`;
}
