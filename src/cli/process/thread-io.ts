import { type MessagePort, workerData } from "node:worker_threads";
import type { CommandIo, Progress } from "../command.ts";
import type { ThreadMessage, ThreadStart } from "./thread-message.ts";

/** What a command gets in a thread of its own. The process around it writes what it says, and stops it by any message. */
export function threadIo(port: MessagePort): CommandIo {
  const { terminal } = workerData as ThreadStart;
  const controller = new AbortController();
  const send = (message: ThreadMessage): void => port.postMessage(message);
  let endsItself = false;
  port.on("message", () => {
    if (endsItself) send({ kind: "stopping" });
    controller.abort();
  });
  return {
    out: (text) => send({ kind: "out", text }),
    err: (text) => send({ kind: "err", text }),
    progress: seldom((progress) => send({ kind: "progress", progress })),
    endsItself: () => {
      endsItself = true;
    },
    env: process.env,
    cwd: process.cwd(),
    signal: controller.signal,
    terminal,
  };
}

/** Posting a message can cost more than the step that it reports. */
const everyMs = 50;

/** Passes on the first and the last report of a piece of work, and at most one every 50 ms between them. */
function seldom(report: (progress: Progress) => void): (progress: Progress) => void {
  let [last, lastMs]: [string | undefined, number] = [undefined, 0];
  return (progress) => {
    const nowMs = performance.now();
    const isBetween = progress.what === last && progress.done !== progress.all;
    if (isBetween && nowMs - lastMs < everyMs) return;
    [last, lastMs] = [progress.what, nowMs];
    report(progress);
  };
}
