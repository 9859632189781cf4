import type { Progress } from "../command.ts";

/** Work shorter than this shows nothing. */
const quietMs = 1_000;
/** How often a terminal's line is rewritten, and a new line is added where stderr is no terminal. */
const everyMs = { terminal: 100, file: 10_000 } as const;

/**
 * One line that says how far a command is: what it does, the count, the rate, the time left. A terminal's line rewrites itself ten times a
 * second; a file or a pipe gets a line every ten seconds. Work of less than a second shows nothing.
 */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #isTerminal: boolean;
  readonly #now: () => number;
  #step: { readonly progress: Progress; readonly startedMs: number } | undefined;
  #latest: Progress | undefined;
  #dueMs: number;
  #isShown = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(write: (text: string) => void, isTerminal: boolean, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#isTerminal = isTerminal;
    this.#now = now;
    this.#dueMs = now() + (isTerminal ? quietMs : everyMs.file);
  }

  update(progress: Progress): void {
    if (this.#step?.progress.what !== progress.what) this.#step = { progress, startedMs: this.#now() };
    this.#latest = progress;
    if (this.#timer === undefined) {
      // Shows that time passes while the command computes and says nothing.
      this.#timer = setInterval(() => this.draw(), this.#isTerminal ? everyMs.terminal : quietMs);
      this.#timer.unref();
    }
    this.draw();
  }

  /** Writes the line if it is due. */
  draw(): void {
    const now = this.#now();
    if (this.#latest === undefined || this.#step === undefined || now < this.#dueMs) return;
    this.#dueMs = now + (this.#isTerminal ? everyMs.terminal : everyMs.file);
    const text = progressText(this.#latest, (now - this.#step.startedMs) / 1000);
    this.#write(this.#isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
    this.#isShown = this.#isTerminal;
  }

  /** Takes the line off a terminal, so that something else can be written there. */
  clear(): void {
    if (this.#isShown) this.#write("\r\u001b[K");
    this.#isShown = false;
  }

  /** Takes the line off for good. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.clear();
  }
}

/** `testing: 1200 of 3939 cases, 240 a second, 11 s left`, or `building pages: 4 s` for work without a count. */
export function progressText({ what, done, all, unit = "" }: Progress, seconds: number): string {
  if (done === undefined || all === undefined) return `${what}: ${Math.round(seconds)} s`;
  const count = `${what}: ${done} of ${all}${unit && ` ${unit}`}`;
  const rate = seconds > 0 ? done / seconds : 0;
  if (rate === 0 || seconds < 1) return count;
  const shown = rate >= 10 ? Math.round(rate) : Number(rate.toPrecision(2));
  return `${count}, ${shown} a second, ${timeText((all - done) / rate)} left`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
