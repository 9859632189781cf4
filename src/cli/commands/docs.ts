import { join, relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { DocsReport } from "../../docs/build-docs.ts";
import { checkFolderPlace } from "../../files/make-folder.ts";
import { loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/parse/source-file.ts";
import { watchDocs } from "../authoring/watch-docs.ts";
import { portNumbers } from "../check-options.ts";
import type { CommandIo, ExitCode, Invocation } from "../command.ts";
import { openProject, type Project } from "../config/open-project.ts";
import type { OptionTable, ValuesOf } from "../option-spec.ts";
import { defineCommand } from "../option-table.ts";
import { warnNotices } from "../options/warn-notices.ts";
import { warnOfFlaws } from "../options/warn-of-flaws.ts";
import { type BuiltSite, buildSite } from "../site/build-site.ts";
import { openReleases, readReleases, releasesFrom } from "../site/docs-releases.ts";

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
  release: {
    value: "NAME=REVISION",
    help: "the site of an older release too, in a folder of that name, with a chooser: v1=v1.4.0 (a git revision, a file or a folder)",
    repeats: true,
  },
  "demo-secret": {
    value: "TEXT",
    help: "a secret key that Try It begins with, for a mock that checks signatures; everyone who reads the page can read it",
  },
  watch: {
    help: "build again when a file of the contract changes, and serve the pages on this machine until Ctrl-C; open pages reload",
  },
  port: { value: "N", help: "where --watch serves (default: 4011, or any if that is taken)", whole: portNumbers },
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
  if (watch) return Number(port);
  throw new PlateError("usage", "--port is for --watch, which serves the pages", { fix: "add --watch" });
}

function refuseUnusableServer(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new PlateError("usage", `--server ${url} is no HTTP address`, {
    fix: "write it such as http://127.0.0.1:4010",
  });
}

/** Builds once, with the sites of older releases, and returns the contract's files. */
async function build(project: Project, options: Values, io: CommandIo): Promise<readonly string[]> {
  const { spec, config } = project;
  const { out = config.docs?.out ?? defaultFolder } = options;
  const outDir = resolve(io.cwd, out);
  io.progress?.({ what: "reading the contract" });
  const model = await loadContract(spec, io.cwd, new SourceReader({ ...io, formats: config.formats }));
  warnNotices(model.notices, io);
  warnOfFlaws(model.flaws, io.err);
  const platform = await project.loadPlatform();
  const shown = relative(io.cwd, outDir) || ".";
  const older = readReleases(options.release, config.docs?.releases);
  await using opened = await openReleases(older, {
    cwd: io.cwd,
    spec,
    allowOutside: io.allowOutside ?? false,
    formats: config.formats,
  });
  const all = [{ folder: "", version: model.version }, ...opened.sites];
  const build = (built: BuiltSite) => buildSite(built, { project, platform, options, io });
  io.progress?.({ what: "building the pages" });
  const first = await build({ model, outDir, isNewest: true, releases: releasesFrom("", all) });
  io.out(describe(first, shown));
  for (const { folder, model: past } of opened.sites) {
    const releases = releasesFrom(folder, all);
    const site = { model: past, outDir: join(outDir, folder), isNewest: false, releases, redoc: first.redoc };
    io.out(describe(await build(site), join(shown, folder)));
  }
  return model.files;
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
