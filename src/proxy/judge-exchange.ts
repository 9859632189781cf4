import type { ContractModel, OperationModel } from "../contract/model/contract-model.ts";
import { type ContractValidators, noValidators } from "../contract/model/validator.ts";
import { missingCredentials } from "../contract/wire/credentials.ts";
import { createFitsPath } from "../contract/wire/judge-request.ts";
import { createRouter } from "../contract/wire/route-operation.ts";
import type { Breach } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { judgeRequest } from "./judge-request.ts";

/** What an exchange breaks, and of which operation; `operationId` is empty where the contract has none for it. */
export interface Judgement {
  readonly operationId: string;
  readonly breaches: readonly Breach[];
}

/** Checks exchanges against a contract. Pure. */
export type JudgeExchange = (exchange: ProxiedExchange) => Judgement;

/** The contract and the validators made from it. */
export interface JudgeTables {
  readonly model: ContractModel;
  readonly validators: ContractValidators;
}

/** Makes the judge of a contract. */
export function createJudgeExchange({ model, validators }: JudgeTables): JudgeExchange {
  const route = createRouter({ ...model, fits: createFitsPath(validators, model.document) });
  return (exchange) => {
    const { method, target } = exchange.request;
    const [path = "", query = ""] = target.split(/\?(.*)/s, 2);
    const found = route(method, path);
    if (found.kind !== "operation") return { operationId: "", breaches: [undeclared(`${method} ${path}`)] };
    const { operation } = found;
    const tables = { model, operation, validators: validators[operation.id] ?? noValidators };
    const ofRequest = judgeRequest(exchange.request, { ...tables, pathTexts: found.pathTexts, query });
    const requestIsValid = ofRequest.length === 0;
    const mayNotSucceed = !requestIsValid && mustRefuse(operation, exchange, query);
    return {
      operationId: operation.id,
      breaches: [...ofRequest, ...judgeAnswer(exchange, { ...tables, requestIsValid, mayNotSucceed })],
    };
  };
}

/**
 * Whether an invalid request must not end in success: where the contract has an answer for such requests, and always where
 * credentials are missing. Without such an answer, nothing says that a server has to refuse.
 */
function mustRefuse({ responses, security }: OperationModel, { request }: ProxiedExchange, query: string): boolean {
  if (missingCredentials(security, { headers: request.headers, query }).length > 0) return true;
  return responses.some(
    ({ status, resultCodes }) =>
      isRefusalKey(status) || resultCodes.some(({ class: outcome }) => outcome === "invalid-request"),
  );
}

function isRefusalKey(status: string): boolean {
  return /^4\d\d$|^4XX$|^default$/.test(status);
}

function undeclared(actual: string): Breach {
  const rule = "operation-declared";
  return {
    rule,
    severity: "warning",
    at: "/request",
    expected: "an operation of the contract",
    actual,
    pointer: "/paths",
  };
}
