import { extname } from "node:path";
import { styleText } from "node:util";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { ExitCode } from "../command.ts";
import { ProcessOutput } from "./process-output.ts";
import type { ThreadMessage, ThreadStart } from "./thread-message.ts";

/** How long a command may take to answer Ctrl-C before its thread is ended. */
const graceMs = 1_000;
/** What a shell gives a process that SIGINT ended: 128 + 2. */
const interrupted = 130;

/**
 * Runs one command line as this process, and returns its exit code. The command has a thread of its own, so this one is free whatever
 * the command computes: Ctrl-C ends every command at once, or in order where the command does that itself; progress moves; and a
 * command that runs out of memory ends with one sentence. PLATE_PROGRESS=off shows no progress. A second SIGINT or SIGTERM ends the process without any more waiting.
 */
export function runProcess(argv: readonly string[]): Promise<ExitCode | typeof interrupted> {
  const showsProgress = process.env.PLATE_PROGRESS !== "off";
  const output = new ProcessOutput(process.stdout, process.stderr, { showsProgress });
  const thread = startThread(argv);
  return new Promise((resolve) => {
    let code: ExitCode | typeof interrupted | undefined;
    let grace: NodeJS.Timeout | undefined;
    const end = (reached: ExitCode | typeof interrupted): void => {
      code ??= reached;
      void thread.terminate();
    };
    const stop = (): void => {
      if (grace !== undefined) {
        end(interrupted);
        return;
      }
      thread.postMessage("stop");
      grace = setTimeout(() => {
        if (code === undefined) output.err("stopped\n");
        end(3);
      }, graceMs);
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    output.onFailure(() => end(3));
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind === "stopping") clearTimeout(grace);
      else if (message.kind === "end") code ??= message.code as ExitCode;
      else if (message.kind === "progress") output.progress(message.progress);
      else output[message.kind](message.text);
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      // A thread that is ended while it loads modules fails in odd ways.
      if (code !== undefined) return;
      output.err(failureText(error));
      code = 3;
    });
    thread.on("exit", () => {
      clearTimeout(grace);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      void output.finish().then((isWritten) => resolve(isWritten ? (code ?? 3) : 3));
    });
  });
}

function startThread(argv: readonly string[]): Worker {
  const { stdout, stderr } = process;
  const start: ThreadStart = {
    argv,
    terminal: {
      out: stdout.isTTY === true,
      err: stderr.isTTY === true,
      // Node decides by NO_COLOR, FORCE_COLOR, NODE_DISABLE_COLORS, TERM and the stream itself.
      colour: styleText("red", "x", { stream: stdout }) !== "x",
      columns: stdout.columns ?? 80,
    },
  };
  const file = new URL(`./command-thread${extname(import.meta.url)}`, import.meta.url);
  if (!servers.has(argv[0] ?? "")) return new Worker(file, { workerData: start });
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  return new Worker(file, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb } });
}

/** Commands that answer requests for as long as they run. What one request leaves is small and short-lived. */
const servers: ReadonlySet<string> = new Set(["mock", "proxy", "start"]);
/** With V8's own limit, a server under load holds some 100 MB of what is no longer used. */
const maxYoungGenerationSizeMb = 24;
/** How much the heap may grow between two full collections; V8 itself lets it grow to four times what is used. */
const heapGrowingPercent = 30;

function failureText(error: NodeJS.ErrnoException): string {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return "error: out of memory: the contract, or what was read, is larger than this machine's limit\nfix: give Node more, such as NODE_OPTIONS=--max-old-space-size=8192, or use a smaller part\n";
  }
  const detail = process.env.PLATE_DEBUG ? error.stack : `${error.name}: ${error.message}`;
  return `this is a fault of plate itself, not of your input: ${detail}\nfix: report it; PLATE_DEBUG=1 shows where it happened\n`;
}
