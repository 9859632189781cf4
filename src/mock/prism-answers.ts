import type { IHttpConfig, IHttpOperationConfig, PrismHttpComponents, PrismHttpInstance } from "@stoplight/prism-http";
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

type PrismOperation = Parameters<PrismHttpInstance["request"]>[1][number];

/** Prism, and what it reads contracts with. */
interface Prism {
  readonly createInstance: typeof import("@stoplight/prism-http").createInstance;
  readonly readOperations: (document: Record<string, unknown>) => readonly PrismOperation[];
}

/**
 * Prism as a library, without its HTTP and without its checks (those round integers): it turns the contract into answers.
 * It is loaded at the first question, and reads of a contract only the operations that are asked for.
 * @param seed makes what is made up from schemas the same in every run
 */
export function createAskPrism(model: ContractModel, seed: string | undefined): AskPrism {
  const operations = new Map<string, readonly PrismOperation[]>();
  return async (choice) => {
    const { operation } = choice;
    const prism = await loadPrism();
    const known = operations.get(operation.id) ?? prism.readOperations(toPrismDocument(model, operation));
    operations.set(operation.id, known);
    return ask(prism, known, { choice, seed });
  };
}

/** Starts to load Prism ahead of the first question. */
export async function warmUpPrism(): Promise<void> {
  await loadPrism();
}

/**
 * Prism's own `getHttpOperationsFromSpec` follows every `$ref` into a copy first: seconds and 70 MB for one operation of a
 * contract with nested schemas. Its parts do without, and Prism follows what `$ref`s it meets.
 */
async function loadPrism(): Promise<Prism> {
  const [{ createInstance }, { transformOas3Operations }, { bundleTarget }] = await Promise.all([
    import("@stoplight/prism-http"),
    import("@stoplight/http-spec/oas3/operation"),
    import("@stoplight/json"),
  ]);
  return {
    createInstance,
    readOperations: (document) =>
      transformOas3Operations(document).map((operation) => {
        const holder = { ...document, __target__: operation };
        return bundleTarget({ document: holder, path: "#/__target__", cloneDocument: false }) as PrismOperation;
      }),
  };
}

interface Question {
  readonly choice: AnswerChoice;
  readonly seed: string | undefined;
}

async function ask(
  prism: Prism,
  operations: readonly PrismOperation[],
  { choice, seed }: Question,
): Promise<PrismAnswer> {
  const config = toConfig(choice, seed);
  const [resource] = operations;
  if (resource === undefined) return { kind: "none", reason: "Prism finds no operation in this part of the contract" };
  const route: PrismHttpComponents["route"] = () => ({ _tag: "Right", right: resource });
  const instance = prism.createInstance(config, { logger: silentLogger, route });
  const { method, path } = choice.operation;
  const headers = choice.accept === undefined ? {} : { accept: choice.accept };
  const result = await instance.request({ method, url: { path, query: {} }, headers }, [resource], config)();
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
