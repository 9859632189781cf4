import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCodeCache } from "../files/code-cache.ts";

/** One run of Redocly's command line. */
export interface RedoclyRun {
  /** The words after `redocly`. */
  readonly args: readonly string[];
  /** A temporary folder: with this product's own code, all that the process can read, and all that it can write to. */
  readonly folder: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** How it ended. */
export interface RedoclyOutput {
  readonly stdout: string;
  readonly stderr: string;
  /** The limit that ended it: `timeoutMs` for its time, or the bytes that it may write. */
  readonly endedBy?: "time" | "output";
}

const mostOutputCharacters = 256 * 1024 * 1024;
/** The modules of this folder have its ending: `.ts` in a checkout, `.js` in a built package. */
const ending = extname(fileURLToPath(import.meta.url));
const refuseNetwork = new URL(`./refuse-network${ending}`, import.meta.url).href;
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/**
 * Runs Redocly 2.77 in a process of its own that can do nothing else: it reads and writes only the temporary folder and its
 * cache of compiled code (Node's permission model), starts no programs, reaches no host, and gets no variable of the environment that could hold a secret.
 * Redocly follows every `$ref`, also those in values that are data for us; what it cannot reach cannot get into a page or a message.
 * The folder must hold no symbolic links: Node's permission model follows them.
 */
export function runRedocly({ args, folder, timeoutMs, signal }: RedoclyRun): Promise<RedoclyOutput> {
  const limit = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const program = join(dirname(manifest), "bin", "cli.js");
    const codeCache = makeCodeCache("redocly");
    const child = spawn(
      process.execPath,
      [...permissions(folder, codeCache), "--import", refuseNetwork, program, ...args],
      {
        cwd: folder,
        env: { ...harmless(process.env), ...quiet, ...(codeCache !== undefined && { NODE_COMPILE_CACHE: codeCache }) },
        stdio: ["ignore", "pipe", "pipe"],
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
        killSignal: "SIGKILL",
      },
    );
    const kill = (): void => void child.kill("SIGKILL");
    process.once("exit", kill);
    const output = { stdout: "", stderr: "" };
    let isTooLong = false;
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
        if (output[stream].length <= mostOutputCharacters) return;
        isTooLong = true;
        child.kill("SIGKILL");
      });
    }
    child.once("error", (error) => {
      if (!limit.aborted || signal?.aborted === true) reject(error);
    });
    child.once("close", () => {
      process.off("exit", kill);
      const endedBy = isTooLong ? "output" : limit.aborted ? "time" : undefined;
      resolve({ ...output, ...(endedBy !== undefined && { endedBy }) });
    });
  });
}

const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

/** What programs need of an environment on each system; everything else stays here. */
const needed = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|LANG|LC_\w+|TZ)$/i;

function harmless(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}

function permissions(folder: string, codeCache: string | undefined): readonly string[] {
  const own = fileURLToPath(new URL("..", import.meta.url));
  const code = [own, ...manifestsAbove(own), ...packagesAround(own), ...packagesAround(manifest)];
  const writes = codeCache === undefined ? [folder] : [folder, codeCache];
  return [
    "--permission",
    ...[...new Set([...code, ...writes])].map((path) => `--allow-fs-read=${path}`),
    ...writes.map((path) => `--allow-fs-write=${path}`),
  ];
}

/** The folders that Node looks for packages in, from a place upwards. */
function packagesAround(place: string): readonly string[] {
  return foldersAbove(place).map((folder) => join(folder, "node_modules"));
}

/** Node asks package.json which kind of module a file is. */
function manifestsAbove(place: string): readonly string[] {
  return foldersAbove(place).map((folder) => join(folder, "package.json"));
}

function foldersAbove(place: string): readonly string[] {
  const parent = dirname(place);
  return parent === place ? [] : [parent, ...foldersAbove(parent)];
}
