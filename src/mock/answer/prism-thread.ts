import { parentPort } from "node:worker_threads";
import type { IHttpOperationConfig, PrismHttpComponents } from "@stoplight/prism-http";
import { loadPrism, type Prism, type PrismOperation } from "./load-prism.ts";
import { prismMethod } from "./prism-document.ts";

/** One question to Prism. Numbers and examples are as `toPrismDocument` writes them. */
export interface PrismQuestion {
  /** The same for equal documents. */
  readonly key: string;
  /** Left out where this thread was given the document of the key before. */
  readonly document?: Record<string, unknown>;
  readonly path: string;
  readonly accept?: string;
  readonly config: IHttpOperationConfig;
}

/** What Prism makes of a question, its texts not yet turned back into exact values. */
export type RawPrismAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, unknown>>;
      readonly body: unknown;
    }
  | { readonly kind: "none"; readonly reason: string };

// The thread that Prism works in. It says "ready" once, and then answers each question by one message.
if (parentPort !== null) {
  const port = parentPort;
  // Libraries below Prism write what they doubt in a schema onto the console, and have no switch for it.
  console.warn = () => undefined;
  const prism = await loadPrism();
  const operations = new Map<string, PrismOperation | undefined>();
  port.on("message", (question: PrismQuestion) => port.postMessage(answer(prism, operations, question)));
  port.postMessage("ready");
}

function answer(
  prism: Prism,
  operations: Map<string, PrismOperation | undefined>,
  question: PrismQuestion,
): RawPrismAnswer {
  const { key, document } = question;
  try {
    if (document !== undefined) operations.set(key, prism.readOperation(document));
    return ask(prism, operations.get(key), question);
  } catch (error) {
    // It throws on some contracts: at a media type that is none, at schemas that it cannot follow.
    return { kind: "none", reason: `Prism fails: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function ask({ mock }: Prism, resource: PrismOperation | undefined, question: PrismQuestion): RawPrismAnswer {
  if (resource === undefined) return { kind: "none", reason: "Prism finds no operation in this part of the contract" };
  const { path, accept, config } = question;
  const headers = accept === undefined ? {} : { accept };
  const input = { data: { method: prismMethod, url: { path, query: {} }, headers }, validations: [] };
  const result = mock({ resource, input, config })(silentLogger);
  if (result._tag === "Left") return { kind: "none", reason: result.left.message };
  const { statusCode, headers: answerHeaders = {}, body } = result.right;
  return { kind: "answer", status: statusCode, headers: answerHeaders, body };
}

type Logger = PrismHttpComponents["logger"];

/** Prism says in its log what it tries; what matters of that is in its result. */
const silentLogger: Logger = new Proxy({} as Logger, {
  get: (_target, name) => (name === "child" ? () => silentLogger : () => undefined),
});
