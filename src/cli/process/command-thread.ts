import { parentPort, workerData } from "node:worker_threads";
import { keepCompiledCode, saveCompiledCode } from "../../files/code-cache.ts";
import { threadIo } from "./thread-io.ts";
import type { ThreadMessage, ThreadStart } from "./thread-message.ts";

// The thread that runs one command. It ends with the command, whatever is still open then, such as a socket that a server keeps.
if (parentPort !== null) {
  keepCompiledCode();
  const { run } = await import("../run.ts");
  const code = await run((workerData as ThreadStart).argv, threadIo(parentPort));
  parentPort.postMessage({ kind: "end", code } satisfies ThreadMessage);
  saveCompiledCode();
  process.exit();
}
