/** What ends waiting early, and the error that it ends with. */
export interface Limit {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onTimeout: () => Error;
  readonly onAbort: (reason: unknown) => Error;
}

/**
 * What `work` gives, unless time runs out or the caller aborts first. The signal that `work` gets is aborted then;
 * the limit holds even where `work` does not listen to it. No timer and no listener is left behind.
 */
export function withinLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { timeoutMs, signal, onTimeout, onAbort }: Limit,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: Error): void => {
      reject(error);
      controller.abort(error);
      release();
    };
    const abort = (): void => stop(onAbort(signal?.reason));
    const timer = setTimeout(() => stop(onTimeout()), timeoutMs);
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
