import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { PrismQuestion, RawPrismAnswer } from "./prism-thread.ts";

/** A question together with the document that it is about, which is made only where the thread does not have it yet. */
export interface AskedQuestion extends Omit<PrismQuestion, "document"> {
  readonly document: () => Record<string, unknown>;
}

/** How long one answer may take, from the moment that Prism is loaded and has no other question. */
const longestAnswerMs = 10_000;
/** Prism and what it has read take some 60 MB: without questions, its thread is ended after this time. */
const idleMs = 30_000;
/** No schema of the size that Prism is asked about needs as much. */
const mostMegabytes = 1_024;

interface Waiting {
  readonly question: AskedQuestion;
  readonly resolve: (answer: RawPrismAnswer) => void;
}

/** A thread with Prism in it. It answers one question at a time, in their order. */
class PrismThread {
  readonly #worker: Worker;
  readonly #known = new Set<string>();
  readonly #queue: Waiting[] = [];
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #asked: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended: string | undefined;

  readonly #onEnd: () => void;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
    // TypeScript in a checkout, JavaScript in the installed package.
    const file = new URL(`./prism-thread${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    this.#worker.on("message", (message: "ready" | RawPrismAnswer) => this.#receive(message));
    this.#worker.on("error", (error) => this.#end(`Prism's thread failed: ${error.message}`));
    this.#worker.on("exit", () => this.#end("Prism's thread ended"));
  }

  /** Resolves once Prism is loaded, or cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  ask(question: AskedQuestion): Promise<RawPrismAnswer> {
    return new Promise((resolve) => {
      this.#queue.push({ question, resolve });
      this.#next();
    });
  }

  #receive(message: "ready" | RawPrismAnswer): void {
    if (message === "ready") {
      this.#isReady = true;
      this.#ready.resolve();
    } else {
      this.#asked?.resolve(message);
      this.#asked = undefined;
    }
    this.#next();
  }

  #next(): void {
    clearTimeout(this.#timer);
    if (this.#ended !== undefined) {
      this.#refuseAll(this.#ended);
      return;
    }
    // A thread that only waits does not keep the process alive.
    if (this.#queue.length === 0 && this.#asked === undefined && this.#isReady) this.#worker.unref();
    else this.#worker.ref();
    if (!this.#isReady) return;
    this.#asked ??= this.#sendFirst();
    const end = this.#asked === undefined ? () => this.#end("idle") : () => this.#end(tooSlow);
    this.#timer = setTimeout(end, this.#asked === undefined ? idleMs : longestAnswerMs);
    this.#timer.unref();
  }

  #sendFirst(): Waiting | undefined {
    const waiting = this.#queue.shift();
    if (waiting === undefined) return undefined;
    const { document, ...question } = waiting.question;
    const isKnown = this.#known.has(question.key);
    this.#known.add(question.key);
    this.#worker.postMessage(isKnown ? question : { ...question, document: document() });
    return waiting;
  }

  #end(reason: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    clearTimeout(this.#timer);
    this.#onEnd();
    void this.#worker.terminate();
    this.#ready.resolve();
    this.#asked?.resolve({ kind: "none", reason });
    this.#refuseAll(reason);
  }

  #refuseAll(reason: string): void {
    for (const { resolve } of this.#queue.splice(0)) resolve({ kind: "none", reason });
  }
}

const tooSlow = `Prism took longer than ${longestAnswerMs / 1000} s`;

/** One for all mocks of the process. */
let running: PrismThread | undefined;

function startedThread(): PrismThread {
  running ??= new PrismThread(() => {
    running = undefined;
  });
  return running;
}

/**
 * Has Prism answer a question, in a thread of its own: the mock goes on meanwhile, an answer that takes longer than 10 seconds is given
 * up, and what Prism holds is freed after 30 seconds without a question. Never rejects.
 */
export function askPrismThread(question: AskedQuestion): Promise<RawPrismAnswer> {
  return startedThread().ask(question);
}

/** Loads Prism ahead of the first question. */
export async function warmUpPrism(): Promise<void> {
  await startedThread().ready;
}
