import { parseExactJson } from "../../src/contract/json/exact-json.ts";
import type { ContractValidators, OperationValidators } from "../../src/contract/model/validator.ts";
import { fieldValue } from "../../src/contract/wire/header-fields.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockAnswer } from "../../src/mock/transport/mock-answer.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { noPlatform } from "../../src/verify/model/platform.ts";
import { prepare } from "../../src/verify/model/unsigned-request.ts";
import { knownGoodOf } from "../../src/verify/plan/known-good.ts";
import { targetsOf } from "../../src/verify/plan/plan.ts";

/** What came of asking a mock of a contract for every operation once. */
export interface Tally {
  readonly operations: number;
  /** `operation: status and reason` of those that did not answer a success, or the redirect that they have in its place. */
  readonly failed: readonly string[];
  /** Ids of those whose request, as far as one could be made up, breaks the contract; asked again of a mock without checks. */
  readonly refused: readonly string[];
  /** `operation: reason` of those whose answer breaks its own schema. */
  readonly flawed: readonly string[];
  readonly milliseconds: number;
}

/** Sends each operation of a document the request that verify's planner holds for good, and looks at the answer's status and body. */
export async function answerEveryOperation(specFile: string): Promise<Tally> {
  const startMs = performance.now();
  const model = await loadContract(specFile);
  const validators = compileValidators(model);
  const mock = createMock({ model, validators });
  const unchecked = createMock({ model, validators: ofAnswersAlone(validators) });
  const failed: string[] = [];
  const refused: string[] = [];
  const flawed: string[] = [];
  for (const target of targetsOf({ model, validators, signatures: false })) {
    const { id } = target.operation;
    const { request } = await prepare(knownGoodOf(target).unsigned, noPlatform);
    const { method, path, headers, body = new Uint8Array() } = request;
    const sent = { method, target: path, headers, body };
    let answer = await mock.handle(sent);
    if (fieldValue(answer.headers, "x-mock-violations") !== undefined) {
      refused.push(id);
      answer = await unchecked.handle({ ...sent, body: requiredBody(body) });
    }
    if (answer.status >= 400)
      failed.push(`${id}: ${answer.status} ${new TextDecoder().decode(answer.body).slice(0, 200)}`);
    const flaw = flawOf(answer, validators[id]);
    if (flaw !== undefined) flawed.push(`${id}: ${flaw}`);
  }
  const milliseconds = Math.round(performance.now() - startMs);
  return { operations: model.operations.length, failed, refused, flawed, milliseconds };
}

function ofAnswersAlone(validators: ContractValidators): ContractValidators {
  const entries = Object.entries(validators).map(
    ([id, { responses }]) => [id, { parameters: {}, requestBody: {}, responses }] as const,
  );
  return Object.fromEntries(entries);
}

/** A body that is there at all. */
function requiredBody(body: Uint8Array): Uint8Array {
  return body.length > 0 ? body : new TextEncoder().encode("{}");
}

function flawOf(answer: MockAnswer, validators: OperationValidators | undefined): string | undefined {
  const type = fieldValue(answer.headers, "content-type") ?? "";
  const { status, body } = answer;
  const responses = validators?.responses ?? {};
  const rules = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
  const validate = rules?.body[type];
  if (validate === undefined || body.length === 0 || !/json/.test(type)) return undefined;
  const [violation] = validate(parseExactJson(new TextDecoder().decode(body)));
  return violation && `${violation.at} ${violation.message}`;
}
