import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { isSuccessKey } from "../../contract/wire/declared-answer.ts";
import { hasLargeAnswers } from "./expanded-size.ts";
import { restoreExact, toPrismDocument } from "./prism-document.ts";
import { askPrismThread } from "./prism-worker.ts";

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
  const tooLarge = new Map<string, boolean>();
  contractCount += 1;
  const contract = contractCount;
  return async (choice) => {
    const { operation, accept } = choice;
    const { id, path } = operation;
    const isTooLarge = tooLarge.get(id) ?? hasLargeAnswers(model.document, operation);
    tooLarge.set(id, isTooLarge);
    if (isTooLarge) return { kind: "none", reason: "its schema is made of too many parts for Prism" };
    const answer = await askPrismThread({
      key: `${contract} ${id}`,
      document: () => toPrismDocument(model, operation),
      path,
      ...(accept === undefined ? {} : { accept }),
      config: toConfig(choice, seed),
    });
    if (answer.kind === "none") return answer;
    const { body } = answer;
    return {
      kind: "answer",
      status: answer.status,
      headers: restoreExact(answer.headers) as PrismHeaders,
      body: body === undefined ? undefined : restoreExact(body),
    };
  };
}

/** Keeps the operations of several mocks of one process apart. */
let contractCount = 0;

/** Whether an operation has a success that Prism has to make up, since no example shows its body. */
export function needsPrism({ operations }: Pick<ContractModel, "operations">): boolean {
  const successes = operations.flatMap(({ responses }) => responses.filter(({ status }) => isSuccessKey(status)));
  return successes.some(({ content }) =>
    content.some(({ schema, examples }) => schema !== undefined && examples.length === 0),
  );
}

function toConfig({ status, example, dynamic }: AnswerChoice, seed: string | undefined): IHttpOperationConfig {
  return {
    dynamic,
    ...(status === undefined ? {} : { code: status }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(seed === undefined ? {} : { seed }),
  };
}
