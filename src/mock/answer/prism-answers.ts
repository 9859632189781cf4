import type { IHttpOperationConfig, PrismHttpComponents } from "@stoplight/prism-http";
import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { hasLargeAnswers } from "./expanded-size.ts";
import { loadPrism, type Mocker, type PrismOperation } from "./load-prism.ts";
import { prismMethod, restoreExact, toPrismDocument } from "./prism-document.ts";

/** Which of an operation's answers is wanted; what is left out, Prism chooses. */
export interface AnswerChoice {
  readonly operation: OperationModel;
  /** An HTTP status, three digits. */
  readonly status?: number;
  /** The name of an example under that status. */
  readonly example?: string;
  /** Made up from the schema in place of an example. */
  readonly dynamic: boolean;
  /** What the caller accepts (an Accept field's value); anything where absent. */
  readonly accept?: string;
}

/** An answer as Prism makes it, its integers exact again. */
export type PrismAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: PrismHeaders;
      readonly body: JsonValue | undefined;
    }
  | { readonly kind: "none"; readonly reason: string };

type PrismHeaders = Readonly<Record<string, JsonValue>>;

/** Has Prism make the answer that was chosen. */
export type AskPrism = (choice: AnswerChoice) => Promise<PrismAnswer>;

/**
 * Prism as a library, without its HTTP and without its checks (those round integers): it turns the contract into answers.
 * It is loaded at the first question, and reads of a contract only the operations that are asked for.
 * @param seed makes what is made up from schemas the same in every run
 */
export function createAskPrism(model: ContractModel, seed: string | undefined): AskPrism {
  const operations = new Map<string, PrismOperation | undefined>();
  const tooLarge = new Map<string, boolean>();
  return async (choice) => {
    const { id } = choice.operation;
    const isTooLarge = tooLarge.get(id) ?? hasLargeAnswers(model.document, choice.operation);
    tooLarge.set(id, isTooLarge);
    if (isTooLarge) return { kind: "none", reason: "its schema is made of too many parts for Prism" };
    const prism = await loadPrism();
    try {
      if (!operations.has(id)) operations.set(id, prism.readOperation(toPrismDocument(model, choice.operation)));
      return ask(prism.mock, operations.get(id), { choice, seed });
    } catch (error) {
      // It throws on some contracts: at a media type that is none, at schemas that it cannot follow.
      return { kind: "none", reason: `Prism fails: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
}

/** Starts to load Prism ahead of the first question. */
export async function warmUpPrism(): Promise<void> {
  await loadPrism();
}

interface Question {
  readonly choice: AnswerChoice;
  readonly seed: string | undefined;
}

function ask(mock: Mocker, resource: PrismOperation | undefined, { choice, seed }: Question): PrismAnswer {
  if (resource === undefined) return { kind: "none", reason: "Prism finds no operation in this part of the contract" };
  const { path } = choice.operation;
  const headers = choice.accept === undefined ? {} : { accept: choice.accept };
  const input = { data: { method: prismMethod, url: { path, query: {} }, headers }, validations: [] };
  const result = withoutWarnings(() => mock({ resource, input, config: toConfig(choice, seed) })(silentLogger));
  if (result._tag === "Left") return { kind: "none", reason: result.left.message };
  const { statusCode, headers: answerHeaders = {}, body } = result.right;
  return {
    kind: "answer",
    status: statusCode,
    headers: restoreExact(answerHeaders) as PrismHeaders,
    body: body === undefined ? undefined : restoreExact(body),
  };
}

function toConfig({ status, example, dynamic }: AnswerChoice, seed: string | undefined): IHttpOperationConfig {
  return {
    dynamic,
    ...(status === undefined ? {} : { code: status }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(seed === undefined ? {} : { seed }),
  };
}

type Logger = PrismHttpComponents["logger"];

/** Prism says in its log what it tries; what matters of that is in its result. */
const silentLogger: Logger = new Proxy({} as Logger, {
  get: (_target, name) => (name === "child" ? () => silentLogger : () => undefined),
});

/**
 * Libraries below Prism write what they doubt in a schema onto the console of whoever runs the mock, and have no switch for it.
 * Prism answers synchronously, so nobody else's warnings are lost; a body that comes out wrong is repaired, or named in a note.
 */
function withoutWarnings<Value>(work: () => Value): Value {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}
