/** What ends waiting early. */
export interface Limit {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Waiting has ended early: time ran out, or the caller's signal was aborted. */
export class LimitPassed extends Error {
  readonly by: "time" | "signal";
  constructor(by: "time" | "signal") {
    super(by);
    this.by = by;
  }
}

/**
 * What `work` gives, unless time runs out or the caller aborts first: then it rejects with a LimitPassed. The signal that `work`
 * gets is aborted then; the limit holds even where `work` does not listen to it. It leaves no timer and no listener.
 */
export function withinLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { timeoutMs, signal }: Limit,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (by: LimitPassed["by"]): void => {
      const passed = new LimitPassed(by);
      reject(passed);
      controller.abort(passed);
      release();
    };
    const abort = (): void => stop("signal");
    const timer = setTimeout(() => stop("time"), timeoutMs);
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    const settle =
      <Value>(end: (value: Value) => void) =>
      (value: Value): void => {
        release();
        end(value);
      };
    work(controller.signal).then(settle(resolve), settle(reject));
  });
}
