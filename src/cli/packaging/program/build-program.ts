import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { notices } from "../bundle-prism.ts";
import { withNote } from "./elf-note.ts";
import type { PackedFiles } from "./unpack.ts";

const source = "src/cli/packaging/program";
/** Files that modules read from their own folder; in the program all modules are one. */
const companions = ["src/cli/config/plate-config.schema.json", "src/verify/report/verify-report.schema.json"] as const;
/** Marks the byte of Node's program that says whether something was added: 0 as it comes, then 1. */
const fuse = Buffer.from("NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:0");

/**
 * Builds `plate` as one file that needs no Node, for Linux machines of this kind of processor: the Node that runs this, with the contract
 * test, the contract and the platform inside (Node's single executable applications). Returns its path, in `out`. It needs what Node
 * itself needs: the C and C++ libraries. Throws an Error on other systems.
 */
export async function buildProgram(root: string, out: string): Promise<string> {
  mkdirSync(out, { recursive: true });
  const program = join(out, "plate");
  const work = join(out, "program-parts");
  mkdirSync(work, { recursive: true });
  const { packed: files, inputs } = await packedFiles(root);
  writeFileSync(join(out, "plate-NOTICES.txt"), notices(root, inputs, "The program plate"));
  const name = `program-${createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16)}`;
  const [main, assets, config, blob] = ["main.cjs", "files.json", "sea.json", "program.blob"].map((file) =>
    join(work, file),
  ) as [string, string, string, string];
  writeFileSync(main, (await bundled(root, `${source}/program-main.ts`, mainOptions)).code);
  writeFileSync(assets, JSON.stringify({ name, files }));
  const settings = { main, output: blob, disableExperimentalSEAWarning: true, assets: { files: assets } };
  writeFileSync(config, JSON.stringify(settings));
  execFileSync(process.execPath, ["--experimental-sea-config", config], { stdio: ["ignore", "ignore", "inherit"] });
  const node = withNote(readFileSync(process.execPath), "NODE_SEA_BLOB", readFileSync(blob));
  const at = node.indexOf(fuse);
  if (at === -1) throw new Error(`${process.execPath} is no Node that can carry a program`);
  node.write("1", at + fuse.length - 1);
  replaceProgram(program, node);
  rmSync(work, { recursive: true });
  return program;
}

/** By rename: one that runs cannot be written. */
function replaceProgram(program: string, bytes: Buffer): void {
  writeFileSync(`${program}.new`, bytes, { mode: 0o755 });
  renameSync(`${program}.new`, program);
}

/** What goes into the program. */
export interface Packed {
  readonly packed: PackedFiles;
  /** The sources that its commands were bundled of. */
  readonly inputs: Metafile["inputs"];
  /** The packages among them, by name. */
  readonly packages: readonly string[];
}

/** The files that the program unpacks: the code of its commands, and what they read. */
export async function packedFiles(root: string): Promise<Packed> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const [thread, platform] = await Promise.all([
    bundled(root, "src/cli/process/command-thread.ts", moduleOptions),
    bundled(root, "src/konaplate/platform.ts", moduleOptions),
  ]);
  const packed = {
    "package.json": `${JSON.stringify({ name: "plate", version, type: "module" })}\n`,
    "plate.yaml": "contract: openapi.json\nplatform: ./platform.js\n",
    "openapi.json": readFileSync(join(root, "generated/openapi.json"), "utf8"),
    "command-thread.js": thread.code,
    "platform.js": platform.code,
    ...Object.fromEntries(companions.map((file) => [basename(file), readFileSync(join(root, file), "utf8")])),
  };
  const inputs = { ...thread.inputs, ...platform.inputs };
  const names = Object.keys(inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return { packed, inputs, packages: [...new Set(names)].sort() };
}

/** The program has commands of its own: all others need packages that would make it ten times as large. */
const ownCommands: Plugin = {
  name: "own-commands",
  setup: ({ onResolve, initialOptions: { absWorkingDir = "." } }) => {
    onResolve({ filter: /\/command-(?:table|summaries)\.ts$/ }, ({ path, importer }) =>
      importer.includes(source) ? undefined : { path: join(absWorkingDir, source, basename(path)) },
    );
  },
};

const moduleOptions: BuildOptions = {
  format: "esm",
  banner: {
    js: "import { createRequire as plateRequire } from 'node:module'; const require = plateRequire(import.meta.url);",
  },
};

const mainOptions: BuildOptions = { format: "cjs", define: { "import.meta.url": "plateProgramUrl" } };

async function bundled(root: string, entry: string, options: BuildOptions) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    plugins: [ownCommands],
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    write: false,
  });
  return { code: outputFiles?.[0]?.text ?? "", inputs: metafile?.inputs ?? {} };
}
