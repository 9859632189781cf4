import type { Progress } from "../command.ts";
import { ProgressLine } from "./progress-line.ts";

/**
 * The two outputs of the process. A reader that closes early (`plate … | head`) is no fault: what is left to say is dropped. A result
 * that cannot be written otherwise, as on a full disk, is one: `onFailure` is called, and `finish` returns false. Messages that cannot
 * be written have no place left to be reported, so the command goes on.
 */
export class ProcessOutput {
  readonly #stdout: NodeJS.WriteStream;
  readonly #stderr: NodeJS.WriteStream;
  readonly #line: ProgressLine | undefined;
  #failure: NodeJS.ErrnoException | undefined;
  #whenFailed: () => void = () => {};

  constructor(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, { showsProgress }: { showsProgress: boolean }) {
    this.#stdout = stdout;
    this.#stderr = stderr;
    if (showsProgress) this.#line = new ProgressLine((text) => void stderr.write(text), stderr.isTTY === true);
    stdout.on("error", (error: NodeJS.ErrnoException) => this.#fail(error));
    stderr.on("error", () => {});
  }

  onFailure(act: () => void): void {
    this.#whenFailed = act;
  }

  out(text: string): void {
    this.#line?.clear();
    this.#stdout.write(text);
  }

  err(text: string): void {
    this.#line?.clear();
    this.#stderr.write(text);
  }

  progress(progress: Progress): void {
    this.#line?.update(progress);
  }

  /** Waits until everything is written. Returns whether the result was. */
  async finish(): Promise<boolean> {
    this.#line?.end();
    await Promise.all([this.#stdout, this.#stderr].map(flushed));
    return this.#failure === undefined;
  }

  #fail(error: NodeJS.ErrnoException): void {
    if (error.code === "EPIPE" || this.#failure !== undefined) return;
    this.#failure = error;
    const why = error.code === "ENOSPC" ? "the disk is full" : (error.code ?? error.message);
    this.err(`error: cannot write the result to stdout: ${why}\nfix: make room there, or send it elsewhere\n`);
    this.#whenFailed();
  }
}

/** Resolves once what was written before is out, or cannot be written. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    if (stream.destroyed || stream.writableFinished) setImmediate(done);
    else stream.write("", () => setImmediate(done));
  });
}
