import { spawn } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { openTemporaryFolder } from "../../files/leftovers.ts";

/** The files of one commit, in a temporary folder. */
export interface CheckedOutRevision {
  /** 40 hex digits (64 in a repository that uses SHA-256). */
  readonly commit: string;
  /** The temporary folder: the root of the repository. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** What a contract can be written in; everything else of a commit stays where it is. */
const wantedFiles = /\.(ya?ml|json|ts|mts)$/;

/** The commit that a name stands for in the repository around `cwd`, or `undefined` for no such name or no repository. */
export async function resolveCommit(name: string, cwd: string): Promise<string | undefined> {
  const { code, stdout } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
    cwd,
  });
  return code === 0 ? stdout.trim() : undefined;
}

/**
 * The newest release tag (`v1.2.3`) that is reachable from `HEAD` in the repository that keeps `file`, or `undefined` where nothing was
 * released, and where the file is in no repository or not under its control, as below node_modules.
 */
export async function lastRelease(file: string): Promise<string | undefined> {
  const cwd = dirname(file);
  const tracked = await git(["ls-files", "--error-unmatch", "--", basename(file)], { cwd });
  if (tracked.code !== 0) return undefined;
  const words = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*.[0-9]*.[0-9]*", "HEAD"];
  const { code, stdout } = await git(words, { cwd });
  return code === 0 ? stdout.trim() : undefined;
}

/** Whether the repository that keeps `file` was cloned without its whole history. */
export async function isShallow(file: string): Promise<boolean> {
  const { code, stdout } = await git(["rev-parse", "--is-shallow-repository"], { cwd: dirname(file) });
  return code === 0 && stdout.trim() === "true";
}

/** The path of a folder inside its repository, with `/` at its end, empty for the root itself. Throws a PlateError (`usage`) where there is none. */
export async function pathInRepository(folder: string): Promise<string> {
  const { code, stdout } = await git(["rev-parse", "--show-prefix"], { cwd: folder });
  if (code === 0) return stdout.replace(/\n$/, "");
  throw new PlateError("usage", `${folder} lies in no git repository`, { fix: "name two files or folders to compare" });
}

/**
 * Writes the YAML, JSON and TypeScript files of a commit into a temporary folder by way of an index of its own: neither the
 * work tree nor the repository changes. Throws a PlateError (`target`) if git fails.
 */
export async function checkOutRevision(commit: string, cwd: string): Promise<CheckedOutRevision> {
  const { folder: home, remove } = await openTemporaryFolder("plate-revision-");
  const folder = join(home, "tree");
  const options = { cwd, env: { GIT_INDEX_FILE: join(home, "index") } };
  try {
    await succeed(["read-tree", commit], options);
    const { stdout } = await succeed(["ls-files", "-z", "--full-name", ":/"], options);
    const wanted = stdout.split("\0").filter((file) => wantedFiles.test(file));
    // A symbolic link is written as a file that holds its target: it could lead to any file of this machine.
    await succeed(
      ["-C", await rootOf(cwd), "-c", "core.symlinks=false", "checkout-index", "-z", "--stdin", `--prefix=${folder}/`],
      {
        ...options,
        input: wanted.join("\0"),
      },
    );
    return { commit, folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function rootOf(cwd: string): Promise<string> {
  const { stdout } = await succeed(["rev-parse", "--show-toplevel"], { cwd });
  return stdout.replace(/\n$/, "");
}

/** Set while git runs a hook; they would lead our calls to another index or repository. */
const hookVariables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

interface GitOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

interface GitOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function succeed(words: readonly string[], options: GitOptions): Promise<GitOutcome> {
  const outcome = await git(words, options);
  if (outcome.code === 0) return outcome;
  throw new PlateError("target", `git ${words[0]} failed: ${outcome.stderr.trim()}`, {
    fix: "run that git command by hand in the repository to see why",
  });
}

function git(words: readonly string[], { cwd, env, input }: GitOptions): Promise<GitOutcome> {
  return new Promise((done, refuse) => {
    const inherited = Object.entries(process.env).filter(([name]) => !hookVariables.includes(name));
    const child = spawn("git", [...words], { cwd, env: { ...Object.fromEntries(inherited), LC_ALL: "C", ...env } });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        texts[name] += text;
      });
    }
    child.on("error", (cause) => {
      const fix = "install git, or name two files or folders to compare";
      refuse(new PlateError("target", "git cannot be started", { fix, cause }));
    });
    child.on("close", (code) => done({ code, ...texts }));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}
