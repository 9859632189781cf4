import { type MessagePort, workerData } from "node:worker_threads";
import type { CommandIo } from "../command.ts";
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
    progress: (progress) => send({ kind: "progress", progress }),
    endsItself: () => {
      endsItself = true;
    },
    env: process.env,
    cwd: process.cwd(),
    signal: controller.signal,
    terminal,
  };
}
