import { dirname, join, relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Formats } from "../../contract/schema/formats.ts";
import { readChangeFolder } from "../../diff/acceptance/read-change-folder.ts";
import type { Change } from "../../diff/change.ts";
import { diffContracts } from "../../diff/diff-contracts.ts";
import type { DiffPolicy } from "../../diff/policy/diff-policy.ts";
import { sayTotal } from "../../diff/report/render-text.ts";
import type { Integers } from "../../generate/integers.ts";
import { updateGenerated } from "../../generate/update-generated.ts";
import { FolderWatch } from "../../generate/watch.ts";
import { findFaults } from "../../lint/find-faults.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/parse/source-file.ts";
import type { CommandIo } from "../command.ts";
import { compareSides } from "../history/compare-sides.ts";
import { type ContractSide, openSide } from "../history/contract-side.ts";
import { lastRelease } from "../history/git-revision.ts";
import { warnNotices } from "../options/warn-notices.ts";
import { warnOfFlaws } from "../options/warn-of-flaws.ts";

/** What is watched, and where to write. */
export interface WatchTask {
  /** The contract's root document, from the working folder. */
  readonly spec: string;
  /** The folder to write to. */
  readonly folder: string;
  /** How to rate what the specifications leave open; `diff.policy` of the configuration. */
  readonly policy?: DiffPolicy;
  readonly runtime?: string | undefined;
  readonly integers?: Integers | undefined;
  /** What the formats of the contract mean. */
  readonly formats?: Formats | undefined;
}

/**
 * Writes generated files on every save of the contract until the signal is aborted. First the files, then what the save means
 * (the comparison with the state before it) and what lint finds, unless another save came meanwhile. A contract that cannot be
 * read is shown with file, line and column, and leaves the files as they were.
 */
export async function watchGenerated(task: WatchTask, io: CommandIo): Promise<void> {
  io.endsItself?.();
  const session = new WatchSession(task, io);
  const folders = new FolderWatch({ onlyFollowed: true });
  folders.follow([resolve(io.cwd, task.spec)]);
  await session.start(folders);
  for await (const _ of folders.bursts(io.signal)) await session.save(folders);
  await session.end();
}

class WatchSession {
  readonly #task: WatchTask;
  readonly #io: CommandIo;
  /** The last state whose meaning was told. */
  #told: LoadedContract | undefined;
  #latest: LoadedContract | undefined;
  readonly #reader: SourceReader;
  #reporting = Promise.resolve();
  #lint = new AbortController();
  #fault: { readonly error: unknown } | undefined;
  /** The last release, once it was asked for; `undefined` in it where there is none. */
  #release: Promise<ContractSide | undefined> | undefined;

  constructor(task: WatchTask, io: CommandIo) {
    this.#task = task;
    this.#io = io;
    this.#reader = new SourceReader({ ...io, formats: task.formats });
  }

  async start(folders: FolderWatch): Promise<void> {
    await this.#update(folders);
    this.#told = this.#latest;
    this.#io.err(`watching ${this.#latest?.files.length ?? 1} files; Ctrl-C ends\n`);
  }

  async save(folders: FolderWatch): Promise<void> {
    this.#throwFault();
    const before = this.#latest;
    await this.#update(folders);
    if (this.#latest === before || this.#latest === undefined) return;
    this.#lint.abort();
    this.#lint = new AbortController();
    const saved = this.#latest;
    this.#reporting = this.#reporting.then(() => this.#report(saved)).catch((error) => this.#keepFault(error));
  }

  async end(): Promise<void> {
    this.#lint.abort();
    await this.#reporting;
    this.#throwFault();
  }

  async #update(folders: FolderWatch): Promise<void> {
    const started = performance.now();
    try {
      const contract = await loadContract(this.#task.spec, this.#io.cwd, this.#reader);
      warnNotices(contract.notices, this.#io);
      warnOfFlaws(contract.flaws, this.#io.err);
      const { staleness, count } = await updateGenerated(contract, this.#task.folder, this.#task);
      this.#latest = contract;
      this.#reader.takeAsked();
      folders.follow(contract.files);
      const written = [...staleness.missing, ...staleness.changed].length + staleness.ours.length;
      const ms = Math.round(performance.now() - started);
      this.#io.out(`${this.#shown()}: ${written} of ${count} files changed in ${ms} ms\n`);
    } catch (error) {
      this.#sayFailure(error);
      this.#io.err(`${this.#shown()} stays as it was\n`);
      // What fixes it may come into a folder that nothing was read from yet.
      folders.follow([
        ...(this.#latest?.files ?? [resolve(this.#io.cwd, this.#task.spec)]),
        ...this.#reader.takeAsked(),
      ]);
    }
  }

  async #report(saved: LoadedContract): Promise<void> {
    const before = this.#told;
    if (saved !== this.#latest || this.#io.signal.aborted) return;
    if (before !== undefined && before.sha256() !== saved.sha256()) {
      const report = await diffContracts(before, saved, {
        base: "before",
        revision: "now",
        ...(this.#task.policy === undefined ? {} : { policy: this.#task.policy }),
      });
      if (saved !== this.#latest) return;
      this.#io.out(report.changes.map(sayChange).join(""));
      await this.#tellRelease(saved);
    }
    this.#told = saved;
    await this.#tellLint();
  }

  /** What has come since the last release: what the next version has to be. */
  async #tellRelease(saved: LoadedContract): Promise<void> {
    this.#release ??= this.#openRelease();
    const release = await this.#release;
    if (release === undefined || saved !== this.#latest) return;
    const { cwd } = this.#io;
    const spec = relative(cwd, resolve(cwd, this.#task.spec));
    const changeFiles = await readChangeFolder(join(dirname(resolve(cwd, spec)), "changes"), cwd);
    const now: ContractSide = { name: "now", model: saved, root: cwd, spec, changeFiles, close: async () => {} };
    const { policy } = this.#task;
    const rated = policy === undefined ? {} : { policy };
    const report = await compareSides(release, now, { cwd, checkVersion: false, usage: undefined, ...rated });
    if (saved === this.#latest) this.#io.out(`${report.bump.padEnd(5)}  ${sayTotal(report)}\n`);
  }

  /** Read once; its temporary files are not needed any more. */
  async #openRelease(): Promise<ContractSide | undefined> {
    const { cwd, allowOutside = false } = this.#io;
    const name = await lastRelease(resolve(cwd, this.#task.spec));
    if (name === undefined) return undefined;
    const side = await openSide(name, { cwd, allowOutside, formats: this.#task.formats, spec: this.#task.spec });
    await side.close();
    return side;
  }

  async #tellLint(): Promise<void> {
    const { signal } = this.#lint;
    const { cwd, allowOutside } = this.#io;
    const spec = relative(cwd, resolve(cwd, this.#task.spec));
    const lintIo = { cwd, allowOutside, contract: this.#latest, signal: AbortSignal.any([signal, this.#io.signal]) };
    try {
      const findings = await findFaults(spec, lintIo);
      if (signal.aborted) return;
      const lines = findings.map(
        ({ file, line, column, what, rule }) => `lint   ${file}:${line}:${column} ${what} (${rule})\n`,
      );
      this.#io.out(lines.length === 0 ? "lint   no findings\n" : lines.join(""));
    } catch (error) {
      if (!signal.aborted && !this.#io.signal.aborted) throw error;
    }
  }

  /** Nobody waits for the telling, so a bug in it is thrown at the next turn. */
  #keepFault(error: unknown): void {
    if (error instanceof PlateError) this.#sayFailure(error);
    else this.#fault = { error };
  }

  #throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault.error;
  }

  #shown(): string {
    return relative(this.#io.cwd, this.#task.folder) || ".";
  }

  /** What the person at the editor can fix is shown; anything else is a bug, and ends the command. */
  #sayFailure(error: unknown): void {
    if (!(error instanceof PlateError)) throw error;
    this.#io.err(`error: ${error.message}\nfix: ${error.fix}\n`);
  }
}

function sayChange({ bump, message, file, line }: Change): string {
  return `${bump.padEnd(5)}  ${message}${file === null ? "" : `  ${file}:${line}`}\n`;
}
