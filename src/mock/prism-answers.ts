import type { IHttpConfig, IHttpOperationConfig, PrismHttpComponents } from "@stoplight/prism-http";
import type { ContractModel, OperationModel } from "../contract/contract-model.ts";
import type { JsonValue } from "../contract/json.ts";
import { restoreExact, toPrismDocument } from "./prism-document.ts";

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

type Prism = typeof import("@stoplight/prism-http");
type PrismOperations = Awaited<ReturnType<Prism["getHttpOperationsFromSpec"]>>;

/**
 * Prism as a library, without its HTTP and without its checks (those round integers): it turns the contract into answers.
 * It is loaded at the first question, and reads of a contract only the operations that are asked for.
 * @param seed makes what is made up from schemas the same in every run
 */
export function createAskPrism(model: ContractModel, seed: string | undefined): AskPrism {
  const operations = new Map<string, Promise<PrismOperations>>();
  return async (choice) => {
    const prism = await loadPrism();
    const known = operations.get(choice.operation.id) ?? readOperation(prism, model, choice.operation);
    operations.set(choice.operation.id, known);
    return ask(prism, await known, { choice, seed });
  };
}

/** Starts to load Prism ahead of the first question. */
export async function warmUpPrism(): Promise<void> {
  await loadPrism();
}

function loadPrism(): Promise<Prism> {
  return import("@stoplight/prism-http");
}

/** Typed as `object` by Prism, which reads any parsed document. */
function readOperation(prism: Prism, model: ContractModel, operation: OperationModel): Promise<PrismOperations> {
  return prism.getHttpOperationsFromSpec(toPrismDocument(model, operation));
}

interface Question {
  readonly choice: AnswerChoice;
  readonly seed: string | undefined;
}

async function ask(prism: Prism, operations: PrismOperations, { choice, seed }: Question): Promise<PrismAnswer> {
  const config = toConfig(choice, seed);
  const [resource] = operations;
  if (resource === undefined) return { kind: "none", reason: "Prism finds no operation in this part of the contract" };
  const route: PrismHttpComponents["route"] = () => ({ _tag: "Right", right: resource });
  const instance = prism.createInstance(config, { logger: silentLogger, route });
  const { method, path } = choice.operation;
  const headers = choice.accept === undefined ? {} : { accept: choice.accept };
  const result = await instance.request({ method, url: { path, query: {} }, headers }, operations, config)();
  if (result._tag === "Left") return { kind: "none", reason: result.left.message };
  const { statusCode, headers: answerHeaders = {}, body } = result.right.output;
  return {
    kind: "answer",
    status: statusCode,
    headers: restoreExact(answerHeaders) as PrismHeaders,
    body: body === undefined ? undefined : restoreExact(body),
  };
}

function toConfig({ status, example, dynamic }: AnswerChoice, seed: string | undefined): IHttpConfig {
  const mock: IHttpOperationConfig = {
    dynamic,
    ...(status === undefined ? {} : { code: status }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(seed === undefined ? {} : { seed }),
  };
  const unchecked = { checkSecurity: false, validateRequest: false, validateResponse: false, errors: false };
  return { ...unchecked, isProxy: false, upstreamProxy: undefined, mock };
}

type Logger = PrismHttpComponents["logger"];

/** Prism says in its log what it tries; what matters of that is in its result. */
const silentLogger: Logger = new Proxy({} as Logger, {
  get: (_target, name) => (name === "child" ? () => silentLogger : () => undefined),
});
