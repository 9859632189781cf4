import type { CommandIo } from "./command.ts";

/**
 * What a command gets of this process. The first SIGINT or SIGTERM aborts the signal, so that a command can finish what it
 * is about; a second one ends the process at once, with the code that a shell gives it (128 + 2).
 */
export function processIo(): CommandIo {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.stdout.on("error", ignoreClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    signal: controller.signal,
    terminal: {
      out: process.stdout.isTTY === true,
      err: process.stderr.isTTY === true,
      columns: process.stdout.columns ?? 80,
    },
  };
}

/** `plate … | head` closes our output before we are done: no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
